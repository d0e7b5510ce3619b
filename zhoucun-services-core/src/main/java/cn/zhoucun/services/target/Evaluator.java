package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.fact.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges targets on a date, with what the text leaves to the caller: how near is near, what share is nearly all, which
 * parts there are, and whether a steady rise may rest. It is immutable.
 *
 * <p>A target is due once the date of the judgement is after its last day. Before that it is never failed, unless it is
 * broken beyond repair. Once it is due, only an observation of the year in which it is due decides; later ones do not, and
 * of an earlier one nothing follows. Observations that begin after the date are not known yet.
 */
public final class Evaluator {

    private final LocalDate asOf;
    private final Map<String, Fraction> tolerances;
    private final Map<String, Fraction> nearly;
    private final Map<String, Set<String>> parts;
    private final Set<String> everRising;

    private Evaluator(
            LocalDate asOf,
            Map<String, Fraction> tolerances,
            Map<String, Fraction> nearly,
            Map<String, Set<String>> parts,
            Set<String> everRising) {
        this.asOf = asOf;
        this.tolerances = tolerances;
        this.nearly = nearly;
        this.parts = parts;
        this.everRising = everRising;
    }

    /**
     * Returns an evaluator for a date.
     *
     * @param asOf the date of the judgement
     * @return the evaluator
     */
    public static Evaluator on(LocalDate asOf) {
        return new Evaluator(asOf, Map.of(), Map.of(), Map.of(), Set.of());
    }

    /**
     * Returns the same evaluator that knows how near is near.
     *
     * @param target the id of the target
     * @param tolerance how far from the figure, in the unit of the measure, not negative
     * @return the evaluator
     * @throws InvalidInputException if the tolerance is negative
     */
    public Evaluator withTolerance(String target, BigDecimal tolerance) {
        Fraction size = Fraction.of(tolerance);
        if (size.signum() < 0) {
            throw new InvalidInputException("tolerance of " + target, tolerance, "must not be negative");
        }
        return new Evaluator(asOf, adding(tolerances, target, size), nearly, parts, everRising);
    }

    /**
     * Returns the same evaluator that knows what is nearly all.
     *
     * @param target the id of the target
     * @param share the least share of what is due, from 0 to 1
     * @return the evaluator
     * @throws InvalidInputException if the share is not from 0 to 1
     */
    public Evaluator withNearlyAll(String target, BigDecimal share) {
        Fraction size = Fraction.of(share);
        if (size.signum() < 0 || size.compareTo(Fraction.ONE) > 0) {
            throw new InvalidInputException("share that is nearly all of " + target, share, "must be from 0 to 1");
        }
        return new Evaluator(asOf, tolerances, adding(nearly, target, size), parts, everRising);
    }

    /**
     * Returns the same evaluator that knows which parts there are. Without it, the parts that were observed are all.
     *
     * @param target the id of the target
     * @param names the towns, schools, villages or cases
     * @return the evaluator
     */
    public Evaluator withParts(String target, Set<String> names) {
        return new Evaluator(asOf, tolerances, nearly, adding(parts, target, Set.copyOf(names)), everRising);
    }

    /**
     * Returns the same evaluator that reads a steady rise strictly: above the year before in every year. Without it, a
     * steady rise may rest but not fall (reading D046).
     *
     * @param target the id of the target; of no effect on targets that are no {@link Requirement.NeverFalling}
     * @return the evaluator
     */
    public Evaluator withRiseEveryYear(String target) {
        Set<String> all = new HashSet<>(everRising);
        all.add(target);
        return new Evaluator(asOf, tolerances, nearly, parts, Set.copyOf(all));
    }

    /**
     * Returns the date of the judgement.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Judges a target.
     *
     * @param target the target
     * @param observations what was observed
     * @return the verdict with its reasons
     * @throws InvalidInputException if an observation cannot be: wrong unit, or a value that is impossible
     */
    public Finding evaluate(Target target, Observations observations) {
        Judgement judgement = Judge.judge(target.requirement(), Question.of(this, target, observations));
        return new Finding(target, asOf, judgement.verdict(), judgement.reasons());
    }

    /**
     * Judges targets.
     *
     * @param targets the targets
     * @param observations what was observed
     * @return one verdict for each, in their order
     * @throws InvalidInputException if an observation cannot be
     */
    public List<Finding> evaluateAll(List<Target> targets, Observations observations) {
        return targets.stream().map(target -> evaluate(target, observations)).toList();
    }

    Optional<Fraction> tolerance(Target target) {
        return Optional.ofNullable(tolerances.get(target.id()));
    }

    Optional<Fraction> nearlyAll(Target target) {
        return Optional.ofNullable(nearly.get(target.id()));
    }

    Set<String> parts(Target target) {
        return parts.getOrDefault(target.id(), Set.of());
    }

    boolean mustRiseEveryYear(Target target) {
        return everRising.contains(target.id());
    }

    private static <V> Map<String, V> adding(Map<String, V> map, String key, V value) {
        Map<String, V> all = new HashMap<>(map);
        all.put(key, value);
        return Map.copyOf(all);
    }
}
