package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.ValueType;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums and heads take no more room than they need, and come out as they were. */
class ColumnTest {

    static Stream<Arguments> highest() {
        return Stream.of(
                Arguments.of(0L, 4, ByteColumn.class),
                Arguments.of(127L, 4, ByteColumn.class),
                Arguments.of(128L, 16, IntColumn.class),
                Arguments.of((long) Integer.MAX_VALUE, 16, IntColumn.class),
                Arguments.of(Integer.MAX_VALUE + 1L, 32, LongColumn.class),
                Arguments.of(1L << 61, 32, LongColumn.class));
    }

    @ParameterizedTest
    @MethodSource("highest")
    void codesAreNarrowedAsFarAsTheyGo(long highest, int bytes, Class<? extends Column> kind) {
        Column column = new LongColumn(new long[] {0, highest, ValueType.UNKNOWN, highest}).narrow();
        long[] found = {5, 5, 5};
        column.look(new int[] {3, 0, 1}, 2, found);

        assertThat(column).isInstanceOf(kind);
        assertThat(column.narrow()).isSameAs(column);
        assertThat(column.bytes()).isEqualTo(bytes);
        assertThat(found).containsExactly(highest, 0, 5);
        assertThat(column.isKnown(1)).isTrue();
        assertThat(column.isKnown(2)).isFalse();
        assertThat(column.code(1)).isEqualTo(highest);
        Column some = column.rows(1, 3);
        assertThat(some.code(0)).isEqualTo(highest);
        assertThat(some.isKnown(1)).isFalse();
    }
}
