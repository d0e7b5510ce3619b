package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Language;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was observed: a value, counts, or that something is complete, when, and in which part of the district.
 *
 * @param measured what was found
 * @param from the first day that it covers
 * @param until the last day that it covers; a year is covered to its end
 * @param part the town, school, village or case that it is of; empty for the district as a whole
 */
public record Observation(Measured measured, LocalDate from, LocalDate until, Optional<String> part)
        implements Serializable {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final int NANOS = 1_000_000_000;

    /**
     * Checks the time.
     *
     * @throws InvalidInputException if it ends before it begins, or lies outside of the years 1900 to 2200
     */
    public Observation {
        Objects.requireNonNull(part);
        if (from.getYear() < EARLIEST || until.getYear() > LATEST) {
            throw new InvalidInputException("time of an observation", from + "–" + until, "must be in 1900 to 2200");
        }
        if (until.isBefore(from)) {
            throw new InvalidInputException("last day of an observation", until, "must not be before " + from);
        }
    }

    /**
     * A value of one year, or of its end.
     *
     * @param value the value
     * @param unit its unit
     * @param year the year
     * @return the observation
     */
    public static Observation of(BigDecimal value, Unit unit, int year) {
        return in(new Measured.Value(Fraction.of(value), unit), year);
    }

    /**
     * A count of a part and of the whole in one year, or at its end.
     *
     * @param part the part
     * @param whole the whole; may be zero, where there was nothing to count
     * @param year the year
     * @return the observation
     * @throws InvalidInputException if a count is negative
     */
    public static Observation counted(long part, long whole, int year) {
        return counted(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), year);
    }

    /**
     * An amount of a part and of the whole in one year, or at its end.
     *
     * @param part the part
     * @param whole the whole; may be zero, where there was nothing to count
     * @param year the year
     * @return the observation
     * @throws InvalidInputException if one is negative
     */
    public static Observation counted(BigDecimal part, BigDecimal whole, int year) {
        return in(new Measured.Counts(part, whole), year);
    }

    /**
     * How long something took.
     *
     * @param time the time it took
     * @param day the day on which it happened
     * @return the observation, in minutes
     */
    public static Observation took(Duration time, LocalDate day) {
        Fraction seconds = Fraction.of(time.getSeconds()).plus(Fraction.of(time.getNano(), NANOS));
        return on(new Measured.Value(seconds.dividedBy(Fraction.of(60)), Unit.MINUTES), day);
    }

    /**
     * Something was completed on a day.
     *
     * @param day the day
     * @return the observation
     */
    public static Observation completedOn(LocalDate day) {
        return on(new Measured.Completion(true), day);
    }

    /**
     * Something was completed in a year, on a day that is not known.
     *
     * @param year the year
     * @return the observation
     */
    public static Observation completedIn(int year) {
        return in(new Measured.Completion(true), year);
    }

    /**
     * Something was still not complete at the end of a day.
     *
     * @param day the day
     * @return the observation
     */
    public static Observation notCompleteOn(LocalDate day) {
        return on(new Measured.Completion(false), day);
    }

    /**
     * Returns the same observation of a part.
     *
     * @param name the town, school, village or case
     * @return the observation
     */
    public Observation in(String name) {
        return new Observation(measured, from, until, Optional.of(name));
    }

    /**
     * Returns the same observation on a day.
     *
     * @param day the day
     * @return the observation
     */
    public Observation on(LocalDate day) {
        return new Observation(measured, day, day, part);
    }

    /**
     * Returns the same observation over several years together.
     *
     * @param first the first year
     * @param last the last year
     * @return the observation
     */
    public Observation over(int first, int last) {
        return new Observation(measured, firstDay(first), lastDay(last), part);
    }

    /**
     * Returns whether there was nothing to count.
     *
     * @return true for counts of which the whole is zero
     */
    public boolean isOfNothing() {
        return measured instanceof Measured.Counts counts && counts.isOfNothing();
    }

    /**
     * Renders it.
     *
     * @param language the language
     * @return such as {@code 2020: 99.5 %}
     */
    public String in(Language language) {
        boolean chinese = language == Language.CHINESE;
        return part.map(name -> name + (chinese ? "，" : ", ")).orElse("")
                + Shown.time(from, until)
                + (chinese ? "：" : ": ")
                + measured.in(language);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }

    private static Observation in(Measured measured, int year) {
        return new Observation(measured, firstDay(year), lastDay(year), Optional.empty());
    }

    private static Observation on(Measured measured, LocalDate day) {
        return new Observation(measured, day, day, Optional.empty());
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(bounded(year), 1, 1);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(bounded(year), 12, 31);
    }

    private static int bounded(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new InvalidInputException("year", year, "must be in 1900 to 2200");
        }
        return year;
    }

    private Object writeReplace() {
        return new SerialForm(measured, from, until, part.orElse(null));
    }

    private record SerialForm(
            Measured measured,
            LocalDate from,
            LocalDate until,
            @Nullable String part) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Observation(measured, from, until, Optional.ofNullable(part)));
        }
    }
}
