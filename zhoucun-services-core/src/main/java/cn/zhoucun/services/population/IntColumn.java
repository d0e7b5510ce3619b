package cn.zhoucun.services.population;

import java.util.Arrays;

/**
 * A copy of a column of sums in half the room, for a population that is asked often.
 *
 * @param codes a code a person, or {@link #UNKNOWN}
 */
record IntColumn(int[] codes) implements Column {

    /** Stands for unknown: no sum and no number of heads is below 0. */
    static final int UNKNOWN = -1;

    @Override
    public boolean isKnown(int row) {
        return codes[row] != UNKNOWN;
    }

    @Override
    public long code(int row) {
        return codes[row];
    }

    @Override
    public Column rows(int from, int to) {
        return new IntColumn(Arrays.copyOfRange(codes, from, to));
    }

    @Override
    public long bytes() {
        return (long) codes.length * Integer.BYTES;
    }

    @Override
    public void look(int[] rows, int count, long[] to) {
        for (int at = 0; at < count; at++) {
            to[at] = codes[rows[at]];
        }
    }
}
