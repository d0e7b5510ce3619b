package cn.zhoucun.services.target;

import cn.zhoucun.services.fact.InvalidInputException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number: a fraction in lowest terms with a positive denominator. Equal numbers are equal values.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Zero. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final int MOST_DIGITS = 30;
    private static final int SHOWN_DECIMALS = 12;
    private static final MathContext ROUNDED = new MathContext(6, RoundingMode.HALF_EVEN);

    /**
     * Reduces the fraction.
     *
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("The denominator of %s must not be zero.".formatted(numerator));
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * Returns a fraction of two whole numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns a decimal number.
     *
     * @param number the number, of at most 30 digits on each side of the point
     * @return the same number
     * @throws InvalidInputException if it has more digits
     */
    public static Fraction of(BigDecimal number) {
        // the scale is looked at first: raising 10 to it would cost the arithmetic that a bound must save
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > 2 * MOST_DIGITS) {
            throw new InvalidInputException(
                    "number", number, "must have at most %d digits on each side of the point".formatted(MOST_DIGITS));
        }
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /**
     * Returns the sum.
     *
     * @param other the other number
     * @return this plus the other
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns the difference.
     *
     * @param other the other number
     * @return this minus the other
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /**
     * Returns the product.
     *
     * @param other the other number
     * @return this times the other
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns the quotient.
     *
     * @param other the other number
     * @return this divided by the other
     * @throws IllegalArgumentException if the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns the number with the other sign.
     *
     * @return zero minus this
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * Returns the number without its sign.
     *
     * @return the magnitude
     */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
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
     * Returns whether the number is whole.
     *
     * @return true if it has no fractional part
     */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * Returns the number for people: exact where 12 decimals suffice, otherwise with six digits and the sign {@code ≈}.
     *
     * @return such as {@code 99.5} or {@code ≈33.3333}
     */
    @Override
    public String toString() {
        BigInteger[] scaled =
                numerator.multiply(BigInteger.TEN.pow(SHOWN_DECIMALS)).divideAndRemainder(denominator);
        if (scaled[1].signum() != 0) {
            return "≈" + plain(new BigDecimal(numerator).divide(new BigDecimal(denominator), ROUNDED));
        }
        return plain(new BigDecimal(scaled[0], SHOWN_DECIMALS));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
