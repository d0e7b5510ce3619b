package cn.zhoucun.services.fact;

import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.NEEDS;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Facts CASE =
            Facts.builder().set(CHILDREN, 3).set(AREA, Area.TOWN).build();

    @Test
    void aFactThatIsNotGivenIsUnknown() {
        assertThat(CASE.get(CHILDREN)).contains(3);
        assertThat(CASE.get(POOR)).isEmpty();
        assertThat(Facts.none().known()).isEmpty();
    }

    @Test
    void falseAndZeroAndNothingAreKnown() {
        Facts facts = Facts.builder()
                .set(POOR, false)
                .set(CHILDREN, 0)
                .set(NEEDS, Set.of())
                .build();

        assertThat(facts.get(POOR)).contains(false);
        assertThat(facts.get(CHILDREN)).contains(0);
        assertThat(facts.get(NEEDS)).contains(Set.of());
    }

    @Test
    void withAndWithoutLeaveTheCaseAsItWas() {
        assertThat(CASE.with(CHILDREN, 4).get(CHILDREN)).contains(4);
        assertThat(CASE.without(CHILDREN).get(CHILDREN)).isEmpty();
        assertThat(CASE.without(CHILDREN).with(CHILDREN, 3)).isEqualTo(CASE);
        assertThat(CASE.get(CHILDREN)).contains(3);
    }

    @Test
    void aBuilderDoesNotReachIntoWhatItHasBuilt() {
        Facts.Builder builder = CASE.toBuilder();
        Facts before = builder.set(POOR, true).build();
        builder.set(POOR, false);

        assertThat(before.get(POOR)).contains(true);
    }

    @Test
    void aSetIsCopied() {
        Set<Need> needs = EnumSet.of(Need.CARE);
        Facts facts = Facts.none().with(NEEDS, needs);
        needs.add(Need.REPAIR);

        assertThat(facts.get(NEEDS)).contains(Set.of(Need.CARE));
    }

    @Test
    void casesAreEqualIfTheSameIsKnown() {
        Facts otherOrder = Facts.builder().set(AREA, Area.TOWN).set(CHILDREN, 3).build();

        assertThat(CASE).isEqualTo(otherOrder).hasSameHashCodeAs(otherOrder);
        assertThat(CASE).isNotEqualTo(CASE.with(CHILDREN, 2)).isNotEqualTo(CASE.without(CHILDREN));
        assertThat(Facts.builder().build()).isEqualTo(Facts.none());
    }

    @Test
    void codesStandInTheOrderInWhichFactsWereGiven() {
        Facts facts = CASE.with(POOR, true).with(CHILDREN, 4);

        assertThat(facts.size()).isEqualTo(3);
        assertThat(facts.fact(0)).isEqualTo(CHILDREN);
        assertThat(facts.code(0)).isEqualTo(4);
        assertThat(facts.fact(1)).isEqualTo(AREA);
        assertThat(facts.code(1)).isEqualTo(Area.TOWN.ordinal());
        assertThat(facts.fact(2)).isEqualTo(POOR);
        assertThat(facts.code(2)).isEqualTo(1);
        assertThatThrownBy(() -> facts.code(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aShareIsReadWithoutTrailingZeros() {
        Fact<BigDecimal> share = Fact.of("sample.share", new Share(), Text.of("比例", "share"));

        assertThat(Facts.none().with(share, new BigDecimal("0.50")).get(share)).contains(new BigDecimal("0.5"));
        assertThat(Facts.none().with(share, new BigDecimal("0.50")))
                .isEqualTo(Facts.none().with(share, new BigDecimal("0.5")));
    }

    @Test
    void itsTextHidesTheValues() {
        assertThat(CASE).hasToString("Facts[sample.children, sample.area]");
    }

    @Test
    void knownFactsCannotBeTakenAway() {
        assertThatThrownBy(() -> CASE.known().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aValueThatCannotBeIsRefused() {
        assertThatThrownBy(() -> CASE.with(CHILDREN, 5))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sample.children (5) must be a whole number from 0 to 4.");
        assertThatThrownBy(() -> CASE.with(POOR, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sample.poor (null) must be true or false.");
    }
}
