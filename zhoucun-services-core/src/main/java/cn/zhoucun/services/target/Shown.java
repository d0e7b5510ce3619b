package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;

/** How numbers and times look in a text. */
final class Shown {

    private static final MonthDay FIRST_DAY = MonthDay.of(1, 1);
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    private static final int MOST_DECIMALS = 12;
    private static final MathContext ROUNDED = new MathContext(6, RoundingMode.HALF_EVEN);

    private Shown() {}

    /** A number: exact where 12 decimals suffice, otherwise six digits of it and the sign ≈. */
    static String number(Fraction number) {
        return number.decimal()
                .filter(exact -> exact.scale() <= MOST_DECIMALS)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> "≈" + rounded(number));
    }

    private static String rounded(Fraction number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), ROUNDED)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A number and its unit; a share is written as a fraction. */
    static String quantity(Fraction number, Unit unit, Language language) {
        if (unit == Unit.FRACTION) {
            return number.numerator() + "/" + number.denominator();
        }
        if (unit == Unit.PER_HUNDRED_THOUSAND && language == Language.CHINESE) {
            return number(number) + "/10万";
        }
        return number(number)
                + (language == Language.CHINESE ? "" : " ")
                + unit.label().in(language);
    }

    /** A year, some years, a day or some days. */
    static String time(LocalDate from, LocalDate until) {
        if (MonthDay.from(from).equals(FIRST_DAY) && MonthDay.from(until).equals(LAST_DAY)) {
            return from.getYear() == until.getYear()
                    ? Integer.toString(from.getYear())
                    : from.getYear() + "–" + until.getYear();
        }
        return from.equals(until) ? from.toString() : from + "–" + until;
    }
}
