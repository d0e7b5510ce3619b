package cn.zhoucun.services.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final Fraction THIRD = Fraction.of(1, 3);

    @Test
    void aFractionIsInLowestTermsWithAPositiveDenominator() {
        assertThat(Fraction.of(-2, -6))
                .isEqualTo(THIRD)
                .hasSameHashCodeAs(THIRD)
                .hasToString("1/3");
        assertThat(Fraction.of(2, -6)).isEqualTo(Fraction.of(-1, 3)).isNotEqualTo(THIRD);
        assertThat(THIRD).isNotEqualTo(Fraction.of(1, 2)).isNotEqualTo("1/3");
        assertThat(Fraction.of(0, 5)).isEqualTo(Fraction.ZERO);
        assertThat(THIRD.hashCode()).isNotEqualTo(Fraction.of(3).hashCode());
    }

    @Test
    void arithmeticLosesNothing() {
        assertThat(THIRD.plus(THIRD).plus(THIRD)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.ONE.minus(THIRD)).isEqualTo(Fraction.of(2, 3));
        assertThat(THIRD.times(Fraction.of(3, 7))).isEqualTo(Fraction.of(1, 7));
        assertThat(THIRD.dividedBy(Fraction.of(-2))).isEqualTo(Fraction.of(-1, 6));
    }

    @Test
    void aSignIsTurnedOrLeftAway() {
        assertThat(THIRD.negated()).isEqualTo(Fraction.of(-1, 3));
        assertThat(THIRD.negated().abs()).isEqualTo(THIRD);
        assertThat(THIRD.abs()).isEqualTo(THIRD);
        assertThat(Fraction.of(4, -6).numerator()).isEqualTo(-2);
        assertThat(Fraction.of(4, -6).denominator()).isEqualTo(3);
    }

    @Test
    void aThirdIsNotWhole() {
        assertThat(THIRD.isWhole()).isFalse();
        assertThat(THIRD.times(Fraction.of(3)).isWhole()).isTrue();
        assertThat(THIRD).isGreaterThan(Fraction.parse("0.333333333333"));
    }

    @Test
    void fractionsAreOrderedByValue() {
        assertThat(THIRD).isLessThan(Fraction.of(34, 100)).isGreaterThan(Fraction.of(33, 100));
        assertThat(Fraction.of(-1).signum()).isEqualTo(-1);
    }

    @Test
    void roundingIsNamed() {
        Fraction half = Fraction.parse("2.5");
        assertThat(half.rounded(0, RoundingMode.HALF_UP)).isEqualTo(Fraction.of(3));
        assertThat(half.rounded(0, RoundingMode.HALF_EVEN)).isEqualTo(Fraction.of(2));
        assertThat(THIRD.rounded(2, RoundingMode.CEILING)).hasToString("0.34");
        assertThatThrownBy(() -> THIRD.rounded(2, RoundingMode.UNNECESSARY)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, ''", "1, 8, 0.125", "3, 25, 0.12", "7, 20, 0.35", "12, 1, 12", "1, 6, ''", "-5, 2, -2.5"})
    void aDecimalIsGivenOnlyWhereItIsExact(long numerator, long denominator, String decimal) {
        assertThat(Fraction.of(numerator, denominator)
                        .decimal()
                        .map(BigDecimal::toPlainString)
                        .orElse(""))
                .isEqualTo(decimal);
    }

    @Test
    void aVeryLongDecimalIsWrittenAsAQuotient() {
        Fraction small = Fraction.of(1, 1L << 20);
        assertThat(small).hasToString("0.00000095367431640625");
        assertThat(small.dividedBy(Fraction.of(2))).hasToString("1/2097152");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The divisor (0) must not be zero.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.5", "999999999999999999", "0.000000000000000001", "100"})
    void aDecimalNumberOfEighteenDigitsIsRead(String text) {
        assertThat(Fraction.parse(text)).isEqualTo(Fraction.of(new BigDecimal(text)));
        assertThat(new BigDecimal(Fraction.parse(text).toString())).isEqualByComparingTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "1e9", "", " 1", "1.", ".5", "+1", "١", "1/3", "1,5", "1234567890123456789"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The number (" + text + ") must");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+18", "1E+999999999", "1E-19", "1E-999999999", "12345678901.12345678"})
    void digitsAreCountedBeforeAnyArithmetic(String decimal) {
        assertThatThrownBy(() -> Fraction.of(new BigDecimal(decimal)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must have at most 18 digits");
    }

    @Test
    void aPowerOfTenOfEighteenDigitsIsTaken() {
        assertThat(Fraction.of(new BigDecimal("1E+17"))).isEqualTo(Fraction.of(100_000_000_000_000_000L));
        assertThat(Fraction.of(new BigDecimal("1E-18")).toString())
                .endsWith("1")
                .hasSize(20);
    }
}
