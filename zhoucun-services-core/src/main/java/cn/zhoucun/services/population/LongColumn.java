package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.Arrays;
import java.util.Map;

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
    public Column withoutFaults(Fact<?> fact, Map<Integer, InvalidInputException> faults) {
        long lowest = fact.type().lowest();
        long highest = fact.type().highest();
        if (isWithin(lowest, highest, 0, codes.length)) {
            return this;
        }
        long[] own = codes.clone();
        for (int row = 0; row < own.length; row++) {
            if (own[row] != UNKNOWN && (own[row] < lowest || own[row] > highest)) {
                faults.putIfAbsent(
                        row,
                        new InvalidInputException(
                                fact.id(), own[row], fact.type().cure()));
                own[row] = UNKNOWN;
            }
        }
        return new LongColumn(own);
    }

    /** A copy of a column of sums or heads in as little room as the codes need; the column itself if they need all of it. */
    Column narrow() {
        long highest = Math.max(0, Arrays.stream(codes).max().orElse(0));
        if (highest <= Byte.MAX_VALUE) {
            byte[] bytes = new byte[codes.length];
            for (int row = 0; row < codes.length; row++) {
                bytes[row] = isKnown(row) ? (byte) codes[row] : ByteColumn.UNKNOWN;
            }
            return new ByteColumn(bytes);
        } else if (highest <= Integer.MAX_VALUE) {
            int[] ints = new int[codes.length];
            for (int row = 0; row < codes.length; row++) {
                ints[row] = isKnown(row) ? (int) codes[row] : IntColumn.UNKNOWN;
            }
            return new IntColumn(ints);
        }
        return this;
    }
}
