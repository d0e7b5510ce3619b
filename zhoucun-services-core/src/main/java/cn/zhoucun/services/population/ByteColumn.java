package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.Arrays;
import java.util.Map;

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

    @Override
    public boolean isWithin(long lowest, long highest, int from, int to) {
        return Lanes.areAllUpTo(codes, from, to, highest);
    }

    @Override
    public Column withoutFaults(Fact<?> fact, Map<Integer, InvalidInputException> faults) {
        long highest = fact.type().highest();
        if (isWithin(0, highest, 0, codes.length)) {
            return this;
        }
        byte[] own = codes.clone();
        for (int row = 0; row < own.length; row++) {
            if (own[row] != UNKNOWN && (own[row] < 0 || own[row] > highest)) {
                faults.putIfAbsent(
                        row, new InvalidInputException(fact.id(), own[row], "must be a code from 0 to " + highest));
                own[row] = UNKNOWN;
            }
        }
        return new ByteColumn(own);
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
