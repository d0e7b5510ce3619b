package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.source.Language;
import java.math.RoundingMode;

/** Writes numbers for people. */
final class Show {

    private static final int DECIMALS_NEAR = 6;

    private Show() {}

    /** Such as {@code 0.75}, or {@code 1/3 (≈ 0.333333)}. */
    static String number(Fraction value) {
        return value.decimal().isPresent()
                ? value.toString()
                : "%s (≈ %s)".formatted(value, value.rounded(DECIMALS_NEAR, RoundingMode.HALF_EVEN));
    }

    /** Such as {@code 每月450元}. */
    static String money(Fraction value, Frequency frequency, Language language) {
        String period = frequency.label().in(language);
        return language == Language.CHINESE
                ? "%s%s元".formatted(period, number(value))
                : "%s yuan %s".formatted(number(value), period);
    }
}
