package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Bytes at random are read or refused as documented, and nothing else comes of them. Runs over its seeds in every build;
 * with {@code JAZZER_FUZZ=1} in the environment it searches for five minutes a test.
 */
class ReaderFuzzTest {

    private static final ServicesJson JSON = Documents.JSON;
    private static final List<JsonForm<?>> FORMS =
            JSON.all(ZhoucunPlan.targets(), ZhoucunCalculators.calculators()).stream()
                    .filter(JsonForm.class::isInstance)
                    .<JsonForm<?>>map(form -> (JsonForm<?>) form)
                    .toList();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ServicesModule()).build();
    private static final CaseLines LINES = CaseLines.of(Assessor.of(ZhoucunPlan.catalog()));

    /** The first byte says which type of document the others are. */
    @FuzzTest(maxDuration = "5m")
    void aDocumentIsReadOrRefused(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        JsonForm<?> form = FORMS.get((bytes[0] & 0xff) % FORMS.size());
        try {
            rewritten(form, bytes);
        } catch (JsonInputException refusal) {
            if (!refusal.cure().startsWith("must ")) {
                throw new AssertionError("A refusal says what must be there.", refusal);
            }
        }
    }

    /** What was read can be written, and read again as the same text. */
    private static <T> void rewritten(JsonForm<T> form, byte[] bytes) throws IOException {
        String text = form.write(form.read(new ByteArrayInputStream(bytes, 1, bytes.length - 1)));
        if (!form.write(form.read(text)).equals(text)) {
            throw new AssertionError("What was written is not read back as it was: " + text);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void aHostsMapperRefusesWithItsOwnExceptionOnly(byte[] bytes) throws IOException {
        try {
            MAPPER.readValue(bytes, AssessmentRequest.class);
        } catch (JsonProcessingException refusal) {
            // as documented
        }
    }

    @FuzzTest(maxDuration = "5m")
    void linesNeverBreakTheRun(byte[] bytes) throws IOException {
        LINES.run(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), () -> false);
    }
}
