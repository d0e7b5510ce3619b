package cn.zhoucun.services.calculator;

import static cn.zhoucun.services.calculator.Samples.money;
import static cn.zhoucun.services.calculator.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.CostSharing.Portion;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Funding;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.TargetGroup;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.rule.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final ServiceItem SCHOOL = service("EDU-01", Payer.CITY, Payer.DISTRICT);
    private static final ServiceItem KINDERGARTEN = service("EDU-02", Payer.DISTRICT);
    private static final ServiceItem CARE = service("SOC-01", Payer.DISTRICT);

    private static final CostSharing<Payer> HALVES = CostSharing.among(
            List.of(Portion.of(Payer.CITY, new BigDecimal("0.5")), Portion.of(Payer.DISTRICT, new BigDecimal("0.5"))));

    private static final Budget BUDGET = Budget.of(List.of(
            Budget.Line.of(SCHOOL, text("tier 1"), money("t1", Sum.perYear("1000.01")), 3),
            Budget.Line.of(SCHOOL, text("tier 2"), money("t2", Sum.perYear("1250")), 2),
            Budget.Line.of(KINDERGARTEN, text("all"), money("k", Sum.once("50")), 4),
            Budget.Line.of(CARE, text("all"), money("c", Sum.perMonth("100")), 5)));

    @Test
    void costsAreAddedUpByServiceAndByDomain() {
        assertThat(BUDGET.lines()).hasSize(4);
        assertThat(values(BUDGET.byService()))
                .containsExactly(
                        Map.entry("EDU-01", "5500.03"), Map.entry("EDU-02", "200"), Map.entry("SOC-01", "6000"));
        assertThat(values(BUDGET.byDomain())).containsExactly(Map.entry("EDU", "5700.03"), Map.entry("SOC", "6000"));
        assertThat(BUDGET.byDomain().get("SOC"))
                .extracting(cost -> cost.result().label().english())
                .isEqualTo("SOC");
        assertThat(BUDGET.total().sum()).isEqualTo(Sum.perYear("11700.03"));
        Recomputation.assertStepsAddUp(BUDGET.total());
    }

    @Test
    void payersBearAllOfItToTheFen() {
        Map<Payer, Calculation> payers = BUDGET.byPayer(Map.of("EDU-01", HALVES));

        assertThat(payers.get(Payer.CITY)).extracting(Calculation::sum).isEqualTo(Sum.perYear("2750.02"));
        assertThat(payers.get(Payer.DISTRICT)).extracting(Calculation::sum).isEqualTo(Sum.perYear("8950.01"));
        payers.values().forEach(Recomputation::assertStepsAddUp);
    }

    @Test
    void sharesThatAreNotPrintedMustBeSupplied() {
        assertThatThrownBy(() -> BUDGET.byPayer(Map.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sharing of EDU-01 (none) must be supplied:"
                        + " no shares are printed for its payers [CITY, DISTRICT].");
    }

    @Test
    void sharesMustFitTheServices() {
        assertThatThrownBy(() -> BUDGET.byPayer(Map.of("EDU-09", HALVES)))
                .hasMessage("The sharing (EDU-09) must be of a service in the budget.");
        assertThatThrownBy(() -> BUDGET.byPayer(Map.of("EDU-01", HALVES, "SOC-01", HALVES)))
                .hasMessage("The payer of SOC-01 (CITY) must be one of [DISTRICT].");
    }

    @Test
    void aLineIsASumPerYearOfACount() {
        assertThatThrownBy(() -> Budget.Line.of(SCHOOL, text("t"), money("m", Sum.perYear("1")), -1))
                .hasMessageStartingWith("The count of t (-1) must be a whole number");
        assertThatThrownBy(() -> Budget.Line.of(SCHOOL, text("t"), Samples.number("n", "1"), 1))
                .hasMessage("The n (1) must be a sum of yuan.");
        assertThatThrownBy(() -> new Budget.Line(SCHOOL, text("t"), Given.sum(text("m"), Sum.perMonth("1"))))
                .hasMessage("The m (1 yuan per month) must be a sum per year.");
    }

    @Test
    void aTierHasOneLine() {
        Budget.Line line = BUDGET.lines().get(0);
        assertThatThrownBy(() -> Budget.of(List.of(line, line)))
                .hasMessage("The tier of EDU-01 (tier 1) must be given once.");
        assertThatThrownBy(() -> Budget.of(List.of())).hasMessage("The budget ([]) must have at least one line.");
    }

    private static Map<String, String> values(Map<String, Calculation> costs) {
        Map<String, String> values = new LinkedHashMap<>();
        costs.forEach((code, cost) -> values.put(code, cost.value().toString()));
        return values;
    }

    private static ServiceItem service(String code, Payer... payers) {
        return ServiceItem.builder()
                .code(code)
                .name(text(code))
                .printedNumber(1)
                .domain(new Domain(code.substring(0, 3), text(code.substring(0, 3))))
                .addTargetGroups(new TargetGroup(text("all"), Optional.empty(), Condition.always(), Samples.PLACE))
                .addBenefits(Benefit.of(BenefitKind.CASH, Recipient.PERSON, "补助", "grant", Samples.PLACE)
                        .build())
                .funding(new Funding(
                        Funding.Arrangement.IN_PROPORTION, List.of(payers), List.of(), List.of(), Samples.PLACE))
                .addLeads(new Department("d", text("d")))
                .inForce(DateRange.from(LocalDate.of(2016, 1, 1)))
                .citation(Samples.PLACE)
                .build();
    }
}
