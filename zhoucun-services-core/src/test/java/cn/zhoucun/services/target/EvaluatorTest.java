package cn.zhoucun.services.target;

import static cn.zhoucun.services.target.Samples.AFTERWARDS;
import static cn.zhoucun.services.target.Samples.ID;
import static cn.zhoucun.services.target.Samples.number;
import static cn.zhoucun.services.target.Samples.observed;
import static cn.zhoucun.services.target.Samples.percent;
import static cn.zhoucun.services.target.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 1);
    private static final Requirement.Threshold AT_MOST_FIVE = new Requirement.Threshold(Shape.AT_MOST, number("5"));

    @Test
    void aFindingTellsItsReasonsInBothLanguages() {
        Target target =
                percent(Shape.LESS_THAN, "4").printed("<", List.of(new Reading("D019", "", Text.of("读法", "reading"))));
        Finding finding = AFTERWARDS.evaluate(target, observed(percent("4.5", 2020)));

        assertThat(finding.in(Language.CHINESE)).isEqualTo("""
                        未达到　样例指标：低于4%（期限2020-12-31）
                          2020：4.5%（要求：低于4%；不符合；差0.5%；期限2020-12-31）
                          No. 1第一部分；原文用词：<；读法：D019""");
        assertThat(finding.in(Language.ENGLISH)).isEqualTo("""
                        not met  Sample measure: less than 4 % (by 2020-12-31)
                          2020: 4.5 % [required: less than 4 %; fails; off by 0.5 %; due 2020-12-31]
                          No. 1, part 1; printed: <; readings: D019""");
        assertThat(finding).hasToString("sample: NOT_MET");
        assertThat(finding.gap()).contains(number("0.5"));
        assertThat(finding.relativeGap()).contains(number("0.125"));
        assertThat(finding.reasons().get(0))
                .hasToString(finding.reasons().get(0).in(Language.ENGLISH));
    }

    @Test
    void everyCallIsJudgedByItself() {
        Target turnout = target(Unit.MINUTES, new Requirement.EveryPart(AT_MOST_FIVE));
        Observation quick = Observation.took(Duration.ofMinutes(5), DAY).in("call 1");
        Observation slow =
                Observation.took(Duration.ofMinutes(5).plusNanos(1), DAY).in("call 2");

        assertThat(verdict(turnout, quick)).isEqualTo(Verdict.MET);
        assertThat(verdict(turnout, quick, slow)).isEqualTo(Verdict.NOT_MET);
        assertThat(AFTERWARDS
                        .withParts(ID, Set.of("call 1", "call 3"))
                        .evaluate(turnout, observed(quick))
                        .verdict())
                .isEqualTo(Verdict.INDETERMINATE);
        assertThat(verdict(
                        turnout,
                        Observation.of(new BigDecimal("0.05"), Unit.HOURS, 2020).in("call")))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void reasonsOfEveryShapeAreRendered() {
        List<Requirement> shapes = List.of(
                AT_MOST_FIVE,
                new Requirement.About(number("5")),
                new Requirement.Range(number("1"), number("2")),
                new Requirement.NeverFalling(number("1"), 2015),
                new Requirement.FullCoverage(),
                new Requirement.Complete(),
                new Requirement.NearlyComplete(),
                new Requirement.EveryPart(AT_MOST_FIVE),
                new Requirement.EveryYear(2016, 2020, AT_MOST_FIVE),
                new Requirement.Cumulative(2016, 2020, AT_MOST_FIVE),
                new Requirement.Ratio("a", "b", AT_MOST_FIVE),
                new Requirement.Together(List.of(target(Unit.PERCENT, AT_MOST_FIVE))));
        for (Requirement shape : shapes) {
            Finding finding = AFTERWARDS.evaluate(target(Unit.PERCENT, shape), Observations.none());

            assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
            assertThat(finding.in(Language.CHINESE)).contains("没有观测值").doesNotContain("%s", "%d");
            assertThat(finding.in(Language.ENGLISH)).contains("not observed").doesNotContain("%s", "%d");
            assertThat(finding.relativeGap()).isEmpty();
        }
    }

    @Test
    void aSumThatMustStaySmallIsLostOnceItIsTooLarge() {
        Target sum = target(Unit.PEOPLE, new Requirement.Cumulative(2016, 2020, AT_MOST_FIVE));
        Observation six = Observation.of(new BigDecimal(6), Unit.PEOPLE, 2016);
        Observation five = Observation.of(new BigDecimal(5), Unit.PEOPLE, 2016);

        assertThat(Evaluator.on(LocalDate.of(2017, 1, 1))
                        .evaluate(sum, observed(six))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(Evaluator.on(LocalDate.of(2017, 1, 1))
                        .evaluate(sum, observed(five))
                        .verdict())
                .isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(verdict(sum, five)).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void theYearOfCompletionIsNotEnoughForADayWithinIt() {
        Target target = Target.of(
                Indicator.of(ID, Text.of("样例", "sample"), Unit.YEAR),
                new Requirement.Complete(),
                LocalDate.of(2020, 6, 30),
                Samples.CITATION);

        assertThat(verdict(target, Observation.completedIn(2020))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(verdict(target, Observation.completedOn(LocalDate.of(2020, 6, 30))))
                .isEqualTo(Verdict.MET);
        assertThatThrownBy(() -> verdict(target, percent("100", 2020))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void countsOfAfterTheDaySayNothingOfTheDay() {
        Target done = target(Unit.YEAR, new Requirement.Complete());

        assertThat(Evaluator.on(LocalDate.of(2022, 1, 1))
                        .evaluate(done, observed(Observation.counted(5, 5, 2021)))
                        .verdict())
                .isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void gapsAreMeasuredByTheirFigures() {
        Requirement.Threshold ten = new Requirement.Threshold(Shape.AT_LEAST, number("10"));
        Target houses = target(Unit.HOUSEHOLDS, new Requirement.FullCoverage());
        Target sum = target(Unit.PEOPLE, new Requirement.Cumulative(2020, 2020, ten));
        Target rising = target(Unit.PERCENT, new Requirement.NeverFalling(number("50"), 2019));
        Target about = target(Unit.PERCENT, new Requirement.About(number("50")));
        Evaluator near = AFTERWARDS.withTolerance(ID, BigDecimal.ONE);

        assertThat(AFTERWARDS
                        .evaluate(houses, observed(Observation.counted(3, 4, 2020)))
                        .relativeGap())
                .contains(number("0.25"));
        assertThat(AFTERWARDS
                        .evaluate(sum, observed(Observation.of(new BigDecimal(2), Unit.PEOPLE, 2020)))
                        .relativeGap())
                .contains(number("0.8"));
        assertThat(AFTERWARDS.evaluate(rising, observed(percent("40", 2020))).relativeGap())
                .contains(number("0.2"));
        assertThat(near.evaluate(about, observed(percent("54", 2020))).relativeGap())
                .contains(number("0.06"));
        assertThat(near.evaluate(about, observed(percent("54", 2020))).in(Language.CHINESE))
                .contains("50%左右", "差3%");
    }

    @Test
    void whereOnlyADateIsPromisedThereIsNoGapInYears() {
        Target done = target(Unit.YEAR, new Requirement.Complete());
        Finding finding = AFTERWARDS.evaluate(done, observed(Observation.counted(3, 4, 2020)));

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.gap()).isEmpty();
        assertThat(finding.in(Language.ENGLISH)).contains("2020: 3/4 [required: complete; fails;");
    }

    @Test
    void whatIsPromisedEveryYearIsDueAtTheEndOfThisOne() {
        Target yearly = target(Unit.PERCENT, new Requirement.EveryYear(2018, 2020, AT_MOST_FIVE));
        Finding finding = Evaluator.on(LocalDate.of(2018, 5, 1)).evaluate(yearly, Observations.none());

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(finding.nextDue()).contains(LocalDate.of(2018, 12, 31));
        assertThat(AFTERWARDS.evaluate(yearly, Observations.none()).nextDue()).isEmpty();
    }

    @Test
    void aRangeAndACountOfNothing() {
        Target range = target(Unit.PERCENT, new Requirement.Range(number("1"), number("2")));

        assertThat(verdict(range, percent("2", 2020))).isEqualTo(Verdict.MET);
        assertThat(verdict(range, percent("2.01", 2020))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(range, Observation.counted(0, 0, 2020))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(verdict(
                        target(Unit.PERCENT, new Requirement.NeverFalling(number("1"), 2019)),
                        Observation.counted(0, 0, 2020)))
                .isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void aSumIsNotTakenForTheLastOfItsYears() {
        Target sum = target(Unit.PEOPLE, new Requirement.Cumulative(2019, 2020, AT_MOST_FIVE));
        Observations twoYears = observed(
                Observation.of(new BigDecimal(1), Unit.PEOPLE, 2019),
                Observation.of(new BigDecimal(2), Unit.PEOPLE, 2020));

        assertThat(AFTERWARDS.evaluate(sum, twoYears).in(Language.ENGLISH)).contains("2020: 2 people, so far 3 people");
        assertThat(AFTERWARDS.evaluate(sum, twoYears).in(Language.CHINESE)).contains("2020：2人，累计3人");
    }

    @Test
    void aRestIsNoFallUnlessTheCallerReadsASteadyRiseStrictly() {
        Target rising = target(Unit.PERCENT, new Requirement.NeverFalling(number("50"), 2018));
        Observations resting = observed(percent("51", 2019), percent("51", 2020));
        Finding strictly = AFTERWARDS.withRiseEveryYear(ID).evaluate(rising, resting);

        assertThat(AFTERWARDS.evaluate(rising, resting).verdict()).isEqualTo(Verdict.MET);
        assertThat(AFTERWARDS
                        .withRiseEveryYear("another")
                        .evaluate(rising, resting)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(strictly.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(strictly.reasons()).extracting(TargetReason::found).containsExactly(Found.RESTED);
        assertThat(strictly.in(Language.ENGLISH)).contains("did not rise");
    }

    @Test
    void twoObservationsOfOneYearNeedNoRiseBetweenThem() {
        Target rising = target(Unit.PERCENT, new Requirement.NeverFalling(number("50"), 2019));
        Observations twice = observed(percent("51", 2020).on(LocalDate.of(2020, 6, 30)), percent("51", 2020));

        assertThat(AFTERWARDS.withRiseEveryYear(ID).evaluate(rising, twice).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aQuotientOfNothingIsOpen() {
        Target ratio = target(Unit.RATIO_TO_ONE, new Requirement.Ratio("a", "b", AT_MOST_FIVE));
        Observations seen = Observations.none()
                .with("a", Observation.of(BigDecimal.ONE, Unit.YUAN_A_YEAR, 2020))
                .with("b", Observation.of(BigDecimal.ZERO, Unit.YUAN_A_YEAR, 2020));

        assertThat(AFTERWARDS.evaluate(ratio, seen).verdict()).isEqualTo(Verdict.INDETERMINATE);
        Observations noMoney = Observations.none().with("a", percent("1", 2020)).with("b", percent("1", 2020));
        assertThatThrownBy(() -> AFTERWARDS.evaluate(ratio, noMoney)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void observationsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> verdict(percent(Shape.AT_LEAST, "90"), percent("101", 2020)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sample (101) must be from 0 to 100 %.");
        assertThatThrownBy(() -> Observation.counted(-1, 5, 2020))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The count (-1) must not be negative.");
        assertThatThrownBy(() -> Observation.counted(1, -5, 2020)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> percent("1", 20)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> percent("1", 2020).over(2020, 2019)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> percent("1", 2020).on(LocalDate.MAX)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> observed(percent("1", 2020), percent("2", 2020)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("once");
        assertThatThrownBy(() -> AFTERWARDS.withTolerance(ID, new BigDecimal("-1")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> AFTERWARDS.withNearlyAll(ID, new BigDecimal("1.1")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void requirementsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Requirement.Threshold(Shape.ABOUT, Fraction.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Requirement.Range(Fraction.ONE, Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Requirement.EveryYear(2020, 2016, AT_MOST_FIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void observationsSayWhatTheyAre() {
        assertThat(percent("99.50", 2020).in("town")).hasToString("town, 2020: 99.5 %");
        assertThat(Observation.counted(1, 3, 2020).over(2016, 2020).in(Language.CHINESE))
                .isEqualTo("2016–2020：1/3");
        assertThat(Observation.completedOn(DAY)).hasToString("2020-05-01: complete");
        assertThat(Observation.notCompleteOn(DAY).in(Language.CHINESE)).isEqualTo("2020-05-01：未完成");
        assertThat(observed(percent("1", 2020)).indicators()).containsExactly(ID);
        assertThat(observed(percent("1", 2020))).hasToString("{sample=[2020: 1 %]}");
    }

    private static Verdict verdict(Target target, Observation... observations) {
        return AFTERWARDS.evaluate(target, observed(observations)).verdict();
    }
}
