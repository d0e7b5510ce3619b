package cn.zhoucun.services.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumTest {

    @Test
    void aSumSaysHowOftenItFallsDue() {
        assertThat(Sum.perMonth("450").in(Language.CHINESE)).isEqualTo("每月450元");
        assertThat(Sum.perYear("3050.50")).hasToString("3050.5 yuan per year");
        assertThat(Sum.once("0").frequency()).isEqualTo(Frequency.ONCE);
    }

    @Test
    void aSumPerMonthBecomesOnePerYearOnlyByName() {
        assertThat(Sum.perMonth("450").annualised()).isEqualTo(Sum.perYear("5400"));
        assertThat(Sum.perYear("3050").annualised()).isEqualTo(Sum.perYear("3050"));
        assertThatThrownBy(() -> Sum.once("1").annualised())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sum (1 yuan once) must be a sum per month.");
    }

    @Test
    void sumsOfDifferentFrequencyAreNotAdded() {
        assertThat(Sum.perMonth("1.20").plus(Sum.perMonth("2"))).isEqualTo(Sum.perMonth("3.20"));
        assertThatThrownBy(() -> Sum.perMonth("1").plus(Sum.perYear("2")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sum to add (2 yuan per year) must be a sum per month.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-1", "1.234", "1e3", "", "12345678901234567"})
    void aTextThatIsNoSumIsRefused(String text) {
        assertThatThrownBy(() -> Sum.perYear(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The yuan (" + text + ") must be a number");
    }

    @Test
    void moneyThatIsNoSumIsRefused() {
        assertThatThrownBy(() -> new Sum(Money.of(CurrencyUnit.USD, 1), Frequency.ONCE))
                .hasMessage("The sum once (USD 1.00) must be in yuan, CNY.");
        assertThatThrownBy(() -> new Sum(Money.of(Renminbi.CNY, -1), Frequency.PER_YEAR))
                .hasMessage("The sum per year (CNY -1.00) must not be negative.");
        assertThatThrownBy(() -> new Sum(Money.of(Renminbi.CNY, new BigDecimal("1E+16")), Frequency.PER_MONTH))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must have at most 18 digits");
    }
}
