package cn.zhoucun.services.plan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentSupportTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final EmploymentSupport SUPPORT = EmploymentSupport.on(DATE);

    @ParameterizedTest
    @CsvSource({"0.5, 10, 7, 0.6", "0.5, 3, 2, 0.5", "0.5, 100, 69, 0.5", "0.9, 1, 1, 1"})
    void sevenInTenKeptOnAddTenPoints(String base, long finished, long kept, String ratio) {
        assertThat(SUPPORT.internshipRatio(new BigDecimal(base), finished, kept).value())
                .isEqualTo(Fraction.parse(ratio));
    }

    @Test
    void theSubsidyIsThatPartOfTheAllowance() {
        Calculation subsidy =
                SUPPORT.internshipSubsidy(Sum.perMonth("1500"), new BigDecimal("0.5"), 10, 7, RoundingMode.HALF_UP);

        assertThat(subsidy.sum()).isEqualTo(Sum.perMonth("900"));
        assertThat(subsidy.readings()).extracting(Reading::id).contains("D061");
        assertThat(subsidy.in(Language.CHINESE)).contains("附件1第12行“服务指导标准”");
        Recomputation.assertStepsAddUp(subsidy);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> SUPPORT.internshipRatio(new BigDecimal("0.5"), 0, 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The interns who finished (0) must be a whole number from 1");
        assertThatThrownBy(() -> SUPPORT.internshipRatio(new BigDecimal("0.95"), 10, 7))
                .hasMessage("The base ratio (0.95) must leave room for the rise, 0.1.");
        assertThatThrownBy(() -> SUPPORT.internshipRatio(new BigDecimal("-0.1"), 10, 7))
                .hasMessage("The base ratio (-0.1) must be a share from 0 to 1.");
        assertThatThrownBy(() -> SUPPORT.internshipRatio(new BigDecimal("0.5"), 10, 11))
                .hasMessage("The interns kept (11) must not exceed the interns who finished, 10.");
        assertThatThrownBy(() -> EmploymentSupport.on(DATE.plusYears(3)).internshipRatio(BigDecimal.ZERO, 1, 1))
                .hasMessage("The date for EMP-04.raise (2021-09-01) must have a figure in force;"
                        + " no figure in force is known.");
    }

    @Test
    void theRetentionCanBeAmended() {
        Parameters amended = Parameters.none()
                .with(Supplied.share("EMP-04.keptOn"), new BigDecimal("0.6"), DateRange.from(DATE), "令1号");

        assertThat(EmploymentSupport.on(DATE, amended)
                        .internshipRatio(new BigDecimal("0.5"), 3, 2)
                        .value())
                .isEqualTo(Fraction.parse("0.6"));
    }

    @ParameterizedTest
    @CsvSource({"2, 0, false", "2, 1, true", "0, 0, true"})
    void someoneInTheHouseholdIsInWork(int able, int inWork, boolean kept) {
        Calculation household = SUPPORT.zeroEmploymentHousehold(able, inWork);

        assertThat(household.holds()).isEqualTo(kept);
        assertThat(household.citations().get(0).row()).hasValue(11);
        assertThatThrownBy(() -> SUPPORT.zeroEmploymentHousehold(-1, 0)).hasMessageContaining("(-1)");
    }

    @ParameterizedTest
    @CsvSource({"5, 8, true, 40", "4, 12, false, 48", "5, 7, false, 35", "7, 24, true, 168"})
    void operatorsAnswerFiveDaysOfEightHours(int days, int hours, boolean kept, long week) {
        Calculation line = SUPPORT.hotlineOperators(days, hours);

        assertThat(line.holds()).isEqualTo(kept);
        assertThat(line.value()).isEqualTo(Fraction.of(week));
        assertThat(SUPPORT.hotlineVoice(days, hours).holds()).isEqualTo(days == 7 && hours == 24);
        assertThat(line.citations().get(0).row()).hasValue(19);
    }
}
