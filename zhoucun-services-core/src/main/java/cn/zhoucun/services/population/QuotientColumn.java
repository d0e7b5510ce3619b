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
}
