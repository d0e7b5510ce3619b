package cn.zhoucun.services.plan;

import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.sample.SamplePlan;
import cn.zhoucun.services.source.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of the plan as a whole: how many there are, how they are found, and how it is amended. */
class ZhoucunCatalogTest {

    private static final ServiceCatalog PLAN = ZhoucunPlan.catalog();
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final Facts BOARDER = Facts.builder()
            .set(EnrolmentFacts.STAGE, Stage.JUNIOR_SECONDARY)
            .set(EnrolmentFacts.BOARDING, true)
            .set(HouseholdFacts.ECONOMIC_DIFFICULTY, true)
            .set(HouseholdFacts.AREA_TYPE, AreaType.RURAL)
            .build();

    @Test
    void theListHas101RowsOfTargetGroupsBecauseRow6HasTwo() {
        assertThat(PLAN.services().stream().mapToInt(ServiceItem::targetRows).sum())
                .isEqualTo(101);
        assertThat(PLAN.get("EDU-06").targetRows()).isEqualTo(2);
    }

    @Test
    void aHundredServicesLieInTenDomains() {
        Map<String, Integer> byDomain = new LinkedHashMap<>();
        PLAN.domains()
                .forEach(domain ->
                        byDomain.put(domain.code(), PLAN.findByDomain(domain).size()));

        assertThat(byDomain)
                .containsExactly(
                        Map.entry("EDU", 8),
                        Map.entry("EMP", 11),
                        Map.entry("INS", 7),
                        Map.entry("HEA", 24),
                        Map.entry("SOC", 13),
                        Map.entry("HOU", 3),
                        Map.entry("CUL", 13),
                        Map.entry("SAF", 7),
                        Map.entry("LAW", 4),
                        Map.entry("DIS", 10));
        assertThat(PLAN.services()).hasSize(100);
        assertThat(PLAN).hasToString("zhoucun-2018 (100 services)");
        assertThat(PLAN.document()).isEqualTo(ZhoucunPlan.document());
        assertThat(PLAN.domains().get(9).name().chinese()).isEqualTo("残疾人基本公共服务");
    }

    @Test
    void codesAndRowsFollowOneAnother() {
        List<String> codes = new ArrayList<>();
        for (Domain domain : PLAN.domains()) {
            for (int place = 1; place <= PLAN.findByDomain(domain).size(); place++) {
                codes.add("%s-%02d".formatted(domain.code(), place));
            }
        }

        assertThat(PLAN.services()).extracting(ServiceItem::code).containsExactlyElementsOf(codes);
        assertThat(PLAN.services())
                .extracting(ServiceItem::row)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void fiftyIsPrintedTwiceAndTheLastNumberIs99() {
        List<Integer> printed = new ArrayList<>();
        IntStream.rangeClosed(1, 50).forEach(printed::add);
        IntStream.rangeClosed(50, 99).forEach(printed::add);

        assertThat(PLAN.services()).extracting(ServiceItem::printedNumber).containsExactlyElementsOf(printed);
    }

    @Test
    void only6OfTheListHasTwoPrintedRowsEachForSchoolsOfOneOwnership() {
        assertThat(PLAN.get("EDU-06").targetGroups())
                .extracting(group -> group.text().chinese())
                .containsExactly("公办中等职业学校一至三年级学生，表演专业除外", "民办中等职业学校一、二年级学生");
    }

    @ParameterizedTest
    @CsvSource({"1, EDU-01", "8, EDU-08", "9, EMP-01", "50, HEA-24", "51, SOC-01", "100, DIS-10"})
    void aServiceIsFoundByItsRow(int row, String code) {
        assertThat(PLAN.findByRow(row)).contains(PLAN.get(code));
    }

    @Test
    void noServiceIsFoundBesideTheList() {
        assertThat(PLAN.findByRow(0)).isEmpty();
        assertThat(PLAN.findByRow(101)).isEmpty();
        assertThat(PLAN.findByPrintedNumber(100)).isEmpty();
        assertThat(PLAN.find("EDU-09")).isEmpty();
        assertThat(PLAN.findByName("寄宿生")).isEmpty();
    }

    @Test
    void aPrintedNumberMayBelongToTwo() {
        assertThat(PLAN.findByPrintedNumber(50)).extracting(ServiceItem::code).containsExactly("HEA-24", "SOC-01");
        assertThat(PLAN.findByPrintedNumber(49)).extracting(ServiceItem::code).containsExactly("HEA-23");
        assertThat(PLAN.findByPrintedNumber(51)).extracting(ServiceItem::code).containsExactly("SOC-02");
        assertThat(PLAN.findByPrintedNumber(99)).extracting(ServiceItem::code).containsExactly("DIS-10");
    }

    @Test
    void aServiceIsFoundByItsNamesInBothLanguages() {
        assertThat(codes(PLAN.findByName("寄宿生生活补助"))).containsExactly("EDU-02");
        assertThat(codes(PLAN.findByName("LIVING subsidy for boarders"))).containsExactly("EDU-02");
        assertThat(codes(PLAN.findByName("健康教育"))).containsExactly("HEA-02");
        assertThat(codes(PLAN.findByName("health education"))).containsExactly("HEA-02");
        assertThat(codes(PLAN.findByName("新生儿产前疾病筛查"))).containsExactly("HEA-17", "HEA-18");
    }

    @Test
    void servicesAreFoundByWhoLeads() {
        assertThat(codes(PLAN.findByLead(Departments.TRAFFIC_POLICE))).containsExactly("SAF-04", "SAF-07");
        assertThat(codes(PLAN.findByLead(Departments.FOOD_AND_DRUG))).containsExactly("SAF-01", "SAF-02");
        assertThat(codes(PLAN.findByLead(Departments.DISABLED_FEDERATION)))
                .containsExactly(
                        "HOU-02", "DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-05", "DIS-06", "DIS-07", "DIS-08",
                        "DIS-09", "DIS-10");
        assertThat(PLAN.findByLead(Departments.STATISTICS)).isEmpty();
    }

    @Test
    void servicesAreFoundByWhoPays() {
        assertThat(codes(PLAN.findByPayer(Payer.EMPLOYER)))
                .containsExactly("INS-01", "INS-03", "INS-05", "INS-06", "INS-07");
        assertThat(codes(PLAN.findByPayer(Payer.SOCIAL_CAPITAL))).containsExactly("HOU-01");
        assertThat(codes(PLAN.findByPayer(Payer.INTERNSHIP_UNIT))).containsExactly("EMP-04");
    }

    private static List<String> codes(List<ServiceItem> services) {
        return services.stream().map(ServiceItem::code).toList();
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> PLAN.get("EDU-99"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The service code (EDU-99) must be one of EDU-01, EDU-02, ")
                .hasMessageEndingWith(", DIS-09, DIS-10.");
    }

    @Test
    void anAddedServiceComesLast() {
        ServiceItem added = PLAN.get("EDU-02").inForceOn(ZhoucunPlan.period());
        ServiceItem sample = SamplePlan.service(Condition.always());

        ServiceCatalog amended = PLAN.adding(sample).named("zhoucun-2019");

        assertThat(amended.services()).hasSize(101).last().isEqualTo(sample);
        assertThat(amended.id()).isEqualTo("zhoucun-2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.adding(added))
                .withMessage("The code (EDU-02) must belong to only one service.");
        assertUnchanged();
    }

    @Test
    void aReplacedServiceKeepsItsPlace() {
        DateRange shorter = DateRange.of(LocalDate.of(2018, 1, 1), LAST);

        ServiceCatalog amended = PLAN.replacing(PLAN.get("EDU-02").inForceOn(shorter));

        assertThat(amended.services().get(1).inForce()).isEqualTo(shorter);
        assertThat(codes(amended.services())).isEqualTo(codes(PLAN.services()));
        assertThat(outcome(amended, LocalDate.of(2017, 12, 31))).isEqualTo(Outcome.NOT_IN_FORCE);
        assertThat(outcome(amended, LocalDate.of(2018, 1, 1))).isEqualTo(Outcome.ELIGIBLE);
        assertThatThrownBy(() -> PLAN.replacing(SamplePlan.service(Condition.always())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The service code (SAM-01) must be one of EDU-01, ");
        assertUnchanged();
    }

    @Test
    void anEndedServiceIsNotPromisedAfterItsLastDay() {
        ServiceCatalog amended = PLAN.ending("EDU-02", LocalDate.of(2018, 8, 31));

        assertThat(outcome(amended, LocalDate.of(2018, 8, 31))).isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(amended, LocalDate.of(2018, 9, 1))).isEqualTo(Outcome.NOT_IN_FORCE);
        assertThatThrownBy(() -> PLAN.ending("EDU-99", LAST)).isInstanceOf(InvalidInputException.class);
        assertUnchanged();
    }

    @Test
    void printedFiguresDoNotCarryOnBeyondThePlan() {
        ServiceCatalog amended = PLAN.extending(LAST, LocalDate.of(2021, 12, 31));

        assertThat(outcome(amended, NEW_YEAR)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(amended, LocalDate.of(2022, 1, 1))).isEqualTo(Outcome.NOT_IN_FORCE);
        assertThat(amount(amended, Parameters.none(), LAST))
                .contains(new AmountValue.Exact(yuan("1250.00"), Frequency.PER_YEAR));
        assertThat(amount(amended, Parameters.none(), NEW_YEAR))
                .contains(new AmountValue.Unspecified(Frequency.PER_YEAR));
        assertThat(Assessor.of(amended).assess(BOARDER, NEW_YEAR).decision("EDU-02").entitlements().stream()
                        .flatMap(entitlement -> entitlement.missing().stream())
                        .map(missing -> missing.in(Language.CHINESE)))
                .hasSize(1);
        assertUnchanged();
    }

    @Test
    void aFigureSuppliedForTheLongerPlanCounts() {
        ServiceCatalog amended = PLAN.extending(LAST, LocalDate.of(2021, 12, 31));
        Parameters supplied = Parameters.none()
                .with(
                        ruralJunior(),
                        yuan("1300.00"),
                        DateRange.of(NEW_YEAR, LocalDate.of(2021, 6, 30)),
                        "an order of 2021");

        assertThat(amount(amended, supplied, LAST))
                .contains(new AmountValue.Exact(yuan("1250.00"), Frequency.PER_YEAR));
        assertThat(amount(amended, supplied, NEW_YEAR))
                .contains(new AmountValue.Exact(yuan("1300.00"), Frequency.PER_YEAR));
        assertThat(amount(amended, supplied, LocalDate.of(2021, 7, 1)))
                .contains(new AmountValue.Unspecified(Frequency.PER_YEAR));
        assertThat(PLAN.parameters()).isEqualTo(amended.parameters());
    }

    @Test
    void extendingLeavesServicesThatEndOnAnotherDay() {
        LocalDate ended = LocalDate.of(2018, 8, 31);
        ServiceCatalog amended = PLAN.ending("EDU-02", ended).extending(LAST, LocalDate.of(2021, 12, 31));

        assertThat(amended.get("EDU-02").inForce().until()).contains(ended);
        assertThat(amended.get("EDU-01").inForce())
                .isEqualTo(DateRange.of(LocalDate.of(2016, 1, 1), LocalDate.of(2021, 12, 31)));
    }

    @SuppressWarnings("unchecked") // a grant is a sum of money
    private static Parameter<Money> ruralJunior() {
        return (Parameter<Money>) PLAN.parameter("EDU-02.rural.junior").orElseThrow();
    }

    private static Outcome outcome(ServiceCatalog catalog, LocalDate date) {
        return Assessor.of(catalog).assess(BOARDER, date).decision("EDU-02").outcome();
    }

    private static Optional<AmountValue> amount(ServiceCatalog catalog, Parameters figures, LocalDate date) {
        return Assessor.of(catalog, figures).assess(BOARDER, date).decision("EDU-02").entitlements().stream()
                .map(Entitlement::amount)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void assertUnchanged() {
        assertThat(PLAN.services()).hasSize(100);
        assertThat(PLAN.id()).isEqualTo("zhoucun-2018");
        assertThat(PLAN.services())
                .allSatisfy(service ->
                        assertThat(service.inForce()).isEqualTo(DateRange.of(LocalDate.of(2016, 1, 1), LAST)));
        assertThat(outcome(PLAN, NEW_YEAR)).isEqualTo(Outcome.NOT_IN_FORCE);
    }
}
