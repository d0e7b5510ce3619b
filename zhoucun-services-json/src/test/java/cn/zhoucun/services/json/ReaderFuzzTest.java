package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Bytes at random are read or refused as documented, and nothing else comes of them. Runs over its seeds in every build;
 * with {@code JAZZER_FUZZ=1} in the environment it searches for five minutes, in one test a run.
 */
class ReaderFuzzTest {

    private static final String SEEDS = "ReaderFuzzTestInputs/aDocumentIsReadOrRefused/";
    private static final ServicesJson JSON = Documents.JSON;
    private static final Map<String, JsonForm<?>> FORMS =
            JSON.all(ZhoucunPlan.targets(), ZhoucunCalculators.calculators()).stream()
                    .filter(JsonForm.class::isInstance)
                    .collect(Collectors.toMap(JsonOutput::name, form -> (JsonForm<?>) form));
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ServicesModule()).build();
    private static final CaseLines LINES = CaseLines.of(Assessor.of(ZhoucunPlan.catalog()));

    /** The first line is the name of the type of document that the rest is. */
    @FuzzTest(maxDuration = "5m")
    void aDocumentIsReadOrRefused(byte[] bytes) throws IOException {
        int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n');
        JsonForm<?> form = FORMS.get(new String(bytes, 0, Math.max(end, 0), StandardCharsets.ISO_8859_1));
        if (form == null) {
            return;
        }
        try {
            rewritten(form, Arrays.copyOfRange(bytes, end + 1, bytes.length));
        } catch (JsonInputException refusal) {
            if (!refusal.cure().startsWith("must ")) {
                throw new AssertionError("A refusal says what must be there.", refusal);
            }
        }
    }

    /** A search begins at documents that are read. */
    @Test
    void everyFormHasASeedThatIsRead() throws IOException {
        for (Map.Entry<String, JsonForm<?>> form : FORMS.entrySet()) {
            try (InputStream seed = ReaderFuzzTest.class.getResourceAsStream(SEEDS + form.getKey())) {
                assertThat(seed).as("seed of %s", form.getKey()).isNotNull();
                String text = new String(seed.readAllBytes(), StandardCharsets.UTF_8);

                assertThat(text).startsWith(form.getKey() + "\n");
                assertThat(form.getValue().read(text.substring(form.getKey().length())))
                        .isNotNull();
            }
        }
    }

    /** What was read can be written, and read again as the same text. */
    private static <T> void rewritten(JsonForm<T> form, byte[] bytes) throws IOException {
        String text = form.write(form.read(new ByteArrayInputStream(bytes)));
        if (!form.write(form.read(text)).equals(text)) {
            throw new AssertionError("What was written is not read back as it was: " + text);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void aHostsMapperRefusesWithItsOwnExceptionOnly(byte[] bytes) throws IOException {
        try {
            MAPPER.readValue(bytes, AssessmentRequest.class);
        } catch (JsonProcessingException | CharConversionException refusal) {
            // as documented; the second is Jackson's own of bytes that it takes for a text in UTF-32
        }
    }

    @FuzzTest(maxDuration = "5m")
    void linesNeverBreakTheRun(byte[] bytes) throws IOException {
        LINES.run(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), () -> false);
    }
}
