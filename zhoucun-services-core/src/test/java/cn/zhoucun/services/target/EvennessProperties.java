package cn.zhoucun.services.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

/** Laws of evenness. */
class EvennessProperties {

    private static final Offset<Double> TINY = within(1e-9);

    @Property(tries = 200)
    void giniIsTheMeanDifferenceOfAnyTwo(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 999) Integer> values) {
        double sum = values.stream().mapToInt(each -> each).sum();
        double differences = values.stream()
                .mapToDouble(one -> values.stream()
                        .mapToDouble(other -> Math.abs(one - other))
                        .sum())
                .sum();

        assertThat(of(values, 1).gini()).isEqualTo(differences / (2 * values.size() * sum), TINY);
    }

    @Property(tries = 200)
    void noIndexDependsOnTheUnit(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 999) Integer> values) {
        Evenness one = of(values, 1);
        Evenness hundred = of(values, 100);

        assertThat(hundred.gini()).isEqualTo(one.gini(), TINY);
        assertThat(hundred.theil()).isEqualTo(one.theil(), TINY);
        assertThat(hundred.ratio()).isEqualTo(one.ratio(), TINY);
        assertThat(hundred.coefficientOfVariation()).isEqualTo(one.coefficientOfVariation(), TINY);
    }

    @Property(tries = 50)
    void partsThatAreAlikeAreEven(
            @ForAll @IntRange(min = 1, max = 999) int value, @ForAll @IntRange(min = 1, max = 20) int parts) {
        Evenness even = of(java.util.Collections.nCopies(parts, value), 1);

        assertThat(even.gini()).isEqualTo(0, TINY);
        assertThat(even.theil()).isEqualTo(0, TINY);
        assertThat(even.coefficientOfVariation()).isEqualTo(0, TINY);
        assertThat(even.range()).isZero();
    }

    private static Evenness of(List<Integer> values, int times) {
        return Evenness.of(values.stream()
                .map(value -> Evenness.Part.of("town", BigDecimal.valueOf((long) value * times)))
                .toList());
    }
}
