package cn.zhoucun.examples.springboot4;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Starts the service and calls it as a client would. The sums are those that row 2 of the list prints. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "logging.level.root=warn"})
@ExtendWith(OutputCaptureExtension.class)
class ServicesApplicationTest {

    private static final String BOARDER = """
            {"asOf": "2018-09-01", "facts": {"enrolment.stage": "primary", "enrolment.boarding": true,
                "household.economicDifficultyRecognised": true, "household.areaType": "rural"}}
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void aCaseIsAssessed() throws Exception {
        HttpResponse<String> answer = assess(BOARDER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        Map<String, Object> decision = decision(answer, "EDU-02");
        assertThat(decision)
                .containsEntry("outcome", "eligible")
                .containsEntry("name", Map.of("zh", "寄宿生生活补助", "en", "Living subsidy for boarders"));
        assertThat(JsonPath.<List<String>>read(decision, "$.entitlements[*].amount.yuan"))
                .containsExactly("1000.00");
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        HttpResponse<String> answer = assess(BOARDER.replace("\"household.economicDifficultyRecognised\": true, ", ""));

        Map<String, Object> decision = decision(answer, "EDU-02");
        assertThat(decision).containsEntry("outcome", "undetermined");
        assertThat(JsonPath.<List<String>>read(decision, "$.missing[*].id"))
                .containsExactly("household.economicDifficultyRecognised");
    }

    @Test
    void aValueThatCannotBeIsAProblemWithPlaceValueAndCure() throws Exception {
        HttpResponse<String> answer = assess("{\"asOf\": \"2018-09-01\", \"facts\": {\"enrolment.grade\": 3.9}}");

        assertProblem(answer, 400, "$.facts['enrolment.grade'] (3.9) must be a whole number from 1 to 6.");
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$"))
                .containsEntry("path", "$.facts['enrolment.grade']")
                .containsEntry("value", "3.9")
                .containsEntry("cure", "must be a whole number from 1 to 6");
    }

    @Test
    void aBirthAfterTheDateOfAssessmentIsAProblem() throws Exception {
        HttpResponse<String> answer =
                assess("{\"asOf\": \"2018-09-01\", \"facts\": {\"person.birthDate\": \"2018-09-02\"}}");

        assertProblem(
                answer,
                400,
                "The person.birthDate (2018-09-02) must not be after the date of assessment (2018-09-01).");
        assertThat(JsonPath.<String>read(answer.body(), "$.path")).isEqualTo("$.facts['person.birthDate']");
    }

    @Test
    void textThatIsNoCaseIsAProblem() throws Exception {
        for (String text : List.of("", "{\"asOf\": ", "[]", "null", "{\"facts\": {}}")) {
            HttpResponse<String> answer = assess(text);

            assertThat(answer.statusCode()).as(text).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsAProblem() throws Exception {
        String fits = "{\"asOf\": \"2018-09-01\", \"facts\": {}" + " ".repeat(1_000_000) + "}";

        assertThat(assess(fits).statusCode()).isEqualTo(200);
        assertThat(assess(" ".repeat(100_000) + fits).statusCode()).isEqualTo(400);
    }

    @Test
    void nothingPersonalIsLogged(CapturedOutput output) throws Exception {
        assess("{\"asOf\": \"2018-09-01\", \"facts\": {\"person.birthDate\": \"1951-02-29\"}}");
        assess("{\"asOf\": \"2018-09-01\", \"facts\": {\"person.birthDate\": \"1951-02-28\"}}");
        assess("{\"asOf\": \"2018-09-01\", \"facts\": {\"person.birthDate\": \"2051-02-27\"}}");

        assertThat(output).doesNotContain("51-02-");
    }

    @Test
    void theCatalogueListsAllServices() throws Exception {
        HttpResponse<String> answer = get("/services");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$[*].code"))
                .hasSize(100)
                .startsWith("EDU-01", "EDU-02")
                .endsWith("DIS-10");
    }

    @Test
    void aServiceIsShownByItsCode() throws Exception {
        HttpResponse<String> answer = get("/services/EDU-02");

        assertThat(JsonPath.<String>read(answer.body(), "$.name.zh")).isEqualTo("寄宿生生活补助");
        assertThat(JsonPath.<String>read(answer.body(), "$.source")).isEqualTo("周政发〔2018〕43号, Annex 1, row 2");
        assertProblem(get("/services/EDU-99"), 404, "The service (EDU-99) must be one that /services lists.");
    }

    @Test
    void theOpenApiDocumentNamesTheEndpointsAndTheSchemas() throws Exception {
        String document = get("/v3/api-docs").body();

        assertThat(JsonPath.<Map<String, Object>>read(document, "$.paths"))
                .containsKeys("/assessments", "/services", "/services/{code}");
        String post = "$.paths['/assessments'].post.";
        for (String of : List.of(
                post + "requestBody.content['application/json']",
                post + "responses['200'].content['application/json']")) {
            String schema = JsonPath.read(document, of + ".schema['$ref']");
            HttpResponse<String> served = get(schema);
            assertThat(served.statusCode()).as(schema).isEqualTo(200);
            assertThat(JsonPath.<String>read(served.body(), "$['$schema']"))
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
    }

    private static Map<String, Object> decision(HttpResponse<String> answer, String code) {
        return JsonPath.<List<Map<String, Object>>>read(
                        answer.body(), "$.decisions[?(@.service == '%s')]".formatted(code))
                .get(0);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isEqualTo(detail);
    }

    private HttpResponse<String> assess(String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at("/assessments"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
