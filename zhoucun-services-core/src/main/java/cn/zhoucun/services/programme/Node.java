package cn.zhoucun.services.programme;

import java.util.List;

/**
 * One distinct step of a programme. A part of a node always stands before it in the list.
 *
 * @param op what the node does
 * @param slot the number of the fact that it tests, or -1
 * @param low for a range the least code, for a mask or bits the mask, for a pending test the number of its parameter
 * @param high for a range the greatest code
 * @param parts the numbers of the nodes that it joins; of a choice, test and case in turn
 */
public record Node(Op op, int slot, long low, long high, List<Integer> parts) {

    /** What a node does. */
    public enum Op {
        /** The code of the fact lies from low to high. */
        RANGE,
        /** The bit of the code of the fact is set in the mask. */
        MASK,
        /** The code of the fact and the mask have a bit in common. */
        BITS,
        /** A quotient lies from low to high; its least possible value is in the slot, its most possible in the next. */
        SPAN,
        /** A comparison with a figure that is not in force: never settled. */
        PENDING,
        // from here on joins, which Steps numbers in this order
        /** All parts hold. */
        ALL,
        /** At least one part holds. */
        ANY,
        /** The part does not hold. */
        NOT,
        /** The case whose test holds; all cases alike while no test is settled. */
        CHOOSE
    }

    // written out for a quick start: what a record has by itself is linked at its first use, which takes milliseconds
    @Override
    public boolean equals(Object other) {
        return other instanceof Node that
                && op == that.op
                && slot == that.slot
                && low == that.low
                && high == that.high
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * op.ordinal() + slot) + Long.hashCode(low ^ high)) + parts.hashCode();
    }

    static Node test(Op op, int slot, long low, long high) {
        return new Node(op, slot, low, high, List.of());
    }

    static Node join(Op op, List<Integer> parts) {
        return new Node(op, -1, 0, 0, parts);
    }

    /**
     * Returns whether the node tests a fact.
     *
     * @return true if it does
     */
    public boolean isTest() {
        return op == Op.RANGE || op == Op.MASK || op == Op.BITS;
    }

    /** Whether the node joins others. */
    boolean isJoin() {
        return op == Op.ALL || op == Op.ANY || op == Op.NOT || op == Op.CHOOSE;
    }

    /** Whether a test comes out alike for every value of its source, such as a bound that lies outside it. */
    boolean isSameForAll(Source source) {
        if (op == Op.RANGE) {
            return (low <= source.lowest() && source.highest() <= high)
                    || high < source.lowest()
                    || source.highest() < low;
        }
        return op == Op.MASK && Long.bitCount(low) == source.highest() + 1;
    }

    /**
     * Decides a test for a known code.
     *
     * @param code the code of the fact
     * @return whether the test holds
     */
    public boolean holds(long code) {
        if (op == Op.RANGE) {
            return low <= code && code <= high;
        }
        if (op == Op.MASK) {
            return ((low >>> code) & 1) == 1;
        }
        if (op == Op.BITS) {
            return (low & code) != 0;
        }
        throw new IllegalStateException(op + " is not a test");
    }
}
