package cn.zhoucun.services.json;

import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.parameter.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Works out many calculations, one JSON request a line (NDJSON), in constant memory and in their order.
 *
 * <p>Each line that is not blank becomes one line: {@code {"line": 1, "calculation": {...}}}, or, where it is refused,
 * {@code {"line": 2, "error": {"path": ..., "value": ..., "cure": ...}}}, after which the run goes on. Lines are read as
 * {@link CaseLines} reads them. Immutable and thread-safe.
 */
public final class CalculationLines {

    private final Lines<CalculationRequest, CalculationResult> lines;

    private CalculationLines(Calculators calculators, Parameters parameters) {
        this.lines = new Lines<>(
                ServicesJson.calculationRequests(calculators),
                request -> request.calculate(parameters),
                "calculation",
                ServicesJson.calculations());
    }

    /**
     * Obtains a run over requests to calculators.
     *
     * @param calculators the calculators
     * @param parameters the figures that authorities have set
     * @return the run
     */
    public static CalculationLines of(Calculators calculators, Parameters parameters) {
        return new CalculationLines(calculators, parameters);
    }

    /**
     * What came of a run.
     *
     * @param calculated the lines that were worked out
     * @param refused the lines that were refused
     * @param complete whether the input was read to its end, and not cancelled before
     */
    public record Summary(long calculated, long refused, boolean complete) {}

    /**
     * Works out the requests of a stream.
     *
     * @param utf8 the requests; it is left open
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
}
