package cn.zhoucun.services.rule;

import static cn.zhoucun.services.rule.Amount.choose;
import static cn.zhoucun.services.rule.Amount.when;
import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.FEE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.OTHER_LINE;
import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static cn.zhoucun.services.source.Language.CHINESE;
import static cn.zhoucun.services.source.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.sample.Area;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void anAmountHasTheFrequencyOfItsFigures() {
        assertThat(Amount.of(INCOME_LINE).frequency()).isEqualTo(Frequency.PER_MONTH);
        assertThat(Amount.of(FEE).frequency()).isEqualTo(Frequency.PER_YEAR);
        assertThat(choose(AREA, when(Area.TOWN, Amount.of(FEE))).frequency()).isEqualTo(Frequency.PER_YEAR);
    }

    @Test
    void casesOfDifferentFrequencyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose(AREA, when(Area.TOWN, Amount.of(FEE)), when(Area.VILLAGE, Amount.of(INCOME))))
                .withMessage("The amounts by sample.area must have one frequency, the same in all cases.");
    }

    @Test
    void oneValueHasOneAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose(AREA, when(Area.TOWN, Amount.of(FEE)), when(Area.TOWN, Amount.of(FEE))))
                .withMessage("The value TOWN of sample.area must have only one amount.");
    }

    @Test
    void aChoiceOfNoAmountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose(AREA))
                .withMessage("The amounts by sample.area must not be empty.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.Choose<>(AREA, Map.of()))
                .withMessage("The amounts by sample.area must not be empty.");
    }

    @Test
    void valuesReadWithTheirFrequency() {
        assertThat(new AmountValue.Exact(yuan("1250.00"), Frequency.PER_YEAR).in(CHINESE))
                .isEqualTo("每年1250元");
        assertThat(new AmountValue.Exact(yuan("0.50"), Frequency.PER_MONTH).in(ENGLISH))
                .isEqualTo("0.5 yuan per month");
        assertThat(new AmountValue.Between(yuan("1000"), yuan("1350"), Frequency.PER_YEAR).in(CHINESE))
                .isEqualTo("每年1000–1350元");
        assertThat(new AmountValue.Between(yuan("1000"), yuan("1350"), Frequency.ONCE).in(ENGLISH))
                .isEqualTo("1000–1350 yuan once");
        assertThat(new AmountValue.Unspecified(Frequency.PER_MONTH).in(CHINESE)).isEqualTo("每月金额未给出");
        assertThat(new AmountValue.Unspecified(Frequency.PER_YEAR).in(ENGLISH)).isEqualTo("amount per year not given");
    }

    @Test
    void aFloorReadsAsOne() {
        AmountValue floor = new AmountValue.AtLeast(yuan("100.50"), Frequency.PER_YEAR);

        assertThat(floor.in(CHINESE)).isEqualTo("不低于每年100.5元");
        assertThat(floor.in(ENGLISH)).isEqualTo("at least 100.5 yuan per year");
    }

    @Test
    void sumsAreWholeFenAndMoneyWhenAskedFor() {
        assertThat(new AmountValue.Exact(1250_50, Frequency.PER_YEAR).money()).isEqualTo(yuan("1250.50"));
        assertThat(new AmountValue.Exact(yuan("1250.50"), Frequency.PER_YEAR).fen())
                .isEqualTo(1250_50);
        AmountValue.Between range = new AmountValue.Between(1000_00, 1350_00, Frequency.PER_YEAR);
        assertThat(range.least()).isEqualTo(yuan("1000.00"));
        assertThat(range.most()).isEqualTo(yuan("1350.00"));
        assertThat(new AmountValue.AtLeast(100_00, Frequency.PER_YEAR).least()).isEqualTo(yuan("100.00"));
    }

    @Test
    void anAmountIsInYuanAndARangeHasTwoEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountValue.Exact(Money.parse("USD 5"), Frequency.ONCE))
                .withMessage("The money (USD 5.00) must be in yuan, CNY.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountValue.Between(5_00, 5_00, Frequency.ONCE))
                .withMessage("The most (500 fen) must be more than the least (500 fen).");
    }

    @Test
    void whatAnAuthoritySetsMayBeTheFloorAndNotLess() {
        Amount.AtLeast amount = new Amount.AtLeast(INCOME_LINE, OTHER_LINE);

        amount.check(Parameters.none(), TODAY);
        amount.check(set("600.00"), TODAY);
        amount.check(set("599.99"), TODAY.plusYears(10));
        assertThatThrownBy(() -> amount.check(set("599.99"), TODAY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sample.otherLine (CNY 599.99) must not be below the printed floor, CNY 600.00.");
    }

    private static Parameters set(String yuan) {
        return Parameters.none().with(OTHER_LINE, yuan(yuan), DateRange.from(TODAY), "an order");
    }
}
