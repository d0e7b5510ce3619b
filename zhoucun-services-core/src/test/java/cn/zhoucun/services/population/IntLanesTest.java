package cn.zhoucun.services.population;

import static cn.zhoucun.services.population.LanesTest.assertPlane;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Every bit of an int goes where its person is, held against one comparison at a time. */
class IntLanesTest {

    private static final int[] ODD = {
        Integer.MIN_VALUE + 1,
        Integer.MIN_VALUE / 2,
        -IntLanes.LARGEST,
        -8,
        -7,
        -6,
        -1,
        0,
        1,
        4,
        5,
        6,
        IntLanes.LARGEST,
        Integer.MAX_VALUE / 2 + 1,
        Integer.MAX_VALUE
    };

    private final SplittableRandom random = new SplittableRandom(8);
    private final int[] lanes = new int[Planes.LANES];
    private final long[] plane = new long[Planes.WORDS];
    private final long[] other = new long[Planes.WORDS];

    @Test
    void numbersAreHeldAgainstABound() {
        int[] numbers = random.ints(Planes.PEOPLE, -50, 50).toArray();
        numbers[5] = IntColumn.UNKNOWN;
        numbers[6] = IntLanes.LARGEST;
        numbers[7] = -IntLanes.LARGEST;
        numbers[16_383] = IntColumn.UNKNOWN;
        IntLanes.markKnown(numbers, lanes);
        IntLanes.pack(lanes, plane);
        assertPlane(plane, row -> row != 5 && row != 16_383);
        for (long each = -60; each <= 60; each += 4) {
            atLeast(numbers, each);
        }
        for (long bound : new long[] {Long.MIN_VALUE, -IntLanes.LARGEST, IntLanes.LARGEST, Long.MAX_VALUE}) {
            atLeast(numbers, bound);
        }
    }

    private void atLeast(int[] numbers, long bound) {
        IntLanes.markAtLeast(numbers, bound, lanes);
        IntLanes.pack(lanes, other);
        Planes.and(plane, other, other);
        assertPlane(other, row -> numbers[row] != IntColumn.UNKNOWN && numbers[row] >= bound);
    }

    @Test
    void aDigitOfEveryNumberGoesToItsBit() {
        int[] numbers = random.ints(Planes.PEOPLE).toArray();
        for (int each = 0; each < Integer.SIZE; each++) {
            int digit = each;
            IntLanes.markDigit(numbers, digit, lanes);
            IntLanes.pack(lanes, plane);
            assertPlane(plane, row -> ((numbers[row] >>> digit) & 1) == 1);
        }
    }

    @Test
    void oneNumberThatCannotBeIsFound() {
        int[][] bounds = {{0, 0}, {0, 5}, {-7, 5}, {1, 5}, {-IntLanes.LARGEST, IntLanes.LARGEST}};
        int[] block = new int[Planes.PEOPLE];
        for (int[] each : bounds) {
            Arrays.fill(block, each[0]);
            block[99] = IntColumn.UNKNOWN;
            assertThat(IntLanes.isBlockWithin(block, each[0], each[1], lanes)).isTrue();
            for (int code : ODD) {
                boolean can = each[0] <= code && code <= each[1];
                int[] codes = {each[0], IntColumn.UNKNOWN, code, each[1]};
                assertThat(IntLanes.areAllWithin(codes, 0, 4, each[0], each[1])).isEqualTo(can);
                assertThat(IntLanes.areAllWithin(codes, 0, 2, each[0], each[1])).isTrue();
                for (int place = 0; place < Planes.PEOPLE; place += 1023) {
                    block[place] = code;
                    assertThat(IntLanes.isBlockWithin(block, each[0], each[1], lanes))
                            .isEqualTo(can);
                    block[place] = each[1];
                }
            }
        }
    }
}
