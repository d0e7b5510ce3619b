package cn.zhoucun.services.population;

import java.util.Arrays;

/**
 * A column of a number, a date, a sum of money or a set, whose codes need no more room, or such a copy of one of sums.
 *
 * @param codes a code a person, or {@link #UNKNOWN}
 */
record IntColumn(int[] codes) implements Column {

    /** Stands for unknown. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    @Override
    public int size() {
        return codes.length;
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
    public boolean isWithin(long lowest, long highest, int from, int to) {
        return IntLanes.areAllWithin(codes, from, to, (int) lowest, (int) highest);
    }

    @Override
    public void forget(int row) {
        codes[row] = UNKNOWN;
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

    @Override
    public Column narrow() {
        int highest = Arrays.stream(codes).max().orElse(0);
        if (highest > Byte.MAX_VALUE) {
            return this;
        }
        byte[] bytes = new byte[codes.length];
        for (int row = 0; row < codes.length; row++) {
            bytes[row] = isKnown(row) ? (byte) codes[row] : ByteColumn.UNKNOWN;
        }
        return new ByteColumn(bytes);
    }
}
