package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.source.Text;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A case to show, and what it is about.
 *
 * @param description what it is about
 * @param request the case and its date of assessment
 */
record Example(Text description, AssessmentRequest request) {

    record Entry(
            StrictJson.BothLanguages description,
            @JsonProperty("case") JsonNode request) {}

    /** Reads the cases of {@code cases.json}, which stands beside this class. */
    static List<Example> all(ServicesJson json) {
        try (InputStream in = Example.class.getResourceAsStream("cases.json")) {
            return read(in, json);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (cases.json) must be an array of cases.", e);
        }
    }

    /** Reads an array of cases; what a case may say is checked by the SDK, the rest by Jackson. */
    static List<Example> read(InputStream in, ServicesJson json) throws IOException {
        return StrictJson.MAPPER.readValue(in, new TypeReference<List<Entry>>() {}).stream()
                .map(entry -> new Example(
                        entry.description().text(),
                        json.readCase(entry.request().toString())))
                .toList();
    }
}
