package cn.zhoucun.services.assessment;

import static cn.zhoucun.services.rule.Term.age;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.sample.SamplePlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Age in completed years (周岁), by the calendar. */
class AgeTest {

    @ParameterizedTest(name = "born {0}: on {1} {2} years")
    @CsvSource({
        // the birthday itself, and the days around it
        "2012-07-19, 2018-07-18, 5",
        "2012-07-19, 2018-07-19, 6",
        "2012-07-19, 2018-07-20, 6",
        "2018-07-19, 2018-07-19, 0",
        // born on 29 February: a common year is completed on 1 March, a leap year on the day
        "2012-02-29, 2018-02-28, 5",
        "2012-02-29, 2018-03-01, 6",
        "2012-02-29, 2016-02-28, 3",
        "2012-02-29, 2016-02-29, 4",
        "2012-02-29, 2016-03-01, 4",
        // the neighbours of 29 February, assessed on that day
        "2011-02-28, 2016-02-29, 5",
        "2011-03-01, 2016-02-29, 4",
        // a turn of the year, and of a century that is no leap year
        "2012-12-31, 2018-12-30, 5",
        "2012-12-31, 2018-12-31, 6",
        "1896-02-29, 1900-02-28, 3",
        "1896-02-29, 1900-03-01, 4",
    })
    void yearsAreCompletedOnTheBirthday(LocalDate birth, LocalDate date, int years) {
        assertThat(outcome(age(BIRTH_DATE).between(years, years), birth, date)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(age(BIRTH_DATE).atLeast(years + 1), birth, date)).isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(age(BIRTH_DATE).lessThan(years), birth, date)).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void theReasonShowsTheAge() {
        Facts facts = Facts.none().with(BIRTH_DATE, LocalDate.of(2012, 2, 29));
        Decision decision =
                SamplePlan.decide(age(BIRTH_DATE).atLeast(6), facts, LocalDate.of(2018, 2, 28), Parameters.none());

        assertThat(decision.reasons().get(0).derived()).contains(BigDecimal.valueOf(5));
        assertThat(decision.reasons()).hasToString("[✗ age in completed years: 5 (required: at least 6)]");
    }

    @Test
    void aBirthAfterTheDateOfAssessmentIsRefused() {
        LocalDate date = LocalDate.of(2018, 7, 19);

        assertThatThrownBy(() -> outcome(age(BIRTH_DATE).atLeast(6), date.plusDays(1), date))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sample.birthDate (2018-07-20) must not be after the date of assessment (2018-07-19).");
    }

    private static Outcome outcome(Condition rule, LocalDate birth, LocalDate date) {
        return AgeProperties.decide(rule, birth, date).outcome();
    }
}
