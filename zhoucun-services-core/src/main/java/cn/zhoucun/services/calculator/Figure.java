package cn.zhoucun.services.calculator;

import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A policy figure as a calculation uses it: its value on the date asked for, who says so, and how it is read. */
public final class Figure implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Text label;
    private final transient Fraction value;
    private final transient Optional<Frequency> frequency;
    private final transient Text source;
    private final transient Optional<Citation> citation;
    private final transient List<Reading> readings;

    private Figure(
            Text label,
            Fraction value,
            Optional<Frequency> frequency,
            Text source,
            Optional<Citation> citation,
            List<Reading> readings) {
        this.label = label;
        this.value = value;
        this.frequency = frequency;
        this.source = source;
        this.citation = citation;
        this.readings = readings;
    }

    /**
     * Obtains the figure of a parameter that is in force on a date.
     *
     * @param parameter a parameter of money, of a share or of a whole number
     * @param parameters the figures that the caller supplies or amends
     * @param date the date
     * @return the figure given for the date, or else the printed one
     * @throws InvalidInputException if no figure is in force on the date: none is carried on beyond its last date
     * @throws IllegalArgumentException if the parameter is not a number
     */
    public static Figure inForce(Parameter<?> parameter, Parameters parameters, LocalDate date) {
        Dated<?> version = parameters
                .inForce(parameter, date)
                .map(found -> (Dated<?>) found)
                .orElseThrow(() -> new InvalidInputException(
                        "date for " + parameter.id(),
                        date,
                        "must have a figure in force; no figure in force is known"));
        Citation citation = parameter.citation();
        Text source = parameter.printed().filter(version::equals).isPresent()
                ? textOf(citation)
                : Text.of(version.source(), version.source());
        return new Figure(
                parameter.label(),
                number(parameter, version.value()),
                parameter.type() instanceof Yuan yuan ? Optional.of(yuan.frequency()) : Optional.empty(),
                source,
                Optional.of(citation),
                List.of());
    }

    private static Fraction number(Parameter<?> parameter, Object value) {
        if (value instanceof Money money) {
            return Fraction.of(parameter.id(), money.getAmount());
        } else if (value instanceof BigDecimal decimal) {
            return Fraction.of(parameter.id(), decimal);
        } else if (value instanceof Integer whole) {
            return Fraction.of(whole);
        }
        throw new IllegalArgumentException("The parameter %s (%s) must be a number.".formatted(parameter, value));
    }

    /**
     * Obtains the figure of a promise, brought to ones: 75 percent is 0.75, 5 samples per thousand are 0.005, and a
     * fraction of one whose figure is 3 is one third. Sums of yuan keep their period.
     *
     * @param standard the promise
     * @return the figure
     */
    public static Figure of(Standard standard) {
        Fraction printed = Fraction.of(standard.id(), standard.figure());
        Optional<Frequency> frequency =
                switch (standard.unit()) {
                    case YUAN_A_MONTH -> Optional.of(Frequency.PER_MONTH);
                    case YUAN_A_YEAR -> Optional.of(Frequency.PER_YEAR);
                    default -> Optional.empty();
                };
        Fraction ones =
                switch (standard.unit()) {
                    case PERCENT, PERCENTAGE_POINTS -> printed.dividedBy(Fraction.of(100));
                    case PER_THOUSAND, SAMPLES_PER_THOUSAND_A_YEAR -> printed.dividedBy(Fraction.of(1_000));
                    case PER_HUNDRED_THOUSAND -> printed.dividedBy(Fraction.of(100_000));
                    case FRACTION -> Fraction.ONE.dividedBy(printed);
                    default -> printed;
                };
        Citation citation = standard.citation();
        return new Figure(
                standard.text(), ones, frequency, textOf(citation), Optional.of(citation), standard.readings());
    }

    /**
     * Obtains a number printed at a place.
     *
     * @param label the name for people
     * @param value the number; a share is a part of one
     * @param citation the place
     * @return the figure
     * @throws InvalidInputException if the number is negative
     */
    public static Figure of(Text label, Fraction value, Citation citation) {
        return new Figure(
                label, notNegative(label, value), Optional.empty(), textOf(citation), Optional.of(citation), List.of());
    }

    /**
     * Obtains a number that an authority set.
     *
     * @param label the name for people
     * @param value the number; a share is a part of one
     * @param source who says so, such as the number of an order
     * @return the figure
     * @throws InvalidInputException if the number is negative
     */
    public static Figure of(Text label, Fraction value, String source) {
        return new Figure(
                label,
                notNegative(label, value),
                Optional.empty(),
                Text.of(source, source),
                Optional.empty(),
                List.of());
    }

    /**
     * Obtains a sum of yuan that an authority set.
     *
     * @param label the name for people
     * @param sum the sum
     * @param source who says so, such as the number of an order
     * @return the figure
     */
    public static Figure of(Text label, Sum sum, String source) {
        return new Figure(
                label,
                Fraction.of(sum.money().getAmount()),
                Optional.of(sum.frequency()),
                Text.of(source, source),
                Optional.empty(),
                List.of());
    }

    private static Fraction notNegative(Text label, Fraction value) {
        if (value.signum() < 0) {
            throw new InvalidInputException(label.english(), value, "must not be negative");
        }
        return value;
    }

    private static Text textOf(Citation citation) {
        return Text.of(citation.in(Language.CHINESE), citation.in(Language.ENGLISH));
    }

    /**
     * Returns this figure with readings that it rests on.
     *
     * @param more the readings
     * @return the figure with them
     */
    public Figure readAs(Reading... more) {
        List<Reading> all =
                Stream.concat(readings.stream(), Stream.of(more)).distinct().toList();
        return new Figure(label, value, frequency, source, citation, all);
    }

    /**
     * Returns this figure for a calculation with money.
     *
     * @return the quantity
     * @throws InvalidInputException if it is not money
     */
    public Quantity money() {
        if (frequency.isEmpty()) {
            throw new InvalidInputException(label.english(), value, "must be a sum of yuan");
        }
        return Quantity.of(this);
    }

    /**
     * Returns this figure for a calculation with plain numbers.
     *
     * @return the quantity
     * @throws InvalidInputException if it is money
     */
    public Quantity number() {
        if (frequency.isPresent()) {
            throw new InvalidInputException(label.english(), value, "must be a number, not money");
        }
        return Quantity.of(this);
    }

    /**
     * Returns this figure for a calculation with shares of a whole.
     *
     * @return the quantity
     * @throws InvalidInputException if it is money or exceeds one
     */
    public Quantity share() {
        if (value.compareTo(Fraction.ONE) > 0) {
            throw new InvalidInputException(label.english(), value, "must be a share from 0 to 1");
        }
        return number();
    }

    /**
     * Returns the name for people.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the value, in yuan where it is money.
     *
     * @return the value
     */
    public Fraction value() {
        return value;
    }

    /**
     * Returns how often it falls due.
     *
     * @return the frequency; empty where it is not money
     */
    public Optional<Frequency> frequency() {
        return frequency;
    }

    /**
     * Returns who says so.
     *
     * @return the place that prints it, or the authority that set it
     */
    public Text source() {
        return source;
    }

    /**
     * Returns the place in the document that prints the figure, or that leaves it to an authority.
     *
     * @return the citation; empty for a figure that no document was named for
     */
    public Optional<Citation> citation() {
        return citation;
    }

    /**
     * Returns the readings that it rests on.
     *
     * @return the readings
     */
    public List<Reading> readings() {
        return readings;
    }

    @Override
    public String toString() {
        return "%s = %s [%s]".formatted(label.english(), value, source.english());
    }

    private Object writeReplace() {
        return new SerialForm(label, value, frequency.orElse(null), source, citation.orElse(null), readings);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(
            Text label,
            Fraction value,
            @Nullable Frequency frequency,
            Text source,
            @Nullable Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Figure(
                    Objects.requireNonNull(label),
                    Objects.requireNonNull(value),
                    Optional.ofNullable(frequency),
                    Objects.requireNonNull(source),
                    Optional.ofNullable(citation),
                    List.copyOf(readings)));
        }
    }
}
