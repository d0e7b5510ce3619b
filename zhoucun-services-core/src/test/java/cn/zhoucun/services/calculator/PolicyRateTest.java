package cn.zhoucun.services.calculator;

import static cn.zhoucun.services.calculator.Samples.number;
import static cn.zhoucun.services.calculator.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyRateTest {

    private static final Figure PRINTED = number("printed rate", "0.75");

    @Test
    void aRateIsAppliedAndRoundedByName() {
        Quantity base = Given.sum(text("base"), Sum.once("100.03"));
        Quantity part = PolicyRate.of(PRINTED).of(base, RoundingMode.HALF_UP, text("part"));

        assertThat(part.sum()).isEqualTo(Sum.once("75.02"));
        assertThat(PolicyRate.of(PRINTED).checks()).isEmpty();
        assertThat(PolicyRate.of(PRINTED)
                        .of(base, RoundingMode.UP, text("part"))
                        .sum())
                .isEqualTo(Sum.once("75.03"));
    }

    @Test
    void aFloorIncludesItself() {
        assertThat(PolicyRate.atLeast(new BigDecimal("0.75"), PRINTED).checks()).hasSize(1);
        assertThatThrownBy(() -> PolicyRate.atLeast(new BigDecimal("0.7499"), PRINTED))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The rate applied (0.7499) must be at least 0.75, the printed rate.");
    }

    @Test
    void aCeilingIncludesItself() {
        assertThat(PolicyRate.atMost(new BigDecimal("0.75"), PRINTED).rate().value())
                .isEqualTo(Fraction.parse("0.75"));
        assertThatThrownBy(() -> PolicyRate.atMost(new BigDecimal("0.7501"), PRINTED))
                .hasMessage("The rate applied (0.7501) must be at most 0.75, the printed rate.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.72", "0.75", "0.78"})
    void nearIsWithinTheTolerance(String rate) {
        assertThat(PolicyRate.about(new BigDecimal(rate), PRINTED, new BigDecimal("0.03"))
                        .checks())
                .hasSize(2)
                .allMatch(Check::holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.7199", "0.7801"})
    void fartherIsNotNear(String rate) {
        assertThatThrownBy(() -> PolicyRate.about(new BigDecimal(rate), PRINTED, new BigDecimal("0.03")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The rate applied (" + rate + ") must be at");
    }

    @Test
    void aRateIsAShareOfOne() {
        assertThatThrownBy(() -> PolicyRate.of(number("rate", "75"))).hasMessageContaining("must be a share");
        assertThatThrownBy(() -> PolicyRate.atLeast(new BigDecimal("75"), PRINTED))
                .hasMessage("The rate applied (75) must be a share from 0 to 1.");
        assertThatThrownBy(() -> PolicyRate.about(BigDecimal.ONE, PRINTED, new BigDecimal("-0.1")))
                .hasMessage("The tolerance (-0.1) must be a share from 0 to 1.");
    }
}
