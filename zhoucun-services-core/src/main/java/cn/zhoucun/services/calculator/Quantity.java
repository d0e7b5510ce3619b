package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An exact number that remembers how it was worked out: given by the caller, a policy figure, or an operation on other
 * quantities. It is money with a frequency, or a plain number. Money of different frequency is never mixed; the
 * conversions {@link #annualised}, {@link #monthly}, {@link #overMonths}, {@link #spreadOver} and {@link #casesOfYear}
 * are named, and stand in the explanation.
 */
public final class Quantity implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FEN = 2;

    private final transient Text label;
    private final transient Fraction value;
    private final transient Optional<Frequency> frequency;
    private final transient Operation operation;
    private final transient List<Quantity> operands;
    private final transient Optional<Figure> figure;
    private final transient Optional<Rounding> rounding;

    private Quantity(
            Text label,
            Fraction value,
            Optional<Frequency> frequency,
            Operation operation,
            List<Quantity> operands,
            Optional<Figure> figure,
            Optional<Rounding> rounding) {
        this.label = label;
        this.value = value;
        this.frequency = frequency;
        this.operation = operation;
        this.operands = operands;
        this.figure = figure;
        this.rounding = rounding;
    }

    /**
     * How a number was rounded.
     *
     * @param decimals how many decimals were kept
     * @param mode how the last of them was found
     */
    public record Rounding(int decimals, RoundingMode mode) implements Serializable {}

    private static Quantity leaf(Text label, Fraction value, Optional<Frequency> frequency, Operation operation) {
        return new Quantity(label, value, frequency, operation, List.of(), Optional.empty(), Optional.empty());
    }

    /** Obtains a quantity that the caller gives. */
    static Quantity given(Text label, Fraction value, Optional<Frequency> frequency) {
        return leaf(label, value, frequency, Operation.INPUT);
    }

    /** Obtains a quantity that is a policy figure. */
    static Quantity of(Figure figure) {
        return new Quantity(
                figure.label(),
                figure.value(),
                figure.frequency(),
                Operation.FIGURE,
                List.of(),
                Optional.of(figure),
                Optional.empty());
    }

    /**
     * Obtains a fixed number of a formula.
     *
     * @param label what it is
     * @param number the number
     * @return the quantity
     */
    public static Quantity constant(Text label, Fraction number) {
        return leaf(label, number, Optional.empty(), Operation.CONSTANT);
    }

    /** Obtains a fixed sum of a formula. */
    static Quantity constant(Text label, Fraction yuan, Frequency frequency) {
        return leaf(label, yuan, Optional.of(frequency), Operation.CONSTANT);
    }

    /**
     * Adds several quantities of one kind.
     *
     * @param parts the quantities, at least one
     * @param label what the total is
     * @return the total
     * @throws InvalidInputException if they are not all money of one frequency, or all numbers
     */
    public static Quantity total(List<Quantity> parts, Text label) {
        return combined(Operation.ADD, parts, Fraction::plus, label);
    }

    /**
     * Takes the least of several quantities of one kind.
     *
     * @param parts the quantities, at least one
     * @param label what the least is
     * @return the least
     * @throws InvalidInputException if they are not all money of one frequency, or all numbers
     */
    public static Quantity least(List<Quantity> parts, Text label) {
        return combined(Operation.LEAST, parts, BinaryOperator.minBy(Fraction::compareTo), label);
    }

    /**
     * Takes the greatest of several quantities of one kind.
     *
     * @param parts the quantities, at least one
     * @param label what the greatest is
     * @return the greatest
     * @throws InvalidInputException if they are not all money of one frequency, or all numbers
     */
    public static Quantity greatest(List<Quantity> parts, Text label) {
        return combined(Operation.GREATEST, parts, BinaryOperator.maxBy(Fraction::compareTo), label);
    }

    private static Quantity combined(
            Operation operation, List<Quantity> parts, BinaryOperator<Fraction> operator, Text label) {
        Quantity first = parts.get(0);
        Fraction value = first.value;
        for (Quantity part : parts.subList(1, parts.size())) {
            first.requireSameKind(part);
            value = operator.apply(value, part.value);
        }
        return new Quantity(
                label, value, first.frequency, operation, List.copyOf(parts), Optional.empty(), Optional.empty());
    }

    /**
     * Adds a quantity of the same kind.
     *
     * @param other the other quantity
     * @param label what the sum is
     * @return the sum
     * @throws InvalidInputException if they are not both money of one frequency, or both numbers
     */
    public Quantity plus(Quantity other, Text label) {
        return total(List.of(this, other), label);
    }

    /**
     * Subtracts a quantity of the same kind.
     *
     * @param other the other quantity
     * @param label what the difference is
     * @return the difference
     * @throws InvalidInputException if they are not both money of one frequency, or both numbers
     */
    public Quantity minus(Quantity other, Text label) {
        return combined(Operation.SUBTRACT, List.of(this, other), Fraction::minus, label);
    }

    /**
     * Multiplies by a number.
     *
     * @param factor the number
     * @param label what the product is
     * @return the product, money where this is money
     * @throws InvalidInputException if the factor is money
     */
    public Quantity times(Quantity factor, Text label) {
        return times(factor, label, frequency);
    }

    private Quantity times(Quantity factor, Text label, Optional<Frequency> result) {
        factor.requireNumber();
        return binary(Operation.MULTIPLY, factor, value.times(factor.value), result, label);
    }

    /**
     * Divides by a number, or by money of the same frequency.
     *
     * @param divisor the divisor, not zero
     * @param label what the quotient is
     * @return the quotient; a number where money was divided by money
     * @throws InvalidInputException if the divisor is zero, or is money that this cannot be divided by
     */
    public Quantity dividedBy(Quantity divisor, Text label) {
        if (divisor.frequency.isPresent()) {
            requireSameKind(divisor);
            return dividedBy(divisor, label, Optional.empty());
        }
        return dividedBy(divisor, label, frequency);
    }

    private Quantity dividedBy(Quantity divisor, Text label, Optional<Frequency> result) {
        if (divisor.value.signum() == 0) {
            throw new InvalidInputException(divisor.label.english(), 0, "must not be zero to divide by it");
        }
        return binary(Operation.DIVIDE, divisor, value.dividedBy(divisor.value), result, label);
    }

    private Quantity binary(
            Operation operation, Quantity other, Fraction result, Optional<Frequency> resultFrequency, Text text) {
        return new Quantity(
                text, result, resultFrequency, operation, List.of(this, other), Optional.empty(), Optional.empty());
    }

    /**
     * Rounds.
     *
     * @param decimals how many decimals are kept
     * @param mode how the last of them is found
     * @param text what the rounded number is
     * @return the rounded quantity
     */
    public Quantity rounded(int decimals, RoundingMode mode, Text text) {
        return new Quantity(
                text,
                value.rounded(decimals, mode),
                frequency,
                Operation.ROUND,
                List.of(this),
                Optional.empty(),
                Optional.of(new Rounding(decimals, mode)));
    }

    /**
     * Rounds money to the fen.
     *
     * @param mode how the fen is found
     * @param text what the rounded sum is
     * @return the rounded quantity
     */
    public Quantity toFen(RoundingMode mode, Text text) {
        return rounded(FEN, mode, text);
    }

    /**
     * Turns a sum per month into a sum per year, times twelve. A sum per year stays as it is.
     *
     * @return the sum per year
     * @throws InvalidInputException if it is neither
     */
    public Quantity annualised() {
        if (frequency.equals(Optional.of(Frequency.PER_YEAR))) {
            return this;
        }
        require(Frequency.PER_MONTH);
        return times(monthsOfYear(), suffixed("（折算为全年）", ", for a year"), Optional.of(Frequency.PER_YEAR));
    }

    /**
     * Turns a sum per year into its mean per month, divided by twelve. A sum per month stays as it is.
     *
     * @return the sum per month
     * @throws InvalidInputException if it is neither
     */
    public Quantity monthly() {
        if (frequency.equals(Optional.of(Frequency.PER_MONTH))) {
            return this;
        }
        require(Frequency.PER_YEAR);
        return dividedBy(monthsOfYear(), suffixed("（折算为每月）", ", for a month"), Optional.of(Frequency.PER_MONTH));
    }

    /**
     * Adds up what a sum per month comes to in a number of months.
     *
     * @param months the number of months
     * @param text what the sum is
     * @return the single sum
     * @throws InvalidInputException if this is not a sum per month
     */
    public Quantity overMonths(Quantity months, Text text) {
        require(Frequency.PER_MONTH);
        return times(months, text, Optional.of(Frequency.ONCE));
    }

    /**
     * Spreads a single sum over a number of months.
     *
     * @param months the number of months, not zero
     * @param text what the sum per month is
     * @return the sum per month
     * @throws InvalidInputException if this is not a single sum
     */
    public Quantity spreadOver(Quantity months, Text text) {
        require(Frequency.ONCE);
        months.requireNumber();
        return dividedBy(months, text, Optional.of(Frequency.PER_MONTH));
    }

    /**
     * Adds up what a single sum comes to in a year.
     *
     * @param cases how often it is paid in the year
     * @param text what the yearly sum is
     * @return the sum per year
     * @throws InvalidInputException if this is not a single sum
     */
    public Quantity casesOfYear(Quantity cases, Text text) {
        require(Frequency.ONCE);
        return times(cases, text, Optional.of(Frequency.PER_YEAR));
    }

    private static Quantity monthsOfYear() {
        return constant(Text.of("一年的月数", "months of a year"), Fraction.of(Frequency.PER_YEAR.of(Frequency.PER_MONTH)));
    }

    private Text suffixed(String chinese, String english) {
        return Text.of(label.chinese() + chinese, label.english() + english);
    }

    /** Makes sure that another quantity can be added to this one, or compared with it. */
    void requireSameKind(Quantity other) {
        if (!frequency.equals(other.frequency)) {
            throw new InvalidInputException(
                    other.label.english(),
                    other.show(Language.ENGLISH),
                    "must be %s like the %s; maybe convert it by name first".formatted(kind(), label.english()));
        }
    }

    private void requireNumber() {
        if (frequency.isPresent()) {
            throw new InvalidInputException(
                    label.english(),
                    show(Language.ENGLISH),
                    "must be a number, not money, to multiply or divide by it");
        }
    }

    private void require(Frequency needed) {
        if (!frequency.equals(Optional.of(needed))) {
            throw new InvalidInputException(
                    label.english(),
                    show(Language.ENGLISH),
                    "must be a sum " + needed.label().english());
        }
    }

    private String kind() {
        return frequency.map(period -> "a sum " + period.label().english()).orElse("a number");
    }

    /**
     * Returns what it is.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the exact value, in yuan where it is money.
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
     * Returns how it came about.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * Returns what it was worked out from.
     *
     * @return the operands, in order; empty where it was given
     */
    public List<Quantity> operands() {
        return operands;
    }

    /**
     * Returns the policy figure that it is.
     *
     * @return the figure; empty where it is none
     */
    public Optional<Figure> figure() {
        return figure;
    }

    /**
     * Returns how it was rounded.
     *
     * @return the rounding; empty where it was not
     */
    public Optional<Rounding> rounding() {
        return rounding;
    }

    /**
     * Returns the sum that it is.
     *
     * @return the sum
     * @throws IllegalStateException if it is not money, or not a whole number of fen
     */
    public Sum sum() {
        BigDecimal yuan = value.decimal()
                .filter(exact -> exact.scale() <= FEN && frequency.isPresent())
                .orElseThrow(
                        () -> new IllegalStateException("The %s (%s) must be money in whole fen. Maybe round it first."
                                .formatted(label.english(), this)));
        return new Sum(Money.of(Renminbi.CNY, yuan), frequency.orElseThrow());
    }

    /**
     * Renders the value for people.
     *
     * @param language the language
     * @return such as {@code 每月450元} or {@code 0.75}
     */
    public String show(Language language) {
        return frequency.map(period -> Show.money(value, period, language)).orElseGet(() -> Show.number(value));
    }

    @Override
    public String toString() {
        return show(Language.ENGLISH);
    }

    private Object writeReplace() {
        return new SerialForm(
                label,
                operands.isEmpty() ? value : null,
                frequency.orElse(null),
                operation,
                operands,
                figure.orElse(null),
                rounding.orElse(null));
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(
            Text label,
            @Nullable Fraction value,
            @Nullable Frequency frequency,
            Operation operation,
            List<Quantity> operands,
            @Nullable Figure figure,
            @Nullable Rounding rounding)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        /** Works it out again, so that the steps of what comes out of a stream add up as well. */
        private Quantity rebuilt() {
            Text name = Objects.requireNonNull(label);
            return switch (operation) {
                case INPUT, CONSTANT ->
                    leaf(name, Objects.requireNonNull(value), Optional.ofNullable(frequency), operation);
                case FIGURE -> Quantity.of(Objects.requireNonNull(figure));
                case ADD -> total(operands, name);
                case SUBTRACT -> operands.get(0).minus(operands.get(1), name);
                case MULTIPLY -> operands.get(0).times(operands.get(1), name, converted(operands.get(0)));
                case DIVIDE ->
                    operands.get(1).frequency.isPresent()
                            ? operands.get(0).dividedBy(operands.get(1), name)
                            : operands.get(0).dividedBy(operands.get(1), name, converted(operands.get(0)));
                case LEAST -> least(operands, name);
                case GREATEST -> greatest(operands, name);
                case ROUND -> {
                    Rounding how = Objects.requireNonNull(rounding);
                    yield operands.get(0).rounded(how.decimals(), how.mode(), name);
                }
            };
        }

        /** Multiplied or divided by a number, money stays money, if of another period, and a number stays a number. */
        private Optional<Frequency> converted(Quantity from) {
            if (from.frequency.isPresent() != (frequency != null)) {
                throw new InvalidInputException(label.english(), from, "must be worked out from one of its kind");
            }
            return Optional.ofNullable(frequency);
        }
    }
}
