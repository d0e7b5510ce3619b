package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Fact;
import java.io.Serializable;

/**
 * One fact times a number, divided by another fact, on the codes of both and rounded down. Rounding down decides exactly
 * whether the fraction is below a whole bound, or at least that bound, and nothing else is asked of it.
 *
 * @param numerator the fact that is divided
 * @param times what it is multiplied with first, positive
 * @param denominator the fact that it is divided by, at least 1
 */
public record Quotient(Fact<?> numerator, long times, Fact<Integer> denominator) implements Serializable {

    private static final long EXACT_IN_DOUBLE = 1L << 53;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the denominator can be zero, the numerator negative, or the product could
     *     overflow
     */
    public Quotient {
        if (denominator.type().lowest() < 1) {
            throw new IllegalArgumentException("The %s must be at least 1 to divide by it.".formatted(denominator));
        }
        if (numerator.type().lowest() < 0) {
            throw new IllegalArgumentException("The %s must not be negative to be divided.".formatted(numerator));
        }
        Math.multiplyExact(numerator.type().highest(), times);
    }

    /**
     * Divides.
     *
     * @param numeratorCode the code of the numerator
     * @param denominatorCode the code of the denominator
     * @return the quotient, rounded down
     */
    public long of(long numeratorCode, long denominatorCode) {
        long product = numeratorCode * times;
        // a double holds so small a product exactly, and its quotient by a whole number is too far below the next whole
        // number to be rounded up to it; dividing doubles takes a fraction of the time
        return product < EXACT_IN_DOUBLE ? (long) ((double) product / denominatorCode) : product / denominatorCode;
    }
}
