package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money in yuan with at most two decimals, from zero to a bound, with its frequency. The frequency belongs to the type,
 * so a fee per year cannot be given where a fee per month is asked for.
 *
 * @param frequency how often it falls due
 * @param maxYuan the largest amount in whole yuan, at most 1,000,000,000,000
 */
public record Yuan(Frequency frequency, long maxYuan) implements ValueType<Money> {

    /** The currency of the plan, the yuan renminbi. */
    public static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    /** The largest amount that any fact or figure may have, in whole yuan. */
    public static final long LARGEST = 1_000_000_000_000L;

    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?");

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
        return value.getCurrencyUnit().equals(CNY)
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
        return Money.ofMinor(CNY, code);
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return maxYuan * 100;
    }

    @Override
    public Optional<Money> parse(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(Money.of(CNY, new BigDecimal(text))).filter(this::allows)
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
