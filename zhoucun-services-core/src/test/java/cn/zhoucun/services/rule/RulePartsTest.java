package cn.zhoucun.services.rule;

import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Condition.withinMonths;
import static cn.zhoucun.services.sample.SampleFacts.ALONE;
import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static cn.zhoucun.services.sample.SampleFacts.FEE;
import static cn.zhoucun.services.sample.SampleFacts.GRADE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.OTHER_LINE;
import static cn.zhoucun.services.sample.SampleFacts.PLACE;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.YEARS;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.source.Text;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Which facts and figures a rule needs. */
class RulePartsTest {

    private static final Term.PerHead INCOME_A_HEAD =
            new Term.PerHead(INCOME, GRADE, Frequency.PER_MONTH, Text.of("人均月收入", "income a head"));

    private final RuleParts parts = new RuleParts();

    @Test
    void alternativesAndDatesNeedTheirFacts() {
        parts.add(anyOf(isTrue(POOR), withinMonths(BIRTH_DATE, 3), isTrue(ALONE)));

        assertThat(parts.facts().values()).containsExactly(POOR, BIRTH_DATE, ALONE);
        assertThat(parts.parameters()).isEmpty();
        assertThat(parts.readings()).isEmpty();
    }

    @Test
    void anAmountNeedsTheFactsAndFiguresOfAllItsEnds() {
        parts.add(Amount.choose(
                AREA,
                Amount.when(Area.TOWN, Amount.of(INCOME_LINE)),
                Amount.when(Area.VILLAGE, Amount.of(INCOME)),
                Amount.when(Area.ISLAND, new Amount.TopUp(INCOME_A_HEAD, OTHER_LINE))));

        assertThat(parts.facts().values()).containsExactlyInAnyOrder(AREA, INCOME, GRADE);
        assertThat(parts.parameters().values()).containsExactlyInAnyOrder(INCOME_LINE, OTHER_LINE);
    }

    @Test
    void aTopUpNeedsIncomeHeadsAndStandard() {
        parts.add(new Amount.TopUp(INCOME_A_HEAD, OTHER_LINE));

        assertThat(parts.facts().values()).containsExactly(INCOME, GRADE);
        assertThat(parts.parameters().values()).containsExactly(OTHER_LINE);
    }

    @Test
    void aFloorNeedsBothFigures() {
        parts.add(new Amount.AtLeast(INCOME_LINE, OTHER_LINE));

        assertThat(parts.facts()).isEmpty();
        assertThat(parts.parameters().values()).containsExactly(INCOME_LINE, OTHER_LINE);
    }

    @Test
    void aGivenSumNeedsItsFact() {
        parts.add(Amount.of(FEE));

        assertThat(parts.facts().values()).containsExactly(FEE);
    }

    @Test
    void aFigureMayBeNeededTwiceButOnlyAsPrinted() {
        Parameter<Money> other =
                Parameter.printed(INCOME_LINE.id(), INCOME_LINE.type(), INCOME_LINE.label(), yuan("601"), YEARS, PLACE);
        parts.add(INCOME_LINE);
        parts.add(INCOME_LINE);

        assertThat(parts.parameters()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.add(other))
                .withMessage("The id (sample.incomeLine) must belong to only one parameter.");
    }

    @Test
    void amountsOfDifferentFrequencyDoNotJoin() {
        Parameter<Money> yearly = Parameter.leftTo(
                Text.of("区政府", "the district government"),
                "sample.yearly",
                new Yuan(Frequency.PER_YEAR, 1000),
                Text.of("年标准", "yearly standard"),
                PLACE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.AtLeast(INCOME_LINE, yearly))
                .withMessage("The floor sample.incomeLine and the figure sample.yearly must have one frequency.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.TopUp(INCOME_A_HEAD, yearly))
                .withMessage("The standard sample.yearly must have the frequency of the income, PER_MONTH.");
        assertThat(new Amount.AtLeast(INCOME_LINE, OTHER_LINE).frequency()).isEqualTo(Frequency.PER_MONTH);
        assertThat(new Amount.TopUp(INCOME_A_HEAD, OTHER_LINE).frequency()).isEqualTo(Frequency.PER_MONTH);
    }
}
