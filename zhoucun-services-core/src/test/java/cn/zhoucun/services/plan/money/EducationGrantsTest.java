package cn.zhoucun.services.plan.money;

import static cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier.TIER_1;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier.TIER_2;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier.TIER_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Budget;
import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.CostSharing;
import cn.zhoucun.services.calculator.CostSharing.Portion;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.EducationServices;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationGrantsTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final EducationGrants GRANTS = EducationGrants.on(DATE);

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, RURAL, 1000",
        "JUNIOR_SECONDARY, RURAL, 1250",
        "PRIMARY, URBAN, 1080",
        "JUNIOR_SECONDARY, URBAN, 1350"
    })
    void boardersReceiveThePrintedSubsidy(Stage stage, AreaType area, String yuan) {
        assertThat(GRANTS.boarding(stage, area).sum()).isEqualTo(Sum.perYear(yuan));
    }

    @Test
    void aSubsidyIsCitedAndReadAsTheRow() {
        Calculation subsidy = GRANTS.boarding(Stage.PRIMARY, AreaType.RURAL);

        assertThat(subsidy.in(Language.CHINESE)).isEqualTo("""
                        1. 农村小学（周政发〔2018〕43号附件1第2行“服务指导标准”） = 每年1000元
                        依据：周政发〔2018〕43号附件1第2行；周政发〔2018〕43号附件1第2行“服务指导标准”
                        解读：D057；D118；D084；D096""");
    }

    @Test
    void stagesWithoutASubsidyAreRefused() {
        assertThatThrownBy(() -> GRANTS.boarding(Stage.SENIOR_GENERAL, AreaType.RURAL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The enrolment.stage (SENIOR_GENERAL) must be one of [PRIMARY, JUNIOR_SECONDARY].");
    }

    @ParameterizedTest
    @CsvSource({"TIER_1, 1000, 1500", "TIER_2, 1200, 2000", "TIER_3, 1400, 2500"})
    void tiersHaveTheirGrants(GrantTier tier, String preschool, String senior) {
        assertThat(GRANTS.preschoolGrant(tier).sum()).isEqualTo(Sum.perYear(preschool));
        assertThat(GRANTS.seniorGrant(tier).sum()).isEqualTo(Sum.perYear(senior));
        assertThat(GRANTS.vocationalGrant().sum()).isEqualTo(Sum.perYear("2000"));
    }

    @Test
    void allocationsAreCheckedAgainstThePrintedMean() {
        assertThat(GRANTS.preschoolTiers().mean(List.of(40L, 43L, 40L)).holds()).isTrue();
        assertThat(GRANTS.preschoolTiers().mean(List.of(41L, 43L, 40L)).holds()).isFalse();
        assertThat(GRANTS.seniorTiers().mean(GRANTS.seniorTiers().propose(123)).holds())
                .isTrue();
        assertThat(GRANTS.seniorTiers().mean(List.of(1L, 0L, 1L)).readings())
                .extracting(Reading::id)
                .contains("D085");
    }

    @Test
    void oneInTenCanReceiveAGrant() {
        assertThat(GRANTS.preschoolPlaces(1239, RoundingMode.FLOOR).value()).isEqualTo(Fraction.of(123));
        assertThat(GRANTS.seniorPlaces(1239, RoundingMode.HALF_UP).value()).isEqualTo(Fraction.of(124));
        assertThat(GRANTS.vocationalPlaces(1231, RoundingMode.CEILING).value()).isEqualTo(Fraction.of(124));
    }

    @Test
    void aBudgetAddsUpToTheFenForEveryPayer() {
        Budget budget = Budget.of(List.of(
                GRANTS.boardingLine(Stage.PRIMARY, AreaType.RURAL, 120),
                GRANTS.boardingLine(Stage.JUNIOR_SECONDARY, AreaType.URBAN, 30),
                GRANTS.preschoolLine(TIER_2, 43),
                GRANTS.vocationalLine(200),
                GRANTS.seniorLine(TIER_1, 10),
                GRANTS.seniorLine(TIER_3, 10)));
        CostSharing<Payer> sharing = CostSharing.among(List.of(
                Portion.of(Payer.CITY, new BigDecimal("0.6")), Portion.of(Payer.DISTRICT, new BigDecimal("0.4"))));

        assertThat(budget.total().sum()).isEqualTo(Sum.perYear("652100"));
        assertThat(budget.byService().get("EDU-02"))
                .extracting(Calculation::sum)
                .isEqualTo(Sum.perYear("160500"));
        assertThat(budget.byPayer(Map.of("EDU-02", sharing, "EDU-03", sharing, "EDU-04", sharing, "EDU-07", sharing))
                        .get(Payer.DISTRICT))
                .extracting(Calculation::sum)
                .isEqualTo(Sum.perYear("260840"));
        assertThatThrownBy(() -> budget.byPayer(Map.of())).hasMessageStartingWith("The sharing of EDU-02 (none)");
    }

    @Test
    void afterThePlanThereIsNoFigureUnlessTheCallerGivesOne() {
        LocalDate later = LocalDate.of(2021, 9, 1);
        EducationGrants expired = EducationGrants.on(later);

        assertThatThrownBy(expired::vocationalGrant)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The date for EDU-04.grant (2021-09-01) must have a figure in force;"
                        + " no figure in force is known.");
        assertThatThrownBy(expired::seniorTiers).hasMessageContaining("no figure in force");

        @SuppressWarnings("unchecked")
        Parameter<Money> grant = (Parameter<Money>)
                ZhoucunPlan.catalog().parameter("EDU-04.grant").orElseThrow();
        Parameters amended =
                Parameters.none().with(grant, Money.of(Renminbi.CNY, 2300), DateRange.from(later), "令2021年9号");
        assertThat(EducationGrants.on(later, amended).vocationalGrant().sum()).isEqualTo(Sum.perYear("2300"));
    }

    @Test
    void aPromiseEndsWithItsService() {
        PlanFigures later = new PlanFigures(LocalDate.of(2021, 1, 1), Parameters.none());
        assertThatThrownBy(() -> later.standard(EducationServices.SENIOR_GRANT, "mean"))
                .hasMessage("The date for EDU-07.mean (2021-01-01) must have a figure in force;"
                        + " no figure in force is known.");
    }

    @Test
    void waiversNeverCoverAccommodation() {
        Sum tuition = Sum.perYear("1600");
        Sum dormitory = Sum.perYear("400");

        assertRelief(EducationWaivers.seniorPublic(tuition, dormitory), "1600", "400", 8);
        assertRelief(EducationWaivers.seniorPrivate(Sum.perYear("9000"), tuition, dormitory), "1600", "7800", 8);
        assertRelief(EducationWaivers.vocationalPublic(tuition, dormitory), "1600", "400", 6);
        assertRelief(EducationWaivers.vocationalPrivate(Sum.perYear("1500"), tuition, dormitory), "1600", "400", 6);
        assertRelief(EducationWaivers.preschoolCareFee(tuition, Sum.perYear("0")), "1600", "0", 5);
        assertRelief(EducationWaivers.compulsoryFees(Sum.perYear("90")), "90", "0", 1);
    }

    private static void assertRelief(Relief relief, String relieved, String remaining, int row) {
        assertThat(relief.relieved().sum()).isEqualTo(Sum.perYear(relieved));
        assertThat(relief.remaining().sum()).isEqualTo(Sum.perYear(remaining));
        assertThat(relief.relieved().citations().get(0).row()).hasValue(row);
    }
}
