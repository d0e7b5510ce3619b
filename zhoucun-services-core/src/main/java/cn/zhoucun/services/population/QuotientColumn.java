package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Source;

/**
 * An end of a quotient of two columns, worked out when it is read; known for everyone.
 *
 * @param source the division and the end
 * @param numerator the column that is divided
 * @param denominator the column that it is divided by
 */
record QuotientColumn(Source.Divided source, Column numerator, Column denominator) implements Column {

    @Override
    public Column rows(int from, int to) {
        return new QuotientColumn(source, numerator.rows(from, to), denominator.rows(from, to));
    }

    @Override
    public boolean isKnown(int row) {
        return true;
    }

    @Override
    public long code(int row) {
        return source.of(numerator.isKnown(row), numerator.code(row), denominator.isKnown(row), denominator.code(row));
    }

    /** Whether it is the least that the quotient can be; the column of the most is that of the next slot. */
    boolean isLeast() {
        return source.end() == Source.Divided.End.LEAST;
    }

    /**
     * Compares with a bound, without a division where that is exact.
     *
     * @param numerators codes, less than 0 where unknown
     * @param denominators codes, less than 0 where unknown
     * @param bound the bound, not negative
     * @param differences takes what is at least 0 where the quotient is at least the bound
     */
    void compare(long[] numerators, long[] denominators, long bound, long[] differences) {
        long numerator = source.unknownNumerator();
        long denominator = source.unknownDenominator();
        long times = source.quotient().times();
        if (bound <= Long.MAX_VALUE / source.quotient().denominator().type().highest()) {
            for (int i = 0; i < differences.length; i++) {
                // what is unknown has its sign set, and is moved to the end of what can be
                long above = numerators[i] + (numerator - numerators[i]) * (numerators[i] >>> Long.SIZE - 1);
                long below = denominators[i] + (denominator - denominators[i]) * (denominators[i] >>> Long.SIZE - 1);
                differences[i] = above * times - below * bound;
            }
        } else {
            for (int i = 0; i < differences.length; i++) {
                long above = numerators[i] < 0 ? numerator : numerators[i];
                long below = denominators[i] < 0 ? denominator : denominators[i];
                differences[i] = source.quotient().of(above, below) - bound;
            }
        }
    }
}
