package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import java.util.Optional;

/** A share of a whole, from 0 to 1, with at most six decimals; ten percent is {@code 0.1}. */
public record Share() implements ValueType<BigDecimal> {

    /** The code of the whole. */
    public static final long ONE = 1_000_000;

    private static final int DECIMALS = 6;

    @Override
    public Class<?> javaType() {
        return BigDecimal.class;
    }

    @Override
    public boolean allows(BigDecimal value) {
        // the scale is looked at first: comparing 1E-999999999 with 1 would cost the arithmetic that a bound must save
        return Math.abs((long) value.scale()) <= 2L * DECIMALS
                && value.signum() >= 0
                && value.compareTo(BigDecimal.ONE) <= 0
                && value.stripTrailingZeros().scale() <= DECIMALS;
    }

    @Override
    public String cure() {
        return "must be a share from 0 to 1 with at most six decimals";
    }

    @Override
    public long encode(BigDecimal value) {
        return value.movePointRight(DECIMALS).longValueExact();
    }

    @Override
    public BigDecimal decode(long code) {
        return BigDecimal.valueOf(code, DECIMALS).stripTrailingZeros();
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return ONE;
    }

    @Override
    public Optional<BigDecimal> parse(String text) {
        return Decimals.SHARE.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(this::allows)
                : Optional.empty();
    }

    @Override
    public String format(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public String show(BigDecimal value, Language language) {
        return format(value.movePointRight(2)) + "%";
    }
}
