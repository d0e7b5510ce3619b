package cn.zhoucun.services.target;

import static cn.zhoucun.services.target.Samples.AFTERWARDS;
import static cn.zhoucun.services.target.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of verdicts. */
class VerdictProperties {

    @Provide
    Arbitrary<Shape> inequalities() {
        return Arbitraries.of(Shape.AT_LEAST, Shape.MORE_THAN, Shape.AT_MOST, Shape.LESS_THAN);
    }

    @Provide
    Arbitrary<Shape> exactShapes() {
        return Arbitraries.of(Shape.AT_LEAST, Shape.MORE_THAN, Shape.AT_MOST, Shape.LESS_THAN, Shape.EXACTLY);
    }

    @Provide
    Arbitrary<BigDecimal> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(4);
    }

    @Provide
    Arbitrary<Tuple2<Unit, Unit>> convertible() {
        return Arbitraries.of(Arrays.stream(Unit.values())
                .flatMap(from -> Arrays.stream(Unit.values())
                        .filter(to -> Units.isConvertible(from, to))
                        .map(to -> Tuple.of(from, to)))
                .toList());
    }

    @Property(tries = 300)
    void aBetterValueNeverMakesAVerdictWorse(
            @ForAll("inequalities") Shape shape,
            @ForAll("percentages") BigDecimal figure,
            @ForAll("percentages") BigDecimal one,
            @ForAll("percentages") BigDecimal other) {
        boolean upwards = shape == Shape.AT_LEAST || shape == Shape.MORE_THAN;
        BigDecimal better = upwards ? one.max(other) : one.min(other);
        BigDecimal worse = upwards ? one.min(other) : one.max(other);

        if (verdict(shape, figure, worse) == Verdict.MET) {
            assertThat(verdict(shape, figure, better)).isEqualTo(Verdict.MET);
        }
    }

    @Property(tries = 200)
    void atExactlyTheFigureTheWordDecides(
            @ForAll("exactShapes") Shape shape, @ForAll("percentages") BigDecimal figure) {
        boolean strict = shape == Shape.MORE_THAN || shape == Shape.LESS_THAN;

        assertThat(verdict(shape, figure, figure)).isEqualTo(strict ? Verdict.NOT_MET : Verdict.MET);
    }

    @Property(tries = 300)
    void countsDecideAsTheirExactFractionDoes(
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
            @ForAll @IntRange(min = 0, max = 100) int figure) {
        Assume.that(part <= whole);
        Target target = Samples.percent(Shape.AT_LEAST, Integer.toString(figure));
        Verdict verdict = AFTERWARDS
                .evaluate(target, observed(Observation.counted(part, whole, 2020)))
                .verdict();

        assertThat(verdict).isEqualTo(part * 100 >= whole * figure ? Verdict.MET : Verdict.NOT_MET);
    }

    @Property(tries = 200)
    void peopleConvertExactly(@ForAll @LongRange(min = 0, max = 10_000_000) long people) {
        Fraction counted = Fraction.of(people);
        Fraction inTenThousands = Units.convert(counted, Unit.PEOPLE, Unit.TEN_THOUSAND_PEOPLE);

        assertThat(inTenThousands).isEqualTo(Fraction.of(people, 10_000));
        assertThat(Units.convert(inTenThousands, Unit.TEN_THOUSAND_PEOPLE, Unit.PEOPLE))
                .isEqualTo(counted);
    }

    @Property(tries = 300)
    void convertingThereAndBackChangesNothing(
            @ForAll("convertible") Tuple2<Unit, Unit> units, @ForAll("percentages") BigDecimal value) {
        Fraction number = Fraction.of(value);
        Fraction there = Units.convert(number, units.get1(), units.get2());

        assertThat(Units.convert(there, units.get2(), units.get1())).isEqualTo(number);
    }

    @Property(tries = 200)
    void beforeItIsDueNoValueFailsATarget(
            @ForAll("exactShapes") Shape shape,
            @ForAll("percentages") BigDecimal figure,
            @ForAll("percentages") BigDecimal value) {
        Target target = Samples.percent(shape, figure.toPlainString());
        Observations seen = observed(Observation.of(value, Unit.PERCENT, 2020));
        Verdict early = Samples.ON_THE_LAST_DAY.evaluate(target, seen).verdict();
        Verdict late = AFTERWARDS.evaluate(target, seen).verdict();

        assertThat(early).isEqualTo(late == Verdict.NOT_MET ? Verdict.NOT_YET_DUE : late);
    }

    private static Verdict verdict(Shape shape, BigDecimal figure, BigDecimal value) {
        Target target = Samples.percent(shape, figure.toPlainString());
        return AFTERWARDS
                .evaluate(target, observed(Observation.of(value, Unit.PERCENT, 2020)))
                .verdict();
    }
}
