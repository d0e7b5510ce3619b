package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Every bit goes where its person is, held against one comparison at a time. */
class LanesTest {

    private static final int FROM = 3;

    private final SplittableRandom random = new SplittableRandom(7);
    private final long[] lanes = new long[Planes.LANES];
    private final long[] plane = new long[Planes.WORDS];
    private final long[] other = new long[Planes.WORDS];

    @Test
    void everyPersonHasABitOfTheirOwn() {
        for (int row = 0; row < Planes.PEOPLE; row++) {
            assertThat(Planes.contains(plane, row)).isFalse();
            assertThat(Planes.wordOf(row) * Long.BYTES + Planes.personOf(Planes.bitOf(row)))
                    .isEqualTo(row);
            Planes.add(plane, row);
            assertThat(Planes.contains(plane, row)).isTrue();
        }
        assertThat(plane).isEqualTo(Planes.first(Planes.PEOPLE));
        Planes.remove(plane, 2049);
        assertThat(Planes.count(plane)).isEqualTo(Planes.PEOPLE - 1);
        assertThat(Planes.contains(plane, 2049)).isFalse();
    }

    @Test
    void peopleComeInTheOrderOfTheirNumbers() {
        int[] rows = {0, 7, 8, 63, 64, 2047, 2048, 2049, 8191, 16_320, 16_383};
        for (int row : rows) {
            Planes.add(plane, row);
        }
        List<Integer> found = new ArrayList<>();
        Planes.forEach(plane, found::add);

        assertThat(found).containsExactly(Arrays.stream(rows).boxed().toArray(Integer[]::new));
    }

    @Test
    void theFirstPeopleAreAPlane() {
        for (int people : new int[] {-5, 0, 1, 64, 2047, 2048, 2049, 5000, 16_383, 16_384, 20_000}) {
            assertPlane(Planes.first(people), row -> row < people);
        }
    }

    @Test
    void twoDigitsOfEveryByteGoToTheirBits() {
        byte[] codes = new byte[FROM + Planes.PEOPLE];
        random.nextBytes(codes);
        for (int each = 0; each + 1 < Byte.SIZE; each++) {
            int digit = each;
            Lanes.cutPair(codes, FROM, digit, plane, other);
            assertPlane(plane, row -> ((codes[FROM + row] >> digit) & 1) == 1);
            assertPlane(other, row -> ((codes[FROM + row] >> (digit + 1)) & 1) == 1);
        }
    }

    @Test
    void numbersAreHeldAgainstABound() {
        long[] numbers = random.longs(Planes.PEOPLE, -50, 50).toArray();
        numbers[5] = ValueType.UNKNOWN;
        numbers[16_383] = ValueType.UNKNOWN;
        Lanes.markKnown(numbers, lanes);
        Lanes.pack(lanes, plane);
        assertPlane(plane, row -> row != 5 && row != 16_383);
        for (long each = -60; each <= 60; each += 4) {
            long bound = each;
            Lanes.markAtLeast(numbers, bound, lanes);
            Lanes.pack(lanes, other);
            Planes.and(plane, other, other);
            assertPlane(other, row -> numbers[row] >= bound);
        }
    }

    @Test
    void unknownNumbersAreReplaced() {
        long[] numbers = {0, 7, ValueType.UNKNOWN, -1, 1L << 61};
        Lanes.replaceUnknown(numbers, 50);

        assertThat(numbers).containsExactly(0, 7, 50, 50, 1L << 61);
    }

    @Test
    void aDigitOfEveryNumberGoesToItsBit() {
        long[] numbers = random.longs(Planes.PEOPLE).toArray();
        for (int each = 0; each < Long.SIZE; each++) {
            int digit = each;
            Lanes.markDigit(numbers, digit, lanes);
            Lanes.pack(lanes, plane);
            assertPlane(plane, row -> ((numbers[row] >>> digit) & 1) == 1);
        }
    }

    @Test
    void oneCodeThatCannotBeIsFoundAtEveryPlace() {
        for (int highest = 0; highest < Byte.MAX_VALUE; highest += 7) {
            for (int code = Byte.MIN_VALUE; code <= Byte.MAX_VALUE; code++) {
                boolean can = code >= -1 && code <= highest;
                for (int place = 0; place < 11; place++) {
                    byte[] codes = new byte[13];
                    Arrays.fill(codes, (byte) (place % 2 == 0 ? ByteColumn.UNKNOWN : highest));
                    codes[place + 1] = (byte) code;
                    assertThat(Lanes.areAllUpTo(codes, 1, 12, highest)).isEqualTo(can);
                    assertThat(Lanes.areAllUpTo(codes, place + 2, 13, highest)).isTrue();
                }
            }
        }
    }

    @Test
    void oneCodeThatCannotBeIsFoundAtEveryPlaceOfABlock() {
        byte[] codes = new byte[FROM + Planes.PEOPLE + 1];
        for (int highest : new int[] {0, 1, 2, 62}) {
            for (int place = 0; place < Planes.PEOPLE; place += 61) {
                Arrays.fill(codes, (byte) (place % 2 == 0 ? ByteColumn.UNKNOWN : highest));
                codes[FROM - 1] = -2;
                codes[FROM + Planes.PEOPLE] = -2;
                assertThat(Lanes.isBlockUpTo(codes, FROM, highest, plane)).isTrue();
                for (int code : new int[] {Byte.MIN_VALUE, -2, highest + 1, Byte.MAX_VALUE}) {
                    codes[FROM + place] = (byte) code;
                    assertThat(Lanes.isBlockUpTo(codes, FROM, highest, plane)).isFalse();
                }
            }
        }
    }

    @Test
    void aDifferenceOfProductsIsMarkedUnlessItIsBelowZero() {
        long[] numbers = random.longs(Planes.LANES, 0, 50).toArray();
        long[] others = random.longs(Planes.LANES, 1, 5).toArray();
        long[] differences = numbers.clone();
        Lanes.subtract(differences, 12, others, 100);
        Lanes.markNotNegative(differences, 2, lanes);
        Lanes.pack(lanes, plane);

        assertPlane(
                plane,
                row -> row / Planes.LANES == 2 && 12 * numbers[row % Planes.LANES] >= 100 * others[row % Planes.LANES]);
    }

    @Test
    void oneNumberThatCannotBeIsFound() {
        long[] odd = {
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            Long.MIN_VALUE / 2,
            -8,
            -7,
            -6,
            -1,
            0,
            1,
            4,
            5,
            6,
            Long.MAX_VALUE / 2,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE
        };
        long[][] bounds = {{0, 0}, {0, 5}, {-7, 5}, {1, 5}, {5, Long.MAX_VALUE / 4}};
        for (long[] each : bounds) {
            for (long code : odd) {
                boolean can = code == ValueType.UNKNOWN || (each[0] <= code && code <= each[1]);
                long[] codes = {each[0], ValueType.UNKNOWN, code, each[1]};
                assertThat(Lanes.areAllWithin(codes, 0, 4, each[0], each[1])).isEqualTo(can);
                assertThat(Lanes.areAllWithin(codes, 0, 2, each[0], each[1])).isTrue();
            }
        }
    }

    static void assertPlane(long[] plane, IntPredicate expected) {
        for (int row = 0; row < Planes.PEOPLE; row++) {
            if (Planes.contains(plane, row) != expected.test(row)) {
                throw new AssertionError(
                        "row %d must %sbe in the plane".formatted(row, expected.test(row) ? "" : "not "));
            }
        }
    }
}
