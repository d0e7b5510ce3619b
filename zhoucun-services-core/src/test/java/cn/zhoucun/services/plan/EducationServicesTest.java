package cn.zhoucun.services.plan;

import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Major;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Ownership;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What rows 1 to 8 of Annex 1 promise beyond who is eligible; for that see the conformance cases. */
class EducationServicesTest {

    private static final LocalDate ISSUED = LocalDate.of(2018, 7, 19);
    private static final Facts RURAL_JUNIOR_BOARDER = Facts.builder()
            .set(EnrolmentFacts.STAGE, Stage.JUNIOR_SECONDARY)
            .set(EnrolmentFacts.BOARDING, true)
            .set(HouseholdFacts.ECONOMIC_DIFFICULTY, true)
            .set(HouseholdFacts.AREA_TYPE, AreaType.RURAL)
            .build();

    @Test
    void theFourFiguresOfRow2AreCitedFromItsStandard() {
        assertThat(ZhoucunPlan.catalog().parameters())
                .filteredOn(parameter -> parameter.id().startsWith("EDU-02."))
                .extracting(parameter ->
                        parameter.id() + " " + parameter.printed().orElseThrow().value())
                .containsExactlyInAnyOrder(
                        "EDU-02.rural.primary CNY 1000.00",
                        "EDU-02.rural.junior CNY 1250.00",
                        "EDU-02.urban.primary CNY 1080.00",
                        "EDU-02.urban.junior CNY 1350.00");
        assertThat(ZhoucunPlan.catalog()
                        .parameter("EDU-02.rural.junior")
                        .orElseThrow()
                        .citation()
                        .in(Language.CHINESE))
                .isEqualTo("周政发〔2018〕43号附件1第2行“服务指导标准”");
    }

    @Test
    void everyFigureIsPrintedAndDueFrom2016To2020() {
        assertThat(ZhoucunPlan.catalog().parameters())
                .filteredOn(parameter -> parameter.id().startsWith("EDU-"))
                .hasSize(14) // four of row 2, three tiers of rows 3 and 7, one of row 4, three coverages
                .allSatisfy(parameter -> assertThat(
                                parameter.printed().orElseThrow().inForce())
                        .isEqualTo(DateRange.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31))));
    }

    @Test
    void noTwoFiguresHaveOneId() {
        assertThat(ZhoucunPlan.catalog().parameters()).extracting(Parameter::id).doesNotHaveDuplicates();
    }

    @Test
    void runningCostsGoToTheSchoolAndTheRestToThePupil() {
        assertThat(ZhoucunPlan.catalog().services())
                .filteredOn(service -> service.code().startsWith("EDU-"))
                .flatExtracting(service -> service.benefits())
                .filteredOn(benefit -> benefit.recipient() == Recipient.SCHOOL)
                .extracting(benefit -> benefit.text().chinese())
                .containsExactly("按统一基准定额拨付学校公用经费");
        assertThat(EducationServices.FREE_COMPULSORY_EDUCATION.benefits())
                .extracting(Benefit::kind)
                .containsExactly(BenefitKind.WAIVER, BenefitKind.IN_KIND, BenefitKind.SERVICE);
    }

    @Test
    void theAmountOfABoarderFollowsWithItsReasons() {
        Decision decision = assess(Parameters.none(), RURAL_JUNIOR_BOARDER).decision("EDU-02");

        assertThat(decision.entitlements()).singleElement().satisfies(entitlement -> {
            assertThat(entitlement.applies()).isEqualTo(Truth.TRUE);
            assertThat(entitlement.amount()).contains(new AmountValue.Exact(yuan("1250"), Frequency.PER_YEAR));
            assertThat(entitlement.missing()).isEmpty();
        });
        assertThat(decision.reasons())
                .extracting(reason -> reason.in(Language.CHINESE))
                .containsExactly("✓ 就读学段：初中（要求：小学或初中）", "✓ 寄宿：是（要求：是）", "✓ 家庭经济困难：是（要求：是）");
    }

    @Test
    void anAmountStaysARangeUntilTheAreaIsKnown() {
        Facts facts = RURAL_JUNIOR_BOARDER.without(HouseholdFacts.AREA_TYPE);

        Entitlement entitlement = assess(Parameters.none(), facts)
                .decision("EDU-02")
                .entitlements()
                .get(0);

        assertThat(entitlement.amount())
                .contains(new AmountValue.Between(yuan("1250"), yuan("1350"), Frequency.PER_YEAR));
        assertThat(entitlement.missing()).extracting(Missing::id).containsExactly("household.areaType");
    }

    @Test
    void aFeeThatIsNotGivenIsAskedForAndNotZero() {
        Entitlement waiver = assess(Parameters.none(), RURAL_JUNIOR_BOARDER)
                .decision("EDU-01")
                .entitlements()
                .get(0);

        assertThat(waiver.amount()).contains(new AmountValue.Unspecified(Frequency.PER_YEAR));
        assertThat(waiver.missing()).extracting(Missing::id).containsExactly("enrolment.compulsoryFeesPerYear");
    }

    @Test
    void anAmendedFigureIsPaidOnItsDatesOnly() {
        Parameters amended = Parameters.none()
                .with(figure("EDU-02.rural.junior"), yuan("1500"), DateRange.from(ISSUED), "区政发〔2018〕50号");

        assertThat(amount(amended, ISSUED)).contains(new AmountValue.Exact(yuan("1500"), Frequency.PER_YEAR));
        assertThat(amount(amended, ISSUED.minusDays(1)))
                .contains(new AmountValue.Exact(yuan("1250"), Frequency.PER_YEAR));
    }

    @Test
    void rows347AreBoundByAQuota() {
        assertThat(ZhoucunPlan.catalog().services())
                .filteredOn(service ->
                        service.code().startsWith("EDU-") && service.quota().isPresent())
                .extracting(service -> service.code())
                .containsExactly("EDU-03", "EDU-04", "EDU-07");
        assertThat(List.of("EDU-03.coverage", "EDU-04.coverage", "EDU-07.coverage"))
                .allSatisfy(id -> assertThat(ZhoucunPlan.catalog()
                                .parameter(id)
                                .orElseThrow()
                                .printed()
                                .orElseThrow()
                                .value())
                        .isEqualTo(new BigDecimal("0.1")));
    }

    @Test
    void theQuotaOfRow4DoesNotBindAgriculture() {
        Facts grade1 = Facts.builder()
                .set(EnrolmentFacts.STAGE, Stage.SECONDARY_VOCATIONAL)
                .set(EnrolmentFacts.FULL_TIME_FORMAL, true)
                .set(EnrolmentFacts.GRADE, 1)
                .set(HouseholdFacts.ECONOMIC_DIFFICULTY, true)
                .build();

        assertThat(quotaBound(grade1.with(EnrolmentFacts.MAJOR_TYPE, Major.AGRICULTURE)))
                .isEqualTo(Truth.FALSE);
        assertThat(quotaBound(grade1.with(EnrolmentFacts.MAJOR_TYPE, Major.OTHER)))
                .isEqualTo(Truth.TRUE);
        assertThat(quotaBound(grade1)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void row6WaivesAtPublicSchoolsAndPaysAtPrivateOnes() {
        Facts grade1 = Facts.builder()
                .set(EnrolmentFacts.STAGE, Stage.SECONDARY_VOCATIONAL)
                .set(EnrolmentFacts.FULL_TIME_FORMAL, true)
                .set(EnrolmentFacts.GRADE, 1)
                .set(EnrolmentFacts.MAJOR_TYPE, Major.OTHER)
                .build();

        assertThat(kinds(grade1.with(EnrolmentFacts.SCHOOL_OWNERSHIP, Ownership.PUBLIC)))
                .containsExactly("WAIVER TRUE");
        assertThat(kinds(grade1.with(EnrolmentFacts.SCHOOL_OWNERSHIP, Ownership.PRIVATE)))
                .containsExactly("CASH TRUE");
        assertThat(kinds(grade1)).containsExactly("WAIVER UNKNOWN", "CASH UNKNOWN");
    }

    @Test
    void departmentsLeadInPrintedOrder() {
        assertThat(EducationServices.VOCATIONAL_GRANT.leads())
                .extracting(department -> department.name().chinese())
                .containsExactly("区财政局", "区教体局", "区人社局");
    }

    @Test
    void nothingIsPromisedOutsideThePlan() {
        assertThat(assess(Parameters.none(), RURAL_JUNIOR_BOARDER, LocalDate.of(2021, 1, 1))
                        .decisions())
                .allSatisfy(decision -> {
                    assertThat(decision.outcome()).isEqualTo(Outcome.NOT_IN_FORCE);
                    assertThat(decision.entitlements()).isEmpty();
                    assertThat(decision.reasons()).isEmpty();
                });
    }

    private static List<String> kinds(Facts facts) {
        return assess(Parameters.none(), facts).decision("EDU-06").entitlements().stream()
                .map(entitlement -> entitlement.benefit().kind() + " " + entitlement.applies())
                .toList();
    }

    private static Truth quotaBound(Facts facts) {
        return assess(Parameters.none(), facts).decision("EDU-04").quotaBound();
    }

    private static Optional<AmountValue> amount(Parameters parameters, LocalDate date) {
        return assess(parameters, RURAL_JUNIOR_BOARDER, date)
                .decision("EDU-02")
                .entitlements()
                .get(0)
                .amount();
    }

    private static Assessment assess(Parameters parameters, Facts facts) {
        return assess(parameters, facts, ISSUED);
    }

    private static Assessment assess(Parameters parameters, Facts facts, LocalDate date) {
        return Assessor.of(ZhoucunPlan.catalog(), parameters).assess(facts, date);
    }

    @SuppressWarnings("unchecked") // the figures of row 2 are money
    private static Parameter<Money> figure(String id) {
        return (Parameter<Money>) ZhoucunPlan.catalog().parameter(id).orElseThrow();
    }
}
