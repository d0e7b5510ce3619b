package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Every bit goes where its person is, held against one comparison at a time. */
class BitsTest {

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void aDigitOfEveryByteGoesToItsBit() {
        byte[] codes = new byte[Long.SIZE + 3];
        random.nextBytes(codes);
        for (int from = 0; from <= 3; from++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                long word = Bits.gather(codes, from, bit);
                for (int row = 0; row < Long.SIZE; row++) {
                    assertThat(word >>> row & 1).isEqualTo(codes[from + row] >> bit & 1);
                }
            }
        }
    }

    @Test
    void numbersAreHeldAgainstABound() {
        long[] rows = random.longs(Long.SIZE, -50, 50).toArray();
        rows[5] = LongColumn.UNKNOWN;
        rows[63] = LongColumn.UNKNOWN;
        long known = Bits.known(rows);
        for (long bound = -60; bound <= 60; bound++) {
            long word = Bits.atLeast(rows, bound) & known;
            for (int row = 0; row < Long.SIZE; row++) {
                assertThat(word >>> row & 1).isEqualTo(rows[row] >= bound ? 1 : 0);
            }
        }
        for (int row = 0; row < Long.SIZE; row++) {
            assertThat(known >>> row & 1).isEqualTo(row == 5 || row == 63 ? 0 : 1);
        }
    }

    @Test
    void aDigitOfEveryNumberGoesToItsBit() {
        long[] rows = random.longs(Long.SIZE).toArray();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long word = Bits.digit(rows, bit);
            for (int row = 0; row < Long.SIZE; row++) {
                assertThat(word >>> row & 1).isEqualTo(rows[row] >>> bit & 1);
            }
        }
    }

    @Test
    void oneCodeThatCannotBeIsFoundAtEveryPlace() {
        for (int highest = 0; highest < Byte.MAX_VALUE; highest += 7) {
            for (int code = Byte.MIN_VALUE; code <= Byte.MAX_VALUE; code++) {
                for (int place = 0; place < 11; place++) {
                    byte[] codes = new byte[11];
                    Arrays.fill(codes, (byte) (place % 2 == 0 ? ByteColumn.UNKNOWN : highest));
                    codes[place] = (byte) code;
                    assertThat(Bits.areAllUpTo(codes, highest)).isEqualTo(code >= -1 && code <= highest);
                }
            }
        }
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
                boolean can = code == LongColumn.UNKNOWN || (each[0] <= code && code <= each[1]);
                long[] codes = {each[0], LongColumn.UNKNOWN, code, each[1]};
                assertThat(Bits.areAllWithin(codes, each[0], each[1])).isEqualTo(can);
            }
        }
    }
}
