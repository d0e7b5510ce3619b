package cn.zhoucun.services.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void equalNumbersAreEqualValues() {
        assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(-1, -2)).isEqualTo(Fraction.of(new BigDecimal("0.50")));
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("2E+2"))).isEqualTo(Fraction.of(200, 1));
    }

    @Test
    void aThirdIsMoreThanAnyDecimalOfIt() {
        assertThat(Fraction.of(1, 3)).isGreaterThan(Fraction.of(new BigDecimal("0.333333333333")));
    }

    @Test
    void arithmeticIsExact() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.minus(Fraction.ONE).abs()).isEqualTo(Fraction.of(2, 3));
        assertThat(third.times(Fraction.of(3, 1)).isWhole()).isTrue();
        assertThat(third.dividedBy(Fraction.of(1, 6))).hasToString("2");
        assertThat(third).hasToString("≈0.333333");
    }

    @Test
    void numbersThatAreTooLongAreRefusedBeforeAnyArithmetic() {
        assertThatThrownBy(() -> Fraction.of(new BigDecimal("1E-999999999"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Fraction.of(new BigDecimal(BigInteger.TEN.pow(70))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsOfDifferentKindsDoNotConvert() {
        assertThatThrownBy(() -> Units.convert(Fraction.ONE, Unit.PEOPLE, Unit.HOUSEHOLDS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The unit (people) must be households or convert to it.");
        assertThat(Units.isConvertible(Unit.YUAN_A_MONTH, Unit.YUAN_A_YEAR)).isFalse();
        assertThat(Units.aYear(Fraction.ONE, Unit.YUAN_A_MONTH)).hasToString("12");
        assertThatThrownBy(() -> Units.aYear(Fraction.ONE, Unit.PERCENT)).isInstanceOf(InvalidInputException.class);
    }
}
