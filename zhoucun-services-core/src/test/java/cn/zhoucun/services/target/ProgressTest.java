package cn.zhoucun.services.target;

import static cn.zhoucun.services.target.Samples.number;
import static cn.zhoucun.services.target.Samples.observed;
import static cn.zhoucun.services.target.Samples.percent;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Evaluator IN_2018 = Evaluator.on(LocalDate.of(2018, 12, 31));
    private static final Target FROM_ZERO = percent(Shape.AT_LEAST, "50").from(base("0"));

    @Test
    void aZeroBaselineGivesAWayAndAPace() {
        Progress progress = Progress.of(FROM_ZERO, observed(percent("30", 2018)), IN_2018);

        assertThat(progress.way().number()).contains(number("0.6"));
        assertThat(progress.observedPace().number()).contains(number("10"));
        assertThat(progress.neededPace().number()).contains(number("10"));
        assertThat(progress.projected().number()).contains(number("50"));
        assertThat(progress.trend()).isEqualTo(Trend.ON_TRACK);
        assertThat(progress).hasToString("sample: ON_TRACK");
        assertThat(progress.in(Language.ENGLISH))
                .isEqualTo("Sample measure: on track; gap 20 %; share of the way 0.6; needed a year 10 %");
    }

    @Test
    void downwardsThePaceIsNegative() {
        Target target = percent(Shape.LESS_THAN, "2").from(base("8"));
        Progress behind = Progress.of(target, observed(percent("5", 2018)), IN_2018);

        assertThat(behind.observedPace().number()).contains(number("-1"));
        assertThat(behind.neededPace().number()).contains(number("-1.5"));
        assertThat(behind.trend()).isEqualTo(Trend.BEHIND);
        assertThat(trend(target, "4", 2018)).isEqualTo(Trend.ON_TRACK);
        assertThat(trend(target, "8", 2018)).isEqualTo(Trend.STALLED);
        assertThat(trend(target, "9", 2018)).isEqualTo(Trend.RECEDING);
        assertThat(trend(target, "2", 2020)).isEqualTo(Trend.OUT_OF_TIME);
        assertThat(trend(target, "1.99", 2020)).isEqualTo(Trend.REACHED);
    }

    @Test
    void aProjectionStaysWithinWhatIsPossible() {
        Progress progress = Progress.of(FROM_ZERO, observed(percent("90", 2018)), IN_2018);

        assertThat(progress.projected().number()).contains(number("100"));
        assertThat(progress.neededPace().number()).contains(Fraction.ZERO);
        assertThat(progress.trend()).isEqualTo(Trend.REACHED);
    }

    @Test
    void withoutABaselineThePaceIsThatOfTheObservations() {
        Target target = percent(Shape.AT_LEAST, "50");
        Progress progress = Progress.of(target, observed(percent("10", 2016), percent("20", 2018)), IN_2018);

        assertThat(progress.observedPace().number()).contains(number("5"));
        assertThat(progress.way()).isInstanceOf(Computed.Refused.class);
        assertThat(progress.trend()).isEqualTo(Trend.BEHIND);
        assertThat(trend(target, "20", 2018)).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void otherShapesAndNothingObservedAreRefused() {
        Target coverage = Samples.target(Unit.HOUSEHOLDS, new Requirement.FullCoverage());

        assertThat(Progress.of(coverage, Observations.none(), IN_2018).gap()).isInstanceOf(Computed.Refused.class);
        assertThat(Progress.of(FROM_ZERO, Observations.none(), IN_2018).trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(Progress.of(FROM_ZERO, observed(percent("90", 2019)), IN_2018)
                        .value())
                .isInstanceOf(Computed.Refused.class);
    }

    private static Trend trend(Target target, String value, int year) {
        return Progress.of(target, observed(percent(value, year)), Samples.AFTERWARDS)
                .trend();
    }

    private static Optional<Baseline> base(String value) {
        return Optional.of(new Baseline(number(value), 2015, Optional.empty()));
    }
}
