package cn.zhoucun.services.population;

import java.util.Arrays;

/**
 * A column of a fact with a closed list of values.
 *
 * @param codes a code a person, or {@link #UNKNOWN}
 */
record ByteColumn(byte[] codes) implements Column {

    /** Stands for unknown: the sign bit tells it from every code. */
    static final byte UNKNOWN = -1;

    static ByteColumn unknown(int size) {
        byte[] codes = new byte[size];
        Arrays.fill(codes, UNKNOWN);
        return new ByteColumn(codes);
    }

    @Override
    public Column rows(int from, int to) {
        return new ByteColumn(Arrays.copyOfRange(codes, from, to));
    }

    @Override
    public boolean isKnown(int row) {
        return codes[row] >= 0;
    }

    @Override
    public long code(int row) {
        return codes[row];
    }
}
