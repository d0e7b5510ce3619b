package cn.zhoucun.services.parameter;

import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates on which something is in force, both ends included.
 *
 * @param from the first date
 * @param until the last date; empty where no end is known
 */
public record DateRange(LocalDate from, Optional<LocalDate> until) implements Serializable {

    /**
     * Checks the order of the dates.
     *
     * @throws IllegalArgumentException if the last date is before the first
     */
    public DateRange {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "The until (%s) must not be before the from (%s).".formatted(until.get(), from));
        }
    }

    /**
     * Obtains a range with an end.
     *
     * @param from the first date
     * @param until the last date
     * @return the range
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, Optional.of(until));
    }

    /**
     * Obtains a range without an end.
     *
     * @param from the first date
     * @return the range
     */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, Optional.empty());
    }

    /**
     * Returns whether a date lies in this range.
     *
     * @param date the date
     * @return true if it does
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (until.isEmpty() || !date.isAfter(until.get()));
    }

    /**
     * Returns whether this range and another have a date in common.
     *
     * @param other the other range
     * @return true if they have
     */
    public boolean overlaps(DateRange other) {
        return contains(other.from) || other.contains(from);
    }

    private Object writeReplace() {
        return new SerialForm(from, until.orElse(null));
    }

    private record SerialForm(LocalDate from, @Nullable LocalDate until) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new DateRange(from, Optional.ofNullable(until)));
        }
    }
}
