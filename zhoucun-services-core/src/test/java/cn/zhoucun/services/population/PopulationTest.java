package cn.zhoucun.services.population;

import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.NEEDS;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Populations from columns and from rows. */
class PopulationTest {

    private static final byte UNKNOWN_BYTE = PopulationBuilder.UNKNOWN_BYTE;
    private static final int UNKNOWN_INT = PopulationBuilder.UNKNOWN_INT;
    private static final long UNKNOWN = PopulationBuilder.UNKNOWN;
    private static final LocalDate BORN = LocalDate.of(1950, 2, 28);

    @Test
    void columnsAndRowsSayTheSame() {
        Population columns = Population.builder(3)
                .column(POOR, new byte[] {1, 0, UNKNOWN_BYTE})
                .column(AREA, new byte[] {(byte) Area.VILLAGE.ordinal(), UNKNOWN_BYTE, 0})
                .column(CHILDREN, new long[] {4, 0, UNKNOWN})
                .column(BIRTH_DATE, new long[] {BORN.toEpochDay(), UNKNOWN, 0})
                .column(INCOME, new long[] {60_000, 1, UNKNOWN})
                .column(NEEDS, new long[] {1L << Need.CARE.ordinal(), 0, UNKNOWN})
                .build();
        Population ints = Population.builder(3)
                .column(POOR, new byte[] {1, 0, UNKNOWN_BYTE})
                .column(AREA, new byte[] {(byte) Area.VILLAGE.ordinal(), UNKNOWN_BYTE, 0})
                .column(CHILDREN, new int[] {4, 0, UNKNOWN_INT})
                .column(BIRTH_DATE, new int[] {(int) BORN.toEpochDay(), UNKNOWN_INT, 0})
                .column(INCOME, new int[] {60_000, 1, UNKNOWN_INT})
                .column(NEEDS, new int[] {1 << Need.CARE.ordinal(), 0, UNKNOWN_INT})
                .build();
        Facts first = Facts.builder()
                .set(POOR, true)
                .set(AREA, Area.VILLAGE)
                .set(CHILDREN, 4)
                .set(BIRTH_DATE, BORN)
                .set(INCOME, yuan("600.00"))
                .set(NEEDS, Set.of(Need.CARE))
                .build();
        Facts second = Facts.builder()
                .set(POOR, false)
                .set(CHILDREN, 0)
                .set(INCOME, yuan("0.01"))
                .set(NEEDS, Set.of())
                .build();
        Facts third = Facts.builder()
                .set(AREA, Area.values()[0])
                .set(BIRTH_DATE, LocalDate.EPOCH)
                .build();
        Population rows =
                Population.builder(3).row(0, first).row(1, second).row(2, third).build();

        for (Population population : new Population[] {columns, ints, rows}) {
            assertThat(population.factsOf(0)).isEqualTo(first);
            assertThat(population.factsOf(1)).isEqualTo(second);
            assertThat(population.factsOf(2)).isEqualTo(third);
            assertThat(population).hasToString("Population[3 people, 6 facts, 0 faults]");
        }
    }

    @Test
    void aCodeOutOfRangeMakesItsRowAFault() {
        Population population = Population.builder(5)
                .column(POOR, new byte[] {2, 1, 1, 1, 1})
                .column(AREA, new byte[] {0, 3, 0, 0, -2})
                .column(CHILDREN, new long[] {0, 0, 5, -1, 0})
                .build();

        assertThat(population.faults().keySet()).containsExactly(0, 1, 2, 3, 4);
        assertThat(population.faults().get(0)).hasMessage("The sample.poor (2) must be a code from 0 to 1.");
        assertThat(population.faults().get(1)).hasMessage("The sample.area (3) must be a code from 0 to 2.");
        assertThat(population.faults().get(2))
                .hasMessage("The sample.children (5) %s.", CHILDREN.type().cure());
        assertThat(population.faults().get(3))
                .hasMessage("The sample.children (-1) %s.", CHILDREN.type().cure());
        assertThat(population.faults().get(4)).hasMessage("The sample.area (-2) must be a code from 0 to 2.");
    }

    @Test
    void anIntOutOfRangeMakesItsRowAFaultToo() {
        int[] codes = {0, 5, -1, UNKNOWN_INT, UNKNOWN_INT + 1, Integer.MAX_VALUE, 4};
        Population population = Population.builder(7).wrap(CHILDREN, codes).build();

        assertThat(population.faults().keySet()).containsExactly(1, 2, 4, 5);
        assertThat(population.faults().get(5))
                .hasMessage(
                        "The sample.children (2147483647) %s.", CHILDREN.type().cure());
        assertThat(population.factsOf(1)).isEqualTo(Facts.none());
        assertThat(population.factsOf(6).get(CHILDREN)).contains(4);
        assertThat(codes[1]).isEqualTo(5);
    }

    @Test
    void whatIsSetLaterStandsInAColumnOfInts() {
        Population population = Population.builder(2)
                .column(CHILDREN, new int[] {1, 2})
                .set(0, CHILDREN, null)
                .set(1, CHILDREN, 3)
                .build();

        assertThat(population.factsOf(0)).isEqualTo(Facts.none());
        assertThat(population.factsOf(1).get(CHILDREN)).contains(3);
    }

    @Test
    void theFirstFaultOfARowStays() {
        InvalidInputException unreadable = new InvalidInputException("line", "x", "must be readable");
        Population population = Population.builder(1)
                .fault(0, unreadable)
                .column(CHILDREN, new long[] {99})
                .build();

        assertThat(population.faults()).containsEntry(0, unreadable).hasSize(1);
    }

    @Test
    void aValueThatCannotBeMakesItsRowAFaultAndNullIsUnknown() {
        Population population =
                Population.builder(2).set(0, CHILDREN, 5).set(1, CHILDREN, null).build();

        assertThat(population.faults().keySet()).containsExactly(0);
        assertThat(population.factsOf(1)).isEqualTo(Facts.none());
    }

    @Test
    void whatIsSetLaterStandsAlsoIfItIsNothing() {
        Population population = Population.builder(2)
                .column(POOR, new byte[] {1, 7})
                .set(0, CHILDREN, 4)
                .set(0, POOR, null)
                .set(0, CHILDREN, null)
                .set(1, POOR, true)
                .build();

        assertThat(population.factsOf(0)).isEqualTo(Facts.none());
        assertThat(population.factsOf(1).get(POOR)).contains(true);
        assertThat(population.faults()).isEmpty();
    }

    @Test
    void aColumnIsCopied() {
        byte[] codes = {1};
        Population population = Population.builder(1).column(POOR, codes).build();
        codes[0] = 0;

        assertThat(population.factsOf(0).get(POOR)).contains(true);
    }

    @Test
    void columnsOfAnotherKindOrLengthAreRefused() {
        PopulationBuilder builder = Population.builder(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(CHILDREN, new byte[2]))
                .withMessage("The column of sample.children must be given as longs.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(AREA, new long[2]))
                .withMessage("The column of sample.area must be given as bytes.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(AREA, new int[2]))
                .withMessage("The column of sample.area must be given as bytes.");
        Fact<Integer> large = Fact.wholeNumber("sample.large", 0, 1 << 30, "大数", "large number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(large, new int[2]))
                .withMessage(
                        "The column of sample.large must be given as longs, since its codes go from 0 to 1073741824.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(CHILDREN, new int[1]))
                .withMessage("The column of sample.children (1 codes) must have one code a person, 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(POOR, new byte[3]))
                .withMessage("The column of sample.poor (3 codes) must have one code a person, 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column(INCOME, new long[1]))
                .withMessage("The column of sample.incomePerMonth (1 codes) must have one code a person, 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.builder(-1))
                .withMessage("The size (-1) of a population must not be negative.");
    }

    @Test
    void aBuilderEndsWithItsPopulation() {
        PopulationBuilder builder = Population.builder(1).set(0, CHILDREN, 1);
        builder.build();

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.set(0, CHILDREN, 2))
                .withMessage("The population is built; another one needs a builder of its own.");
        assertThatIllegalStateException().isThrownBy(() -> builder.column(POOR, new byte[1]));
        assertThatIllegalStateException().isThrownBy(() -> builder.column(CHILDREN, new long[1]));
        assertThatIllegalStateException().isThrownBy(() -> builder.column(CHILDREN, new int[1]));
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.fault(0, new InvalidInputException("line", "x", "must be readable")));
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void aRowThatIsNotThereIsRefused(int row) {
        PopulationBuilder builder = Population.builder(2);
        String message = "The row (%d) must be one of a population of 2, counted from 0.".formatted(row);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.set(row, CHILDREN, 1))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.fault(row, new InvalidInputException("line", "x", "must be readable")))
                .withMessage(message);
    }
}
