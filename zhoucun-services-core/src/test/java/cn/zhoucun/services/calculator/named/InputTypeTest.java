package cn.zhoucun.services.calculator.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputTypeTest {

    private static final Text PEOPLE = Text.of("人", "people");
    private static final InputType.Amount MONTHLY = new InputType.Amount(List.of(Frequency.PER_MONTH));

    @Test
    void countsKeepToTheirEnds() {
        InputType.Whole type = new InputType.Whole(PEOPLE, 1, 50);

        assertThat(type.accept(1L)).contains(1L);
        assertThat(type.accept(50L)).contains(50L);
        assertThat(type.accept(0L)).isEmpty();
        assertThat(type.accept(51L)).isEmpty();
        assertThat(type.accept("1")).isEmpty();
    }

    @Test
    void decimalsKeepToTheirEndsAndTheirDigits() {
        InputType.Decimal type = new InputType.Decimal(Text.of("份额", "share"), 1, 2);

        assertThat(type.accept(new BigDecimal("0"))).isPresent();
        assertThat(type.accept(new BigDecimal("1.00"))).isPresent();
        assertThat(type.accept(new BigDecimal("1.01"))).isEmpty();
        assertThat(type.accept(new BigDecimal("-0.01"))).isEmpty();
        assertThat(type.accept(new BigDecimal("0.001"))).isEmpty();
        assertThat(type.accept(new BigDecimal("1E+5"))).isEmpty();
        assertThat(type.accept(1L)).isEmpty();
    }

    @Test
    void aSumPerYearIsNoSumPerMonth() {
        assertThat(MONTHLY.accept(Sum.perMonth("1000000000000"))).isPresent();
        assertThat(MONTHLY.accept(Sum.perMonth("1000000000000.01"))).isEmpty();
        assertThat(MONTHLY.accept(Sum.perYear("1"))).isEmpty();
        assertThatThrownBy(() -> MONTHLY.check("income", Sum.perYear("1")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The income (1 yuan per year) must be a sum of yuan per month, at most 1000000000000.");
    }

    @Test
    void aSourcedSumNamesItsSource() {
        InputType.Sourced type = new InputType.Sourced(MONTHLY);

        assertThat(type.accept(new SourcedSum(Sum.perMonth("1"), "令1号"))).isPresent();
        assertThat(type.accept(new SourcedSum(Sum.perYear("1"), "令1号"))).isEmpty();
        assertThat(type.accept(Sum.perMonth("1"))).isEmpty();
        assertThatThrownBy(() -> new SourcedSum(Sum.perMonth("1"), " "))
                .hasMessage("The source ( ) must not be blank.");
    }

    @Test
    void aTableHasSomeOfItsNamesInTheirOrder() {
        InputType.Table<Long> type = new InputType.Table<>(List.of("b", "a"), new InputType.Whole(PEOPLE, 0, 9));

        assertThat(type.accept(Map.of("a", 1L, "b", 2L)).orElseThrow().keySet()).containsExactly("b", "a");
        assertThat(type.accept(Map.of("a", 0L))).contains(Map.of("a", 0L));
        assertThat(type.accept(Map.of())).isEmpty();
        assertThat(type.accept(Map.of("c", 1L))).isEmpty();
        assertThat(type.accept(Map.of("a", 10L))).isEmpty();
    }

    @Test
    void codesAndNamesAreTheirOwn() {
        InputType.OneOf<String> type = InputType.OneOf.of(List.of("A", "B"), each -> each + each);

        assertThat(type.code("B")).isEqualTo("BB");
        assertThat(type.accept("C")).isEmpty();
        assertThatThrownBy(() -> type.code("C")).hasMessage("The value (C) must be one of AA, BB.");
        assertThatThrownBy(() -> InputType.OneOf.of(List.of("A", "B"), each -> "x"))
                .hasMessage("The values (A, B) must have codes of their own.");
        assertThatThrownBy(() -> new Input<>("Members", PEOPLE, MONTHLY)).hasMessageContaining("(Members)");
    }

    @Test
    void twoInputsOrCalculatorsOfOneNameAreRefused() {
        Input<Long> heads = new Input<>("heads", PEOPLE, new InputType.Whole(PEOPLE, 0, 9));
        Calculator.Draft draft =
                Calculator.of("X.heads", PEOPLE, new Document("1号", PEOPLE).part(PEOPLE), heads, heads);
        Calculator once = Calculator.of("X.heads", PEOPLE, new Document("1号", PEOPLE).part(PEOPLE), heads)
                .result(call -> Calculation.of(Given.count(PEOPLE, call.get(heads))));

        assertThatThrownBy(() -> draft.results(call -> Map.of()))
                .hasMessage("The inputs of X.heads must have names of their own.");
        assertThatThrownBy(() -> new Calculators(List.of(once, once)))
                .hasMessage("The ids of the 2 calculators must differ.");
        assertThat(once.calculate(LocalDate.of(2018, 9, 1), Parameters.none(), Map.of("heads", 9L))
                        .results()
                        .get("result"))
                .extracting(each -> each.value().toString())
                .isEqualTo("9");
    }
}
