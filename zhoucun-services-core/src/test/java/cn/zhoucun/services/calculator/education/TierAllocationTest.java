package cn.zhoucun.services.calculator.education;

import static cn.zhoucun.services.calculator.Samples.money;
import static cn.zhoucun.services.calculator.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierAllocationTest {

    private static final TierAllocation TIERS = tiers("1200", "1000", "1200", "1400");

    @Test
    void aTierHasItsGrant() {
        assertThat(TIERS.grant(1).sum()).isEqualTo(Sum.perYear("1000"));
        assertThat(TIERS.grant(3).sum()).isEqualTo(Sum.perYear("1400"));
        assertThatThrownBy(() -> TIERS.grant(4))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The tier (4) must be from 1 to 3.");
        assertThatThrownBy(() -> TIERS.grant(0)).hasMessage("The tier (0) must be from 1 to 3.");
    }

    @ParameterizedTest
    @CsvSource({"10, 5, 10, true", "0, 1, 0, true", "7, 0, 7, true", "1, 1000, 0, false", "0, 0, 1, false"})
    void theMeanIsExactIfTheOuterTiersAreEqual(long first, long second, long third, boolean exact) {
        Calculation mean = TIERS.mean(List.of(first, second, third));

        assertThat(mean.holds()).isEqualTo(exact);
        assertThat(mean.value().equals(Fraction.of(1200))).isEqualTo(exact);
        Recomputation.assertStepsAddUp(mean);
    }

    @Test
    void aMeanNearThePrintedOneIsNotIt() {
        // 1000 + 1000 x 1200, over 1001 recipients
        assertThat(TIERS.mean(List.of(1L, 1000L, 0L)).value()).isEqualTo(Fraction.of(1_201_000, 1001));
    }

    @Test
    void anAllocationHasItsCost() {
        assertThat(TIERS.budget(List.of(3L, 2L, 1L)).sum()).isEqualTo(Sum.perYear("6800"));
        assertThat(TIERS.budget(List.of(0L, 0L, 0L)).sum()).isEqualTo(Sum.perYear("0"));
    }

    @Test
    void countsThatCannotBeAreNamed() {
        assertThatThrownBy(() -> TIERS.mean(List.of(0L, 0L, 0L)))
                .hasMessage("The recipients ([0, 0, 0]) must be at least one for a mean.");
        assertThatThrownBy(() -> TIERS.mean(List.of(1L, -1L, 0L)))
                .hasMessageStartingWith("The recipients of tier 2 (-1) must be a whole number from 0");
        assertThatThrownBy(() -> TIERS.budget(List.of(1L, 1L)))
                .hasMessage("The counts by tier ([1, 1]) must be 3, one for each tier.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "1, 0, 1, 0",
        "2, 1, 0, 1",
        "3, 1, 1, 1",
        "4, 1, 2, 1",
        "5, 2, 1, 2",
        "1000, 333, 334, 333"
    })
    void aProposalIsEvenAndKeepsTheMean(long recipients, long first, long second, long third) {
        assertThat(TIERS.propose(recipients)).containsExactly(first, second, third);
    }

    @Test
    void fourTiersHaveNoMiddle() {
        TierAllocation four = tiers("25", "10", "20", "30", "40");

        assertThat(four.propose(6)).containsExactly(2L, 1L, 1L, 2L);
        assertThatThrownBy(() -> four.propose(7))
                .hasMessage("The recipients (7) must be even, since the tiers are even in number.");
    }

    @Test
    void fiveTiersAreFilledFromTheOutside() {
        TierAllocation five = tiers("30", "10", "20", "30", "40", "50");

        assertThat(five.propose(7)).containsExactly(2L, 1L, 1L, 1L, 2L);
        assertThat(five.propose(8)).containsExactly(2L, 1L, 2L, 1L, 2L);
        assertThat(five.propose(9)).containsExactly(2L, 2L, 1L, 2L, 2L);
    }

    @Test
    void tiersThatDoNotLieEvenlyHaveNoProposal() {
        assertThatThrownBy(() -> tiers("1200", "1000", "1100", "1400").propose(3))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must lie evenly around the mean");
        assertThatThrownBy(() -> TIERS.propose(-3)).hasMessageStartingWith("The recipients (-3) must");
    }

    @Test
    void tiersRise() {
        assertThatThrownBy(() -> tiers("1200", "1000", "1000"))
                .hasMessage("The tier 2 (1000 yuan per year) must be more than 1000 yuan per year, the tier 1.");
        assertThatThrownBy(() -> tiers("1200")).hasMessage("The tiers ([]) must be at least one.");
        assertThatThrownBy(() -> TierAllocation.of(number("mean", "1200"), List.of(money("t", Sum.perYear("1")))))
                .hasMessage("The mean (1200) must be a sum of yuan.");
    }

    private static TierAllocation tiers(String mean, String... grants) {
        List<Figure> figures = new ArrayList<>();
        for (String grant : grants) {
            figures.add(money("tier " + (figures.size() + 1), Sum.perYear(grant)));
        }
        return TierAllocation.of(money("mean", Sum.perYear(mean)), figures);
    }
}
