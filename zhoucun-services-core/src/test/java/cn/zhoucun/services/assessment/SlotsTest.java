package cn.zhoucun.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.PersonFacts;
import cn.zhoucun.services.population.RandomPeople;
import cn.zhoucun.services.sample.MadeUpFigures;
import cn.zhoucun.services.source.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case given in codes is the same case. */
class SlotsTest {

    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();
    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);

    private final PreparedPlan plan = Assessor.of(CATALOG, MadeUpFigures.all()).on(DATE);
    private final Slots slots = plan.slots();

    @Test
    void everyoneGetsTheSameAnswersInCodes() {
        CodedCase coded = slots.newCase();
        for (Facts facts : new RandomPeople(CATALOG, 11, 0.1, DATE).people(300)) {
            coded.clear();
            facts.known().forEach(fact -> set(coded, fact, facts));
            Assessment assessment = plan.assess(coded);

            assertThat(assessment.facts()).isEqualTo(facts);
            assertThat(said(assessment)).isEqualTo(said(plan.assess(facts)));
        }
    }

    @Test
    void anOutcomeByPlaceIsThatOfTheDecision() {
        Assessment assessment = plan.assess(new RandomPeople(CATALOG, 12, 0.5, DATE).person());
        List<Decision> decisions = assessment.decisions();

        for (int place = 0; place < decisions.size(); place++) {
            assertThat(assessment.outcome(place)).isEqualTo(decisions.get(place).outcome());
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> assessment.outcome(100));
        assertThat(Assessor.of(CATALOG)
                        .on(LocalDate.of(2021, 1, 1))
                        .assess(Facts.none())
                        .outcome(0))
                .isEqualTo(Outcome.NOT_IN_FORCE);
    }

    @Test
    void anAnswerStaysWhenTheCaseIsFilledAgain() {
        int boarding = slots.of(EnrolmentFacts.BOARDING);
        CodedCase coded = slots.newCase().set(boarding, 1);
        Assessment boards = plan.assess(coded);
        Assessment unknown = plan.assess(coded.unset(boarding));

        coded.set(boarding, 0);

        assertThat(boards.facts().get(EnrolmentFacts.BOARDING)).contains(true);
        assertThat(unknown.facts().known()).isEmpty();
    }

    @Test
    void everyFactOfTheRulesHasANumberOfItsOwn() {
        assertThat(slots.facts()).isNotEmpty().allMatch(slots::contains);
        assertThat(slots.facts().stream().map(slots::of)).doesNotHaveDuplicates();
        assertThat(CATALOG.facts()).containsAll(slots.facts());
    }

    @Test
    void whatCannotBeIsRefused() {
        Fact<Boolean> stranger = Fact.yesNo("other.fact", "其他", "other");
        CodedCase coded = slots.newCase();

        assertThat(slots.contains(stranger)).isFalse();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> slots.of(stranger))
                .withMessage("The fact (other.fact) must be one that a rule of the plan reads.");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> coded.set(slots.of(EnrolmentFacts.BOARDING), 2))
                .withMessage("The enrolment.boarding (2) must be a code from 0 to 1.");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> coded.set(slots.of(HouseholdFacts.SIZE), 0))
                .withMessageContaining("must be a code from 1 to");
        assertThatThrownBy(() -> coded.set(-1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(plan.assess(coded).facts().known()).isEmpty();
    }

    @Test
    void whatHasHappenedDoesNotLieAhead() {
        int birth = slots.of(PersonFacts.BIRTH_DATE);

        slots.newCase().set(birth, DATE.toEpochDay());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> slots.newCase().set(birth, DATE.plusDays(1).toEpochDay()))
                .withMessageContaining("(2018-09-02) must not be after the date of assessment (2018-09-01)");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> slots.newCase().set(birth, Long.MAX_VALUE))
                .withMessageContaining("must be a code from");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> plan.assess(Facts.none().with(PersonFacts.BIRTH_DATE, DATE.plusDays(1))));
    }

    @Test
    void numbersBelongToOnePlan() {
        CodedCase other = Assessor.of(CATALOG).on(DATE.plusDays(1)).slots().newCase();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> plan.assess(other))
                .withMessageContaining("must be made by the slots of this plan");
    }

    private <T> void set(CodedCase coded, Fact<T> fact, Facts facts) {
        coded.set(slots.of(fact), fact.type().encode(facts.get(fact).orElseThrow()));
    }

    private static List<String> said(Assessment assessment) {
        return assessment.decisions().stream()
                .map(decision -> decision
                        + decision.reasons().stream()
                                .map(reason -> reason.in(Language.ENGLISH))
                                .toList()
                                .toString()
                        + decision.missing()
                        + decision.entitlements())
                .toList();
    }
}
