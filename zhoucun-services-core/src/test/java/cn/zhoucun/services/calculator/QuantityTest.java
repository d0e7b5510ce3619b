package cn.zhoucun.services.calculator;

import static cn.zhoucun.services.calculator.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final Quantity MONTHLY = Given.sum(text("monthly"), Sum.perMonth("450"));
    private static final Quantity YEARLY = Given.sum(text("yearly"), Sum.perYear("3050"));
    private static final Quantity SINGLE = Given.sum(text("single"), Sum.once("70"));
    private static final Quantity SEVEN = Given.count(text("seven"), 7);

    @Test
    void monthsAndYearsAreNeverMixed() {
        refuses(
                () -> MONTHLY.plus(YEARLY, text("x")),
                "The yearly (3050 yuan per year) must be a sum per month like the"
                        + " monthly; maybe convert it by name first.");
        refuses(() -> YEARLY.minus(MONTHLY, text("x")), "The monthly (450 yuan per month) must be a sum per year");
        refuses(() -> Quantity.least(List.of(MONTHLY, YEARLY), text("x")), "The yearly");
        refuses(() -> Quantity.greatest(List.of(SEVEN, YEARLY), text("x")), "must be a number like the seven");
        refuses(() -> MONTHLY.dividedBy(YEARLY, text("x")), "The yearly");
    }

    @Test
    void theConversionsAreNamed() {
        assertThat(MONTHLY.annualised().sum()).isEqualTo(Sum.perYear("5400"));
        assertThat(YEARLY.annualised()).isSameAs(YEARLY);
        assertThat(MONTHLY.monthly()).isSameAs(MONTHLY);
        assertThat(MONTHLY.annualised().monthly().sum()).isEqualTo(Sum.perMonth("450"));
        assertThat(MONTHLY.overMonths(SEVEN, text("x")).sum()).isEqualTo(Sum.once("3150"));
        assertThat(SINGLE.spreadOver(SEVEN, text("x")).sum()).isEqualTo(Sum.perMonth("10"));
        assertThat(SINGLE.casesOfYear(SEVEN, text("x")).sum()).isEqualTo(Sum.perYear("490"));
        assertThat(MONTHLY.annualised().label().chinese()).isEqualTo("monthly（折算为全年）");
    }

    @Test
    void aConversionTakesOnlyItsOwnPeriod() {
        refuses(SINGLE::annualised, "The single (70 yuan once) must be a sum per month.");
        refuses(SINGLE::monthly, "The single (70 yuan once) must be a sum per year.");
        refuses(() -> YEARLY.overMonths(SEVEN, text("x")), "must be a sum per month");
        refuses(() -> MONTHLY.spreadOver(SEVEN, text("x")), "must be a sum once");
        refuses(() -> MONTHLY.casesOfYear(SEVEN, text("x")), "must be a sum once");
        refuses(SEVEN::annualised, "The seven (7) must be a sum per month.");
    }

    @Test
    void moneyIsMultipliedAndDividedByNumbersOnly() {
        assertThat(MONTHLY.times(SEVEN, text("x")).sum()).isEqualTo(Sum.perMonth("3150"));
        assertThat(MONTHLY.dividedBy(SEVEN, text("x")).frequency()).contains(Frequency.PER_MONTH);
        assertThat(YEARLY.dividedBy(YEARLY, text("x")).value()).isEqualTo(Fraction.ONE);
        assertThat(YEARLY.dividedBy(YEARLY, text("x")).frequency()).isEmpty();
        refuses(() -> SEVEN.times(MONTHLY, text("x")), "The monthly (450 yuan per month) must be a number, not money");
        refuses(() -> SINGLE.spreadOver(SINGLE, text("x")), "must be a number, not money");
        refuses(() -> SEVEN.dividedBy(MONTHLY, text("x")), "must be a number like the seven");
        refuses(
                () -> MONTHLY.dividedBy(Given.count(text("none"), 0), text("x")),
                "The none (0) must not be zero to divide by it.");
    }

    @Test
    void theLeastAndTheGreatestAreTaken() {
        Quantity more = Given.sum(text("more"), Sum.perMonth("451"));
        assertThat(Quantity.least(List.of(more, MONTHLY), text("x")).value()).isEqualTo(Fraction.of(450));
        assertThat(Quantity.greatest(List.of(more, MONTHLY), text("x")).value()).isEqualTo(Fraction.of(451));
        assertThat(Quantity.total(List.of(more), text("x")).value()).isEqualTo(Fraction.of(451));
    }

    @Test
    void onlyWholeFenAreMoney() {
        Quantity third = MONTHLY.dividedBy(Given.count(text("seven"), 7), text("part"));
        assertThatThrownBy(third::sum)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The part (450/7 (≈ 64.285714) yuan per month) must be money in whole fen."
                        + " Maybe round it first.");
        assertThat(third.toFen(RoundingMode.HALF_UP, text("x")).sum()).isEqualTo(Sum.perMonth("64.29"));
        assertThatThrownBy(() -> MONTHLY.dividedBy(Given.count(text("k"), 100_000), text("part of a fen"))
                        .sum())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(SEVEN::sum).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aQuantityRemembersHowItCameAbout() {
        Quantity rounded = MONTHLY.dividedBy(SEVEN, text("part")).toFen(RoundingMode.DOWN, text("rounded"));

        assertThat(rounded.operation()).isEqualTo(Operation.ROUND);
        assertThat(rounded.rounding()).contains(new Quantity.Rounding(2, RoundingMode.DOWN));
        assertThat(rounded.operands().get(0).operands()).containsExactly(MONTHLY, SEVEN);
        assertThat(rounded.figure()).isEmpty();
        assertThat(Operation.ROUND.label().chinese()).isEqualTo("舍入");
        assertThat(rounded.show(Language.CHINESE)).isEqualTo("每月64.28元");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000_000_000_000L, Long.MIN_VALUE})
    void aCountOutOfBoundsIsNamed(long count) {
        refuses(
                () -> Given.count(text("pupils"), count),
                "The pupils (" + count + ") must be a whole number from 0 to");
    }

    @Test
    void whatIsGivenIsCheckedUnderItsName() {
        refuses(() -> Given.positiveCount(text("base"), 0), "The base (0) must be a whole number from 1 to");
        refuses(() -> Given.partOf(SEVEN, text("kept"), 8), "The kept (8) must not exceed the seven, 7.");
        refuses(() -> Given.number(text("months"), new BigDecimal("-0.5")), "The months (-0.5) must not be negative.");
        refuses(
                () -> Given.number(text("months"), new BigDecimal("1E+20")),
                "The months (1E+20) must have at most 18 digits.");
        refuses(
                () -> Given.share(text("rate"), new BigDecimal("1.01")),
                "The rate (1.01) must be a share from 0 to 1.");
        refuses(() -> Given.share(text("rate"), Fraction.of(-1, 3)), "The rate (-1/3) must be a share from 0 to 1.");
        assertThat(Given.partOf(SEVEN, text("kept"), 7).value()).isEqualTo(SEVEN.value());
        assertThat(Given.share(text("rate"), BigDecimal.ONE).value()).isEqualTo(Fraction.ONE);
        assertThat(Given.share(text("rate"), Fraction.ZERO).value()).isEqualTo(Fraction.ZERO);
        assertThat(Given.number(text("months"), BigDecimal.ZERO).value()).isEqualTo(Fraction.ZERO);
        assertThat(Given.count(text("c"), 3, 3, 3).value()).isEqualTo(Fraction.of(3));
    }

    private static void refuses(Supplier<?> call, String message) {
        assertThatThrownBy(call::get)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The ")
                .hasMessageContaining(message);
    }
}
