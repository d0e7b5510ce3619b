package cn.zhoucun.services.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitSaysWhatItsValuesMustBe(Unit unit) {
        Limits limits = Limits.of(unit);

        assertThat(limits.allows(limits.least())).isTrue();
        assertThat(limits.allows(limits.least().minus(Fraction.ONE))).isFalse();
        assertThat(limits.cure(unit)).startsWith("must be ");
        limits.most()
                .ifPresent(most ->
                        assertThat(limits.allows(most.plus(Fraction.ONE))).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 101",
        "PER_THOUSAND, 1001",
        "DAYS_A_WEEK, 8",
        "HOURS_A_DAY, 25",
        "PEOPLE, 1.5",
        "GRADE, 0",
        "TEN_THOUSAND_PEOPLE, 0.00001"
    })
    void valuesThatCannotBeAreRefused(Unit unit, String value) {
        Indicator indicator = Indicator.of("it", Text.of("它", "it"), unit);

        assertThatThrownBy(() -> indicator.value(Observation.of(new BigDecimal(value), unit, 2020)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The it (");
    }

    @Test
    void aGrossRateMayExceedTheWholeButIsNeverNegative() {
        Indicator gross = Indicator.of("gross", Text.of("毛入学率", "gross enrolment"), Unit.PERCENT)
                .gross();

        assertThat(gross.value(Observation.counted(105, 100, 2020))).hasToString("105");
        assertThatThrownBy(() -> gross.value(Observation.of(new BigDecimal("-1"), Unit.PERCENT, 2020)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(gross).hasToString("gross");
    }

    @Test
    void countsAreSaidInTheUnitOfTheMeasure() {
        assertThat(value(Unit.PER_HUNDRED_THOUSAND, 3, 100_000)).hasToString("3");
        assertThat(value(Unit.SAMPLES_PER_THOUSAND_A_YEAR, 5, 1_000)).hasToString("5");
        assertThat(value(Unit.VOLUMES_PER_HEAD, 19, 10)).hasToString("1.9");
        assertThat(value(Unit.FRACTION, 1, 3)).isEqualTo(Fraction.of(1, 3));
        assertThatThrownBy(() -> value(Unit.PEOPLE, 1, 3)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> value(Unit.PERCENT, 0, 0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whetherSomethingIsDoneIsNoValue() {
        Indicator indicator = Indicator.of("it", Text.of("它", "it"), Unit.PERCENT);

        assertThatThrownBy(() -> indicator.value(Observation.completedIn(2020)))
                .isInstanceOf(InvalidInputException.class);
    }

    private static Fraction value(Unit unit, long part, long whole) {
        return Indicator.of("it", Text.of("它", "it"), unit).value(Observation.counted(part, whole, 2020));
    }
}
