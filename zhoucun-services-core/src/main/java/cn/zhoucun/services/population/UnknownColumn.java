package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.ValueType;

/** The column of a fact of which nothing is known. */
record UnknownColumn() implements Column {

    @Override
    public boolean isKnown(int row) {
        return false;
    }

    @Override
    public long code(int row) {
        return ValueType.UNKNOWN;
    }

    @Override
    public Column rows(int from, int to) {
        return this;
    }

    @Override
    public void look(int[] rows, int count, long[] to) {
        // of nobody is it known
    }
}
