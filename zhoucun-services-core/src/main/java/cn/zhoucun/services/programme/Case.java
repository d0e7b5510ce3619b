package cn.zhoucun.services.programme;

/**
 * What is known about one person, by the numbers of the facts: a code where a fact is known.
 *
 * @param codes the codes; meaningless where not known
 * @param known whether each fact is known
 */
public record Case(long[] codes, boolean[] known) {

    /**
     * Notes the code of a fact.
     *
     * @param slot the number of the fact
     * @param code its code
     */
    public void set(int slot, long code) {
        codes[slot] = code;
        known[slot] = true;
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
