package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Money in yuan with at most two decimals, from zero to a bound, with its frequency. The frequency belongs to the type,
 * so a fee per year cannot be given where a fee per month is asked for.
 *
 * @param frequency how often it falls due
 * @param maxYuan the largest amount in whole yuan, at most 1,000,000,000,000
 */
public record Yuan(Frequency frequency, long maxYuan) implements ValueType<Money> {

    /** The largest amount that any fact or figure may have, in whole yuan. */
    public static final long LARGEST = 1_000_000_000_000L;

    /** Fen of a yuan. */
    public static final long FEN = 100;

    /**
     * Checks the bound.
     *
     * @throws IllegalArgumentException if the bound is not positive, or too large
     */
    public Yuan {
        if (maxYuan < 1 || maxYuan > LARGEST) {
            throw new IllegalArgumentException("The maxYuan (%d) must be from 1 to %d.".formatted(maxYuan, LARGEST));
        }
    }

    @Override
    public Class<?> javaType() {
        return Money.class;
    }

    @Override
    public boolean allows(Money value) {
        return value.getCurrencyUnit().equals(Renminbi.CNY)
                && !value.isNegative()
                && value.getAmount().compareTo(BigDecimal.valueOf(maxYuan)) <= 0;
    }

    @Override
    public String cure() {
        return "must be yuan %s, from 0 to %d, with at most two decimals"
                .formatted(frequency.label().english(), maxYuan);
    }

    @Override
    public long encode(Money value) {
        return value.getAmountMinorLong();
    }

    @Override
    public Money decode(long code) {
        return Renminbi.ofFen(code);
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return maxYuan * FEN;
    }

    @Override
    public Optional<Money> parse(String text) {
        return Decimals.YUAN.matcher(text).matches()
                ? Optional.of(Money.of(Renminbi.CNY, new BigDecimal(text))).filter(this::allows)
                : Optional.empty();
    }

    @Override
    public String format(Money value) {
        return value.getAmount().toPlainString();
    }

    @Override
    public String show(Money value, Language language) {
        String figure = value.getAmount().stripTrailingZeros().toPlainString();
        return language == Language.CHINESE
                ? frequency.label().chinese() + figure + "元"
                : figure + " yuan " + frequency.label().english();
    }
}
