package cn.zhoucun.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.PersonFacts;
import cn.zhoucun.services.population.RandomPeople;
import cn.zhoucun.services.sample.MadeUpFigures;
import cn.zhoucun.services.source.Language;
import java.time.LocalDate;
import java.util.Arrays;
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
    void everyoneGetsTheSameAnswersFromARow() {
        List<Facts> people = new RandomPeople(CATALOG, 13, 0.1, DATE).people(100);
        int size = slots.facts().size();
        int before = 3;
        long[] rows = new long[before + people.size() * size];
        for (int person = 0; person < people.size(); person++) {
            for (int place = 0; place < size; place++) {
                rows[before + person * size + place] = code(slots.facts().get(place), people.get(person));
            }
        }
        for (int person = 0; person < people.size(); person++) {
            Assessment assessment = plan.assess(rows, before + person * size);

            assertThat(assessment.facts()).isEqualTo(people.get(person));
            assertThat(said(assessment)).isEqualTo(said(plan.assess(people.get(person))));
        }
    }

    private static <T> long code(Fact<T> fact, Facts facts) {
        return facts.get(fact).map(fact.type()::encode).orElse(ValueType.UNKNOWN);
    }

    @Test
    void aRowIsNotKept() {
        long[] row = unknownRow();
        row[slots.of(EnrolmentFacts.BOARDING)] = 1;
        Assessment boards = plan.assess(row, 0);

        row[slots.of(EnrolmentFacts.BOARDING)] = 0;

        assertThat(boards.facts()).isEqualTo(Facts.none().with(EnrolmentFacts.BOARDING, true));
    }

    @Test
    void aRowIsCheckedAtBothEndsOfEveryFact() {
        for (Fact<?> fact : slots.facts()) {
            ValueType<?> type = fact.type();
            boolean past = type instanceof Day day && day.past();
            long highest = past ? DATE.toEpochDay() : type.highest();
            long[] row = unknownRow();
            for (long code : new long[] {type.lowest(), highest}) {
                row[slots.of(fact)] = code;
                assertThat(code(fact, plan.assess(row, 0).facts())).isEqualTo(code);
            }
            for (long code : new long[] {Long.MIN_VALUE + 1, type.lowest() - 1, highest + 1, Long.MAX_VALUE}) {
                row[slots.of(fact)] = code;
                assertThatExceptionOfType(InvalidInputException.class)
                        .isThrownBy(() -> plan.assess(row, 0))
                        .withMessageStartingWith("The " + fact.id());
            }
        }
    }

    @Test
    void aRowThatIsTooShortIsRefused() {
        long[] row = unknownRow();

        assertThat(plan.assess(row, 0).facts()).isEqualTo(Facts.none());
        assertThatThrownBy(() -> plan.assess(row, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage(
                        "The row (%d codes, read from place 1) must have one for each of %d facts.",
                        row.length, row.length);
        assertThatThrownBy(() -> plan.assess(new long[0], Integer.MAX_VALUE))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> plan.assess(row, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private long[] unknownRow() {
        long[] row = new long[slots.facts().size()];
        Arrays.fill(row, ValueType.UNKNOWN);
        return row;
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
        Assessment alsoUnknown = plan.assess(coded.set(boarding, 0).set(boarding, ValueType.UNKNOWN));

        coded.set(boarding, 0);

        assertThat(boards.facts().get(EnrolmentFacts.BOARDING)).contains(true);
        assertThat(unknown.facts().known()).isEmpty();
        assertThat(alsoUnknown.facts().known()).isEmpty();
    }

    @Test
    void theNumberOfAFactIsItsPlaceInTheCatalogue() {
        assertThat(slots.facts()).allMatch(slots::contains).containsExactlyElementsOf(CATALOG.facts());
        for (int place = 0; place < slots.facts().size(); place++) {
            assertThat(slots.of(slots.facts().get(place))).isEqualTo(place);
        }
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
