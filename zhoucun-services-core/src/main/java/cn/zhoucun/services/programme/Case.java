package cn.zhoucun.services.programme;

/**
 * What is known about one person, by the numbers of the facts: a code where a fact is known.
 *
 * @param codes the codes; meaningless where not known
 * @param known 1 for each fact that is known, 0 for the others
 */
public record Case(long[] codes, byte[] known) {

    /**
     * Notes the code of a fact.
     *
     * @param slot the number of the fact
     * @param code its code
     */
    public void set(int slot, long code) {
        codes[slot] = code;
        known[slot] = 1;
    }

    /**
     * Returns whether a fact is known.
     *
     * @param slot the number of the fact
     * @return true if it is
     */
    public boolean isKnown(int slot) {
        return known[slot] == 1;
    }

    /**
     * Copies this case, so that one of the two can be changed.
     *
     * @return the copy
     */
    public Case copy() {
        return new Case(codes.clone(), known.clone());
    }
}
