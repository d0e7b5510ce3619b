package cn.zhoucun.services.programme;

import cn.zhoucun.services.fact.ValueType;

/**
 * What is known about one person, by the numbers of the facts.
 *
 * @param codes the code of each fact, or {@link ValueType#UNKNOWN}
 */
public record Case(long[] codes) {

    /** Below every code and above {@link ValueType#UNKNOWN}, so far from both that no difference overflows. */
    public static final long BELOW_CODES = Long.MIN_VALUE / 2;

    /**
     * Notes the code of a fact.
     *
     * @param slot the number of the fact
     * @param code its code
     */
    public void set(int slot, long code) {
        codes[slot] = code;
    }

    /**
     * Returns whether a fact is known.
     *
     * @param slot the number of the fact
     * @return true if it is
     */
    public boolean isKnown(int slot) {
        return codes[slot] != ValueType.UNKNOWN;
    }

    /**
     * Copies this case, so that one of the two can be changed.
     *
     * @return the copy
     */
    public Case copy() {
        return new Case(codes.clone());
    }
}
