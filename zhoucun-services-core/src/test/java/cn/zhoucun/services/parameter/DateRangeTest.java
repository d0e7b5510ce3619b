package cn.zhoucun.services.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final DateRange YEARS = DateRange.of(FIRST, LAST);

    @Test
    void bothEndsAreIncluded() {
        assertThat(YEARS.contains(FIRST.minusDays(1))).isFalse();
        assertThat(YEARS.contains(FIRST)).isTrue();
        assertThat(YEARS.contains(LAST)).isTrue();
        assertThat(YEARS.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aRangeWithoutAnEndGoesOn() {
        assertThat(DateRange.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(DateRange.from(FIRST).until()).isEmpty();
    }

    @Test
    void oneDayIsARange() {
        assertThat(DateRange.of(FIRST, FIRST).contains(FIRST)).isTrue();
    }

    @Test
    void rangesOverlapIfTheyShareADay() {
        assertThat(YEARS.overlaps(DateRange.from(LAST))).isTrue();
        assertThat(YEARS.overlaps(DateRange.from(LAST.plusDays(1)))).isFalse();
        assertThat(DateRange.from(LAST).overlaps(YEARS)).isTrue();
        assertThat(DateRange.from(LAST.plusDays(1)).overlaps(YEARS)).isFalse();
        assertThat(YEARS.overlaps(DateRange.of(FIRST.plusDays(1), FIRST.plusDays(2))))
                .isTrue();
        assertThat(DateRange.of(FIRST.plusDays(1), FIRST.plusDays(2)).overlaps(YEARS))
                .isTrue();
        assertThat(DateRange.from(FIRST).overlaps(DateRange.from(LAST))).isTrue();
    }

    @Test
    void theEndIsNotBeforeTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(LAST, FIRST))
                .withMessage("The until (2016-01-01) must not be before the from (2020-12-31).");
    }
}
