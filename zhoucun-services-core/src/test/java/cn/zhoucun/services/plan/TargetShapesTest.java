package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.target.Indicator;
import cn.zhoucun.services.target.Limits;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.Requirement.EveryPart;
import cn.zhoucun.services.target.Requirement.EveryYear;
import cn.zhoucun.services.target.Requirement.Threshold;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a printed figure becomes a requirement; the expectations are read from the text. */
class TargetShapesTest {

    private static final Fraction ONE = Fraction.of(1, 1);
    private static final Fraction ONE_THIRD = Fraction.of(1, 3);

    record Expected(String id, Requirement requirement) {}

    static Stream<Expected> requirements() {
        return Stream.of(
                new Expected("HEA-01.coverage", new Threshold(AT_LEAST, Fraction.of(90, 1))),
                new Expected("INS-04.inpatient", new Requirement.About(Fraction.of(75, 1))),
                new Expected("HEA-03.coverage", new EveryPart(new Threshold(AT_LEAST, Fraction.of(90, 1)))),
                new Expected("CUL-01.offHours", new Threshold(AT_LEAST, ONE_THIRD)),
                new Expected("CUL-10.newFilms", new EveryYear(2016, 2020, new Threshold(AT_LEAST, ONE_THIRD))),
                new Expected("CUL-02.village", new EveryYear(2016, 2020, new EveryPart(new Threshold(AT_LEAST, ONE)))),
                new Expected("CUL-09.digitalBy", new Requirement.Complete()),
                new Expected(
                        "SOC-01.ratio",
                        new Requirement.Ratio(
                                "SOC-01.urban", "SOC-01.rural", new Threshold(AT_MOST, Fraction.of(3, 2)))));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void aFigureBecomesTheRequirementThatTheTextStates(Expected expected) {
        assertThat(TargetShapes.requirement(standard(expected.id()))).isEqualTo(expected.requirement());
    }

    @Test
    void analogueChannelsAreDueEveryYearUntilTelevisionIsDigital() {
        EveryYear analogue = (EveryYear) TargetShapes.requirement(standard("CUL-09.analogue"));

        assertThat(analogue.from()).isEqualTo(2016);
        assertThat(analogue.until()).isEqualTo(2019);
        assertThat(TargetShapes.threshold(standard("CUL-09.analogue")).figure()).isEqualTo(Fraction.of(5, 1));
    }

    @Test
    void aStandardWithoutADateIsDueAtTheEndOfThePlan() {
        assertThat(TargetShapes.due(standard("HEA-01.coverage"))).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(TargetShapes.due(standard("SOC-01.ratio"))).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(TargetShapes.due(standard("CUL-09.digitalBy"))).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(TargetShapes.lastDay(2018)).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(TargetShapes.lastYear()).isEqualTo(2020);
    }

    @Test
    void aDatedPromiseIsDueInItsYear() {
        Standard houses = ZhoucunPlan.catalog().get("DIS-04").standards().get(0);

        assertThat(TargetShapes.due(houses)).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @Test
    void aRateNamesItsBaseAndMayExceedItOnlyWhereItIsNoPartOfIt() {
        Indicator coverage = TargetShapes.indicator(standard("HEA-01.coverage"));
        Indicator share = TargetShapes.indicator(standard("SOC-01.urbanShare"));

        assertThat(coverage.base()).isEmpty();
        assertThat(coverage.limits()).isEqualTo(Limits.of(coverage.unit()));
        assertThat(share.base())
                .hasValueSatisfying(
                        base -> assertThat(base.english()).isEqualTo("consumption per urban head in the year before"));
        assertThat(share.limits()).isEqualTo(Limits.notNegative());
    }

    private static Standard standard(String id) {
        return ZhoucunPlan.catalog().get(id.substring(0, id.indexOf('.'))).standards().stream()
                .filter(standard -> standard.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
