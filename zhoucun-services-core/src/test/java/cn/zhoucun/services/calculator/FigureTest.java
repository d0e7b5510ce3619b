package cn.zhoucun.services.calculator;

import static cn.zhoucun.services.calculator.Samples.PLACE;
import static cn.zhoucun.services.calculator.Samples.READING;
import static cn.zhoucun.services.calculator.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 12, 31);
    private static final DateRange PERIOD = DateRange.of(START, END);
    private static final Yuan MONTHLY = new Yuan(Frequency.PER_MONTH, 1_000_000);
    private static final Text CIVIL_AFFAIRS = Text.of("民政部门", "civil affairs");

    private static final Parameter<Money> FLOOR =
            Parameter.printed("X.floor", MONTHLY, Text.of("最低标准", "floor"), Money.of(Renminbi.CNY, 100), PERIOD, PLACE);

    private static final Parameter<Money> URBAN =
            Parameter.leftTo(CIVIL_AFFAIRS, "X.urban", MONTHLY, Text.of("城市低保标准", "urban standard"), PLACE);

    @Test
    void aPrintedFigureIsCitedWithItsPlace() {
        Figure figure = Figure.inForce(FLOOR, Parameters.none(), START);

        assertThat(figure.value()).isEqualTo(Fraction.of(100));
        assertThat(figure.frequency()).contains(Frequency.PER_MONTH);
        assertThat(figure.citation()).contains(PLACE);
        assertThat(figure.source().chinese()).isEqualTo(PLACE.in(Language.CHINESE));
        assertThat(figure).hasToString("floor = 100 [试1号, Annex 1, row 7]");
    }

    @Test
    void anAmendedFigureIsCitedWithTheOrderThatSetIt() {
        Parameters amended = Parameters.none()
                .with(FLOOR, Money.of(Renminbi.CNY, 110), DateRange.from(LocalDate.of(2019, 1, 1)), "令2019年5号");

        assertThat(Figure.inForce(FLOOR, amended, END).source()).isEqualTo(text("令2019年5号"));
        assertThat(Figure.inForce(FLOOR, amended, LocalDate.of(2018, 12, 31)).value())
                .isEqualTo(Fraction.of(100));
        assertThat(Figure.inForce(FLOOR, amended, LocalDate.of(2024, 1, 1)).value())
                .isEqualTo(Fraction.of(110));
    }

    @Test
    void outsideItsDatesThereIsNoFigure() {
        assertThatThrownBy(() -> Figure.inForce(FLOOR, Parameters.none(), END.plusDays(1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The date for X.floor (2021-01-01) must have a figure in force;"
                        + " no figure in force is known.");
    }

    @Test
    void theStandardsOfOneYearAreNotThoseOfTheNext() {
        Parameters baseline = Parameters.none()
                .with(
                        URBAN,
                        Money.of(Renminbi.CNY, 450),
                        DateRange.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)),
                        "2015年标准");

        assertThat(Figure.inForce(URBAN, baseline, LocalDate.of(2015, 7, 1)).value())
                .isEqualTo(Fraction.of(450));
        assertThatThrownBy(() -> Figure.inForce(URBAN, baseline, START)).hasMessageContaining("no figure in force");
        assertThatThrownBy(() -> Figure.inForce(URBAN, Parameters.none(), START))
                .hasMessageContaining("no figure in force");
    }

    @Test
    void sharesAndWholeNumbersAreFiguresToo() {
        Parameter<BigDecimal> share =
                Parameter.printed("X.share", new Share(), text("share"), new BigDecimal("0.1"), PERIOD, PLACE);
        Parameter<Integer> age = Parameter.printed("X.age", new WholeNumber(0, 150), text("age"), 60, PERIOD, PLACE);
        Parameter<Boolean> flag = Parameter.printed("X.flag", new YesNo(), text("flag"), true, PERIOD, PLACE);

        assertThat(Figure.inForce(share, Parameters.none(), END).value()).isEqualTo(Fraction.of(1, 10));
        assertThat(Figure.inForce(age, Parameters.none(), END).value()).isEqualTo(Fraction.of(60));
        assertThatThrownBy(() -> Figure.inForce(flag, Parameters.none(), END))
                .hasMessage("The parameter X.flag (true) must be a number.");
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 75, 0.75",
        "PERCENTAGE_POINTS, 10, 0.1",
        "PER_THOUSAND, 9, 0.009",
        "SAMPLES_PER_THOUSAND_A_YEAR, 5, 0.005",
        "PER_HUNDRED_THOUSAND, 3, 0.00003",
        "FRACTION, 3, 1/3",
        "MULTIPLE, 8, 8",
        "RATIO_TO_ONE, 1.5, 1.5",
        "YUAN_A_YEAR, 1200, 1200",
        "YUAN_A_MONTH, 100, 100"
    })
    void aPromiseIsBroughtToOnes(Unit unit, String printed, String ones) {
        Figure figure = Figure.of(new Standard(
                "X-01.x",
                text("promise"),
                Standard.Shape.AT_LEAST,
                "",
                new BigDecimal(printed),
                unit,
                OptionalInt.empty(),
                PLACE,
                List.of(READING)));

        assertThat(figure.value()).hasToString(ones);
        assertThat(figure.frequency().isPresent()).isEqualTo(unit.name().startsWith("YUAN"));
        assertThat(figure.frequency().filter(Frequency.PER_YEAR::equals).isPresent())
                .isEqualTo(unit == Unit.YUAN_A_YEAR);
        assertThat(figure.readings()).containsExactly(READING);
    }

    @Test
    void readingsAreKeptOnce() {
        Figure figure =
                Figure.of(text("rate"), Fraction.ONE, "令1号").readAs(READING).readAs(READING);

        assertThat(figure.readings()).containsExactly(READING);
        assertThat(figure.citation()).isEmpty();
    }

    @Test
    void aFigureIsNotNegative() {
        assertThat(Figure.of(text("rate"), Fraction.ZERO, PLACE).value()).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> Figure.of(text("rate"), Fraction.of(-1), PLACE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The rate (-1) must not be negative.");
        assertThatThrownBy(() -> Figure.of(text("rate"), Fraction.of(-1), "令1号"))
                .hasMessage("The rate (-1) must not be negative.");
    }

    @Test
    void aFigureIsUsedAsWhatItIs() {
        Figure sum = Samples.money("standard", Sum.perMonth("450"));
        Figure number = Samples.number("multiple", "8");

        assertThat(sum.money().value()).isEqualTo(Fraction.of(450));
        assertThat(number.number().value()).isEqualTo(Fraction.of(8));
        assertThat(Samples.number("share", "1").share().value()).isEqualTo(Fraction.ONE);
        assertThatThrownBy(number::money).hasMessage("The multiple (8) must be a sum of yuan.");
        assertThatThrownBy(sum::number).hasMessage("The standard (450) must be a number, not money.");
        assertThatThrownBy(number::share).hasMessage("The multiple (8) must be a share from 0 to 1.");
        assertThatThrownBy(() -> Samples.money("small", Sum.once("0.50")).share())
                .hasMessage("The small (0.5) must be a number, not money.");
    }
}
