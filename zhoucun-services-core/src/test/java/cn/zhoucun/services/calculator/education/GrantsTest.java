package cn.zhoucun.services.calculator.education;

import static cn.zhoucun.services.calculator.Samples.money;
import static cn.zhoucun.services.calculator.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final Figure TENTH = number("quota", "0.1");
    private static final Figure SIX_THOUSAND = money("funds", Sum.perYear("6000"));

    @Test
    void placesAreRoundedAsTheCallerSays() {
        assertThat(GrantQuota.places(TENTH, 1234, RoundingMode.FLOOR).value()).isEqualTo(Fraction.of(123));
        assertThat(GrantQuota.places(TENTH, 1234, RoundingMode.CEILING).value()).isEqualTo(Fraction.of(124));
        assertThat(GrantQuota.places(TENTH, 0, RoundingMode.CEILING).value()).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> GrantQuota.places(TENTH, -1, RoundingMode.FLOOR))
                .hasMessageStartingWith("The base (-1) must be");
    }

    @Test
    void coverageIsComparedWithThePlaces() {
        Calculation coverage = GrantQuota.coverage(TENTH, 1234, 123, RoundingMode.FLOOR);

        assertThat(coverage.value()).isEqualTo(Fraction.of(123, 1234));
        assertThat(coverage.holds()).isTrue();
        assertThat(GrantQuota.coverage(TENTH, 1234, 124, RoundingMode.FLOOR).holds())
                .isFalse();
        Recomputation.assertStepsAddUp(coverage);
    }

    @Test
    void coverageNeedsABaseThatHoldsTheRecipients() {
        assertThatThrownBy(() -> GrantQuota.coverage(TENTH, 10, 11, RoundingMode.FLOOR))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The recipients (11) must not exceed the base, 10.");
        assertThatThrownBy(() -> GrantQuota.coverage(TENTH, 0, 0, RoundingMode.FLOOR))
                .hasMessageStartingWith("The base (0) must be a whole number from 1");
    }

    @Test
    void aGrantAHeadIsAddedUp() {
        assertThat(PerHeadGrant.single(SIX_THOUSAND).sum()).isEqualTo(Sum.perYear("6000"));
        assertThat(PerHeadGrant.total(SIX_THOUSAND, 85).sum()).isEqualTo(Sum.perYear("510000"));
        assertThatThrownBy(() -> PerHeadGrant.total(SIX_THOUSAND, -1)).hasMessageStartingWith("The heads (-1) must");
        assertThatThrownBy(() -> PerHeadGrant.single(TENTH)).hasMessage("The quota (0.1) must be a sum of yuan.");
    }

    @Test
    void aPublicSchoolWaivesTheFeeAndNeverAccommodation() {
        Relief relief = FeeWaiver.atPublicSchool(Sum.perYear("1800"), Sum.perYear("500"));

        assertThat(relief.relieved().sum()).isEqualTo(Sum.perYear("1800"));
        assertThat(relief.remaining().sum()).isEqualTo(Sum.perYear("500"));
        Recomputation.assertStepsAddUp(relief.remaining());
        assertThatThrownBy(() -> FeeWaiver.atPublicSchool(Sum.perYear("1800"), Sum.perMonth("50")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The accommodation, not waived (50 yuan per month) must be a sum per year");
    }

    @Test
    void aPrivateSchoolGetsThePublicStandard() {
        Relief dear = FeeWaiver.atPrivateSchool(Sum.perYear("5000"), Sum.perYear("1800"), Sum.perYear("600"));
        Relief cheap = FeeWaiver.atPrivateSchool(Sum.perYear("1500"), Sum.perYear("1800"), Sum.perYear("0"));

        assertThat(dear.relieved().sum()).isEqualTo(Sum.perYear("1800"));
        assertThat(dear.remaining().sum()).isEqualTo(Sum.perYear("3800"));
        assertThat(cheap.relieved().sum()).isEqualTo(Sum.perYear("1800"));
        assertThat(cheap.remaining().sum()).isEqualTo(Sum.perYear("0"));
        Recomputation.assertStepsAddUp(dear.remaining());
    }
}
