package cn.zhoucun.services.calculator.insurance;

import static cn.zhoucun.services.calculator.Samples.money;
import static cn.zhoucun.services.calculator.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.PolicyRate;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuranceTest {

    private static final RoundingMode HALF_UP = RoundingMode.HALF_UP;
    private static final PolicyRate THREE_QUARTERS = PolicyRate.of(number("rate", "0.75"));
    private static final Figure INCOME = money("income per head", Sum.perYear("30000"));
    private static final Figure EIGHT = number("multiple", "8");
    private static final Figure POINTS = number("rise", "0.1");
    private static final Figure KEPT = number("retention", "0.7");

    @Test
    void employerAndEmployeePayFromDifferentBases() {
        PolicyRate seven = PolicyRate.of(number("employer", "0.07"));
        PolicyRate two = PolicyRate.of(number("employee", "0.02"));

        assertThat(Contribution.ofEmployer(Sum.perMonth("1234567.89"), seven, HALF_UP)
                        .sum())
                .isEqualTo(Sum.perMonth("86419.75"));
        Calculation own = Contribution.ofEmployee(Sum.perMonth("4321.25"), two, HALF_UP);
        assertThat(own.sum()).isEqualTo(Sum.perMonth("86.43"));
        Recomputation.assertStepsAddUp(own);
    }

    @Test
    void aContributionUnderACeilingKeepsItsCheck() {
        PolicyRate half = PolicyRate.atMost(new BigDecimal("0.005"), number("ceiling", "0.01"));

        Calculation maternity = Contribution.ofEmployer(Sum.perYear("100000"), half, HALF_UP);
        assertThat(maternity.sum()).isEqualTo(Sum.perYear("500"));
        assertThat(maternity.checks()).hasSize(1);
    }

    @Test
    void aReimbursementIsTheRateOfTheCost() {
        Calculation paid = Reimbursement.of(Sum.once("12345.67"), THREE_QUARTERS, HALF_UP);

        assertThat(paid.sum()).isEqualTo(Sum.once("9259.25"));
        Recomputation.assertStepsAddUp(paid);
    }

    @Test
    void theCapIsAMultipleOfTheYearsIncome() {
        assertThat(Reimbursement.leastCap(INCOME, EIGHT).sum()).isEqualTo(Sum.perYear("240000"));
        assertThat(Reimbursement.leastCap(money("income", Sum.perMonth("2500")), EIGHT)
                        .sum())
                .isEqualTo(Sum.perYear("240000"));
        assertThatThrownBy(() -> Reimbursement.leastCap(money("income", Sum.once("1")), EIGHT))
                .hasMessageContaining("must be a sum per month");
    }

    @ParameterizedTest
    @CsvSource({"100000, 0, 75000", "400000, 0, 250000", "100000, 200000, 50000", "1, 250000, 0", "0, 0, 0"})
    void aReimbursementStopsAtTheCap(String cost, String before, String paid) {
        Calculation reimbursement = capped(cost, "250000", before);

        assertThat(reimbursement.sum()).isEqualTo(Sum.perYear(paid));
        assertThat(reimbursement.holds()).isTrue();
        Recomputation.assertStepsAddUp(reimbursement);
    }

    @Test
    void aCapBelowTheMultipleIsRefused() {
        assertThatThrownBy(() -> capped("1", "239999.99", "0"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The yearly cap (239999.99 yuan per year) must be at least 240000 yuan per year,"
                        + " the least yearly cap.");
        assertThatThrownBy(() -> capped("1", "240000", "240000.01"))
                .hasMessageStartingWith("The paid before in the year (240000.01 yuan per year) must be at most");
    }

    private static Calculation capped(String cost, String cap, String before) {
        return Reimbursement.upToCap(
                Sum.perYear(cost), THREE_QUARTERS, Sum.perYear(cap), Sum.perYear(before), INCOME, EIGHT, HALF_UP);
    }

    @Test
    void theMaternityAllowanceFollowsTheMeanWageOfThePriorYear() {
        Calculation mean = MaternityAllowance.meanMonthlyWage(Sum.perYear("1000000"), 17, HALF_UP);

        // 1,000,000 / 12 / 17
        assertThat(mean.sum()).isEqualTo(Sum.perMonth("4901.96"));
        Recomputation.assertStepsAddUp(mean);
        Calculation months = MaternityAllowance.forMonths(Sum.perMonth("4901.96"), new BigDecimal("3.5"), HALF_UP);
        assertThat(months.sum()).isEqualTo(Sum.once("17156.86"));
        Calculation days = MaternityAllowance.forDays(Sum.perMonth("4901.96"), 98, 30, HALF_UP);
        assertThat(days.sum()).isEqualTo(Sum.once("16013.07"));
        Recomputation.assertStepsAddUp(days);
    }

    @Test
    void theMaternityAllowanceRefusesWhatCannotBe() {
        assertThatThrownBy(() -> MaternityAllowance.meanMonthlyWage(Sum.perYear("1"), 0, HALF_UP))
                .hasMessageStartingWith("The staff in the prior year (0) must be a whole number from 1");
        assertThatThrownBy(() -> MaternityAllowance.forMonths(Sum.perYear("1"), BigDecimal.ONE, HALF_UP))
                .hasMessageContaining("must be a sum per month");
        assertThatThrownBy(() -> MaternityAllowance.forMonths(Sum.perMonth("1"), new BigDecimal("-1"), HALF_UP))
                .hasMessage("The months paid (-1) must not be negative.");
        assertThatThrownBy(() -> MaternityAllowance.forDays(Sum.perMonth("1"), 98, 0, HALF_UP))
                .hasMessageStartingWith("The days of a month (0) must be");
    }

    @Test
    void theBasicPensionOfResidentsHasAFloor() {
        Figure floor = money("floor", Sum.perMonth("100"));

        Calculation pension = ResidentPension.of(floor, Sum.perMonth("100"), Sum.perMonth("35.97"));
        assertThat(pension.sum()).isEqualTo(Sum.perMonth("135.97"));
        assertThat(pension.checks()).hasSize(1);
        assertThatThrownBy(() -> ResidentPension.of(floor, Sum.perMonth("99.99"), Sum.perMonth("0")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The standard of the basic pension (99.99 yuan per month) must be at least"
                        + " 100 yuan per month, the floor.");
        assertThatThrownBy(() -> ResidentPension.of(floor, Sum.perYear("1200"), Sum.perMonth("0")))
                .hasMessageContaining("must be a sum per year like the standard of the basic pension");
    }

    @Test
    void theEmployeePensionFollowsTheNationalFormula() {
        // (5000 + 4000) / 2 x 20.5 x 1% = 922.50; 100,000 / 139 = 719.4244...
        Calculation pension =
                EmployeePension.of(Sum.perMonth("5000"), Sum.perMonth("4000"), 246, Sum.once("100000"), 60, HALF_UP);

        assertThat(pension.sum()).isEqualTo(Sum.perMonth("1641.92"));
        assertThat(pension.citations())
                .singleElement()
                .satisfies(place -> assertThat(place.document().number()).isEqualTo("国发〔2005〕38号"));
        Recomputation.assertStepsAddUp(pension);
    }

    @ParameterizedTest
    @CsvSource({"40, 233", "50, 195", "55, 170", "60, 139", "69, 65", "70, 56"})
    void theMonthsAreThoseOfTheTable(int age, long months) {
        assertThat(EmployeePension.months(age).value()).isEqualTo(Fraction.of(months));
    }

    @Test
    void nothingIsCarriedOnBeyondTheTable() {
        assertThatThrownBy(() -> EmployeePension.months(39))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The age at retirement (39) must be from 40 to 70, the ages of the table.");
        assertThatThrownBy(() -> EmployeePension.months(71)).hasMessageContaining("(71) must be from 40 to 70");
    }

    @Test
    void fifteenYearsAreEnoughAndOneMonthLessIsNot() {
        assertThat(pension(180).holds()).isTrue();
        assertThatThrownBy(() -> pension(179))
                .hasMessageStartingWith("The years of contribution (179/12 (≈ 14.916667)) must be at least 15");
        assertThatThrownBy(() -> pension(841)).hasMessageStartingWith("The months of contribution (841) must be");
    }

    private static Calculation pension(int months) {
        return EmployeePension.of(
                Sum.perMonth("5000"), Sum.perMonth("4000"), months, Sum.once("0"), 60, RoundingMode.HALF_UP);
    }

    @ParameterizedTest
    @CsvSource({"10, 7, 0.6, true", "10, 6, 0.5, false", "3, 2, 0.5, false", "100000000, 69999999, 0.5, false"})
    void theInternshipRatioRisesFromTheThreshold(long finished, long kept, String ratio, boolean reached) {
        Calculation calculation = ratio("0.5", finished, kept);

        assertThat(calculation.value()).isEqualTo(Fraction.parse(ratio));
        assertThat(calculation.holds()).isEqualTo(reached);
        Recomputation.assertStepsAddUp(calculation);
    }

    @Test
    void theInternshipSubsidyIsTheRatioOfTheAllowance() {
        Calculation subsidy =
                InternshipSubsidy.amount(Sum.perMonth("1155.55"), ratio("0.5", 10, 7), RoundingMode.HALF_UP);

        assertThat(subsidy.sum()).isEqualTo(Sum.perMonth("693.33"));
        assertThat(subsidy.checks()).hasSize(1);
        Recomputation.assertStepsAddUp(subsidy);
    }

    @Test
    void theInternshipRatioRefusesWhatCannotBe() {
        assertThatThrownBy(() -> ratio("0.5", 0, 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The interns who finished (0) must be a whole number from 1");
        assertThatThrownBy(() -> ratio("0.5", 5, 6))
                .hasMessage("The interns kept (6) must not exceed the interns who finished, 5.");
        assertThatThrownBy(() -> ratio("0.95", 5, 5))
                .hasMessage("The base ratio (0.95) must leave room for the rise, 0.1.");
        assertThat(ratio("0.9", 5, 5).value()).isEqualTo(Fraction.ONE);
        assertThat(ratio("0.95", 5, 1).value()).isEqualTo(Fraction.parse("0.95"));
    }

    private static Calculation ratio(String base, long finished, long kept) {
        return InternshipSubsidy.ratio(new BigDecimal(base), POINTS, KEPT, finished, kept);
    }
}
