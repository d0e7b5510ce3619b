package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shipped schemas are those of the forms; what is written keeps to them, and what is refused they refuse where they can. */
class SchemaTest {

    private static final Map<String, JsonOutput<?>> OUTPUTS =
            Documents.JSON.all(ZhoucunPlan.targets(), ZhoucunCalculators.calculators()).stream()
                    .collect(Collectors.toMap(JsonOutput::name, output -> output));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = OUTPUTS.values().stream()
            .collect(Collectors.toMap(
                    JsonOutput::name, output -> REGISTRY.getSchema(output.schema(), InputFormat.JSON)));

    @TestFactory
    Stream<DynamicTest> theShippedSchemaIsTheOneOfTheForm() {
        return OUTPUTS.values().stream()
                .map(output -> DynamicTest.dynamicTest(output.name(), () -> {
                    String file = "schema/" + output.name() + ".schema.json";
                    Path fresh = Path.of("target").resolve(file);
                    Files.createDirectories(fresh.getParent());
                    Files.writeString(fresh, output.schema());

                    assertThat(shipped(file))
                            .as("the shipped schema, of which %s is the one to ship", fresh)
                            .isEqualTo(output.schema());
                }));
    }

    private static String shipped(String file) throws IOException {
        try (InputStream in = ServicesJson.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenKeepsToItsSchema() {
        assertThat(Documents.written().keySet()).containsExactlyInAnyOrderElementsOf(OUTPUTS.keySet());
        return Documents.written().entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.getKey(),
                        () -> assertThat(SCHEMAS.get(document.getKey()).validate(document.getValue(), InputFormat.JSON))
                                .isEmpty()));
    }

    /** Where the schema column says "no", the last column says why a schema cannot. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "refusals.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void whatTheReaderRefusesTheSchemaRefusesWhereItCan(String form, String json, String bySchema, String why) {
        assertThatThrownBy(() -> ((JsonForm<?>) OUTPUTS.get(form)).read(json)).isInstanceOf(JsonInputException.class);
        assertThat(SCHEMAS.get(form).validate(json, InputFormat.JSON).isEmpty()).isEqualTo(bySchema.equals("no"));
        assertThat(why == null).isEqualTo(bySchema.equals("yes"));
    }

    @Test
    void everySchemaHasAnIdWithItsVersion() {
        assertThat(OUTPUTS.get("plan").schemaId()).isEqualTo("urn:zhoucun-services:plan:1");
        assertThat(OUTPUTS.get("case").schemaId()).isEqualTo("urn:zhoucun-services:case:1:zhoucun-2018");
        assertThat(OUTPUTS.values())
                .allSatisfy(output -> assertThat(output.schema())
                        .contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"")
                        .contains("\"$id\" : \"" + output.schemaId() + "\""));
    }
}
