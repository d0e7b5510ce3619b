package cn.zhoucun.services.calculator;

import static cn.zhoucun.services.calculator.Samples.PLACE;
import static cn.zhoucun.services.calculator.Samples.READING;
import static cn.zhoucun.services.calculator.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalculationTest {

    private static final Quantity WAGE = Given.sum(Text.of("工资", "wage"), Sum.perMonth("1000"));
    private static final Quantity RATE = Figure.of(Text.of("费率", "rate"), Fraction.parse("0.0213"), PLACE)
            .readAs(READING)
            .share();

    @Test
    void theStepsAreWrittenWithFormulaOperandsAndRounding() {
        Quantity exact = WAGE.times(RATE, Text.of("缴费（舍入前）", "contribution, exact"));
        Quantity paid = exact.toFen(RoundingMode.HALF_UP, Text.of("缴费", "contribution"));
        Quantity capped = Quantity.least(List.of(paid, WAGE), Text.of("封顶", "capped"));
        Calculation calculation = Calculation.of(capped, new Check(paid, Comparison.AT_MOST, WAGE));

        assertThat(calculation.in(Language.CHINESE)).isEqualTo("""
                        1. 工资（给定） = 每月1000元
                        2. 费率（试1号附件1第7行） = 0.0213
                        3. 缴费（舍入前） = 工资[1] × 费率[2] = 每月1000元 × 0.0213 = 每月21.3元
                        4. 缴费 = 缴费（舍入前）[3]（保留2位小数，四舍五入） = 每月21.3元（保留2位小数，四舍五入） = 每月21.3元
                        5. 封顶 = min(缴费[4], 工资[1]) = min(每月21.3元, 每月1000元) = 每月21.3元
                        核对：缴费 每月21.3元 不超过 工资 每月1000元：满足
                        依据：试1号附件1第7行
                        解读：D900""");
        assertThat(calculation).hasToString("""
                        1. wage (given) = 1000 yuan per month
                        2. rate (试1号, Annex 1, row 7) = 0.0213
                        3. contribution, exact = wage[1] × rate[2] = 1000 yuan per month × 0.0213 = 21.3 yuan per month
                        4. contribution = contribution, exact[3] (to 2 decimals, HALF_UP) = 21.3 yuan per month (to 2 decimals, HALF_UP) = 21.3 yuan per month
                        5. capped = min(contribution[4], wage[1]) = min(21.3 yuan per month, 1000 yuan per month) = 21.3 yuan per month
                        check: contribution 21.3 yuan per month at most wage 1000 yuan per month: holds
                        by 试1号, Annex 1, row 7
                        read as D900""");
    }

    @Test
    void aCalculationTellsItsResultAndItsSources() {
        Calculation calculation = Calculation.of(WAGE.times(RATE, text("c")));

        assertThat(calculation.value()).isEqualTo(Fraction.parse("21.3"));
        assertThat(calculation.money().getAmount()).isEqualByComparingTo("21.3");
        assertThat(calculation.frequency()).contains(Frequency.PER_MONTH);
        assertThat(calculation.figures()).hasSize(1);
        assertThat(calculation.citations()).containsExactly(PLACE);
        assertThat(calculation.readings()).containsExactly(READING);
        assertThat(calculation.holds()).isTrue();
        assertThat(calculation.steps()).hasSize(3).endsWith(calculation.result());
    }

    @Test
    void aPlaceAndReadingsAreAddedOnce() {
        Calculation calculation =
                Calculation.of(WAGE).from(PLACE, List.of(READING)).from(PLACE, List.of(READING));

        assertThat(calculation.citations()).containsExactly(PLACE);
        assertThat(calculation.readings()).containsExactly(READING);
        assertThat(Calculation.of(WAGE)).hasToString("1. wage (given) = 1000 yuan per month");
    }

    @Test
    void sumsDifferencesAndConstantsAreWrittenToo() {
        Quantity two = Quantity.constant(text("two"), Fraction.of(2));
        Quantity greatest = Quantity.greatest(List.of(WAGE.plus(WAGE, text("s")), WAGE), text("g"));
        Calculation calculation = Calculation.of(
                greatest.minus(WAGE, text("d")).dividedBy(two, text("q")), new Check(WAGE, Comparison.LESS_THAN, WAGE));

        assertThat(calculation.in(Language.ENGLISH))
                .contains("s = wage[1] + wage[1] = 1000 yuan per month + 1000 yuan per month = 2000 yuan per month")
                .contains("g = max(s[2], wage[1])")
                .contains("d = g[3] − wage[1]")
                .contains("5. two = 2\n")
                .contains("q = d[4] ÷ two[5]")
                .contains("wage 1000 yuan per month less than wage 1000 yuan per month: does not hold");
        assertThat(calculation.in(Language.CHINESE)).contains("：不满足");
        assertThat(calculation.holds()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(RoundingMode.class)
    void everyRoundingHasAName(RoundingMode mode) {
        Calculation calculation = Calculation.of(WAGE.toFen(mode, text("r")));

        assertThat(calculation.in(Language.ENGLISH)).contains("(to 2 decimals, " + mode + ")");
        assertThat(calculation.in(Language.CHINESE)).contains("（保留2位小数，").doesNotContain(mode.name());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false"
    })
    void aCheckComparesExactly(Comparison comparison, boolean below, boolean equal, boolean above) {
        Quantity bound = Given.number(text("bound"), new BigDecimal("450"));

        assertThat(check("449.9967", comparison, bound).holds()).isEqualTo(below);
        assertThat(check("450.00", comparison, bound).holds()).isEqualTo(equal);
        assertThat(check("450.0001", comparison, bound).holds()).isEqualTo(above);
    }

    private static Check check(String actual, Comparison comparison, Quantity bound) {
        return new Check(Given.number(text("actual"), new BigDecimal(actual)), comparison, bound);
    }

    @Test
    void aCheckThatIsInsistedOnNamesInputValueAndRule() {
        Quantity bound = Given.number(text("floor"), new BigDecimal("100"));
        Check holds = check("100", Comparison.AT_LEAST, bound);

        assertThat(holds.insist()).isSameAs(holds);
        assertThatThrownBy(() -> check("99.99", Comparison.AT_LEAST, bound).insist())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The actual (99.99) must be at least 100, the floor.");
        assertThatThrownBy(() -> new Check(WAGE, Comparison.AT_LEAST, bound))
                .hasMessageStartingWith("The floor (100) must be a sum per month like the wage");
    }
}
