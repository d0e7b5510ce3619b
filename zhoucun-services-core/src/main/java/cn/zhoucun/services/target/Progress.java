package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure has come on the way to a figure, and whether it will be there in time. It is a description and decides
 * no verdict; its numbers are exact all the same.
 *
 * @param target the target
 * @param last the last observation
 * @param value the value that it says, or the sum so far where the target is cumulative
 * @param gap how much is missing, in the unit of the measure; zero where nothing is
 * @param way the share of the way from the baseline to the figure, 0 at the baseline and 1 at the figure; below 0 where it
 *     went backwards
 * @param observedPace the change a year so far; years that were not observed count as years all the same
 * @param neededPace the change a year that is still needed
 * @param projected the value in the year it is due if the pace stays as it is, within what is possible
 * @param trend the grade
 */
public record Progress(
        Target target,
        Optional<Observation> last,
        Computed value,
        Computed gap,
        Computed way,
        Computed observedPace,
        Computed neededPace,
        Computed projected,
        Trend trend)
        implements Serializable {

    /** Checks that an optional part is not null, as one out of a stream could be. */
    public Progress {
        Objects.requireNonNull(last);
    }

    /**
     * Computes the progress of a target that is a comparison with a figure, of a year or cumulative. For other targets, and
     * where nothing was observed, every number is refused with the reason.
     *
     * @param target the target
     * @param observations what was observed
     * @param evaluator the date of the judgement: later observations are not known yet
     * @return the progress
     * @throws cn.zhoucun.services.fact.InvalidInputException if an observation cannot be
     */
    public static Progress of(Target target, Observations observations, Evaluator evaluator) {
        Question question = Question.of(evaluator, target, observations);
        if (target.requirement() instanceof Requirement.Cumulative sum) {
            return ProgressFinder.cumulative(sum, question);
        }
        if (target.requirement() instanceof Requirement.Threshold threshold
                && threshold.comparison() != Shape.EXACTLY) {
            return ProgressFinder.ofYear(threshold, question);
        }
        return refused(target, Text.of("此类目标没有数量上的路程", "this kind of target has no way in numbers"));
    }

    static Progress refused(Target target, Text why) {
        Computed none = new Computed.Refused(why);
        return new Progress(target, Optional.empty(), none, none, none, none, none, none, Trend.UNKNOWN);
    }

    /**
     * Renders it.
     *
     * @param language the language
     * @return the name of the target, its grade, and the numbers in the unit of the measure or why there are none
     */
    public String in(Language language) {
        boolean chinese = language == Language.CHINESE;
        Unit unit = target.indicator().unit();
        return target.indicator().name().in(language)
                + (chinese ? "：" : ": ")
                + String.join(
                        chinese ? "；" : "; ",
                        trend.label().in(language),
                        shown(chinese ? "差距" : "gap", gap, each -> Shown.quantity(each, unit, language), language),
                        shown(chinese ? "路程" : "share of the way", way, Shown::number, language),
                        shown(
                                chinese ? "每年还需" : "needed a year",
                                neededPace,
                                each -> Shown.quantity(each, unit, language),
                                language));
    }

    private static String shown(String label, Computed computed, Function<Fraction, String> number, Language language) {
        return computed instanceof Computed.Refused refused
                ? label
                        + (language == Language.CHINESE ? "：" : ": ")
                        + refused.why().in(language)
                : label + " " + number.apply(computed.number().orElseThrow());
    }

    @Override
    public String toString() {
        return target.id() + ": " + trend;
    }

    private Object writeReplace() {
        return new SerialForm(target, last.orElse(null), value, gap, way, observedPace, neededPace, projected, trend);
    }

    private record SerialForm(
            Target target,
            @Nullable Observation last,
            Computed value,
            Computed gap,
            Computed way,
            Computed observedPace,
            Computed neededPace,
            Computed projected,
            Trend trend)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Progress(
                    target, Optional.ofNullable(last), value, gap, way, observedPace, neededPace, projected, trend));
        }
    }
}
