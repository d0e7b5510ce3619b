package cn.zhoucun.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.zhoucun.services.json.JsonInputException;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleTest {

    private static final String DESCRIPTION = "\"description\": {\"zh\": \"甲\", \"en\": \"A\"}";
    private static final String CASE = "\"case\": {\"asOf\": \"2018-09-01\", \"facts\": {}}";

    private static List<Example> read(String json) throws IOException {
        return Example.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                ServicesJson.of(ZhoucunPlan.catalog()));
    }

    @Test
    void aCaseHasADescriptionAndWhatIsKnown() throws IOException {
        List<Example> examples = read("[{" + DESCRIPTION + ", " + CASE + "}]");

        assertEquals(1, examples.size());
        assertEquals("甲", examples.get(0).description().chinese());
        assertEquals("A", examples.get(0).description().english());
        assertEquals("2018-09-01", examples.get(0).request().asOf().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{" + DESCRIPTION + "}]",
                "[{" + CASE + "}]",
                "[{" + DESCRIPTION + ", " + DESCRIPTION + ", " + CASE + "}]",
                "[{" + DESCRIPTION + ", " + CASE + ", \"note\": 1}]",
                "[{\"description\": {\"zh\": \"甲\"}, " + CASE + "}]",
                "[{\"description\": {\"zh\": \"甲\", \"en\": 1}, " + CASE + "}]",
                "[{" + DESCRIPTION + ", \"case\": {\"asOf\": \"2018-09-01\", \"facts\": {}, \"facts\": {}}}]",
                "[{" + DESCRIPTION + ", " + CASE + "}] x"
            })
    void anythingElseIsRefused(String json) {
        assertThrows(JsonProcessingException.class, () -> read(json));
    }

    @Test
    void aFactThatCannotBeIsRefusedByTheSdk() {
        String wrong = "\"case\": {\"asOf\": \"2018-09-01\", \"facts\": {\"enrolment.grade\": 7.0}}";

        assertEquals(
                "$.facts['enrolment.grade'] (7.0) must be a whole number from 1 to 6.",
                assertThrows(JsonInputException.class, () -> read("[{" + DESCRIPTION + ", " + wrong + "}]"))
                        .getMessage());
    }
}
