package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.source.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether one target is met on a date, and why.
 *
 * @param target the target
 * @param asOf the date
 * @param verdict the verdict
 * @param reasons the comparisons that it follows from, at least one
 */
public record Finding(Target target, LocalDate asOf, Verdict verdict, List<TargetReason> reasons)
        implements Serializable {

    /** Copies the reasons. */
    public Finding {
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns the widest gap of its comparisons.
     *
     * @return how much is missing, in the unit of the measure; empty where nothing could be compared
     */
    public Optional<Fraction> gap() {
        return reasons.stream().flatMap(reason -> reason.gap().stream()).max(Comparator.naturalOrder());
    }

    /**
     * Returns the widest gap as a share of the figure that it falls short of, which makes gaps of different units
     * comparable.
     *
     * @return the share; empty where nothing could be compared, or the figure is zero or none
     */
    public Optional<Fraction> relativeGap() {
        return reasons.stream().flatMap(reason -> reason.relativeGap().stream()).max(Comparator.naturalOrder());
    }

    /**
     * Returns the next day on which something of it is due: of what is due every year, the end of this year.
     *
     * @return the day, on or after the date; empty where all of it is due already
     */
    public Optional<LocalDate> nextDue() {
        return reasons.stream()
                .map(TargetReason::due)
                .filter(day -> !day.isBefore(asOf))
                .min(Comparator.naturalOrder());
    }

    /**
     * Renders the verdict with its reasons.
     *
     * @param language the language
     * @return several lines: the verdict and the promise, each reason, and where the promise is printed
     */
    public String in(Language language) {
        boolean chinese = language == Language.CHINESE;
        String lines = reasons.stream()
                .map(reason -> "\n  " + label(reason, language) + reason.in(language))
                .collect(Collectors.joining());
        String word = target.word().isEmpty() ? "" : (chinese ? "；原文用词：" : "; printed: ") + target.word();
        String readings = target.readings().isEmpty()
                ? ""
                : (chinese ? "；读法：" : "; readings: ")
                        + target.readings().stream().map(each -> each.id()).collect(Collectors.joining(", "));
        return verdict.label().in(language)
                + (chinese ? "　" : "  ")
                + target.in(language)
                + lines
                + "\n  "
                + target.citation().in(language)
                + word
                + readings;
    }

    /** The measure of a reason, where it is another than that of the target. */
    private String label(TargetReason reason, Language language) {
        return reason.indicator().equals(target.indicator())
                ? ""
                : reason.indicator().name().in(language) + (language == Language.CHINESE ? "　" : "  ");
    }

    @Override
    public String toString() {
        return target.id() + ": " + verdict;
    }
}
