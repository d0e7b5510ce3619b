package cn.zhoucun.services.calculator.assistance;

import static cn.zhoucun.services.calculator.Samples.money;
import static cn.zhoucun.services.calculator.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.PolicyRate;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssistanceTest {

    private static final Figure URBAN = money("urban standard", Sum.perMonth("450"));
    private static final Figure RURAL = money("rural standard", Sum.perYear("3050"));

    @ParameterizedTest
    @CsvSource({
        "1349.99, 3, 0.01, true",
        "1350, 3, 0, false",
        "1350.01, 3, 0, false",
        "0, 1, 450, true",
        "800, 3, 550, true"
    })
    void aHouseholdIsToppedUpStrictlyBelowTheStandard(String income, int members, String topUp, boolean below) {
        Calculation calculation = TopUp.of(URBAN, Sum.perMonth(income), members);

        assertThat(calculation.sum()).isEqualTo(Sum.perMonth(topUp));
        assertThat(calculation.holds()).isEqualTo(below);
        Recomputation.assertStepsAddUp(calculation);
    }

    @Test
    void ruralStandardsMayBePerYear() {
        assertThat(TopUp.of(RURAL, Sum.perYear("5000"), 2).sum()).isEqualTo(Sum.perYear("1100"));
        assertThat(TopUp.of(RURAL, Sum.perMonth("300").annualised(), 2).sum()).isEqualTo(Sum.perYear("2500"));
        assertThatThrownBy(() -> TopUp.of(RURAL, Sum.perMonth("300"), 2))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must be a sum per month like the income per head");
    }

    @ParameterizedTest
    @CsvSource({"0", "51", "-1"})
    void aHouseholdHasItsBounds(int members) {
        assertThatThrownBy(() -> TopUp.of(URBAN, Sum.perMonth("0"), members))
                .hasMessage("The members of the household (" + members + ") must be a whole number from 1 to 50.");
    }

    @Test
    void standardsFollowThePriorYearsConsumption() {
        Figure quarter = number("urban share", "0.25");

        assertThat(LivingStandards.least(Sum.perYear("21600.02"), quarter).value())
                .isEqualTo(Fraction.parse("5400.005"));
        assertThat(LivingStandards.reaches(Sum.perMonth("450"), Sum.perYear("21600"), quarter)
                        .holds())
                .isTrue();
        Calculation wanting = LivingStandards.reaches(Sum.perMonth("450"), Sum.perYear("21600.01"), quarter);
        assertThat(wanting.holds()).isFalse();
        assertThat(wanting.sum()).isEqualTo(Sum.perYear("5400"));
        Recomputation.assertStepsAddUp(wanting);
    }

    @Test
    void urbanAndRuralStandardsAreComparedAYear() {
        Figure most = number("largest ratio", "1.5");

        Calculation of2015 = LivingStandards.ratio(Sum.perMonth("450"), Sum.perYear("3050"), most);
        assertThat(of2015.value()).isEqualTo(Fraction.of(5400, 3050));
        assertThat(of2015.holds()).isFalse();
        assertThat(LivingStandards.ratio(Sum.perMonth("450"), Sum.perYear("3600"), most)
                        .holds())
                .isTrue();
        assertThatThrownBy(() -> LivingStandards.ratio(Sum.perMonth("450"), Sum.perYear("0"), most))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The rural standard (0) must not be zero to divide by it.");
    }

    @ParameterizedTest
    @CsvSource({"10000, 0, 8000", "30000, 0, 20000", "10000, 15000, 5000", "10000, 20000, 0", "0.01, 0, 0.01"})
    void medicalAssistanceStaysWithinTheYearlyLimit(String burden, String before, String given) {
        Calculation assistance = assistance("0.8", burden, before);

        assertThat(assistance.sum()).isEqualTo(Sum.perYear(given));
        Recomputation.assertStepsAddUp(assistance);
    }

    @Test
    void medicalAssistanceRefusesWhatCannotBe() {
        assertThatThrownBy(() -> assistance("0.74", "1", "0"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The rate applied (0.74) must be at least 0.75, the floor.");
        assertThatThrownBy(() -> assistance("0.75", "1", "20000.01"))
                .hasMessage("The given before in the year (20000.01 yuan per year) must be at most"
                        + " 20000 yuan per year, the limit.");
    }

    private static Calculation assistance(String rate, String burden, String before) {
        return MedicalAssistance.of(
                Sum.perYear(burden),
                PolicyRate.atLeast(new BigDecimal(rate), number("floor", "0.75")),
                money("limit", Sum.perYear("20000")),
                Sum.perYear(before),
                RoundingMode.HALF_UP);
    }

    @Test
    void contributionsAreSubsidisedInFullOrByAFixedSum() {
        Relief full = PremiumSubsidy.full(Sum.perYear("220"));
        Relief fixed = PremiumSubsidy.fixed(Sum.perYear("220"), money("fixed sum", Sum.perYear("120")));

        assertThat(full.relieved().sum()).isEqualTo(Sum.perYear("220"));
        assertThat(full.remaining().sum()).isEqualTo(Sum.perYear("0"));
        assertThat(fixed.relieved().sum()).isEqualTo(Sum.perYear("120"));
        assertThat(fixed.remaining().sum()).isEqualTo(Sum.perYear("100"));
        assertThatThrownBy(() -> PremiumSubsidy.fixed(Sum.perYear("100"), money("fixed sum", Sum.perYear("120"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The fixed sum (120 yuan per year) must be at most 100 yuan per year,"
                        + " the own contribution.");
    }

    @ParameterizedTest
    @CsvSource({
        "1400, 1000, 0 1 2 3 4",
        "1200, 1200, 1 2 3 4",
        "1199, 900, 0 2 3 4",
        "1200, 899.99, 0 1 2 3",
        "1300, 799, 0 1 3",
        "850, 890, 2"
    })
    void orphansStandardsHaveAnOrderAndFloors(String institution, String dispersed, String holding) {
        Calculation calculation = OrphanStandards.check(
                Sum.perMonth(institution),
                Sum.perMonth(dispersed),
                money("least in institutions", Sum.perMonth("1200")),
                money("least in families", Sum.perMonth("800")),
                money("mean living", Sum.perYear("10800")));

        assertThat(holding(calculation.checks())).isEqualTo(holding);
        Recomputation.assertStepsAddUp(calculation);
    }

    private static String holding(List<Check> checks) {
        StringBuilder holding = new StringBuilder();
        for (int i = 0; i < checks.size(); i++) {
            holding.append(checks.get(i).holds() ? " " + i : "");
        }
        return holding.toString().strip();
    }

    @Test
    void subsidiesOfOnePersonAreAddedUp() {
        Figure living = money("living subsidy", Sum.perMonth("100"));
        Figure nursing = money("nursing subsidy", Sum.perMonth("80"));

        assertThat(SuppliedAmount.together(List.of(living, nursing)).sum()).isEqualTo(Sum.perMonth("180"));
        assertThat(SuppliedAmount.total(living, 7).sum()).isEqualTo(Sum.perMonth("700"));
        assertThatThrownBy(() -> SuppliedAmount.together(List.of()))
                .hasMessage("The figures ([]) must be at least one.");
        assertThatThrownBy(() -> SuppliedAmount.together(List.of(living, RURAL)))
                .hasMessageContaining("must be a sum per month like the living subsidy");
        assertThatThrownBy(() -> SuppliedAmount.total(living, -7)).hasMessageStartingWith("The recipients (-7) must");
    }

    @Test
    void aSuppliedAmountKeepsItsFloor() {
        Figure floor = money("floor", Sum.perMonth("100"));

        assertThat(SuppliedAmount.atLeast(money("set", Sum.perMonth("100")), floor)
                        .sum())
                .isEqualTo(Sum.perMonth("100"));
        assertThatThrownBy(() -> SuppliedAmount.atLeast(money("set", Sum.perMonth("99")), floor))
                .hasMessage("The set (99 yuan per month) must be at least 100 yuan per month, the floor.");
    }
}
