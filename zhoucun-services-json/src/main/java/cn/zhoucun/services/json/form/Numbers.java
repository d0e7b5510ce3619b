package cn.zhoucun.services.json.form;

import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.calculator.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The forms of exact numbers, as strings of bounded length: no reader may take them for binary fractions. */
final class Numbers {

    /** A decimal, with the zeros with which it is printed. */
    static final Shape<BigDecimal> DECIMAL = Scalar.string(
                    "must be a string: a decimal of at most 30 digits on each side of the point",
                    "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?$",
                    62)
            .as(BigDecimal::new, BigDecimal::toPlainString);

    private static final String IN_LOWEST_TERMS =
            "must be a string: a whole number or a fraction in lowest terms, such as 108/61, of at most 60 digits each";

    /** An exact fraction. */
    static final Shape<Fraction> FRACTION = Scalar.string(
                    IN_LOWEST_TERMS, "^(0|-?[1-9][0-9]{0,59}(/[1-9][0-9]{0,59})?)$", 122)
            .checked(Numbers::fraction, Numbers::text, IN_LOWEST_TERMS);

    static final Shape<Integer> YEAR = Scalar.number(1900, 2200);

    private Numbers() {}

    private static Optional<Fraction> fraction(String text) {
        int slash = text.indexOf('/');
        Fraction fraction = slash < 0
                ? Fraction.of(new BigInteger(text), BigInteger.ONE)
                : Fraction.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        return Optional.of(fraction).filter(found -> text(found).equals(text));
    }

    private static String text(Fraction fraction) {
        return fraction.isWhole()
                ? fraction.numerator().toString()
                : fraction.numerator() + "/" + fraction.denominator();
    }
}
