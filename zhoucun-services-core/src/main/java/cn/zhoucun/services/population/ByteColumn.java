package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import java.util.Arrays;

/**
 * A column of a fact with a closed list of values, or a narrow copy of one of heads.
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
    public int size() {
        return codes.length;
    }

    @Override
    public Column rows(int from, int to) {
        return new ByteColumn(Arrays.copyOfRange(codes, from, to));
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
    public boolean isWithin(long lowest, long highest, int from, int to) {
        return Lanes.areAllUpTo(codes, from, to, highest);
    }

    @Override
    public void forget(int row) {
        codes[row] = UNKNOWN;
    }

    @Override
    public String cure(Fact<?> fact) {
        return "must be a code from 0 to " + fact.type().highest();
    }

    @Override
    public long bytes() {
        return codes.length;
    }

    @Override
    public void look(int[] rows, int count, long[] to) {
        for (int at = 0; at < count; at++) {
            to[at] = codes[rows[at]];
        }
    }
}
