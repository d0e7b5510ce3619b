package cn.zhoucun.services.json;

import cn.zhoucun.services.json.shape.Limits;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Answers one JSON document a line (NDJSON), in constant memory and in their order: each line that is not blank becomes a
 * record of its number and its answer, or of its number and what is wrong with it.
 *
 * @param form the form of a line
 * @param answer what a line comes to
 * @param name the name of the answer in the record
 * @param output the form of the answer
 * @param <Q> what is asked
 * @param <A> what is answered
 */
record Lines<Q, A>(JsonForm<Q> form, Function<Q, A> answer, String name, JsonOutput<A> output) {

    /** What came of a run. */
    record Tally(long answered, long refused, boolean complete) {}

    Tally run(InputStream utf8, OutputStream out, BooleanSupplier cancelled) throws IOException {
        LineReader lines = new LineReader(utf8, Limits.CASE.length());
        long answered = 0;
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
            answered += result.refused() ? 0 : 1;
            refused += result.refused() ? 1 : 0;
            out.write((result.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        return new Tally(answered, refused, complete);
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
            A answered = answer.apply(read(line));
            return new Result(record(line, name, out -> output.shape().write(out, answered)), false);
        } catch (JsonInputException refusal) {
            return new Result(record(line, "error", out -> writeError(out, refusal)), true);
        }
    }

    private Q read(LineReader.Line line) {
        try {
            return form.read(new ByteArrayInputStream(line.bytes()));
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
