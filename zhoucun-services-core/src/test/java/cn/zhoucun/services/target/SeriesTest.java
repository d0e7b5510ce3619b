package cn.zhoucun.services.target;

import static cn.zhoucun.services.target.Samples.AFTERWARDS;
import static cn.zhoucun.services.target.Samples.ON_THE_LAST_DAY;
import static cn.zhoucun.services.target.Samples.number;
import static cn.zhoucun.services.target.Samples.observed;
import static cn.zhoucun.services.target.Samples.percent;
import static cn.zhoucun.services.target.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sums over years, and series that may not fall. */
class SeriesTest {

    private static final Target TEN_IN_TWO_YEARS = sum(Shape.AT_LEAST, "10");
    private static final Target AT_MOST_TEN = sum(Shape.AT_MOST, "10");
    private static final Target RISING = target(Unit.PERCENT, new Requirement.NeverFalling(number("50"), 2018));

    @Test
    void theFirstAndTheLastYearCountAndTheirNeighboursDoNot() {
        Observations all = observed(people(100, 2018), people(4, 2019), people(5, 2020), people(100, 2021));
        Finding finding = AFTERWARDS.evaluate(TEN_IN_TWO_YEARS, all);

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.reasons().get(0).value()).contains(number("9"));
        assertThat(finding.gap()).contains(number("1"));
        assertThat(finding.reasons().get(0).in(Language.ENGLISH))
                .isEqualTo("2020: 5 people, so far 9 people [required: over 2019 to 2020 together at least 10 people;"
                        + " fails; off by 1 people; due 2020-12-31]");
        assertThat(finding.reasons().get(0).in(Language.CHINESE))
                .isEqualTo("2020：5人，累计9人（要求：2019—2020年累计不低于10人；不符合；差1人；期限2020-12-31）");
    }

    @Test
    void aSumThatIsReachedEarlyStaysReached() {
        assertThat(verdict(Evaluator.on(LocalDate.of(2020, 6, 30)), TEN_IN_TWO_YEARS, people(10, 2019)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(Evaluator.on(LocalDate.of(2020, 6, 30)), AT_MOST_TEN, people(10, 2019)))
                .isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(verdict(AFTERWARDS, AT_MOST_TEN, people(4, 2019), people(6, 2020)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(AFTERWARDS, sum(Shape.EXACTLY, "10"), people(10, 2019)))
                .isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void aYearThatIsWantingIsNamedOnlyOnceItIsDue() {
        Finding before = Evaluator.on(LocalDate.of(2020, 6, 30)).evaluate(TEN_IN_TWO_YEARS, observed(people(9, 2019)));
        Finding after = AFTERWARDS.evaluate(TEN_IN_TWO_YEARS, observed(people(9, 2019)));

        assertThat(before.verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(before.reasons().get(0).found()).isEqualTo(Found.FAILS);
        assertThat(after.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(after.reasons().get(0).found()).isEqualTo(Found.YEARS_MISSING);
    }

    @Test
    void whatOverlapsWouldCountTwice() {
        Observation both = people(9, 2019).over(2019, 2020);

        assertThatThrownBy(() -> AFTERWARDS.evaluate(TEN_IN_TWO_YEARS, observed(people(5, 2019), both)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must not overlap 2019");
        assertThatThrownBy(() -> AFTERWARDS.evaluate(
                        TEN_IN_TWO_YEARS,
                        observed(people(5, 2019), people(1, 2020).on(LocalDate.of(2019, 12, 31)))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aRateMayRestButNotFall() {
        assertThat(verdict(AFTERWARDS, RISING, percent("51", 2019), percent("51", 2020)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(AFTERWARDS, RISING, percent("51", 2019), percent("50.9", 2020)))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(AFTERWARDS, RISING, percent("50", 2019), percent("50", 2020)))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void theBaseYearItselfAndWhatComesAfterTheDayAreLeftOut() {
        assertThat(verdict(AFTERWARDS, RISING, percent("90", 2018), percent("51", 2019), percent("52", 2020)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(
                        Evaluator.on(LocalDate.of(2022, 1, 1)),
                        RISING,
                        percent("51", 2019),
                        percent("52", 2020),
                        percent("1", 2021)))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aYearThatIsWantingLeavesARiseOpen() {
        assertThat(verdict(AFTERWARDS, RISING, percent("52", 2020))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(verdict(AFTERWARDS, RISING, percent("49", 2020))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(AFTERWARDS, RISING, percent("52", 2019))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(verdict(ON_THE_LAST_DAY, RISING, percent("51", 2019), percent("52", 2020)))
                .isEqualTo(Verdict.MET);
    }

    private static Target sum(Shape shape, String figure) {
        return target(
                Unit.PEOPLE, new Requirement.Cumulative(2019, 2020, new Requirement.Threshold(shape, number(figure))));
    }

    private static Observation people(long count, int year) {
        return Observation.of(BigDecimal.valueOf(count), Unit.PEOPLE, year);
    }

    private static Verdict verdict(Evaluator evaluator, Target target, Observation... observations) {
        return evaluator.evaluate(target, observed(observations)).verdict();
    }
}
