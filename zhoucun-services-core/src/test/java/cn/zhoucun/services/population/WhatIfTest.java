package cn.zhoucun.services.population;

import static cn.zhoucun.services.assessment.Outcome.ELIGIBLE;
import static cn.zhoucun.services.assessment.Outcome.INELIGIBLE;
import static cn.zhoucun.services.assessment.Outcome.NOT_IN_FORCE;
import static cn.zhoucun.services.assessment.Outcome.UNDETERMINED;
import static cn.zhoucun.services.fact.Frequency.PER_MONTH;
import static cn.zhoucun.services.fact.Frequency.PER_YEAR;
import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.FEE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.PLACE;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static cn.zhoucun.services.sample.SampleFacts.YEARS;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.SamplePlan;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * What changes when the poor need two children instead of one, and the allowance rises from 600 to 650 yuan a month; worked
 * out by hand.
 */
class WhatIfTest {

    private static final PopulationEvaluator BEFORE = PopulationEvaluator.of(plan(1), Parameters.none(), TODAY);
    private static final PopulationEvaluator AFTER = PopulationEvaluator.of(
            plan(2), Parameters.none().with(INCOME_LINE, yuan("650"), YEARS, "a proposal"), TODAY);

    private static final byte VILLAGE = (byte) Area.VILLAGE.ordinal();
    private static final byte NO_AREA = PopulationBuilder.UNKNOWN_BYTE;

    /**
     * Row 0: two children, fee 100, before and after. Row 1: one child, fee 50.05, shut out. Row 2: not poor. Row 3: two
     * children, fee unknown. Row 4: children unknown. Row 5: cannot be.
     */
    private static final Population PEOPLE = Population.builder(6)
            .column(POOR, new byte[] {1, 1, 0, 1, 1, 1})
            .column(CHILDREN, new long[] {2, 1, 2, 2, PopulationBuilder.UNKNOWN, 99})
            .column(FEE, new long[] {10_000, 5_005, 0, PopulationBuilder.UNKNOWN, 1, 1})
            .column(AREA, new byte[] {VILLAGE, VILLAGE, 0, NO_AREA, NO_AREA, NO_AREA})
            .build();

    private static final Comparison COMPARISON =
            WhatIf.of(BEFORE, AFTER).compare(PEOPLE, Grouping.by(PEOPLE, AREA), RunOptions.DEFAULT);

    private static ServiceCatalog plan(int children) {
        return SamplePlan.catalog(SamplePlan.unserved(SamplePlan.CODE)
                .addTargetGroups(SamplePlan.group(Condition.allOf(
                        Condition.isTrue(POOR), Term.count(CHILDREN).atLeast(children))))
                .addBenefits(Benefit.of(BenefitKind.CASH, Recipient.PERSON, "补贴", "allowance", PLACE)
                        .amount(Amount.of(INCOME_LINE))
                        .build())
                .addBenefits(Benefit.of(BenefitKind.WAIVER, Recipient.PERSON, "免费", "fee waiver", PLACE)
                        .amount(Amount.of(FEE))
                        .build())
                .inForce(YEARS)
                .build());
    }

    @Test
    void transitionsAreAMatrixOfSetsOfPeople() {
        Transitions transitions = COMPARISON.service(SamplePlan.CODE).transitions();

        assertThat(rows(transitions.people(ELIGIBLE, ELIGIBLE))).isEqualTo(BitSet.valueOf(new long[] {0b1001}));
        assertThat(rows(transitions.people(ELIGIBLE, INELIGIBLE))).isEqualTo(BitSet.valueOf(new long[] {0b10}));
        assertThat(rows(transitions.people(INELIGIBLE, INELIGIBLE))).isEqualTo(BitSet.valueOf(new long[] {0b100}));
        assertThat(rows(transitions.people(UNDETERMINED, UNDETERMINED)))
                .isEqualTo(BitSet.valueOf(new long[] {0b10000}));
        assertThat(transitions.count(INELIGIBLE, ELIGIBLE)).isZero();
        assertThat(transitions.count(ELIGIBLE, ELIGIBLE, "village")).isEqualTo(1);
        assertThat(transitions.count(ELIGIBLE, ELIGIBLE, Grouping.UNKNOWN)).isEqualTo(1);
        assertThat(rows(transitions.noLongerEligible())).isEqualTo(BitSet.valueOf(new long[] {0b10}));
        assertThat(transitions.newlyEligible().count()).isZero();
    }

    @Test
    void differencesAreExactAndEachOfItsFrequency() {
        ServiceComparison service = COMPARISON.service(SamplePlan.CODE);
        AmountComparison allowance = service.amount(PER_MONTH).orElseThrow();
        AmountComparison waiver = service.amount(PER_YEAR).orElseThrow();

        assertThat(rows(allowance.gaining())).isEqualTo(BitSet.valueOf(new long[] {0b1001}));
        assertThat(rows(allowance.losing())).isEqualTo(BitSet.valueOf(new long[] {0b10}));
        assertThat(rows(allowance.unsettled())).isEqualTo(BitSet.valueOf(new long[] {0b10000}));
        assertThat(allowance.gained()).isEqualTo(yuan("100.00"));
        assertThat(allowance.lost()).isEqualTo(yuan("600.00"));
        assertThat(allowance.cost()).isEqualTo(yuan("-500.00"));
        assertThat(allowance.cost("village")).isEqualTo(yuan("-550.00"));
        assertThat(allowance.cost(Grouping.UNKNOWN)).isEqualTo(yuan("50.00"));
        assertThat(waiver.gaining().count()).isZero();
        assertThat(waiver.lost("village")).isEqualTo(yuan("50.05"));
        assertThat(waiver.gained("village")).isEqualTo(yuan("0.00"));
        assertThat(rows(waiver.unsettled())).isEqualTo(BitSet.valueOf(new long[] {0b11000}));
        assertThat(allowance).hasToString("PER_MONTH: 2 gain CNY 100.00, 1 lose CNY 600.00, 1 unsettled");
    }

    @Test
    void theWholeIsTheSumOfTheServices() {
        assertThat(COMPARISON.cost()).isEqualTo(Map.of(PER_MONTH, yuan("-500.00"), PER_YEAR, yuan("-50.05")));
        assertThat(COMPARISON.cost("village")).isEqualTo(Map.of(PER_MONTH, yuan("-550.00"), PER_YEAR, yuan("-50.05")));
        assertThat(rows(COMPARISON.gaining())).isEqualTo(BitSet.valueOf(new long[] {0b1001}));
        assertThat(rows(COMPARISON.losing())).isEqualTo(BitSet.valueOf(new long[] {0b10}));
        assertThat(COMPARISON.faults().keySet()).containsExactly(5);
    }

    @Test
    void aServiceThatOnlyOneSideHasIsNotInForceOnTheOther() {
        PopulationEvaluator nothing = PopulationEvaluator.of(
                plan(1), Parameters.none(), YEARS.until().orElseThrow().plusDays(1));
        ServiceComparison ended =
                WhatIf.of(BEFORE, nothing).compare(PEOPLE, RunOptions.DEFAULT).service(SamplePlan.CODE);
        ServiceComparison begun =
                WhatIf.of(nothing, BEFORE).compare(PEOPLE, RunOptions.DEFAULT).service(SamplePlan.CODE);

        assertThat(ended.after()).isEmpty();
        assertThat(ended.transitions().count(ELIGIBLE, NOT_IN_FORCE)).isEqualTo(3);
        assertThat(ended.transitions().count(UNDETERMINED, NOT_IN_FORCE)).isEqualTo(1);
        assertThat(ended.amount(PER_MONTH).orElseThrow().cost("all")).isEqualTo(yuan("-1800.00"));
        assertThat(begun.before()).isEmpty();
        assertThat(begun.transitions().newlyEligible().count()).isEqualTo(3);
        assertThat(begun.amount(PER_MONTH).orElseThrow().cost()).isEqualTo(yuan("1800.00"));
    }

    @Test
    void aPopulationOfSeveralPartsIsPutTogether() {
        int size = 300_000;
        byte[] poor = new byte[size];
        long[] children = new long[size];
        for (int row = 0; row < size; row++) {
            poor[row] = 1;
            children[row] = row % 10 == 0 ? 1 : 2;
        }
        Population many = Population.builder(size)
                .column(POOR, poor)
                .column(CHILDREN, children)
                .build();

        ServiceComparison service =
                WhatIf.of(BEFORE, AFTER).compare(many, RunOptions.DEFAULT).service(SamplePlan.CODE);

        assertThat(service.transitions().count(ELIGIBLE, INELIGIBLE)).isEqualTo(30_000);
        assertThat(service.transitions().people(ELIGIBLE, INELIGIBLE).contains(299_990))
                .isTrue();
        assertThat(service.transitions().count(ELIGIBLE, ELIGIBLE)).isEqualTo(270_000);
        // 270,000 people gain 50 yuan, 30,000 lose 600
        assertThat(service.amount(PER_MONTH).orElseThrow().cost()).isEqualTo(yuan("-4500000.00"));
    }

    @Test
    void aRowThatCannotBeIsLeftOutOfItsOwnComparisonOnly() {
        WhatIf whatIf = WhatIf.of(BEFORE, AFTER);
        Comparison odd = whatIf.compare(poorWithTwoChildren(20_000, 7), RunOptions.DEFAULT);
        Comparison sound = whatIf.compare(poorWithTwoChildren(20_000), RunOptions.DEFAULT);

        assertThat(odd.faults().keySet()).containsExactly(7);
        assertThat(odd.service(SamplePlan.CODE).transitions().count(ELIGIBLE, ELIGIBLE))
                .isEqualTo(19_999);
        assertThat(sound.service(SamplePlan.CODE).transitions().count(ELIGIBLE, ELIGIBLE))
                .isEqualTo(20_000);
    }

    /** Some rows have a number of children that cannot be. */
    private static Population poorWithTwoChildren(int size, int... oddRows) {
        byte[] poor = new byte[size];
        long[] children = new long[size];
        Arrays.fill(poor, (byte) 1);
        Arrays.fill(children, 2);
        for (int row : oddRows) {
            children[row] = 99;
        }
        return Population.builder(size)
                .column(POOR, poor)
                .column(CHILDREN, children)
                .build();
    }

    @Test
    void aRunReportsAndCanBeCancelled() {
        AtomicInteger done = new AtomicInteger();
        WhatIf.of(BEFORE, AFTER).compare(PEOPLE, RunOptions.DEFAULT.reportingTo(done::set));

        assertThat(done).hasValue(6);
        assertThatThrownBy(() -> WhatIf.of(BEFORE, AFTER).compare(PEOPLE, RunOptions.DEFAULT.cancelledBy(() -> true)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void groupsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.of(List.of("a", "a"), new int[1]))
                .withMessage("The names of the groups ([a, a]) must be different.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grouping.of(List.of("a"), new int[] {0, 1}))
                .withMessage("The group of row 1 (1) must be the place of one of [a].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatIf.of(BEFORE, AFTER).compare(PEOPLE, Grouping.whole(5), RunOptions.DEFAULT))
                .withMessage("The grouping (5 people) must be one of the population (6 people).");
        assertThatThrownBy(() -> COMPARISON.cost("moon"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The group (moon) must be one of [");
        assertThatThrownBy(() -> COMPARISON.service("SAM-02"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The service code (SAM-02) must be one of SAM-01.");
    }

    private static BitSet rows(People people) {
        return people.toBitSet();
    }
}
