package cn.zhoucun.services.population;

/** The codes of one fact, or of one quotient of facts, for all people of a population. */
sealed interface Column permits ByteColumn, LongColumn, QuotientColumn {

    /** Returns whether the code of a person is known. */
    boolean isKnown(int row);

    /** Returns the code of a person; meaningless where it is unknown. */
    long code(int row);

    /** Returns a copy of some of the rows. */
    Column rows(int from, int to);
}
