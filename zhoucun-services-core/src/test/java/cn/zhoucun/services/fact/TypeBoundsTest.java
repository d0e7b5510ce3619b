package cn.zhoucun.services.fact;

import static cn.zhoucun.services.source.Language.CHINESE;
import static cn.zhoucun.services.source.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import cn.zhoucun.services.sample.SampleFacts;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which types there are, and how their values read. */
class TypeBoundsTest {

    private enum Empty implements Option {
        ;

        @Override
        public Text label() {
            throw new IllegalStateException();
        }
    }

    @Test
    void aTypeWithoutValuesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WholeNumber(3, 2))
                .withMessage("The min (3) must not exceed the max (2).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Day(LocalDate.of(2018, 7, 20), LocalDate.of(2018, 7, 19), false))
                .withMessage("The min (2018-07-20) must not be after the max (2018-07-19).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Yuan(Frequency.ONCE, 0))
                .withMessage("The maxYuan (0) must be from 1 to 1000000000000.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choice.of(List.of(Empty.values())))
                .withMessage("The options (0) of a choice must be from 1 to 63.");
    }

    @Test
    void moneyIsBoundedByATrillion() {
        assertThat(new Yuan(Frequency.ONCE, 1_000_000_000_000L).highest()).isEqualTo(100_000_000_000_000L);
        assertThatIllegalArgumentException().isThrownBy(() -> new Yuan(Frequency.ONCE, 1_000_000_000_001L));
    }

    @Test
    void aTypeOfOneValueIsAllowed() {
        assertThat(new WholeNumber(2, 2).allows(2)).isTrue();
        assertThat(new Day(LocalDate.EPOCH, LocalDate.EPOCH, false).parse("1970-01-01"))
                .contains(LocalDate.EPOCH);
    }

    @Test
    void valuesReadInBothLanguages() {
        assertThat(new YesNo().show(true, CHINESE)).isEqualTo("是");
        assertThat(new YesNo().show(false, ENGLISH)).isEqualTo("no");
        assertThat(new Share().show(new BigDecimal("0.1"), CHINESE)).isEqualTo("10%");
        assertThat(new Share().show(new BigDecimal("0.0775"), ENGLISH)).isEqualTo("7.75%");
        assertThat(new WholeNumber(0, 9).show(3, CHINESE)).isEqualTo("3");
        assertThat(new Yuan(Frequency.PER_MONTH, 9999).show(SampleFacts.yuan("450"), CHINESE))
                .isEqualTo("每月450元");
        assertThat(new Yuan(Frequency.ONCE, 9999).show(SampleFacts.yuan("1000.50"), ENGLISH))
                .isEqualTo("1000.5 yuan once");
        assertThat(Choice.of(List.of(Area.values())).show(Area.VILLAGE, CHINESE))
                .isEqualTo("村");
    }

    @Test
    void setsReadInTheOrderOfTheOptions() {
        Choices<Need> needs = new Choices<>(Choice.of(List.of(Need.values())));
        Set<Need> two = EnumSet.of(Need.ADVICE, Need.CARE);

        assertThat(needs.show(two, CHINESE)).isEqualTo("护理、咨询");
        assertThat(needs.show(two, ENGLISH)).isEqualTo("care, advice");
        assertThat(needs.show(Set.of(), CHINESE)).isEqualTo("无");
        assertThat(needs.show(Set.of(), ENGLISH)).isEqualTo("none");
        assertThat(needs.parse("advice,care")).contains(two);
    }

    @Test
    void aLongValueIsCutInTheMessage() {
        InvalidInputException refusal = new InvalidInputException("my.fact", "9".repeat(61), "must be short");

        assertThat(refusal.value()).isEqualTo("9".repeat(60) + "…");
        assertThat(refusal).hasMessage("The my.fact (" + "9".repeat(60) + "…) must be short.");
        assertThat(refusal.subject()).isEqualTo("my.fact");
        assertThat(refusal.cure()).isEqualTo("must be short");
        assertThat(new InvalidInputException("my.fact", "9".repeat(60), "must be short").value())
                .isEqualTo("9".repeat(60));
    }
}
