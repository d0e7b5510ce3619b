package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.shape.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    private final Lines<AssessmentRequest, Assessment> lines;

    private CaseLines(Assessor assessor) {
        this.lines = new Lines<>(
                ServicesJson.of(assessor.catalog()).cases(),
                request -> assess(assessor, request),
                "assessment",
                ServicesJson.assessments());
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
        Lines.Tally tally = lines.run(utf8, out, cancelled);
        return new Summary(tally.answered(), tally.refused(), tally.complete());
    }

    private static Assessment assess(Assessor assessor, AssessmentRequest request) {
        try {
            return assessor.assess(request.facts(), request.asOf());
        } catch (InvalidInputException refusal) {
            throw new JsonInputException(
                    Place.ROOT.member("facts").member(refusal.subject()).path(), refusal.value(), refusal.cure());
        }
    }
}
