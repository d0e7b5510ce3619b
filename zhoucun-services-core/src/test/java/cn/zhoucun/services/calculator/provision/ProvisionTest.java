package cn.zhoucun.services.calculator.provision;

import static cn.zhoucun.services.calculator.Samples.PLACE;
import static cn.zhoucun.services.calculator.Samples.number;
import static cn.zhoucun.services.calculator.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {

    private static final Figure THIRD = Figure.of(text("one third"), Fraction.of(1, 3), PLACE);

    @ParameterizedTest
    @CsvSource({"1, 3, true", "33, 100, false", "34, 100, true", "333333333, 1000000000, false"})
    void oneThirdIsAFraction(long part, long whole, boolean reached) {
        Calculation share = Coverage.of(part, whole, Comparison.AT_LEAST, THIRD);

        assertThat(share.holds()).isEqualTo(reached);
        Recomputation.assertStepsAddUp(share);
    }

    @Test
    void coverageRefusesWhatCannotBe() {
        assertThatThrownBy(() -> Coverage.of(4, 3, Comparison.AT_LEAST, THIRD))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The part (4) must not exceed the whole, 3.");
        assertThatThrownBy(() -> Coverage.of(0, 0, Comparison.AT_LEAST, THIRD))
                .hasMessageStartingWith("The whole (0) must be");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "200, 1", "201, 2", "349999, 1750", "350000, 1750", "350001, 1751"})
    void samplesAreRoundedUp(long population, long samples) {
        Calculation due = PerHead.samplesDue(population, number("samples a head", "0.005"));

        assertThat(due.value()).isEqualTo(Fraction.of(samples));
        Recomputation.assertStepsAddUp(due);
    }

    @Test
    void stockIsCountedByTheHead() {
        Figure least = number("volumes a head", "1.8");

        assertThat(PerHead.stock(18, 10, least).holds()).isTrue();
        assertThat(PerHead.stock(179_999, 100_000, least).holds()).isFalse();
        assertThat(PerHead.stock(1, 3, least).value()).isEqualTo(Fraction.of(1, 3));
        assertThatThrownBy(() -> PerHead.stock(1, 0, least)).hasMessageStartingWith("The population (0) must be");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, true", "1, 33333, false", "1, 33334, true", "3, 100000, true"})
    void oneDeathAmongFewBirthsExceedsTheCeiling(long deaths, long births, boolean within) {
        Calculation mortality = PerHead.maternalMortality(deaths, births, number("ceiling", "0.00003"));

        assertThat(mortality.holds()).isEqualTo(within);
        assertThat(mortality.value()).isEqualTo(Fraction.of(deaths * 100_000, births));
        Recomputation.assertStepsAddUp(mortality);
    }

    @Test
    void filmsAreDueInVillagesAndSchools() {
        Calculation villages = Films.inVillages(150, number("a month", "1"), 1800);
        Calculation school = Films.atSchool(2, number("a term", "2"), 3);

        assertThat(villages.value()).isEqualTo(Fraction.of(1800));
        assertThat(villages.holds()).isTrue();
        assertThat(Films.inVillages(150, number("a month", "1"), 1799).holds()).isFalse();
        assertThat(school.value()).isEqualTo(Fraction.of(4));
        assertThat(school.holds()).isFalse();
        Recomputation.assertStepsAddUp(villages);
        assertThatThrownBy(() -> Films.atSchool(0, number("a term", "2"), 3))
                .hasMessageStartingWith("The terms (0) must");
        assertThatThrownBy(() -> Films.inVillages(1, number("a month", "1"), -1))
                .hasMessageStartingWith("The showings given (-1) must");
    }

    @ParameterizedTest
    @CsvSource({"5, 8, 40, true", "7, 24, 168, true", "7, 6, 42, false", "4, 10, 40, false", "0, 0, 0, false"})
    void daysAndHoursCountEachByItself(int days, int hours, long weekly, boolean kept) {
        Calculation served = ServiceHours.of(days, hours, number("days", "5"), number("hours", "8"));

        assertThat(served.value()).isEqualTo(Fraction.of(weekly));
        assertThat(served.holds()).isEqualTo(kept);
    }

    @Test
    void aWeekHasSevenDaysOfTwentyFourHours() {
        assertThatThrownBy(() -> ServiceHours.of(8, 8, number("days", "5"), number("hours", "8")))
                .hasMessage("The days a week (8) must be a whole number from 0 to 7.");
        assertThatThrownBy(() -> ServiceHours.of(7, 25, number("days", "5"), number("hours", "8")))
                .hasMessage("The hours a day (25) must be a whole number from 0 to 24.");
    }

    @Test
    void aGoodYearDoesNotMakeUpForABadOne() {
        Figure least = number("promised", "10");
        Map<Year, Long> counts = Map.of(Year.of(2016), 10L, Year.of(2017), 9L, Year.of(2018), 500L);

        Calculation years = Households.everyYear(Year.of(2016), Year.of(2018), counts, least);
        assertThat(years.value()).isEqualTo(Fraction.of(9));
        assertThat(years.holds()).isFalse();
        assertThat(years.checks()).hasSize(3);
        Recomputation.assertStepsAddUp(years);
        assertThat(Households.everyYear(Year.of(2016), Year.of(2016), counts, least)
                        .holds())
                .isTrue();
    }

    @Test
    void everyYearMustBeGiven() {
        Figure least = number("promised", "10");
        assertThatThrownBy(() -> Households.everyYear(Year.of(2016), Year.of(2017), Map.of(Year.of(2016), 1L), least))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The households of 2017 (none) must be given for every year.");
        assertThatThrownBy(() -> Households.everyYear(Year.of(2016), Year.of(2015), Map.of(), least))
                .hasMessage("The last year (2015) must be from 2016 to less than 100 years later.");
        assertThatThrownBy(() -> Households.everyYear(Year.of(2016), Year.of(2116), Map.of(), least))
                .hasMessageStartingWith("The last year (2116) must be");
        assertThatThrownBy(() -> Households.everyYear(Year.of(2016), Year.of(2115), Map.of(), least))
                .hasMessageStartingWith("The households of 2016 (none)");
    }

    @ParameterizedTest
    @CsvSource({"2, 1, true", "2, 0, false", "1, 1, true", "0, 0, true"})
    void someoneAbleToWorkIsInWork(int able, int inWork, boolean kept) {
        Calculation household = Households.someoneInWork(able, inWork, number("members promised", "1"));

        assertThat(household.holds()).isEqualTo(kept);
        assertThat(household.checks()).hasSize(able == 0 ? 0 : 1);
        assertThat(household.value()).isEqualTo(Fraction.of(inWork));
    }

    @Test
    void noMoreAreInWorkThanAble() {
        assertThatThrownBy(() -> Households.someoneInWork(1, 2, number("members promised", "1")))
                .hasMessage("The members in work (2) must not exceed the members able to work, 1.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0+0", "105, 15+0", "146, 20+6", "321, 45+6"})
    void anAgeIsReadFromDays(int days, String written) {
        assertThat(Gestation.ofDays(days)).hasToString(written);
        assertThat(Gestation.ofDays(days).inDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "322, 46"})
    void daysBeyondAnyPregnancyAreRefused(int days, int weeks) {
        assertThatThrownBy(() -> Gestation.ofDays(days))
                .hasMessage("The weeks of gestation (" + weeks + ") must be from 0 to 45.");
    }

    @ParameterizedTest
    @CsvSource({"14, 6, false", "15, 0, true", "20, 6, true", "21, 0, false"})
    void theWindowOfGestationIncludesBothEnds(int weeks, int days, boolean within) {
        Calculation age = new Gestation(weeks, days).within(new Gestation(15, 0), new Gestation(20, 6));

        assertThat(age.holds()).isEqualTo(within);
        assertThat(age.value()).isEqualTo(Fraction.of(weeks * 7L + days));
        Recomputation.assertStepsAddUp(age);
    }

    @Test
    void gestationIsWrittenInWeeksAndDays() {
        assertThat(new Gestation(20, 6)).hasToString("20+6");
        assertThat(new Gestation(20, 6).inDays()).isEqualTo(146);
        assertThat(new Gestation(45, 0).inDays()).isEqualTo(315);
        assertThatThrownBy(() -> new Gestation(46, 0)).hasMessage("The weeks of gestation (46) must be from 0 to 45.");
        assertThatThrownBy(() -> new Gestation(-1, 0)).hasMessageContaining("(-1) must be");
        assertThatThrownBy(() -> new Gestation(0, 7)).hasMessage("The days over the week (7) must be from 0 to 6.");
        assertThatThrownBy(() -> new Gestation(0, -1)).hasMessageContaining("(-1) must be");
    }
}
