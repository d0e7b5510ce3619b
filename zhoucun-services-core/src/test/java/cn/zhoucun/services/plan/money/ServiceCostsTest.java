package cn.zhoucun.services.plan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Budget;
import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceCostsTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final Parameters FIGURES = Supplied.yuan(Map.of(
            "SOC-06.allowance", "100", "SOC-04.grant", "2000", "INS-02.basePension", "118", "HEA-23.grade1", "500"));
    private static final ServiceCosts COSTS = ServiceCosts.on(DATE, FIGURES);
    private static final ServiceAmounts AMOUNTS = ServiceAmounts.on(DATE, FIGURES);
    private static final Map<Payer, BigDecimal> SIX_TO_FOUR =
            Map.of(Payer.CITY, new BigDecimal("0.6"), Payer.DISTRICT, new BigDecimal("0.4"));

    @Test
    void aBudgetCoversTheCatalogueByServiceDomainAndPayer() {
        Budget budget = COSTS.budget(Map.of(
                "EDU-03.tier1", 10L,
                "EDU-03.tier3", 10L,
                "EDU-04.grant", 5L,
                "SOC-06.allowance", 20L,
                "SOC-04.grant", 3L));

        // 10 x 1000 + 10 x 1400 + 5 x 2000 + 20 x 100 x 12 + 3 x 2000
        assertThat(budget.total().sum()).isEqualTo(Sum.perYear("64000"));
        assertThat(budget.byService().keySet()).containsExactly("EDU-03", "EDU-04", "SOC-04", "SOC-06");
        assertThat(budget.byService().get("SOC-06"))
                .extracting(Calculation::sum)
                .isEqualTo(Sum.perYear("24000"));
        assertThat(budget.byDomain().get("EDU")).extracting(Calculation::sum).isEqualTo(Sum.perYear("34000"));
        assertThat(budget.byPayer(Map.of(
                                "EDU-03", ServiceCosts.sharing("EDU-03", SIX_TO_FOUR),
                                "EDU-04", ServiceCosts.sharing("EDU-04", SIX_TO_FOUR),
                                "SOC-04", ServiceCosts.sharing("SOC-04", SIX_TO_FOUR),
                                "SOC-06", ServiceCosts.sharing("SOC-06", SIX_TO_FOUR)))
                        .get(Payer.CITY))
                .extracting(Calculation::sum)
                .isEqualTo(Sum.perYear("38400"));
    }

    @Test
    void aBudgetRefusesWhatCannotBe() {
        assertThatThrownBy(() -> COSTS.budget(Map.of("EDU-03.tier4", 1L)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The figure (EDU-03.tier4) must be one of EDU-02.");
        assertThatThrownBy(() -> COSTS.budget(Map.of("EDU-03.tier1", -1L)))
                .hasMessageStartingWith("The count of tier 1 (-1) must be a whole number from 0");
        assertThatThrownBy(() -> COSTS.budget(Map.of())).hasMessage("The budget ([]) must have at least one line.");
        assertThatThrownBy(() -> COSTS.budget(Map.of("HEA-23.grade1", 1L)))
                .hasMessageContaining("must be a sum per month");
        assertThatThrownBy(() -> ServiceCosts.on(DATE).budget(Map.of("SOC-06.allowance", 1L)))
                .hasMessage("The date for SOC-06.allowance (2018-09-01) must have a figure in force;"
                        + " no figure in force is known.");
    }

    @Test
    void payersShareACostToTheFen() {
        Map<Payer, BigDecimal> shares =
                Map.of(Payer.CITY, new BigDecimal("0.333"), Payer.DISTRICT, new BigDecimal("0.667"));

        // 33.30333 and 66.70667 of 100.01: the fen left over goes to the larger remainder
        assertThat(ServiceCosts.share("EDU-04", Sum.perYear("100.01"), shares))
                .extracting(part -> part.party() + " " + part.amount().sum())
                .containsExactly("CITY 33.3 yuan per year", "DISTRICT 66.71 yuan per year");
        assertThat(ServiceCosts.share("EDU-04", Sum.perYear("1"), shares)
                        .get(0)
                        .amount()
                        .citations()
                        .get(0)
                        .row())
                .hasValue(4);
    }

    @Test
    void sharesAreOfThosePayingAndSumToOne() {
        assertThatThrownBy(() -> ServiceCosts.sharing(
                        "EDU-04", Map.of(Payer.CITY, new BigDecimal("0.6"), Payer.DISTRICT, new BigDecimal("0.5"))))
                .hasMessage("The sum of the shares of city government, district government (1.1) must be exactly 1.");
        assertThatThrownBy(() -> ServiceCosts.sharing("EDU-04", Map.of(Payer.EMPLOYER, BigDecimal.ONE)))
                .hasMessage("The payer of EDU-04 (EMPLOYER) must be one of [CITY, DISTRICT].");
        assertThatThrownBy(() -> ServiceCosts.sharing("EDU-99", SIX_TO_FOUR))
                .hasMessageStartingWith("The service code (EDU-99) must be one of");
    }

    @Test
    void anySumOfTheListIsReachedByItsId() {
        Calculation allowance = AMOUNTS.single("SOC-06.allowance");

        assertThat(allowance.sum()).isEqualTo(Sum.perMonth("100"));
        assertThat(allowance.citations().get(0).row()).hasValue(56);
        assertThat(AMOUNTS.total("SOC-04.grant", 4).sum()).isEqualTo(Sum.once("8000"));
        assertThat(AMOUNTS.single("EDU-04.grant").sum()).isEqualTo(Sum.perYear("2000"));
        assertThat(AMOUNTS.single("INS-02.basePension").sum()).isEqualTo(Sum.perMonth("118"));
        assertThat(ServiceAmounts.on(DATE).single("EDU-02.rural.primary").sum()).isEqualTo(Sum.perYear("1000"));
        assertThat(ServiceAmounts.ids())
                .contains("HOU-01.rentSubsidy", "SOC-13.dispersed", "DIS-07.pupil")
                .doesNotContain("SOC-01.urban", "INS-02.basePensionFloor");
    }

    @Test
    void aSumIsNotBelowItsFloor() {
        Parameters low = Supplied.yuan(Map.of("INS-02.basePension", "99"));

        assertThatThrownBy(() -> ServiceAmounts.on(DATE, low).single("INS-02.basePension"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The INS-02.basePension (CNY 99.00) must not be below the printed floor, CNY 100.00.");
        assertThatThrownBy(() -> ServiceCosts.on(DATE, low).budget(Map.of("INS-02.basePension", 1L)))
                .hasMessageContaining("printed floor");
        assertThatThrownBy(() -> AMOUNTS.total("SOC-04.grant", -4)).hasMessageContaining("(-4)");
    }
}
