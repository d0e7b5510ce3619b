package cn.zhoucun.services.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import cn.zhoucun.services.sample.SampleFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type: text and code stand for exactly one value. */
class ValueTypeTest {

    private static final Day DAY = new Day(LocalDate.of(1880, 1, 1), LocalDate.of(2100, 12, 31), true);
    private static final Yuan YUAN = new Yuan(Frequency.PER_YEAR, 1000);
    private static final Choices<Need> NEEDS = new Choices<>(Choice.of(List.of(Need.values())));

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(new YesNo(), true, "true", 1),
                Arguments.of(new YesNo(), false, "false", 0),
                Arguments.of(new WholeNumber(-3, 6), -3, "-3", -3),
                Arguments.of(new WholeNumber(-3, 6), 6, "6", 6),
                Arguments.of(DAY, LocalDate.of(1970, 1, 1), "1970-01-01", 0),
                Arguments.of(DAY, LocalDate.of(1969, 12, 31), "1969-12-31", -1),
                Arguments.of(DAY, LocalDate.of(2000, 2, 29), "2000-02-29", 11016), // 30 years, 7 leap days, 31 + 28
                Arguments.of(YUAN, money("0.00"), "0.00", 0),
                Arguments.of(YUAN, money("449.99"), "449.99", 44999),
                Arguments.of(YUAN, money("1000.00"), "1000.00", 100_000),
                Arguments.of(new Share(), new BigDecimal("0"), "0", 0),
                Arguments.of(new Share(), new BigDecimal("0.1"), "0.1", 100_000),
                Arguments.of(new Share(), new BigDecimal("0.000001"), "0.000001", 1),
                Arguments.of(new Share(), new BigDecimal("1"), "1", 1_000_000),
                Arguments.of(Choice.of(List.of(Area.values())), Area.ISLAND, "island", 2),
                Arguments.of(NEEDS, Set.of(), "", 0),
                Arguments.of(NEEDS, EnumSet.of(Need.CARE, Need.ADVICE), "care,advice", 0b101));
    }

    @ParameterizedTest(name = "{0}: \"{2}\"")
    @MethodSource("values")
    <T> void textAndCodeStandForOneValue(ValueType<T> type, T value, String text, long code) {
        assertThat(type.format(value)).isEqualTo(text);
        assertThat(type.parse(text)).contains(value);
        assertThat(type.encode(value)).isEqualTo(code);
        assertThat(type.decode(code)).isEqualTo(value);
        assertThat(type.check("subject", value)).isEqualTo(value);
        assertThat(code).isBetween(type.lowest(), type.highest());
    }

    static Stream<Arguments> notTexts() {
        return Stream.of(
                Arguments.of(new YesNo(), Set.of("", "TRUE", "yes", "1", " true")),
                Arguments.of(
                        new WholeNumber(-3, 6), Set.of("", "-4", "7", "+1", "01", "-0", "1.0", "٣", "99999999999")),
                Arguments.of(
                        DAY,
                        Set.of("", "2018-2-3", "2018-02-29", "20180719", "1879-12-31", "2101-01-01", "2018-13-01")),
                Arguments.of(YUAN, Set.of("", "-1", "1.", ".5", "1.005", "01", "1e2", "1000.01", "1,000", "CNY 1")),
                Arguments.of(new Share(), Set.of("", "-0", "1.000001", "1.5", "2", "0.1234567", "10%", "1e-1", ".5")),
                Arguments.of(Choice.of(List.of(Area.values())), Set.of("", "ISLAND", "sea", "2", "island ")),
                Arguments.of(NEEDS, Set.of("care,", ",", "care,care", "care;advice", "sea", "care, advice")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notTexts")
    void otherTextsAreNotRead(ValueType<?> type, Set<String> texts) {
        assertThat(texts)
                .allSatisfy(text -> assertThat(type.parse(text)).as(text).isEmpty());
    }

    static Stream<Arguments> notValues() {
        return Stream.of(
                Arguments.of(new YesNo(), "true", "must be true or false"),
                Arguments.of(new WholeNumber(1, 6), 0, "must be a whole number from 1 to 6"),
                Arguments.of(new WholeNumber(1, 6), 7, "must be a whole number from 1 to 6"),
                Arguments.of(new WholeNumber(1, 6), 3L, "must be a whole number from 1 to 6"),
                Arguments.of(
                        DAY, LocalDate.of(1879, 12, 31), "must be a date (yyyy-mm-dd) from 1880-01-01 to 2100-12-31"),
                Arguments.of(
                        DAY, LocalDate.of(2101, 1, 1), "must be a date (yyyy-mm-dd) from 1880-01-01 to 2100-12-31"),
                Arguments.of(
                        YUAN, money("1000.01"), "must be yuan per year, from 0 to 1000, with at most two decimals"),
                Arguments.of(YUAN, money("-0.01"), "must be yuan per year, from 0 to 1000, with at most two decimals"),
                Arguments.of(
                        YUAN, Money.parse("USD 1"), "must be yuan per year, from 0 to 1000, with at most two decimals"),
                Arguments.of(
                        new Share(),
                        new BigDecimal("1.000001"),
                        "must be a share from 0 to 1 with at most six decimals"),
                Arguments.of(
                        new Share(), new BigDecimal("-0.1"), "must be a share from 0 to 1 with at most six decimals"),
                Arguments.of(
                        new Share(),
                        new BigDecimal("0.1234567"),
                        "must be a share from 0 to 1 with at most six decimals"),
                Arguments.of(
                        new Share(),
                        new BigDecimal("1E-999999999"),
                        "must be a share from 0 to 1 with at most six decimals"),
                Arguments.of(
                        new Share(),
                        new BigDecimal("1E+999999999"),
                        "must be a share from 0 to 1 with at most six decimals"),
                Arguments.of(Choice.of(List.of(Area.values())), Need.CARE, "must be one of town, village, island"),
                Arguments.of(
                        NEEDS,
                        Set.of(Area.TOWN),
                        "must be a set of distinct values, each of which must be one of care, repair, advice"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("notValues")
    void otherValuesAreRefusedWithTheCure(ValueType<?> type, Object value, String cure) {
        assertThatThrownBy(() -> type.check("my.fact", value))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The my.fact (%s) %s.", value, cure);
        assertThatThrownBy(() -> type.check("my.fact", null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aShareIsExactWhateverItsScale() {
        assertThat(new Share().encode(new BigDecimal("0.100000000"))).isEqualTo(100_000);
        assertThat(new Share().format(new BigDecimal("0.500"))).isEqualTo("0.5");
        assertThat(new Share().format(new BigDecimal("0E-6"))).isEqualTo("0");
    }

    private static Money money(String amount) {
        return SampleFacts.yuan(amount);
    }
}
