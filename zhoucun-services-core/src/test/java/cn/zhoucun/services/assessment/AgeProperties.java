package cn.zhoucun.services.assessment;

import static cn.zhoucun.services.rule.Term.age;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.sample.SamplePlan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The bound on the day of birth that a rule is prepared with agrees with the calendar. */
class AgeProperties {

    /** A birth, a day near one of its birthdays, and the number of that birthday. */
    record Life(LocalDate birth, LocalDate date, int birthday) {
        int years() {
            return (int) ChronoUnit.YEARS.between(birth, date);
        }
    }

    @Property(tries = 2000)
    void preparedComparisonsAgreeWithTheCalendar(
            @ForAll("lives") Life life, @ForAll @IntRange(min = -1, max = 1) int off) {
        int bound = Math.max(0, life.birthday() + off);

        assertThat(holds(age(BIRTH_DATE).atLeast(bound), life)).isEqualTo(life.years() >= bound);
        assertThat(holds(age(BIRTH_DATE).moreThan(bound), life)).isEqualTo(life.years() > bound);
        assertThat(holds(age(BIRTH_DATE).atMost(bound), life)).isEqualTo(life.years() <= bound);
        assertThat(holds(age(BIRTH_DATE).lessThan(bound), life)).isEqualTo(life.years() < bound);
        assertThat(holds(age(BIRTH_DATE).between(bound, bound + 1), life))
                .isEqualTo(life.years() == bound || life.years() == bound + 1);
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<LocalDate> leapDay =
                Arbitraries.integers().between(0, 48).map(n -> LocalDate.of(1904 + 4 * n, 2, 29));
        Arbitrary<LocalDate> births = Arbitraries.frequencyOf(Tuple.of(3, days()), Tuple.of(1, leapDay));
        return Combinators.combine(
                        births,
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.integers().between(-2, 2))
                .as((birth, birthday, off) ->
                        new Life(birth, birth.plusYears(birthday).plusDays(off), birthday));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1880, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static boolean holds(Condition rule, Life life) {
        return decide(rule, life.birth(), life.date()).outcome() == Outcome.ELIGIBLE;
    }

    /** Decides by a service without a last day. */
    static Decision decide(Condition rule, LocalDate birth, LocalDate date) {
        var service = SamplePlan.unserved(SamplePlan.CODE)
                .addTargetGroups(SamplePlan.group(rule))
                .inForce(DateRange.from(LocalDate.of(1880, 1, 1)))
                .build();
        return Assessor.of(SamplePlan.catalog(service))
                .assess(Facts.none().with(BIRTH_DATE, birth), date)
                .decision(SamplePlan.CODE);
    }
}
