package cn.zhoucun.services.json.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.plan.ZhoucunPlan;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The graph is expanded by a JSON-LD processor that someone else wrote, without fetching anything. */
class ServiceGraphTest {

    private static final URI BASE = URI.create("https://data.example.com/zhoucun/");
    private static final String SERVICE = "http://purl.org/vocab/cpsv#PublicService";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String CV = "http://data.europa.eu/m8g/";

    @Test
    void everyServiceIsAPublicService() throws IOException, JsonLdError {
        List<JsonObject> services = ofType(expanded(), SERVICE);

        assertThat(services).hasSize(100);
        assertThat(services)
                .allSatisfy(service -> assertThat(service.keySet())
                        .containsExactlyInAnyOrder(
                                "@id",
                                "@type",
                                DCT + "identifier",
                                DCT + "title",
                                DCT + "description",
                                CV + "hasCompetentAuthority",
                                CV + "thematicArea",
                                CV + "holdsRequirement",
                                "http://purl.org/vocab/cpsv#produces",
                                CV + "hasLegalResource"));
    }

    @Test
    void whatIsReferredToIsThere() throws IOException, JsonLdError {
        List<JsonObject> nodes = expanded();
        List<String> ids = nodes.stream().map(node -> node.getString("@id")).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ofType(nodes, SERVICE).stream()
                        .flatMap(service -> Stream.of(CV + "hasCompetentAuthority", CV + "thematicArea")
                                .flatMap(property -> service.getJsonArray(property).stream()))
                        .map(each -> each.asJsonObject().getString("@id")))
                .isSubsetOf(ids);
        assertThat(ofType(nodes, "http://www.w3.org/2004/02/skos/core#Concept")).hasSize(10);
    }

    @Test
    void row6HasTwoGroupsAndTextsAreTagged() throws IOException, JsonLdError {
        JsonObject service = ofType(expanded(), SERVICE).get(5);

        assertThat(service.getString("@id")).isEqualTo("https://data.example.com/zhoucun/service/EDU-06");
        assertThat(service.getJsonArray(CV + "holdsRequirement")).hasSize(2);
        assertThat(service.getJsonArray(DCT + "title").stream()
                        .map(JsonValue::asJsonObject)
                        .map(each -> each.getString("@language")))
                .containsExactly("zh", "en");
    }

    @Test
    void namesNeedABase() {
        for (String base : List.of("zhoucun/", "https://data.example.com/zhoucun")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ServiceGraph.write(ZhoucunPlan.catalog(), URI.create(base), new StringWriter()))
                    .withMessageContaining("must be an absolute address that ends with / or #");
        }
    }

    @Test
    void theFormatIsFixed() throws IOException {
        String written = written(ServiceCatalog.of(
                "education",
                ZhoucunPlan.document(),
                ZhoucunPlan.catalog().services().subList(1, 2)));
        Files.createDirectories(Path.of("target", "golden"));
        Files.writeString(Path.of("target", "golden", "service.golden.jsonld"), written + "\n");

        try (InputStream golden = ServiceGraphTest.class.getResourceAsStream("service.golden.jsonld")) {
            assertThat(golden).isNotNull();
            assertThat(written + "\n").isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String written(ServiceCatalog catalog) throws IOException {
        StringWriter text = new StringWriter();
        ServiceGraph.write(catalog, BASE, text);
        return text.toString();
    }

    private static List<JsonObject> expanded() throws IOException, JsonLdError {
        JsonArray nodes = JsonLd.expand(JsonDocument.of(new StringReader(written(ZhoucunPlan.catalog()))))
                .get();
        return nodes.stream().map(JsonValue::asJsonObject).toList();
    }

    private static List<JsonObject> ofType(List<JsonObject> nodes, String type) {
        return nodes.stream()
                .filter(node -> node.getJsonArray("@type").getString(0).equals(type))
                .toList();
    }
}
