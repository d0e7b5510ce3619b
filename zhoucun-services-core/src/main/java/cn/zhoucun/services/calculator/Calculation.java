package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A finished calculation: its result, and every step that led to it. The steps are the arithmetic itself, not a
 * description of it, so that they always add up to the result.
 */
public final class Calculation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Quantity result;
    private final transient List<Check> checks;
    private final transient List<Citation> sources;
    private final transient List<Reading> readings;

    private Calculation(Quantity result, List<Check> checks, List<Citation> sources, List<Reading> readings) {
        this.result = result;
        this.checks = checks;
        this.sources = sources;
        this.readings = readings;
    }

    /**
     * Finishes a calculation.
     *
     * @param result the result
     * @param checks the comparisons that belong to it
     * @return the calculation
     */
    public static Calculation of(Quantity result, Check... checks) {
        return of(result, List.of(checks));
    }

    /**
     * Finishes a calculation.
     *
     * @param result the result
     * @param checks the comparisons that belong to it
     * @return the calculation
     */
    public static Calculation of(Quantity result, List<Check> checks) {
        return new Calculation(result, List.copyOf(checks), List.of(), List.of());
    }

    /**
     * Returns this calculation with the place that asks for it and the readings that it rests on, beside those of its
     * figures.
     *
     * @param place the place
     * @param more the readings
     * @return the calculation with them
     */
    public Calculation from(Citation place, List<Reading> more) {
        return new Calculation(result, checks, joined(sources, List.of(place)), joined(readings, more));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /**
     * Returns the result.
     *
     * @return the result, with how it was worked out
     */
    public Quantity result() {
        return result;
    }

    /**
     * Returns the exact value of the result.
     *
     * @return the value, in yuan where it is money
     */
    public Fraction value() {
        return result.value();
    }

    /**
     * Returns the money that results.
     *
     * @return the money
     * @throws IllegalStateException if the result is not money, or not a whole number of fen
     */
    public Money money() {
        return sum().money();
    }

    /**
     * Returns the sum that results, with its frequency.
     *
     * @return the sum
     * @throws IllegalStateException if the result is not money, or not a whole number of fen
     */
    public Sum sum() {
        return result.sum();
    }

    /**
     * Returns how often the result falls due.
     *
     * @return the frequency; empty where the result is not money
     */
    public Optional<Frequency> frequency() {
        return result.frequency();
    }

    /**
     * Returns the comparisons that belong to the calculation.
     *
     * @return the checks
     */
    public List<Check> checks() {
        return checks;
    }

    /**
     * Returns whether all checks hold.
     *
     * @return true if they do
     */
    public boolean holds() {
        return checks.stream().allMatch(Check::holds);
    }

    /**
     * Returns every quantity of the calculation, each once and after those it was worked out from.
     *
     * @return the steps; the result is among them
     */
    public List<Quantity> steps() {
        IdentityHashMap<Quantity, Boolean> seen = new IdentityHashMap<>();
        List<Quantity> steps = new ArrayList<>();
        collect(result, seen, steps);
        for (Check check : checks) {
            collect(check.actual(), seen, steps);
            collect(check.bound(), seen, steps);
        }
        return Collections.unmodifiableList(steps);
    }

    private static void collect(Quantity quantity, IdentityHashMap<Quantity, Boolean> seen, List<Quantity> steps) {
        if (seen.put(quantity, true) == null) {
            quantity.operands().forEach(operand -> collect(operand, seen, steps));
            steps.add(quantity);
        }
    }

    /**
     * Returns the policy figures that the calculation rests on.
     *
     * @return the figures, in the order of the steps
     */
    public List<Figure> figures() {
        return steps().stream().flatMap(step -> step.figure().stream()).toList();
    }

    /**
     * Returns the places that the calculation and its figures are taken from.
     *
     * @return the citations, each once
     */
    public List<Citation> citations() {
        return joined(
                sources,
                figures().stream().flatMap(figure -> figure.citation().stream()).toList());
    }

    /**
     * Returns the readings that the calculation rests on.
     *
     * @return the readings, each once
     */
    public List<Reading> readings() {
        return joined(
                readings,
                figures().stream().flatMap(figure -> figure.readings().stream()).toList());
    }

    /**
     * Renders the steps for people: one line each, with formula, operands and rounding, then the checks.
     *
     * @param language the language
     * @return the lines
     */
    public String in(Language language) {
        return new CalculationText(this, language).toString();
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }

    private Object writeReplace() {
        return new SerialForm(result, checks, sources, readings);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Quantity result, List<Check> checks, List<Citation> sources, List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Calculation(
                    Objects.requireNonNull(result), List.copyOf(checks), List.copyOf(sources), List.copyOf(readings)));
        }
    }
}
