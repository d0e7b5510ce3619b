package cn.zhoucun.services.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Language;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final Fraction THIRD = Fraction.of(1, 3);

    @Test
    void unitsOfDifferentKindsDoNotConvert() {
        assertThatThrownBy(() -> Units.convert(Fraction.ONE, Unit.PEOPLE, Unit.HOUSEHOLDS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The unit (people) must be households or convert to it.");
        assertThat(Units.isConvertible(Unit.YUAN_A_MONTH, Unit.YUAN_A_YEAR)).isFalse();
        assertThat(Units.aYear(Fraction.ONE, Unit.YUAN_A_MONTH)).hasToString("12");
        assertThatThrownBy(() -> Units.aYear(Fraction.ONE, Unit.PERCENT)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aNumberThatIsShownRoundedSaysSo() {
        assertThat(Shown.quantity(THIRD, Unit.PERCENT, Language.ENGLISH)).isEqualTo("≈0.333333 %");
        assertThat(Shown.quantity(THIRD, Unit.FRACTION, Language.ENGLISH)).isEqualTo("1/3");
        assertThat(Shown.quantity(Fraction.of(1, 4096), Unit.PERCENT, Language.CHINESE))
                .isEqualTo("0.000244140625%");
        assertThat(Shown.quantity(Fraction.of(1, 8192), Unit.PERCENT, Language.CHINESE))
                .isEqualTo("≈0.00012207%");
    }

    @Test
    void aTimeIsExactToTheNanosecond() {
        Observation longest = Observation.took(Duration.ofSeconds(Long.MAX_VALUE, 1), LocalDate.of(2018, 1, 1));
        Fraction seconds = Fraction.of(Long.MAX_VALUE).plus(Fraction.of(1, 1_000_000_000));

        assertThat(longest.measured()).isEqualTo(new Measured.Value(seconds.dividedBy(Fraction.of(60)), Unit.MINUTES));
    }
}
