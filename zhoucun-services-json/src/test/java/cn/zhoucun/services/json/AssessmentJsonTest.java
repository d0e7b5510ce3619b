package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.plan.ZhoucunPlan;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Assessments are written in codes and in both languages, in a fixed order. */
class AssessmentJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** Rows 1 to 8 of Annex 1, so that services of other domains do not change the golden file. */
    private static final ServiceCatalog EDUCATION = ServiceCatalog.of(
            "zhoucun-2018",
            ZhoucunPlan.document(),
            ZhoucunPlan.catalog().services().subList(0, 8));

    /** A child of five of a registered poor family, on the last day before the sixth birthday. */
    private static final String CHILD = """
            {
              "asOf": "2018-09-01",
              "facts": {
                "person.birthDate": "2012-09-02",
                "enrolment.stage": "preschool",
                "enrolment.kindergartenApproved": true,
                "enrolment.kindergartenInclusive": true,
                "household.registeredPoor": true,
                "enrolment.careFeePerYear": "3600"
              }
            }
            """;

    private static Assessment assess(ServiceCatalog catalog, String request) {
        AssessmentRequest read = ServicesJson.of(catalog).readCase(request);
        return Assessor.of(catalog).assess(read.facts(), read.asOf());
    }

    private static JsonNode written(ServiceCatalog catalog, String request) throws JsonProcessingException {
        return MAPPER.readTree(ServicesJson.of(catalog).write(assess(catalog, request)));
    }

    @Test
    void anAssessmentIsWrittenAsInTheGoldenFile() throws IOException {
        try (InputStream golden = AssessmentJsonTest.class.getResourceAsStream("assessment.golden.json")) {
            assertThat(written(EDUCATION, CHILD).toPrettyString() + "\n")
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSameIsWrittenToATextAWriterAndAStream() throws IOException {
        ServicesJson json = ServicesJson.of(EDUCATION);
        Assessment assessment = assess(EDUCATION, CHILD);
        StringWriter writer = new StringWriter();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        json.write(assessment, writer);
        json.write(assessment, stream);

        assertThat(writer.toString()).isEqualTo(json.write(assessment));
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(json.write(assessment));
    }

    @Test
    void anAssessmentIsWrittenOnOneLine() {
        assertThat(ServicesJson.of(EDUCATION).write(assess(EDUCATION, CHILD))).doesNotContain("\n");
    }

    @Test
    void aStreamIsLeftOpen() throws IOException {
        class Closable extends ByteArrayOutputStream {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        }
        Closable stream = new Closable();

        ServicesJson.of(EDUCATION).write(assess(EDUCATION, CHILD), stream);

        assertThat(stream.closed).isFalse();
        assertThat(stream.size()).isPositive();
    }

    @Test
    void outsideItsDatesAServiceHasNoReasonsAndGivesNothing() throws IOException {
        JsonNode decision =
                written(EDUCATION, "{\"asOf\": \"2015-12-31\", \"facts\": {}}").at("/decisions/1");

        assertThat(decision.at("/service").textValue()).isEqualTo("EDU-02");
        assertThat(decision.at("/outcome").textValue()).isEqualTo("not_in_force");
        assertThat(decision.at("/reasons")).isEmpty();
        assertThat(decision.at("/missing")).isEmpty();
        assertThat(decision.at("/entitlements")).isEmpty();
    }

    @Test
    void aFigureThatNoOneSuppliedIsMissingAndItsAmountUnspecified() throws IOException {
        JsonNode decision = written(
                        OtherPlan.CATALOG,
                        "{\"asOf\": \"2020-05-01\", \"facts\": {\"person.needs\": [\"transport\", \"care\"],"
                                + " \"household.incomePerMonth\": \"1800.5\"}}")
                .at("/decisions/0");

        assertThat(decision.at("/outcome").textValue()).isEqualTo("undetermined");
        assertThat(decision.at("/missing").toString())
                .isEqualTo("[{\"kind\":\"figure\",\"id\":\"TST.ceiling\",\"label\":{\"zh\":\"收入上限\","
                        + "\"en\":\"ceiling of income\"},\"body\":{\"zh\":\"市政府\",\"en\":\"the city\"}}]");
        assertThat(decision.at("/entitlements/0/applies").textValue()).isEqualTo("unknown");
        assertThat(decision.at("/entitlements/0/amount").toString())
                .isEqualTo("{\"kind\":\"unspecified\",\"frequency\":\"per_month\"}");
        assertThat(decision.at("/entitlements/0/missing").toString()).isEqualTo("[\"TST.ceiling\"]");
        assertThat(decision.at("/reasons/0/facts/0/value").textValue()).isEqualTo("1800.50");
    }

    @Test
    void aSetOfChoicesIsAnArrayInAReasonToo() throws IOException {
        JsonNode decision = written(
                        OtherPlan.CATALOG, "{\"asOf\": \"2020-05-01\", \"facts\": {\"person.needs\": [\"transport\"]}}")
                .at("/decisions/0");

        assertThat(decision.at("/outcome").textValue()).isEqualTo("ineligible");
        assertThat(decision.at("/reasons/0/facts/0/value").toString()).isEqualTo("[\"transport\"]");
    }

    @Test
    void aCitationOfAWholeRowHasNoColumn() throws IOException {
        JsonNode citation = written(OtherPlan.CATALOG, "{\"asOf\": \"2020-05-01\", \"facts\": {}}")
                .at("/decisions/0/citation");

        assertThat(citation.toString())
                .isEqualTo("{\"document\":\"示例〔2020〕1号\",\"part\":{\"zh\":\"全文\",\"en\":\"whole text\"},\"row\":1}");
    }
}
