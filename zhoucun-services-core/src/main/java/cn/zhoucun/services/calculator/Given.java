package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the caller gives to a calculation. Every number is checked here, before any arithmetic, and a number that cannot
 * be is reported under its own name.
 */
public final class Given {

    private static final long MOST = 999_999_999_999_999_999L;

    private Given() {}

    /**
     * Takes a sum.
     *
     * @param label what it is
     * @param sum the sum
     * @return the quantity
     */
    public static Quantity sum(Text label, Sum sum) {
        return Quantity.given(
                label, Fraction.of(label.english(), sum.money().getAmount()), Optional.of(sum.frequency()));
    }

    /**
     * Takes a count.
     *
     * @param label what is counted
     * @param count the count, from 0 to 18 digits
     * @return the quantity
     * @throws InvalidInputException if it is out of bounds
     */
    public static Quantity count(Text label, long count) {
        return count(label, count, 0, MOST);
    }

    /**
     * Takes a count of at least one, for dividing by it.
     *
     * @param label what is counted
     * @param count the count, from 1 to 18 digits
     * @return the quantity
     * @throws InvalidInputException if it is out of bounds
     */
    public static Quantity positiveCount(Text label, long count) {
        return count(label, count, 1, MOST);
    }

    /**
     * Takes a count within bounds.
     *
     * @param label what is counted
     * @param count the count
     * @param least the smallest it may be
     * @param most the largest it may be
     * @return the quantity
     * @throws InvalidInputException if it is out of bounds
     */
    public static Quantity count(Text label, long count, long least, long most) {
        if (count < least || count > most) {
            throw new InvalidInputException(
                    label.english(), count, "must be a whole number from %d to %d".formatted(least, most));
        }
        return Quantity.given(label, Fraction.of(count), Optional.empty());
    }

    /**
     * Takes a part of a whole that was counted, which cannot exceed it.
     *
     * @param whole the count of the whole
     * @param label what is counted
     * @param count the count
     * @return the quantity
     * @throws InvalidInputException if it is negative or exceeds the whole
     */
    public static Quantity partOf(Quantity whole, Text label, long count) {
        Quantity part = count(label, count);
        if (part.value().compareTo(whole.value()) > 0) {
            throw new InvalidInputException(
                    label.english(),
                    count,
                    "must not exceed the %s, %s".formatted(whole.label().english(), whole));
        }
        return part;
    }

    /**
     * Takes a number.
     *
     * @param label what it is
     * @param number the number, not negative, of at most 18 digits
     * @return the quantity
     * @throws InvalidInputException if it is out of bounds
     */
    public static Quantity number(Text label, BigDecimal number) {
        if (number.signum() < 0) {
            throw new InvalidInputException(label.english(), number, "must not be negative");
        }
        return Quantity.given(label, Fraction.of(label.english(), number), Optional.empty());
    }

    /**
     * Takes a share of a whole.
     *
     * @param label what it is
     * @param share the share, from 0 to 1; ten percent is 0.1
     * @return the quantity
     * @throws InvalidInputException if it is out of bounds or has more than 18 digits
     */
    public static Quantity share(Text label, BigDecimal share) {
        return share(label, Fraction.of(label.english(), share));
    }

    /**
     * Takes an exact share of a whole.
     *
     * @param label what it is
     * @param share the share, from 0 to 1
     * @return the quantity
     * @throws InvalidInputException if it is out of bounds
     */
    public static Quantity share(Text label, Fraction share) {
        if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new InvalidInputException(label.english(), share, "must be a share from 0 to 1");
        }
        return Quantity.given(label, share, Optional.empty());
    }
}
