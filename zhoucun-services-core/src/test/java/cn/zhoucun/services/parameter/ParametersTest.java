package cn.zhoucun.services.parameter;

import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.OLD_AGE;
import static cn.zhoucun.services.sample.SampleFacts.PLACE;
import static cn.zhoucun.services.sample.SampleFacts.YEARS;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final LocalDate MIDDLE = LocalDate.of(2018, 7, 1);
    private static final DateRange SECOND_HALF = DateRange.of(MIDDLE, LocalDate.of(2018, 12, 31));
    private static final Parameters AMENDED =
            Parameters.none().with(INCOME_LINE, yuan("650"), SECOND_HALF, "区政发〔2018〕9号");

    @Test
    void aPrintedFigureIsInForceInThePeriodOfItsDocument() {
        assertThat(Parameters.none().inForce(INCOME_LINE, LocalDate.of(2016, 1, 1)))
                .contains(new Dated<>(INCOME_LINE.type(), 600_00, YEARS, "样文〔2018〕1号, Table, row 1"));
        assertThat(Parameters.none().inForce(INCOME_LINE, LocalDate.of(2020, 12, 31)))
                .isPresent();
        assertThat(Parameters.none().inForce(INCOME_LINE, LocalDate.of(2015, 12, 31)))
                .isEmpty();
        assertThat(Parameters.none().inForce(INCOME_LINE, LocalDate.of(2021, 1, 1)))
                .isEmpty();
    }

    @Test
    void anAmendmentGoesBeforeThePrintedFigureOnItsDates() {
        assertThat(AMENDED.inForce(INCOME_LINE, MIDDLE))
                .contains(new Dated<>(INCOME_LINE.type(), 650_00, SECOND_HALF, "区政发〔2018〕9号"));
        assertThat(value(AMENDED, MIDDLE.minusDays(1))).isEqualTo("600.00");
        assertThat(value(AMENDED, LocalDate.of(2018, 12, 31))).isEqualTo("650.00");
        assertThat(value(AMENDED, LocalDate.of(2019, 1, 1))).isEqualTo("600.00");
    }

    @Test
    void aFigureLeftToAnAuthorityHasNoValueUntilSupplied() {
        Parameters supplied = Parameters.none().with(OLD_AGE, 60, SECOND_HALF, "order");

        assertThat(Parameters.none().inForce(OLD_AGE, MIDDLE)).isEmpty();
        assertThat(supplied.inForce(OLD_AGE, MIDDLE).map(Dated::value)).contains(60);
        assertThat(supplied.inForce(OLD_AGE, MIDDLE.minusDays(1))).isEmpty();
        assertThat(supplied.inForce(OLD_AGE, LocalDate.of(2019, 1, 1))).isEmpty();
        assertThat(supplied.given()).containsExactly(OLD_AGE);
    }

    @Test
    void figuresThatFollowEachOtherAreBothKept() {
        Parameters both = AMENDED.with(INCOME_LINE, yuan("700"), DateRange.from(LocalDate.of(2019, 1, 1)), "order");

        assertThat(value(both, LocalDate.of(2018, 12, 31))).isEqualTo("650.00");
        assertThat(value(both, LocalDate.of(2030, 1, 1))).isEqualTo("700.00");
        assertThat(value(AMENDED, LocalDate.of(2019, 1, 1))).isEqualTo("600.00");
    }

    @Test
    void figuresOfOneDayAreRefused() {
        assertThatThrownBy(() ->
                        AMENDED.with(INCOME_LINE, yuan("700"), DateRange.from(LocalDate.of(2018, 12, 31)), "order"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sample.incomeLine (CNY 700.00 from 2018-12-31) must not overlap the figure"
                        + " (CNY 650.00) in force from 2018-07-01.");
    }

    @Test
    void aFigureThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Parameters.none().with(OLD_AGE, 49, SECOND_HALF, "order"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The sample.oldAge (49) must be a whole number from 50 to 70.");
        assertThatThrownBy(() -> Parameter.printed("p", new WholeNumber(0, 9), Text.of("甲", "a"), 10, YEARS, PLACE))
                .hasMessage("The p (10) must be a whole number from 0 to 9.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.leftTo(
                        Text.of("区政府", "district"), " ", new WholeNumber(0, 9), Text.of("甲", "a"), PLACE))
                .withMessage("The id ( ) of a parameter must not be blank.");
    }

    @Test
    void aParameterKnowsWhoSetsIt() {
        assertThat(OLD_AGE.setBy()).contains(Text.of("区政府", "the district government"));
        assertThat(OLD_AGE.printed()).isEmpty();
        assertThat(INCOME_LINE.setBy()).isEmpty();
        assertThat(INCOME_LINE.citation()).isEqualTo(PLACE);
    }

    @Test
    void equalFiguresAreEqual() {
        assertThat(AMENDED)
                .isEqualTo(Parameters.none().with(INCOME_LINE, yuan("650"), SECOND_HALF, "区政发〔2018〕9号"))
                .hasSameHashCodeAs(Parameters.none().with(INCOME_LINE, yuan("650"), SECOND_HALF, "区政发〔2018〕9号"))
                .isNotEqualTo(Parameters.none());
        assertThat(AMENDED.toString()).contains("sample.incomeLine", "650.00", "区政发〔2018〕9号");
    }

    @Test
    void aFigureReadsWithItsUnit() {
        Dated<Money> figure = INCOME_LINE.printed().orElseThrow();

        assertThat(figure.code()).isEqualTo(600_00);
        assertThat(figure.value()).isEqualTo(yuan("600.00"));
        assertThat(figure.in(Language.CHINESE)).isEqualTo("每月600元");
        assertThat(figure.in(Language.ENGLISH)).isEqualTo("600 yuan per month");
    }

    @Test
    void aCodeThatIsNotOneOfTheTypeIsRefused() {
        assertThatThrownBy(() -> new Dated<>(INCOME_LINE.type(), 1000_01, YEARS, "an order"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The figure (100001) of an order must be yuan per month, from 0 to 1000, with at most two decimals.");
        new Dated<>(INCOME_LINE.type(), 1000_00, YEARS, "an order");
        new Dated<>(INCOME_LINE.type(), 0, YEARS, "an order");
        assertThatThrownBy(() -> new Dated<>(INCOME_LINE.type(), -1, YEARS, "an order"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String value(Parameters parameters, LocalDate date) {
        return parameters
                .inForce(INCOME_LINE, date)
                .orElseThrow()
                .value()
                .getAmount()
                .toPlainString();
    }
}
