package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Language;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One comparison that settles a verdict, or that keeps it open. It is a value; text is rendered from it.
 *
 * @param found how it came out
 * @param required what was required
 * @param indicator the measure that it is of
 * @param observation the observation used; empty if there is none
 * @param value the value compared, in the unit of the measure; empty if there is none
 * @param gap how much is missing, or too much, in the unit of the measure; zero where it holds, and also where a strict
 *     word fails at exactly the figure; empty where it cannot be said
 * @param part the part that it is of; empty for the district as a whole
 * @param due the last day on which it may come true
 */
public record TargetReason(
        Found found,
        Requirement required,
        Indicator indicator,
        Optional<Observation> observation,
        Optional<Fraction> value,
        Optional<Fraction> gap,
        Optional<String> part,
        LocalDate due)
        implements Serializable {

    /** Checks that an optional part is not null, as one out of a stream could be. */
    public TargetReason {
        Objects.requireNonNull(observation);
        Objects.requireNonNull(value);
        Objects.requireNonNull(gap);
        Objects.requireNonNull(part);
    }

    /** The gap as a share of the figure; empty where there is none. */
    Optional<Fraction> relativeGap() {
        return gap.flatMap(size -> figure().filter(each -> each.signum() != 0).map(each -> size.dividedBy(each.abs())));
    }

    private Optional<Fraction> figure() {
        if (required instanceof Requirement.Threshold threshold) {
            return Optional.of(threshold.figure());
        }
        if (required instanceof Requirement.About about) {
            return Optional.of(about.figure());
        }
        if (required instanceof Requirement.Cumulative sum) {
            return Optional.of(sum.total().figure());
        }
        if (required instanceof Requirement.NeverFalling rising) {
            return Optional.of(rising.baseline());
        }
        return observation
                .filter(each -> each.measured() instanceof Measured.Counts)
                .map(each -> Fraction.of(((Measured.Counts) each.measured()).whole()));
    }

    /**
     * Renders this reason.
     *
     * @param language the language
     * @return such as {@code 2020: 3 % [required: less than 4 %; holds; due 2020-12-31]}
     */
    public String in(Language language) {
        boolean chinese = language == Language.CHINESE;
        String semicolon = chinese ? "；" : "; ";
        StringBuilder text = new StringBuilder(observed(language));
        text.append(chinese ? "（要求：" : " [required: ").append(required.in(indicator.unit(), language));
        text.append(semicolon).append(found.label().in(language));
        gap.filter(size -> size.signum() > 0)
                .ifPresent(size -> text.append(semicolon)
                        .append(chinese ? "差" : "off by ")
                        .append(Shown.quantity(size, indicator.unit(), language)));
        text.append(semicolon).append(chinese ? "期限" : "due ").append(due);
        return text.append(chinese ? "）" : "]").toString();
    }

    private String observed(Language language) {
        String seen = observation
                .map(each -> each.in(language))
                .orElseGet(() -> part.map(name -> name + (language == Language.CHINESE ? "：" : ": "))
                                .orElse("")
                        + Found.NOT_OBSERVED.label().in(language));
        return value.filter(number -> !isShownAlready(number))
                .map(number -> seen + equals(language) + Shown.quantity(number, indicator.unit(), language))
                .orElse(seen);
    }

    /** What stands between the last observation and the value that was compared. */
    private String equals(Language language) {
        if (required instanceof Requirement.Cumulative) {
            return language == Language.CHINESE ? "，累计" : ", so far ";
        }
        return " = ";
    }

    private boolean isShownAlready(Fraction number) {
        return observation
                .filter(each -> each.measured().equals(new Measured.Value(number, indicator.unit())))
                .isPresent();
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }

    private Object writeReplace() {
        return new SerialForm(
                found,
                required,
                indicator,
                observation.orElse(null),
                value.orElse(null),
                gap.orElse(null),
                part.orElse(null),
                due);
    }

    private record SerialForm(
            Found found,
            Requirement required,
            Indicator indicator,
            @Nullable Observation observation,
            @Nullable Fraction value,
            @Nullable Fraction gap,
            @Nullable String part,
            LocalDate due)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new TargetReason(
                    found,
                    required,
                    indicator,
                    Optional.ofNullable(observation),
                    Optional.ofNullable(value),
                    Optional.ofNullable(gap),
                    Optional.ofNullable(part),
                    due));
        }
    }
}
