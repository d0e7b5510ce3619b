package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.ValueType;
import java.util.Arrays;

/**
 * A column of a number, a date, a sum of money or a set.
 *
 * @param codes a code a person, or {@link ValueType#UNKNOWN}
 */
record LongColumn(long[] codes) implements Column {

    static LongColumn unknown(int size) {
        long[] codes = new long[size];
        Arrays.fill(codes, ValueType.UNKNOWN);
        return new LongColumn(codes);
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public Column rows(int from, int to) {
        return new LongColumn(Arrays.copyOfRange(codes, from, to));
    }

    @Override
    public boolean isKnown(int row) {
        return codes[row] != ValueType.UNKNOWN;
    }

    @Override
    public long code(int row) {
        return codes[row];
    }

    @Override
    public boolean isWithin(long lowest, long highest, int from, int to) {
        return Lanes.areAllWithin(codes, from, to, lowest, highest);
    }

    @Override
    public long bytes() {
        return (long) codes.length * Long.BYTES;
    }

    @Override
    public void look(int[] rows, int count, long[] to) {
        for (int at = 0; at < count; at++) {
            to[at] = codes[rows[at]];
        }
    }

    @Override
    public void forget(int row) {
        codes[row] = ValueType.UNKNOWN;
    }

    @Override
    public Column narrow() {
        if (Arrays.stream(codes).max().orElse(0) > Integer.MAX_VALUE) {
            return this;
        }
        int[] ints = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            ints[row] = isKnown(row) ? (int) codes[row] : IntColumn.UNKNOWN;
        }
        return new IntColumn(ints).narrow();
    }
}
