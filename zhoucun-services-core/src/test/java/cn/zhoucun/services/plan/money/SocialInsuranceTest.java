package cn.zhoucun.services.plan.money;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.plan.money.SocialInsurance.YearlyCap;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialInsuranceTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final SocialInsurance INSURANCE = SocialInsurance.on(DATE);
    private static final Figure INCOME =
            Figure.of(Text.of("可支配收入", "disposable income"), Sum.perYear("30000"), "统计局2017年");

    @Test
    void aResidentsPensionIsTheBaseAndTheAccount() {
        Calculation pension = INSURANCE.residentPension(Sum.perMonth("118"), Sum.perMonth("35.60"));

        assertThat(pension.sum()).isEqualTo(Sum.perMonth("153.60"));
        assertThat(pension.citations().get(0).row()).hasValue(21);
        assertThat(pension.readings()).extracting(Reading::id).contains("D086");
        assertThat(pension.in(Language.CHINESE)).contains("基础养老金标准 每月118元 不低于 基础养老金最低标准 每月100元：满足");
        assertThatThrownBy(() -> INSURANCE.residentPension(Sum.perMonth("99.99"), Sum.perMonth("0")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The standard of the basic pension (99.99 yuan per month) must be at least"
                        + " 100 yuan per month, the floor of the base pension.");
        assertThatThrownBy(() -> INSURANCE.residentPension(Sum.perYear("1200"), Sum.perMonth("0")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anEmployeesPensionFollowsTheNationalFormula() {
        // (5000 + 4000) / 2 x 20 x 1 % = 900; 139000 / 139 = 1000
        Calculation pension = SocialInsurance.employeePension(
                Sum.perMonth("5000"), Sum.perMonth("4000"), 240, Sum.once("139000"), 60, HALF_UP);

        assertThat(pension.sum()).isEqualTo(Sum.perMonth("1900"));
        assertThat(pension.in(Language.ENGLISH)).contains("Annex 1, row 20", "国发〔2005〕38号");
        assertThatThrownBy(() -> SocialInsurance.employeePension(
                        Sum.perMonth("5000"), Sum.perMonth("4000"), 240, Sum.once("1"), 71, HALF_UP))
                .hasMessage("The age at retirement (71) must be from 40 to 70, the ages of the table.");
    }

    @Test
    void employerAndEmployeePayOnTheirOwnBases() {
        Calculation employer = INSURANCE.employerMedical(Sum.perMonth("100000"), HALF_UP);
        Calculation employee = INSURANCE.employeeMedical(Sum.perMonth("4000.25"), HALF_UP);

        assertThat(employer.sum()).isEqualTo(Sum.perMonth("7000"));
        assertThat(employee.sum()).isEqualTo(Sum.perMonth("80.01"));
        assertThat(employee.readings()).extracting(Reading::id).contains("D087");
        assertThat(employee.in(Language.CHINESE)).contains("附件1第22行“支出责任”");
        Recomputation.assertStepsAddUp(employee);
    }

    @Test
    void employeesAreRefundedThreeQuartersAtLeast() {
        assertThat(INSURANCE
                        .employeeInpatient(Sum.once("10000"), new BigDecimal("0.8"), HALF_UP)
                        .sum())
                .isEqualTo(Sum.once("8000"));
        assertThatThrownBy(() -> INSURANCE.employeeInpatient(Sum.once("1"), new BigDecimal("0.74"), HALF_UP))
                .hasMessage("The rate applied (0.74) must be at least 0.75, the in-patient costs refunded.");
    }

    @ParameterizedTest
    @CsvSource({"10000, 0, 7300", "400000, 0, 240000", "10000, 239000, 1000"})
    void residentsAreRefundedAboutThreeQuartersWithinTheCap(String cost, String paid, String refund) {
        Calculation reimbursement = INSURANCE.residentInpatient(
                Sum.perYear(cost),
                new BigDecimal("0.73"),
                new BigDecimal("0.02"),
                new YearlyCap(Sum.perYear("240000"), Sum.perYear(paid), INCOME),
                HALF_UP);

        assertThat(reimbursement.sum()).isEqualTo(Sum.perYear(refund));
        assertThat(reimbursement.readings()).extracting(Reading::id).contains("D044", "D091");
        assertThat(reimbursement.citations().get(0).row()).hasValue(23);
        Recomputation.assertStepsAddUp(reimbursement);
    }

    @Test
    void theCapIsEightIncomes() {
        assertThat(INSURANCE.leastCap(INCOME).sum()).isEqualTo(Sum.perYear("240000"));
        assertThatThrownBy(() -> resident("0.75", "239999.99"))
                .hasMessage("The yearly cap (239999.99 yuan per year) must be at least 240000 yuan per year,"
                        + " the least yearly cap.");
        assertThatThrownBy(() -> resident("0.78", "240000"))
                .hasMessage("The rate applied (0.78) must be at most 0.77, the highest rate tolerated.");
        assertThatThrownBy(() -> resident("0.72", "240000"))
                .hasMessage("The rate applied (0.72) must be at least 0.73, the lowest rate tolerated.");
    }

    private static Calculation resident(String rate, String cap) {
        return INSURANCE.residentInpatient(
                Sum.perYear("10000"),
                new BigDecimal(rate),
                new BigDecimal("0.02"),
                new YearlyCap(Sum.perYear(cap), Sum.perYear("0"), INCOME),
                HALF_UP);
    }

    @Test
    void majorIllnessIsRefundedByHalfAtLeast() {
        assertThat(INSURANCE
                        .majorIllness(Sum.once("90000.01"), new BigDecimal("0.5"), HALF_UP)
                        .sum())
                .isEqualTo(Sum.once("45000.01"));
        assertThatThrownBy(() -> INSURANCE.majorIllness(Sum.once("1"), new BigDecimal("0.4999"), HALF_UP))
                .hasMessage("The rate applied (0.4999) must be at least 0.5, the major illness costs refunded.");
    }

    @Test
    void maternityCostsTheEmployerOnePercentAtMost() {
        assertThat(INSURANCE
                        .maternityContribution(Sum.perMonth("100000"), new BigDecimal("0.008"), HALF_UP)
                        .sum())
                .isEqualTo(Sum.perMonth("800"));
        assertThatThrownBy(() -> INSURANCE.maternityContribution(Sum.perMonth("1"), new BigDecimal("0.011"), HALF_UP))
                .hasMessage("The rate applied (0.011) must be at most 0.01, the highest rate of the employer.");
    }

    @Test
    void theMaternityAllowanceIsTheMeanWage() {
        Sum wage = SocialInsurance.maternityMeanWage(Sum.perYear("600000"), 10, HALF_UP)
                .sum();

        assertThat(wage).isEqualTo(Sum.perMonth("5000"));
        assertThat(SocialInsurance.maternityForMonths(wage, new BigDecimal("3.5"), HALF_UP)
                        .sum())
                .isEqualTo(Sum.once("17500"));
        Calculation days = SocialInsurance.maternityForDays(wage, 98, 30, HALF_UP);
        assertThat(days.sum()).isEqualTo(Sum.once("16333.33"));
        assertThat(days.readings()).extracting(Reading::id).contains("D092");
        assertThat(days.citations().get(0).row()).hasValue(24);
        assertThatThrownBy(() -> SocialInsurance.maternityMeanWage(Sum.perYear("1"), 0, HALF_UP))
                .hasMessageStartingWith("The staff in the prior year (0) must be a whole number from 1");
    }

    @Test
    void afterThePlanNoFigureIsInForce() {
        SocialInsurance later = SocialInsurance.on(LocalDate.of(2021, 1, 1));

        assertThatThrownBy(() -> later.employerMedical(Sum.perMonth("1"), HALF_UP))
                .hasMessage("The date for INS-03.employer (2021-01-01) must have a figure in force;"
                        + " no figure in force is known.");
        assertThatThrownBy(() -> later.majorIllness(Sum.once("1"), BigDecimal.ONE, HALF_UP))
                .hasMessage("The date for INS-04.majorIllness (2021-01-01) must have a figure in force;"
                        + " no figure in force is known.");
    }
}
