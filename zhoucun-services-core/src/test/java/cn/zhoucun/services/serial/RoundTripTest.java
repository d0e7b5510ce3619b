package cn.zhoucun.services.serial;

import static cn.zhoucun.services.serial.Streams.roundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.NamedOption;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Household;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.population.RandomPeople;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.sample.MadeUpFigures;
import cn.zhoucun.services.sample.SamplePlan;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Evenness;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What comes out of a stream says what went into it. Cases of all services and calculators stand with the JSON module. */
class RoundTripTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final ServiceCatalog PLAN = ZhoucunPlan.catalog();

    @Test
    void everyDecisionOfAnAssessmentComesOutWithItsReasonsAmountsAndWhatIsMissing() {
        for (Parameters figures : List.of(Parameters.none(), MadeUpFigures.all())) {
            List<Assessment> assessments = new ArrayList<>();
            for (Facts person : new RandomPeople(PLAN, 51, 0.3, DATE).people(20)) {
                assessments.add(Assessor.of(PLAN, figures).assess(person, DATE));
            }
            List<Assessment> copies = roundTrip(assessments);
            for (int i = 0; i < assessments.size(); i++) {
                assertThat(copies.get(i).facts()).isEqualTo(assessments.get(i).facts());
                assertThat(copies.get(i).date()).isEqualTo(DATE);
                assertThat(copies.get(i).planId()).isEqualTo(PLAN.id());
                assertThat(content(copies.get(i).decisions()))
                        .isEqualTo(content(assessments.get(i).decisions()));
            }
        }
    }

    private static List<Object> content(List<Decision> decisions) {
        List<Object> content = new ArrayList<>();
        for (Decision decision : decisions) {
            content.add(decision.service());
            content.add(decision.outcome());
            content.add(decision.missing());
            content.add(decision.quotaBound());
            content.add(decision.entitlements());
            content.add(text(decision.reasons()));
            for (Entitlement entitlement : decision.entitlements()) {
                content.add(text(entitlement.reasons()));
            }
        }
        return content;
    }

    private static List<String> text(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.in(Language.CHINESE) + reason.in(Language.ENGLISH) + reason.citation())
                .toList();
    }

    @Test
    void aSingleDecisionComesOut() {
        Facts pupil = Facts.builder()
                .set(EnrolmentFacts.STAGE, Stage.JUNIOR_SECONDARY)
                .set(EnrolmentFacts.BOARDING, true)
                .set(HouseholdFacts.AREA_TYPE, AreaType.RURAL)
                .build();
        Decision decision = roundTrip(Assessor.of(PLAN).assess(pupil, DATE).decision("EDU-02"));

        assertThat(decision).hasToString("EDU-02 UNDETERMINED");
        assertThat(decision.entitlements().get(0).amount().orElseThrow().in(Language.ENGLISH))
                .isEqualTo("1250 yuan per year");
    }

    @Test
    void anAssessmentOfCodesComesOutAsOneOfFacts() {
        var rules = Assessor.of(PLAN).on(DATE);
        var known = rules.slots().newCase().set(rules.slots().of(EnrolmentFacts.BOARDING), 1);

        Assessment assessment = roundTrip(rules.assess(known));

        assertThat(assessment.facts())
                .isEqualTo(Facts.builder().set(EnrolmentFacts.BOARDING, true).build());
    }

    @Test
    void everythingThatThePlanSaysComesOut() {
        ServiceCatalog copy = roundTrip(PLAN);

        assertThat(copy.id()).isEqualTo(PLAN.id());
        assertThat(copy.document()).isEqualTo(PLAN.document());
        assertThat(copy.services()).isEqualTo(PLAN.services());
        assertThat(copy.facts()).isEqualTo(PLAN.facts());
        assertThat(copy.facts())
                .extracting(Fact::label, Fact::determinedBy)
                .isEqualTo(PLAN.facts().stream()
                        .map(fact -> tuple(fact.label(), fact.determinedBy()))
                        .toList());
        assertThat(copy.parameters()).isEqualTo(PLAN.parameters());
        assertThat(copy.readings()).isEqualTo(PLAN.readings());
        assertThat(roundTrip(ZhoucunPlan.tables())).isEqualTo(ZhoucunPlan.tables());
        assertThat(roundTrip(ZhoucunPlan.targets())).isEqualTo(ZhoucunPlan.targets());
        assertThat(roundTrip(MadeUpFigures.all())).isEqualTo(MadeUpFigures.all());
    }

    @Test
    void aPlanThatIsNotWrittenInJavaComesOut() {
        NamedOption north = new NamedOption("north", Text.of("北", "north"));
        NamedOption south = new NamedOption("south", Text.of("南", "south"));
        Fact<NamedOption> side = Fact.choice("place.side", List.of(north, south), Text.of("方位", "side"));
        ServiceCatalog plan = SamplePlan.catalog(SamplePlan.service(Condition.is(side, south)));

        ServiceCatalog copy = roundTrip(plan);

        assertThat(copy.services()).isEqualTo(plan.services());
        assertThat(Assessor.of(copy)
                        .assess(Facts.none().with(side, south), DATE)
                        .decisions())
                .extracting(Decision::outcome)
                .containsExactly(Outcome.ELIGIBLE);
    }

    @Test
    void whatIsOneInTheProgramIsOneAfterwards() {
        assertThat(roundTrip(EnrolmentFacts.STAGE)).isEqualTo(EnrolmentFacts.STAGE);
        assertThat(roundTrip(EnrolmentFacts.STAGE).type()).isEqualTo(EnrolmentFacts.STAGE.type());
        assertThat(roundTrip(Stage.PRIMARY)).isSameAs(Stage.PRIMARY);
        assertThat(roundTrip(Facts.none())).isSameAs(Facts.none());
        assertThat(roundTrip(Parameters.none())).isSameAs(Parameters.none());
        assertThat(roundTrip(Condition.always())).isEqualTo(Condition.always());
    }

    @Test
    void aFactOutOfAStreamIsAnsweredByTheFactOfTheProgram() {
        Facts known = roundTrip(
                Facts.builder().set(EnrolmentFacts.STAGE, Stage.PRIMARY).build());

        assertThat(known.get(EnrolmentFacts.STAGE)).contains(Stage.PRIMARY);
        assertThat(roundTrip(HouseholdFacts.ECONOMIC_DIFFICULTY).determinedBy())
                .isEqualTo(HouseholdFacts.ECONOMIC_DIFFICULTY.determinedBy())
                .isPresent();
    }

    @Test
    void aHouseholdComesOutWithWhatFollowsFromItsMembers() {
        Household household = Household.builder()
                .with(HouseholdFacts.AREA_TYPE, AreaType.RURAL)
                .member("a", Facts.none(), Money.parse("CNY 1000"))
                .member("b", Facts.builder().set(EnrolmentFacts.BOARDING, true).build())
                .build();

        assertThat(roundTrip(household)).isEqualTo(household);
    }

    @Test
    void progressComesOutWhetherThereAreNumbersOrNot() {
        Observations jobs = Observations.none()
                .with(
                        "IND-05.2020",
                        Observation.of(new BigDecimal("2.02"), Unit.TEN_THOUSAND_PEOPLE, 2019)
                                .over(2016, 2019));
        for (Target target : ZhoucunPlan.targets().all()) {
            Progress progress = Progress.of(target, jobs, Evaluator.on(LocalDate.of(2020, 1, 1)));

            assertThat(roundTrip(progress)).isEqualTo(progress);
        }
        assertThat(roundTrip(jobs)).isEqualTo(jobs);
    }

    @Test
    void evennessComesOut() {
        Evenness evenness = Evenness.of(List.of(
                Evenness.Part.of("a", new BigDecimal("1.5")), new Evenness.Part("b", BigDecimal.TEN, BigDecimal.TEN)));

        Evenness copy = roundTrip(evenness);

        assertThat(copy.mean()).isEqualTo(evenness.mean());
        assertThat(copy.range()).isEqualTo(evenness.range());
        assertThat(copy.gini()).isEqualTo(evenness.gini());
        assertThat(copy.theil()).isEqualTo(evenness.theil());
    }

    @Test
    void aCalculatorOutOfAStreamSaysWhatItIsAndRefusesToCalculate() {
        Map<String, Object> inputs = Map.of("stage", Stage.JUNIOR_SECONDARY, "area", AreaType.RURAL);
        CalculationResult result = roundTrip(
                ZhoucunCalculators.calculators().get("EDU-02.subsidy").calculate(DATE, Parameters.none(), inputs));

        assertThat(result.results().get("result").sum()).hasToString("1250 yuan per year");
        assertThat(result.calculator()).hasToString("EDU-02.subsidy");
        assertThat(result.calculator().inputs())
                .isEqualTo(
                        ZhoucunCalculators.calculators().get("EDU-02.subsidy").inputs());
        assertThatThrownBy(() -> result.calculator().calculate(DATE, Parameters.none(), inputs))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("EDU-02.subsidy");
    }

    @Test
    void aRefusalComesOut() {
        assertThat(roundTrip(new InvalidInputException("age", 151, "must be from 0 to 150"))
                        .cure())
                .isEqualTo("must be from 0 to 150");
    }
}
