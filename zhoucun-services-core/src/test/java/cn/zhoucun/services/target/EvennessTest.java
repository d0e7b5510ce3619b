package cn.zhoucun.services.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.zhoucun.services.fact.InvalidInputException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EvennessTest {

    private static final Offset<Double> TINY = within(1e-9);

    @Test
    void twoTownsOfOneAndThree() {
        Evenness evenness = Evenness.of(List.of(part(3), part(1)));

        assertThat(evenness.mean()).isEqualTo(2, TINY);
        assertThat(evenness.ratio()).isEqualTo(3, TINY);
        assertThat(evenness.range()).isEqualTo(2, TINY);
        assertThat(evenness.coefficientOfVariation()).isEqualTo(0.5, TINY);
        assertThat(evenness.gini()).isEqualTo(0.25, TINY);
        assertThat(evenness.theil()).isEqualTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), TINY);
    }

    @Test
    void aTownOfTwiceThePeopleCountsAsTwo() {
        Evenness weighted = Evenness.of(List.of(
                new Evenness.Part("one", new BigDecimal("4"), new BigDecimal("20000")),
                new Evenness.Part("two", new BigDecimal("1"), new BigDecimal("10000"))));
        Evenness repeated = Evenness.of(List.of(part(4), part(1), part(4)));

        assertThat(weighted.gini()).isEqualTo(repeated.gini(), TINY);
        assertThat(weighted.theil()).isEqualTo(repeated.theil(), TINY);
        assertThat(weighted.coefficientOfVariation()).isEqualTo(repeated.coefficientOfVariation(), TINY);
    }

    @Test
    void whereOneTownHasNothingTheRatioIsInfinite() {
        Evenness evenness = Evenness.of(List.of(part(0), part(1)));

        assertThat(evenness.ratio()).isInfinite();
        assertThat(evenness.gini()).isEqualTo(0.5, TINY);
        assertThat(evenness.theil()).isEqualTo(Math.log(2), TINY);
    }

    @Test
    void partsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Evenness.of(List.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Evenness.of(List.of(part(0)))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> part(-1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Evenness.Part("one", BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(InvalidInputException.class);
    }

    private static Evenness.Part part(int value) {
        return Evenness.Part.of("town " + value, BigDecimal.valueOf(value));
    }
}
