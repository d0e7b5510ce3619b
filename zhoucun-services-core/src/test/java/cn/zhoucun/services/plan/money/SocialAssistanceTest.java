package cn.zhoucun.services.plan.money;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialAssistanceTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final Parameters FIGURES = Supplied.yuan(Map.of(
            "SOC-01.urban", "540",
            "SOC-01.rural", "4320",
            "SOC-03.fixedSubsidy", "60",
            "DIS-03.pension", "100",
            "DIS-03.medical", "90",
            "DIS-01.living", "90",
            "DIS-01.nursing", "100"));
    private static final SocialAssistance ASSISTANCE = SocialAssistance.on(DATE, FIGURES);

    @ParameterizedTest
    @CsvSource({"1619.99, 3, 0.01, true", "1620, 3, 0, false", "0, 1, 540, true"})
    void anUrbanHouseholdIsToppedUpByTheMonth(String income, int members, String topUp, boolean below) {
        Calculation calculation = ASSISTANCE.urbanTopUp(Sum.perMonth(income), members);

        assertThat(calculation.sum()).isEqualTo(Sum.perMonth(topUp));
        assertThat(calculation.holds()).isEqualTo(below);
        assertThat(calculation.citations().get(0).row()).hasValue(51);
        Recomputation.assertStepsAddUp(calculation);
    }

    @Test
    void aRuralHouseholdIsToppedUpByTheYear() {
        Calculation topUp = ASSISTANCE.ruralTopUp(Sum.perYear("10000"), 3);

        assertThat(topUp.sum()).isEqualTo(Sum.perYear("2960"));
        assertThat(topUp.in(Language.CHINESE)).contains("令2018年1号");
        assertThatThrownBy(() -> ASSISTANCE.ruralTopUp(Sum.perMonth("300"), 3))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ASSISTANCE.ruralTopUp(Sum.perYear("300"), 0))
                .hasMessage("The members of the household (0) must be a whole number from 1 to 50.");
    }

    @Test
    void theStandardsOf2015NeverStandInForThoseInForce() {
        assertThatThrownBy(() -> SocialAssistance.on(DATE).urbanTopUp(Sum.perMonth("0"), 1))
                .hasMessage("The date for SOC-01.urban (2018-09-01) must have a figure in force;"
                        + " no figure in force is known.");
        assertThatThrownBy(() -> SocialAssistance.on(LocalDate.of(2015, 6, 1)).ruralTopUp(Sum.perYear("0"), 1))
                .hasMessageStartingWith("The date for SOC-01.rural (2015-06-01)");
        assertThat(ZhoucunPlan.catalog().parameters())
                .doesNotContain(LivingStandards2015.URBAN, LivingStandards2015.RURAL);
    }

    @Test
    void theStandardsOf2015AreThoseOf2015() {
        Calculation urban = LivingStandards2015.urban(LocalDate.of(2015, 1, 1));

        assertThat(urban.sum()).isEqualTo(Sum.perMonth("450"));
        assertThat(urban.in(Language.CHINESE)).isEqualTo("""
                1. 2015年城区低保标准（每人）（周政发〔2018〕43号第一章（一）） = 每月450元
                依据：周政发〔2018〕43号第一章（一）
                解读：D095""");
        assertThat(LivingStandards2015.rural(LocalDate.of(2015, 12, 31)).sum()).isEqualTo(Sum.perYear("3050"));
        for (LocalDate date : new LocalDate[] {LocalDate.of(2014, 12, 31), LocalDate.of(2016, 1, 1)}) {
            assertThatThrownBy(() -> LivingStandards2015.urban(date))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("The date for CH01-1.urban-2015 (" + date + ") must have a figure in force;"
                            + " no figure in force is known.");
        }
    }

    @Test
    void standardsFollowConsumptionAndEachOther() {
        assertThat(ASSISTANCE
                        .urbanStandard(Sum.perMonth("540"), Sum.perYear("25920"))
                        .holds())
                .isTrue();
        assertThat(ASSISTANCE
                        .urbanStandard(Sum.perMonth("540"), Sum.perYear("25920.01"))
                        .holds())
                .isFalse();
        assertThat(ASSISTANCE
                        .ruralStandard(Sum.perYear("4320"), Sum.perYear("14400"))
                        .holds())
                .isTrue();
        Calculation ratio = ASSISTANCE.standardRatio(Sum.perMonth("540"), Sum.perYear("4320"));
        assertThat(ratio.value()).isEqualTo(Fraction.of(3, 2));
        assertThat(ratio.holds()).isTrue();
        assertThat(ratio.readings()).extracting(Reading::id).contains("D088");
        Calculation of2015 = ASSISTANCE.standardRatio(
                LivingStandards2015.urban(LocalDate.of(2015, 7, 1)).sum(),
                LivingStandards2015.rural(LocalDate.of(2015, 7, 1)).sum());
        assertThat(of2015.value()).isEqualTo(Fraction.of(5400, 3050));
        assertThat(of2015.holds()).isFalse();
    }

    @Test
    void medicalAssistanceIsThreeQuartersWithinTheLimit() {
        Figure limit = Figure.of(Text.of("年度救助限额", "yearly limit"), Sum.perYear("20000"), "令2018年2号");
        BigDecimal rate = new BigDecimal("0.75");

        Calculation within = ASSISTANCE.medicalAssistance(Sum.perYear("10000"), rate, limit, Sum.perYear("0"), HALF_UP);
        assertThat(within.sum()).isEqualTo(Sum.perYear("7500"));
        assertThat(within.citations().get(0).row()).hasValue(53);
        assertThat(ASSISTANCE
                        .medicalAssistance(Sum.perYear("10000"), rate, limit, Sum.perYear("15000"), HALF_UP)
                        .sum())
                .isEqualTo(Sum.perYear("5000"));
        assertThatThrownBy(() -> ASSISTANCE.medicalAssistance(
                        Sum.perYear("1"), new BigDecimal("0.7"), limit, Sum.perYear("0"), HALF_UP))
                .hasMessage("The rate applied (0.7) must be at least 0.75, the share refunded to the foremost groups.");
    }

    @Test
    void premiumsAreSubsidised() {
        Sum premium = Sum.perYear("180");

        assertRelief(SocialAssistance.fullPremium(premium), "180", "0", 53);
        assertRelief(ASSISTANCE.fixedPremium(premium), "60", "120", 53);
        assertRelief(ASSISTANCE.disabledPensionPremium(premium), "100", "80", 93);
        assertRelief(ASSISTANCE.disabledMedicalPremium(premium), "90", "90", 93);
        assertThatThrownBy(() -> ASSISTANCE.fixedPremium(Sum.perYear("50")))
                .hasMessage("The fixed subsidy of the contribution (60 yuan per year) must be at most"
                        + " 50 yuan per year, the own contribution.");
    }

    private static void assertRelief(Relief relief, String relieved, String remaining, int row) {
        assertThat(relief.relieved().sum()).isEqualTo(Sum.perYear(relieved));
        assertThat(relief.remaining().sum()).isEqualTo(Sum.perYear(remaining));
        assertThat(relief.relieved().citations().get(0).row()).hasValue(row);
    }

    @Test
    void orphansInInstitutionsHaveTheHigherStandard() {
        Figure floor = Figure.of(Text.of("省定最低标准", "provincial minimum"), Sum.perMonth("1000"), "省令");
        Figure lower = Figure.of(Text.of("省定散居最低标准", "provincial minimum in families"), Sum.perMonth("600"), "省令");
        Figure living = Figure.of(Text.of("平均生活水平", "level of living"), Sum.perYear("12000"), "统计局");

        Calculation check =
                SocialAssistance.orphanStandards(Sum.perMonth("1200"), Sum.perMonth("960"), floor, lower, living);
        assertThat(check.sum()).isEqualTo(Sum.perYear("2880"));
        assertThat(check.checks()).extracting(Check::holds).containsExactly(true, true, true, true, false);
        assertThat(check.readings()).extracting(Reading::id).contains("D093");
    }

    @Test
    void bothSubsidiesOfDisabledPeopleAddUp() {
        assertThat(ASSISTANCE.livingSubsidy().sum()).isEqualTo(Sum.perMonth("90"));
        assertThat(ASSISTANCE.nursingSubsidy().sum()).isEqualTo(Sum.perMonth("100"));
        assertThat(ASSISTANCE.bothSubsidies().sum()).isEqualTo(Sum.perMonth("190"));
        assertThat(ASSISTANCE.bothSubsidies().citations().get(0).row()).hasValue(91);
        assertThatThrownBy(() -> SocialAssistance.on(DATE).nursingSubsidy())
                .hasMessageStartingWith("The date for DIS-01.nursing (2018-09-01) must have a figure in force");
    }
}
