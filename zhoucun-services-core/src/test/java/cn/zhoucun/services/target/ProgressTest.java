package cn.zhoucun.services.target;

import static cn.zhoucun.services.target.Samples.number;
import static cn.zhoucun.services.target.Samples.observed;
import static cn.zhoucun.services.target.Samples.percent;
import static cn.zhoucun.services.target.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
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
    void aSumBeginsAtZeroAndItsYearsAreCounted() {
        Target sum = target(
                Unit.PERCENT,
                new Requirement.Cumulative(2016, 2020, new Requirement.Threshold(Shape.AT_LEAST, number("2.5"))));
        Observations observed =
                observed(percent("9", 2015), percent("0.5", 2016), percent("0.6", 2017), percent("9", 2021));
        Progress progress = Progress.of(sum, observed, Samples.AFTERWARDS);

        // 0.5 + 0.6 in two years; 1.4 are wanting and three years are left
        assertThat(progress.value().number()).contains(number("1.1"));
        assertThat(progress.gap().number()).contains(number("1.4"));
        assertThat(progress.observedPace().number()).contains(number("0.55"));
        assertThat(progress.neededPace().number()).contains(Fraction.of(14, 30));
        assertThat(progress.projected().number()).contains(number("2.75"));
        assertThat(progress.trend()).isEqualTo(Trend.ON_TRACK);
        assertThat(progress.in(Language.CHINESE)).contains("路程：累计目标从零起算，基期不可比");
    }

    @Test
    void theFirstAndTheLastYearOfASumCount() {
        Target sum = target(
                Unit.PERCENT,
                new Requirement.Cumulative(2019, 2020, new Requirement.Threshold(Shape.AT_LEAST, number("2.5"))));
        Progress progress = Progress.of(sum, observed(percent("1", 2019), percent("1", 2020)), Samples.AFTERWARDS);

        assertThat(progress.value().number()).contains(number("2"));
        assertThat(Progress.of(sum, observed(percent("1", 2018)), Samples.AFTERWARDS)
                        .trend())
                .isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void aStrictWordNeedsMoreThanThePaceToTheFigure() {
        Target more = percent(Shape.MORE_THAN, "50").from(base("0"));

        assertThat(trend(more, "30", 2018)).isEqualTo(Trend.BEHIND);
        assertThat(trend(more, "31", 2018)).isEqualTo(Trend.ON_TRACK);
        assertThat(trend(FROM_ZERO, "29", 2018)).isEqualTo(Trend.BEHIND);
    }

    @Test
    void noYearIsLeftInTheLast() {
        Progress late = Progress.of(FROM_ZERO, observed(percent("30", 2020)), Samples.AFTERWARDS);

        assertThat(late.neededPace()).isInstanceOf(Computed.Refused.class);
        assertThat(late.in(Language.CHINESE)).endsWith("每年还需：没有剩余年份");
        assertThat(late.projected().number()).contains(number("30"));
        assertThat(late.trend()).isEqualTo(Trend.OUT_OF_TIME);
    }

    @Test
    void aWayNeedsABaselineThatFallsShort() {
        Observations thirty = observed(percent("30", 2018));

        assertThat(Progress.of(percent(Shape.AT_LEAST, "50").from(base("50")), thirty, IN_2018)
                        .in(Language.ENGLISH))
                .contains("share of the way: the baseline is the figure");
        assertThat(Progress.of(percent(Shape.AT_LEAST, "50").from(base("60")), thirty, IN_2018)
                        .in(Language.ENGLISH))
                .contains("share of the way: the baseline meets the target already");
        assertThat(Progress.of(percent(Shape.AT_LEAST, "50"), thirty, IN_2018).in(Language.ENGLISH))
                .contains("share of the way: there is no baseline");
    }

    @Test
    void aBaselineOfOtherThingsGivesNeitherWayNorPace() {
        Text why = Text.of("口径不同", "counted otherwise");
        Target target =
                percent(Shape.AT_LEAST, "50").from(Optional.of(new Baseline(number("10"), 2015, Optional.of(why))));
        Progress progress = Progress.of(target, observed(percent("30", 2018)), IN_2018);

        assertThat(progress.way()).isEqualTo(new Computed.Refused(why));
        assertThat(progress.observedPace()).isInstanceOf(Computed.Refused.class);
        assertThat(progress.trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void aBaselineOfTheSameYearGivesNoPace() {
        Target target =
                percent(Shape.AT_LEAST, "50").from(Optional.of(new Baseline(number("10"), 2018, Optional.empty())));

        assertThat(Progress.of(target, observed(percent("30", 2018)), IN_2018).observedPace())
                .isInstanceOf(Computed.Refused.class);
    }

    @Test
    void aProjectionDoesNotFallBelowNothing() {
        Target target = percent(Shape.LESS_THAN, "2").from(base("8"));
        Progress progress = Progress.of(target, observed(percent("1", 2018)), IN_2018);

        // 7 less in three years, two years left
        assertThat(progress.projected().number()).contains(Fraction.ZERO);
    }

    @Test
    void otherShapesAndNothingObservedAreRefused() {
        Target coverage = target(Unit.HOUSEHOLDS, new Requirement.FullCoverage());

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
