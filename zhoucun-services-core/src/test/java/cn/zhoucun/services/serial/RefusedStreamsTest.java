package cn.zhoucun.services.serial;

import static cn.zhoucun.services.calculator.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.calculator.Budget;
import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.CostSharing;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Operation;
import cn.zhoucun.services.calculator.PolicyRate;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.Samples;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.education.TierAllocation;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.NamedOption;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Household;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.population.Grouping;
import cn.zhoucun.services.population.People;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import cn.zhoucun.services.target.Evenness;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream that holds what cannot be is refused: bytes build nothing that a caller cannot build. */
class RefusedStreamsTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final Fact<Boolean> BOARDING = Fact.yesNo("pupil.boarding", "寄宿", "boarding");
    private static final Quantity RENT = Given.sum(text("rent"), Sum.perMonth("450"));

    static Stream<Arguments> corrupted() {
        NamedOption north = new NamedOption("north", text("north"));
        NamedOption south = new NamedOption("south", text("south"));
        Parameter<Integer> age =
                Parameter.leftTo(text("city"), "least.age", new WholeNumber(16, 60), text("least age"), Samples.PLACE);
        Text rate = text("rate");
        return Stream.of(
                of(Samples.PLACE.column(text("standard")), swapped(Samples.PLACE.part(), null)),
                of(BOARDING, swapped("pupil.boarding", "boarding")),
                of(BOARDING, swapped(BOARDING.type(), null)),
                of(Choice.of(List.of(north, south)), swapped(south, north)),
                of(Facts.none().with(BOARDING, true), swapped(true, "yes")),
                of(age, swapped(age.setBy().orElseThrow(), null)),
                of(
                        Parameters.none().with(age, 50, ZhoucunPlan.period(), "order 1"),
                        swapped(new WholeNumber(16, 60), new WholeNumber(16, 40))),
                of(ZhoucunPlan.catalog(), swapped("EDU-02", "EDU-01")),
                of(ZhoucunPlan.catalog().get("EDU-02"), swapped("EDU-02", "2")),
                of(ZhoucunPlan.tables(), swapped("IND-02", null)),
                of(Fraction.of(1, 3), swapped(BigInteger.valueOf(3), BigInteger.ZERO)),
                of(Figure.of(rate, Fraction.ONE, "order 1"), swapped(rate, null)),
                of(RENT, without(Fraction.class)),
                of(RENT.plus(RENT, text("both")), swapped(Operation.ADD, Operation.MULTIPLY)),
                of(RENT.annualised(), swapped(Operation.MULTIPLY, Operation.ROUND)),
                of(RENT.annualised(), swapped(Frequency.PER_MONTH, null)),
                of(Calculation.of(RENT), swapped(Operation.INPUT, null)),
                of(
                        CostSharing.among(List.of(
                                CostSharing.Portion.of(Payer.CITY, new BigDecimal("0.4")),
                                CostSharing.Portion.of(Payer.DISTRICT, new BigDecimal("0.6")))),
                        swapped(Payer.CITY, Payer.DISTRICT)),
                of(
                        PolicyRate.atLeast(new BigDecimal("0.6"), Samples.number("floor", "0.5")),
                        swapped(Comparison.AT_LEAST, Comparison.LESS_THAN)),
                of(
                        TierAllocation.of(
                                Samples.money("mean", Sum.perYear("15")),
                                List.of(Samples.money("1", Sum.perYear("10")), Samples.money("2", Sum.perYear("20")))),
                        swapped(BigInteger.valueOf(20), BigInteger.valueOf(5))),
                of(
                        Budget.of(List.of(
                                Budget.Line.of(
                                        ZhoucunPlan.catalog().get("EDU-03"),
                                        text("1"),
                                        Samples.money("1", Sum.perYear("10")),
                                        3),
                                Budget.Line.of(
                                        ZhoucunPlan.catalog().get("EDU-03"),
                                        text("2"),
                                        Samples.money("2", Sum.perYear("20")),
                                        4))),
                        swapped(text("2"), text("1"))),
                of(
                        Observations.none()
                                .with("IND-05", Observation.counted(1, 2, 2018).in("town"))
                                .with("IND-05", Observation.counted(1, 2, 2018).in("village")),
                        swapped("village", "town")),
                of(Observation.of(BigDecimal.ONE, Unit.PERCENT, 2018).in("town"), swapped("town", 1)),
                of(
                        Evenness.of(List.of(Evenness.Part.of("town", BigDecimal.TEN))),
                        swapped(BigDecimal.TEN, BigDecimal.TEN.negate())),
                of(
                        Household.builder()
                                .member("a", Facts.none())
                                .member("b", Facts.none())
                                .build(),
                        swapped("b", "a")),
                of(assessment(), without(Facts.class)),
                of(assessment().decision("EDU-02"), without(Assessment.class)),
                of(
                        Grouping.of(List.of("a", "b"), new int[] {0, 1}),
                        part -> part instanceof int[] ? new int[] {2} : part),
                of(people(), part -> part instanceof BitSet ? numbered(16_384) : part),
                of(result(), part -> part instanceof BitSet ? numbered(3) : part));
    }

    @ParameterizedTest
    @MethodSource("corrupted")
    void aStreamOfWhatCannotBeIsRefused(Object value, UnaryOperator<Object> corrupt) throws IOException {
        byte[] corrupted = Streams.write(value, corrupt);

        assertThat(corrupted).isNotEqualTo(Streams.write(value));
        assertThatThrownBy(() -> Streams.read(corrupted)).isInstanceOf(InvalidObjectException.class);
    }

    private static Arguments of(Object value, UnaryOperator<Object> corrupt) {
        return Arguments.of(value, corrupt);
    }

    private static UnaryOperator<Object> swapped(Object from, Object to) {
        return part -> from.equals(part) ? to : part;
    }

    /** Leaves out what stands for the values of a type. */
    private static UnaryOperator<Object> without(Class<?> type) {
        return part -> part.getClass().getEnclosingClass() == type ? null : part;
    }

    private static Assessment assessment() {
        return Assessor.of(ZhoucunPlan.catalog()).assess(Facts.none(), DATE);
    }

    private static PopulationResult result() {
        Population two = Population.builder(2).build();
        return PopulationEvaluator.of(ZhoucunPlan.catalog(), Parameters.none(), DATE)
                .evaluate(two, RunOptions.DEFAULT);
    }

    private static People people() {
        return result().services().get(0).undetermined();
    }

    private static BitSet numbered(int row) {
        BitSet people = new BitSet();
        people.set(row);
        return people;
    }

    @Test
    void theStepsOfACalculationAddUpWhateverTheStreamSays() throws IOException {
        Calculation yearly = Calculation.of(RENT.annualised());

        Calculation copy = (Calculation)
                Streams.read(Streams.write(yearly, swapped(BigInteger.valueOf(450), BigInteger.valueOf(500))));

        assertThat(copy.sum()).isEqualTo(Sum.perYear("6000"));
    }

    @Test
    void aRowThatIsNotPositiveIsRefused() throws IOException {
        Citation place = Samples.PLACE.row(0x01020304);

        assertThatThrownBy(() -> Streams.read(Streams.patched(place, 0x01020304, -1)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("The row (-1) must be positive.");
    }

    /** Only forms stand in streams, so a class that has one is never read field by field, and no part of a record is null. */
    @ParameterizedTest
    @MethodSource("cn.zhoucun.services.serial.CoreTypes#withForm")
    void anObjectWithoutItsFormIsRefused(Class<?> type) throws IOException {
        byte[] bare = Streams.bare(type);

        assertThatThrownBy(() -> Streams.read(bare)).isInstanceOf(InvalidObjectException.class);
    }
}
