package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a measure can be by its nature: a pass rate lies between 0 and 100 %, a number of people is whole.
 *
 * @param least the least possible value
 * @param most the greatest possible value; empty where there is none
 * @param step what every value is a multiple of, such as one person; empty where values are continuous
 */
public record Limits(Fraction least, Optional<Fraction> most, Optional<Fraction> step) implements Serializable {

    /** Checks that an optional part is not null, as one out of a stream could be. */
    public Limits {
        Objects.requireNonNull(most);
        Objects.requireNonNull(step);
    }

    private static final Fraction WHOLE = Fraction.ONE;
    private static final Fraction TEN_THOUSANDTH = Fraction.of(1, 10_000);

    /**
     * Returns the limits that a unit has by itself.
     *
     * @param unit the unit
     * @return its limits: shares up to the whole, days up to a week, hours up to a day, counts whole, nothing negative
     *     but a change in percentage points
     */
    public static Limits of(Unit unit) {
        return switch (unit) {
            case PERCENT -> upTo(100);
            case PER_THOUSAND -> upTo(1_000);
            case PER_HUNDRED_THOUSAND -> upTo(100_000);
            case FRACTION -> upTo(1);
            case DAYS_A_WEEK -> upTo(7);
            case HOURS_A_DAY -> upTo(24);
            case YEARS -> upTo(150);
            case PERCENTAGE_POINTS -> new Limits(Fraction.of(-100), Optional.of(Fraction.of(100)), Optional.empty());
            case PEOPLE, HOUSEHOLDS, HOUSEHOLDS_A_YEAR, SCHOOLS, ITEMS, CHANNELS -> inStepsOf(WHOLE);
            case GRADE -> new Limits(Fraction.ONE, Optional.empty(), Optional.of(WHOLE));
            case TEN_THOUSAND_PEOPLE, TEN_THOUSAND_VISITS, TEN_THOUSAND_HOUSEHOLDS, TEN_THOUSAND_DWELLINGS ->
                inStepsOf(TEN_THOUSANDTH);
            default -> notNegative();
        };
    }

    /**
     * Returns the limits of a measure that is only never negative, such as a gross rate, which may exceed 100 %.
     *
     * @return the limits
     */
    public static Limits notNegative() {
        return new Limits(Fraction.ZERO, Optional.empty(), Optional.empty());
    }

    /**
     * Returns whether a value is possible.
     *
     * @param value the value, in the unit of the measure
     * @return true if it lies within the limits
     */
    public boolean allows(Fraction value) {
        return value.compareTo(least) >= 0
                && most.filter(limit -> value.compareTo(limit) > 0).isEmpty()
                && step.filter(each -> !value.dividedBy(each).isWhole()).isEmpty();
    }

    /**
     * Returns the possible value that is nearest to a projected one; steps are left alone.
     *
     * @param value the value
     * @return the value, or the limit that it passes
     */
    public Fraction clamp(Fraction value) {
        if (value.compareTo(least) < 0) {
            return least;
        }
        return most.filter(limit -> value.compareTo(limit) > 0).orElse(value);
    }

    /**
     * Returns what a value must be.
     *
     * @param unit the unit of the measure
     * @return such as {@code must be from 0 to 100 %}
     */
    public String cure(Unit unit) {
        String size = most.map(limit -> "must be from %s to %s".formatted(least, limit))
                .orElse("must be at least " + least);
        return size
                + " "
                + unit.label().english()
                + step.map(each -> each.isWhole() ? " and whole" : ", in steps of " + each)
                        .orElse("");
    }

    private static Limits upTo(long most) {
        return new Limits(Fraction.ZERO, Optional.of(Fraction.of(most)), Optional.empty());
    }

    private static Limits inStepsOf(Fraction step) {
        return new Limits(Fraction.ZERO, Optional.empty(), Optional.of(step));
    }

    private Object writeReplace() {
        return new SerialForm(least, most.orElse(null), step.orElse(null));
    }

    private record SerialForm(
            Fraction least,
            @Nullable Fraction most,
            @Nullable Fraction step) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Limits(least, Optional.ofNullable(most), Optional.ofNullable(step)));
        }
    }
}
