package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final People SOME = of(0, 63, 64, 100);
    private static final People OTHERS = of(63, 100, 127);

    @Test
    void aSetKnowsItsPeople() {
        List<Integer> rows = new ArrayList<>();
        SOME.forEach(rows::add);

        assertThat(rows).containsExactly(0, 63, 64, 100);
        assertThat(SOME.count()).isEqualTo(4);
        assertThat(SOME.contains(64)).isTrue();
        assertThat(SOME.contains(65)).isFalse();
        assertThat(SOME).hasToString("People[4]");
    }

    @Test
    void setsMeetAndPart() {
        assertThat(SOME.and(OTHERS).toBitSet()).isEqualTo(of(63, 100).toBitSet());
        assertThat(SOME.without(OTHERS).toBitSet()).isEqualTo(of(0, 64).toBitSet());
        assertThat(SOME.count()).isEqualTo(4);
    }

    @Test
    void aBitSetIsACopy() {
        BitSet bits = SOME.toBitSet();
        bits.clear();

        assertThat(SOME.contains(0)).isTrue();
    }

    private static People of(int... rows) {
        long[] words = new long[2];
        for (int row : rows) {
            words[row / Long.SIZE] |= 1L << row % Long.SIZE;
        }
        return new People(words);
    }
}
