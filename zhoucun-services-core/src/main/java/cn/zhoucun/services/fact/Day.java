package cn.zhoucun.services.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A calendar date within bounds.
 *
 * @param min the first date
 * @param max the last date
 * @param past whether the date describes something that has happened, so that it may not lie after the date of
 *     assessment
 */
public record Day(LocalDate min, LocalDate max, boolean past) implements ValueType<LocalDate> {

    private static final int LENGTH = "2018-07-19".length();

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no date between them
     */
    public Day {
        if (min.isAfter(max)) {
            throw new IllegalArgumentException("The min (%s) must not be after the max (%s).".formatted(min, max));
        }
    }

    @Override
    public Class<?> javaType() {
        return LocalDate.class;
    }

    @Override
    public boolean allows(LocalDate value) {
        return !value.isBefore(min) && !value.isAfter(max);
    }

    @Override
    public String cure() {
        return "must be a date (yyyy-mm-dd) from %s to %s".formatted(min, max);
    }

    @Override
    public long encode(LocalDate value) {
        return value.toEpochDay();
    }

    @Override
    public LocalDate decode(long code) {
        return LocalDate.ofEpochDay(code);
    }

    @Override
    public long lowest() {
        return min.toEpochDay();
    }

    @Override
    public long highest() {
        return max.toEpochDay();
    }

    @Override
    public Optional<LocalDate> parse(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)).filter(this::allows) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    @Override
    public String format(LocalDate value) {
        return value.toString();
    }
}
