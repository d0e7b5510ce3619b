package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The law of the transposition: bit i of row j becomes bit j of row i. */
class SlicerTest {

    @Test
    void everySingleBitGoesWhereTheLawSays() {
        for (int row = 0; row < Long.SIZE; row++) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                long[] matrix = new long[Long.SIZE];
                matrix[row] = 1L << bit;
                long[] expected = new long[Long.SIZE];
                expected[bit] = 1L << row;

                Slicer.transpose(matrix);

                assertThat(matrix).isEqualTo(expected);
            }
        }
    }

    @Test
    void twiceIsAsBefore() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 100; trial++) {
            long[] matrix = random.longs(Long.SIZE).toArray();
            long[] before = matrix.clone();

            Slicer.transpose(matrix);
            for (int row = 0; row < Long.SIZE; row++) {
                for (int bit = 0; bit < Long.SIZE; bit++) {
                    assertThat(matrix[bit] >>> row & 1).isEqualTo(before[row] >>> bit & 1);
                }
            }
            Slicer.transpose(matrix);

            assertThat(matrix).isEqualTo(before);
        }
    }
}
