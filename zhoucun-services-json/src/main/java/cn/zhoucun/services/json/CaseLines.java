package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.shape.Limits;
import cn.zhoucun.services.json.shape.Place;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Assesses many cases, one JSON document a line (NDJSON), in constant memory and in their order.
 *
 * <p>Each line that is not blank becomes one line: {@code {"line": 1, "assessment": {...}}}, or, where it is refused,
 * {@code {"line": 2, "error": {"path": ..., "value": ..., "cure": ...}}}, after which the run goes on. Lines are counted
 * from 1, blank ones too. A line ends with a line feed, before which a carriage return may stand, and has at most 1 MiB;
 * the rest of a longer one is passed over. A byte order mark may stand at the very beginning.
 *
 * <p>Immutable and thread-safe. Cases of one date after another are fastest: the rules are prepared anew at each change.
 */
public final class CaseLines {

    private final Assessor assessor;
    private final ServicesJson json;

    private CaseLines(Assessor assessor) {
        this.assessor = assessor;
        this.json = ServicesJson.of(assessor.catalog());
    }

    /**
     * Obtains a run over cases of the plan of an assessor.
     *
     * @param assessor the assessor
     * @return the run
     */
    public static CaseLines of(Assessor assessor) {
        return new CaseLines(assessor);
    }

    /**
     * What came of a run.
     *
     * @param assessed the lines that were assessed
     * @param refused the lines that were refused
     * @param complete whether the input was read to its end, and not cancelled before
     */
    public record Summary(long assessed, long refused, boolean complete) {}

    /**
     * Assesses the cases of a stream.
     *
     * @param utf8 the cases; it is left open
     * @param out where the results go, in UTF-8, flushed at the end; it is left open
     * @param cancelled asked before each line; the run ends when it is true, or when the thread is interrupted, with
     *     whole lines only
     * @return what came of it
     * @throws IOException if a stream cannot be read or written to
     */
    public Summary run(InputStream utf8, OutputStream out, BooleanSupplier cancelled) throws IOException {
        LineReader lines = new LineReader(utf8, Limits.CASE.length());
        long assessed = 0;
        long refused = 0;
        boolean complete = true;
        while (complete) {
            if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                complete = false;
                break;
            }
            Optional<LineReader.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            if (line.get().isBlank()) {
                continue;
            }
            Result result = result(line.get());
            assessed += result.refused() ? 0 : 1;
            refused += result.refused() ? 1 : 0;
            out.write((result.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        return new Summary(assessed, refused, complete);
    }

    private record Result(String text, boolean refused) {}

    /** A whole line, made before any of it is written: what breaks off must not be in the output. */
    private Result result(LineReader.Line line) {
        try {
            if (line.isTooLong()) {
                throw new JsonInputException(
                        "$",
                        "more than %d bytes".formatted(Limits.CASE.length()),
                        "must be at most %d bytes long".formatted(Limits.CASE.length()));
            }
            Assessment assessment = assess(line);
            return new Result(
                    record(
                            line,
                            "assessment",
                            out -> ServicesJson.assessments().shape().write(out, assessment)),
                    false);
        } catch (JsonInputException refusal) {
            return new Result(record(line, "error", out -> writeError(out, refusal)), true);
        }
    }

    private Assessment assess(LineReader.Line line) {
        AssessmentRequest request = request(line);
        try {
            return assessor.assess(request.facts(), request.asOf());
        } catch (InvalidInputException refusal) {
            throw new JsonInputException(
                    Place.ROOT.member("facts").member(refusal.subject()).path(), refusal.value(), refusal.cure());
        }
    }

    private AssessmentRequest request(LineReader.Line line) {
        try {
            return json.readCase(new ByteArrayInputStream(line.bytes()));
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory must be readable.", impossible);
        }
    }

    private static String record(LineReader.Line line, String name, MemoryText.Content content) {
        return MemoryText.of(out -> {
            out.writeStartObject();
            out.writeNumberField("line", line.number());
            out.writeFieldName(name);
            content.write(out);
            out.writeEndObject();
        });
    }

    private static void writeError(JsonGenerator out, JsonInputException refusal) throws IOException {
        out.writeStartObject();
        out.writeStringField("path", refusal.path());
        out.writeStringField("value", refusal.value());
        out.writeStringField("cure", refusal.cure());
        out.writeEndObject();
    }
}
