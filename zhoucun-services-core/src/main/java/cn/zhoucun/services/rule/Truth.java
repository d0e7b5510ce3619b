package cn.zhoucun.services.rule;

/**
 * A truth value of Kleene's three-valued logic. The constants are in the order of the logic: all of several conditions
 * is the least of their values, any of them the greatest.
 */
public enum Truth {
    /** Does not hold, whatever else may become known. */
    FALSE,
    /** Not settled by what is known. */
    UNKNOWN,
    /** Holds, whatever else may become known. */
    TRUE;

    /**
     * Returns the truth of a known condition.
     *
     * @param holds whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * Returns the truth of both of two conditions.
     *
     * @param other the other truth
     * @return the lesser of the two
     */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the truth of either of two conditions.
     *
     * @param other the other truth
     * @return the greater of the two
     */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the truth of the opposite.
     *
     * @return the opposite; the opposite of unknown is unknown
     */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /**
     * Returns whether the condition is settled.
     *
     * @return true unless unknown
     */
    public boolean isSettled() {
        return this != UNKNOWN;
    }
}
