package cn.zhoucun.services.rule;

import static cn.zhoucun.services.rule.Condition.choose;
import static cn.zhoucun.services.rule.Condition.containsAnyOf;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isFalse;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Condition.not;
import static cn.zhoucun.services.rule.Condition.when;
import static cn.zhoucun.services.rule.Condition.withinMonths;
import static cn.zhoucun.services.rule.Term.count;
import static cn.zhoucun.services.rule.Term.sum;
import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.FEE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.NEEDS;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import cn.zhoucun.services.sample.SampleFacts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Which conditions can be built, and what their opposites are. */
class ConditionTest {

    @Test
    void anAgeIsAskedForWithinTheYearsOfALife() {
        Term<Integer> age = Term.age(SampleFacts.BIRTH_DATE);

        assertThat(age.atLeast(0).tested()).hasSize(1);
        assertThat(age.atLeast(150).tested()).hasSize(1);
        for (int years : new int[] {-1, 151}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> age.atLeast(years))
                    .withMessage("The age (%d) must be from 0 to 150.".formatted(years));
        }
    }

    @Test
    void neverIsTheOppositeOfAlways() {
        assertThat(Condition.never()).isEqualTo(Condition.anyOf());
        assertThat(Condition.always()).isEqualTo(Condition.allOf());
    }

    @Test
    void aChoiceHasOneCaseForEveryValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose(AREA, when(Area.TOWN, isTrue(POOR)), when(Area.ISLAND, isTrue(POOR))))
                .withMessage("The values [VILLAGE] of sample.area must have a case.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose(AREA, when(Area.TOWN, isTrue(POOR)), when(Area.TOWN, isFalse(POOR))))
                .withMessage("The value TOWN of sample.area must have only one case.");
    }

    @Test
    void aCaseOfNoValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Case<>(Set.of(), isTrue(POOR)))
                .withMessage("The values that lead to a case must not be empty.");
    }

    @Test
    void aTestAsksForSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Is<>(AREA, Set.of()))
                .withMessage("The values tested of sample.area must not be empty.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> isNoneOf(AREA, Area.TOWN, Area.VILLAGE, Area.ISLAND))
                .withMessage("The values tested of sample.area must not be empty.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Contains<>(NEEDS, EnumSet.noneOf(Need.class)))
                .withMessage("The values tested of sample.needs must not be empty.");
    }

    @Test
    void aNumberHasNoClosedListOfValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Is<>(CHILDREN, Set.of(1)))
                .withMessage("The fact sample.children must have a closed list of values.");
    }

    @Test
    void moneyOfAnotherFrequencyIsNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum(FEE).lessThan(INCOME_LINE))
                .withMessage("The yearly fee (PER_YEAR) must not be compared with the sample.incomeLine (PER_MONTH).");
        assertThat(sum(INCOME).lessThan(INCOME_LINE).tested()).contains(INCOME);
    }

    @Test
    void moneyOfAnotherCurrencyIsNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum(INCOME).lessThan(Money.parse("USD 600")))
                .withMessage("The monthly income must be compared with yuan, not with USD 600.00.");
    }

    @Test
    void somethingHappenedAtLeastAMonthAgo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withinMonths(BIRTH_DATE, 0))
                .withMessage("The months since sample.birthDate (0) must be positive.");
        assertThat(withinMonths(BIRTH_DATE, 1)).isEqualTo(new Condition.Recent(BIRTH_DATE, 1));
        assertThat(withinMonths(BIRTH_DATE, 1).tested()).containsExactly(BIRTH_DATE);
    }

    @Test
    void wordsMakeTheConditionsThatTheySay() {
        assertThat(isNoneOf(AREA, Area.TOWN)).isEqualTo(isAnyOf(AREA, Area.VILLAGE, Area.ISLAND));
        assertThat(choose(
                        AREA,
                        when(Area.TOWN, isTrue(POOR)),
                        when(Area.VILLAGE, not(isTrue(POOR))),
                        when(Area.ISLAND, Condition.always())))
                .isEqualTo(new Condition.Choose<>(
                        AREA,
                        List.of(
                                new Condition.Case<>(Set.of(Area.TOWN), isTrue(POOR)),
                                new Condition.Case<>(Set.of(Area.VILLAGE), not(isTrue(POOR))),
                                new Condition.Case<>(Set.of(Area.ISLAND), Condition.always()))));
        assertThat(choose(POOR, Condition.always(), isTrue(POOR)))
                .isEqualTo(new Condition.Choose<>(
                        POOR,
                        List.of(
                                new Condition.Case<>(Set.of(true), Condition.always()),
                                new Condition.Case<>(Set.of(false), isTrue(POOR)))));
    }

    @Test
    void anOppositeHoldsWhereTheConditionDoesNot() {
        assertThat(isTrue(POOR).opposite()).isEqualTo(isFalse(POOR));
        assertThat(is(AREA, Area.TOWN).opposite()).isEqualTo(isAnyOf(AREA, Area.VILLAGE, Area.ISLAND));
        assertThat(count(CHILDREN).atLeast(2).opposite())
                .isEqualTo(count(CHILDREN).lessThan(2));
        assertThat(count(CHILDREN).atMost(2).opposite())
                .isEqualTo(count(CHILDREN).moreThan(2));
        assertThat(count(CHILDREN).moreThan(2).opposite())
                .isEqualTo(count(CHILDREN).atMost(2));
        assertThat(count(CHILDREN).lessThan(2).opposite())
                .isEqualTo(count(CHILDREN).atLeast(2));
        assertThat(not(isTrue(POOR)).opposite()).isEqualTo(isTrue(POOR));
        assertThat(containsAnyOf(NEEDS, Need.CARE).opposite()).isEqualTo(not(containsAnyOf(NEEDS, Need.CARE)));
    }

    @Test
    void theOppositeOfEveryValueIsNoTestButANot() {
        Condition every = isAnyOf(AREA, Area.TOWN, Area.VILLAGE, Area.ISLAND);

        assertThat(every.opposite()).isEqualTo(not(every));
    }

    @Test
    void aNegatedTestTestsTheSameFact() {
        assertThat(not(containsAnyOf(NEEDS, Need.CARE)).tested()).contains(NEEDS);
        assertThat(Condition.allOf(isTrue(POOR)).tested()).isEmpty();
        assertThat(not(Condition.always()).tested()).isEmpty();
    }

    @Test
    void aConditionDoesNotChangeWithWhatItWasMadeFrom() {
        Condition[] parts = {isTrue(POOR)};
        Condition all = Condition.allOf(parts);
        parts[0] = isFalse(POOR);
        EnumSet<Need> needs = EnumSet.of(Need.CARE);
        Condition.Contains<Need> contains = new Condition.Contains<>(NEEDS, needs);
        needs.add(Need.REPAIR);

        assertThat(all).isEqualTo(new Condition.All(List.of(isTrue(POOR))));
        assertThat(contains.options()).containsExactly(Need.CARE);
    }

    @Test
    void conditionsReadTheFactsFiguresAndReadingsThatTheyNeed() {
        RuleParts parts = new RuleParts();
        parts.add(choose(
                POOR,
                sum(INCOME).lessThan(INCOME_LINE).readAs(SampleFacts.READING),
                not(containsAnyOf(NEEDS, Need.CARE))));

        assertThat(parts.facts().keySet()).containsExactly("sample.poor", "sample.incomePerMonth", "sample.needs");
        assertThat(parts.parameters().keySet()).containsExactly("sample.incomeLine");
        assertThat(parts.readings()).containsExactly(SampleFacts.READING);
    }
}
