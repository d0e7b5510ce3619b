package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** An exact number: a quotient of two whole numbers in lowest terms. Nothing is lost until it is rounded by name. */
public final class Fraction implements Comparable<Fraction>, Serializable {

    private static final long serialVersionUID = 1L;

    /** Nothing. */
    public static final Fraction ZERO = of(0);

    /** The whole. */
    public static final Fraction ONE = of(1);

    /** The most digits that a number from outside may have, those before and after the point together. */
    static final int MOST_DIGITS = 18;

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int MOST_DECIMALS_SHOWN = 20;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final transient BigInteger numerator;
    private final transient BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        this.numerator = numerator.divide(signed);
        this.denominator = denominator.divide(signed);
    }

    /**
     * Obtains a whole number.
     *
     * @param whole the number
     * @return the number
     */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * Obtains a quotient.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @return the quotient
     * @throws InvalidInputException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return of(numerator).dividedBy(of(denominator));
    }

    /**
     * Obtains a quotient of any size.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @return the fraction in lowest terms
     * @throws InvalidInputException if the denominator is zero
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new InvalidInputException("denominator", denominator, "must not be 0");
        }
        return new Fraction(numerator, denominator);
    }

    /**
     * Obtains a decimal number.
     *
     * @param decimal the number
     * @return the number
     * @throws InvalidInputException if it has more than 18 digits
     */
    public static Fraction of(BigDecimal decimal) {
        return of("number", decimal);
    }

    /** Obtains a decimal number; a number that is too long is reported under the name of what it is given for. */
    static Fraction of(String subject, BigDecimal decimal) {
        // the digits are counted first: arithmetic on 1E999999999 would cost what the bound must save
        long before = Math.max(0L, (long) decimal.precision() - decimal.scale());
        long after = Math.max(0L, decimal.scale());
        if (before + after > MOST_DIGITS) {
            throw new InvalidInputException(subject, decimal, "must have at most 18 digits");
        }
        return after == 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow((int) after));
    }

    /**
     * Reads a decimal number such as {@code 0.75}.
     *
     * @param text the text: digits with at most one point, 18 digits at most
     * @return the number
     * @throws InvalidInputException if the text is anything else, such as {@code NaN} or {@code 1e9}
     */
    public static Fraction parse(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new InvalidInputException("number", text, "must be written in at most 18 digits and a point");
        }
        return of(new BigDecimal(text));
    }

    /**
     * Adds.
     *
     * @param other the other number
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Subtracts.
     *
     * @param other the other number
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /**
     * Multiplies.
     *
     * @param other the other number
     * @return the product
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides.
     *
     * @param other the other number
     * @return the quotient
     * @throws InvalidInputException if the other number is zero
     */
    public Fraction dividedBy(Fraction other) {
        if (other.signum() == 0) {
            throw new InvalidInputException("divisor", other, "must not be zero");
        }
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Turns the sign.
     *
     * @return zero minus this number
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * Leaves the sign away.
     *
     * @return the magnitude
     */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * Rounds.
     *
     * @param decimals how many decimals are kept
     * @param mode how the last of them is found
     * @return the rounded number
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is necessary
     */
    public Fraction rounded(int decimals, RoundingMode mode) {
        BigDecimal quotient = new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
        return new Fraction(quotient.unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    /**
     * Returns what is divided, in lowest terms.
     *
     * @return the numerator, which carries the sign
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * Returns what it is divided by, in lowest terms.
     *
     * @return the denominator, above zero
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Returns whether nothing is left over.
     *
     * @return true for a whole number
     */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Returns this number as a decimal, where that is exact.
     *
     * @return the decimal; empty for such as one third
     */
    public Optional<BigDecimal> decimal() {
        int twos = denominator.getLowestSetBit();
        int fives = 0;
        BigInteger rest = denominator.shiftRight(twos);
        for (BigInteger[] split = rest.divideAndRemainder(FIVE);
                split[1].signum() == 0;
                split = rest.divideAndRemainder(FIVE)) {
            rest = split[0];
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * Returns the number as a short decimal, or else as a quotient.
     *
     * @return such as {@code 0.75} or {@code 1/3}
     */
    @Override
    public String toString() {
        return decimal()
                .filter(exact -> exact.scale() <= MOST_DECIMALS_SHOWN)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> numerator + "/" + denominator);
    }

    private Object writeReplace() {
        return new SerialForm(numerator, denominator);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(BigInteger numerator, BigInteger denominator) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> of(numerator, denominator));
        }
    }
}
