package cn.zhoucun.services.fact;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The currency of the plan, and its money as whole fen. Rules, figures and amounts are held in fen; {@link Money} is made when
 * someone asks for it, because its first use reads the table of all currencies.
 */
public final class Renminbi {

    /** The yuan renminbi. */
    public static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private Renminbi() {}

    /**
     * Returns a sum of fen as money.
     *
     * @param fen the fen
     * @return the money
     */
    public static Money ofFen(long fen) {
        return Money.ofMinor(CNY, fen);
    }

    /**
     * Returns money as fen.
     *
     * @param money the money
     * @return the fen
     * @throws IllegalArgumentException if it is money of another currency
     */
    public static long fen(Money money) {
        if (!money.getCurrencyUnit().equals(CNY)) {
            throw new IllegalArgumentException("The money (%s) must be in yuan, CNY.".formatted(money));
        }
        return money.getAmountMinorLong();
    }
}
