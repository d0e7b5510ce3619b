package cn.zhoucun.services.population;

import java.util.Arrays;

/**
 * A copy of a column of sums or heads in half the room, for a population that is asked often.
 *
 * @param codes a code a person, or {@link #UNKNOWN}
 */
record IntColumn(int[] codes) implements Column {

    /** Stands for unknown: no sum and no number of heads is below 0. */
    static final int UNKNOWN = -1;

    /** A copy of a column; the column itself if a code does not go in. */
    static Column of(LongColumn column) {
        long[] codes = column.codes();
        int[] narrow = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            boolean known = column.isKnown(row);
            if (known && codes[row] != (int) codes[row]) {
                return column;
            }
            narrow[row] = known ? (int) codes[row] : UNKNOWN;
        }
        return new IntColumn(narrow);
    }

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
    public void look(int[] rows, int count, long[] to) {
        for (int at = 0; at < count; at++) {
            to[at] = codes[rows[at]];
        }
    }
}
