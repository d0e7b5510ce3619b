package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.Map;

/** The codes of one fact, or of one quotient of facts, for all people of a population. */
sealed interface Column permits ByteColumn, IntColumn, LongColumn, QuotientColumn, UnknownColumn {

    /** Returns whether the code of a person is known. */
    boolean isKnown(int row);

    /** Returns the code of a person; meaningless where it is unknown. */
    long code(int row);

    /** Returns a copy of some of the rows. */
    Column rows(int from, int to);

    /** How many codes it holds: one a row, or none where they follow from others or are all unknown. */
    default int size() {
        return 0;
    }

    /** Whether every code of some of the rows is unknown or within bounds. */
    default boolean isWithin(long lowest, long highest, int from, int to) {
        return true;
    }

    /** A column without codes that cannot be; each of them becomes a fault of its row, unless there is one already. */
    default Column withoutFaults(Fact<?> fact, Map<Integer, InvalidInputException> faults) {
        long lowest = fact.type().lowest();
        long highest = fact.type().highest();
        if (isWithin(lowest, highest, 0, size())) {
            return this;
        }
        Column own = rows(0, size());
        for (int row = 0; row < size(); row++) {
            if (own.isKnown(row) && (own.code(row) < lowest || own.code(row) > highest)) {
                faults.putIfAbsent(row, new InvalidInputException(fact.id(), own.code(row), cure(fact)));
                own.forget(row);
            }
        }
        return own;
    }

    /** Says what a code must be. */
    default String cure(Fact<?> fact) {
        return fact.type().cure();
    }

    /** Makes the code of a person unknown, in a column that no one else has. */
    default void forget(int row) {
        throw new IllegalStateException("not a column of codes: " + this);
    }

    /** A copy of a column of sums or heads in as little room as the codes need; the column itself if they need all of it. */
    default Column narrow() {
        return this;
    }

    /** The bytes that it takes. */
    default long bytes() {
        return 0;
    }

    /**
     * Looks up the sums of some people, of whom they are known.
     *
     * @param rows the numbers of the people
     * @param count how many of the numbers count
     * @param to takes the codes
     */
    default void look(int[] rows, int count, long[] to) {
        throw new IllegalStateException("not a column of sums: " + this);
    }
}
