package cn.zhoucun.services.population;

import java.util.Arrays;

/**
 * A column of a number, a date, a sum of money or a set.
 *
 * @param codes a code a person, or {@link #UNKNOWN}
 */
record LongColumn(long[] codes) implements Column {

    /** Stands for unknown. */
    static final long UNKNOWN = Long.MIN_VALUE;

    static LongColumn unknown(int size) {
        long[] codes = new long[size];
        Arrays.fill(codes, UNKNOWN);
        return new LongColumn(codes);
    }

    @Override
    public Column rows(int from, int to) {
        return new LongColumn(Arrays.copyOfRange(codes, from, to));
    }

    @Override
    public boolean isKnown(int row) {
        return codes[row] != UNKNOWN;
    }

    @Override
    public long code(int row) {
        return codes[row];
    }
}
