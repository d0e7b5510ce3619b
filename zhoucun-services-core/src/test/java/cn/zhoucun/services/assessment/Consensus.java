package cn.zhoucun.services.assessment;

import cn.zhoucun.services.rule.Truth;
import java.util.BitSet;
import java.util.function.LongFunction;

/**
 * What the completions of every partial case agree on, and which unknown facts they depend on. Worked out from the
 * complete cases upward: a partial case agrees on what its variants with one more fact known agree on.
 */
final class Consensus {

    private static final Truth[] TRUTHS = Truth.values();

    private final CaseSpace space;
    private final byte[] truths;
    private final long[] matters;

    /** Goes through the space, asking for the truth of the complete cases. */
    Consensus(CaseSpace space, LongFunction<Truth> complete) {
        this.space = space;
        this.truths = new byte[Math.toIntExact(space.size())];
        this.matters = new long[truths.length];
        for (int number = 0; number < truths.length; number++) {
            merge(number, complete);
        }
    }

    private void merge(int number, LongFunction<Truth> complete) {
        BitSet seen = new BitSet();
        int unknown = 0;
        for (int fact = 0; fact < space.facts().size(); fact++) {
            if (!space.isKnown(number, fact)) {
                unknown++;
                mergeVariants(number, fact, seen);
            }
        }
        if (unknown == 0) {
            truths[number] = (byte) complete.apply(number).ordinal();
            return;
        }
        boolean alike = seen.cardinality() == 1;
        truths[number] = (byte) (alike ? seen.nextSetBit(0) : Truth.UNKNOWN.ordinal());
        if (unknown == 1 && !alike) {
            matters[number] = onlyUnknown(number);
        }
    }

    private void mergeVariants(int number, int fact, BitSet seen) {
        for (int region = 0; region < space.regions(fact); region++) {
            int variant = (int) space.settle(number, fact, region);
            seen.set(truths[variant]);
            matters[number] |= matters[variant];
        }
    }

    private long onlyUnknown(int number) {
        int fact = 0;
        while (space.isKnown(number, fact)) {
            fact++;
        }
        return 1L << fact;
    }

    /** TRUE if all completions of a case come out true, FALSE if all false, else UNKNOWN. */
    Truth of(long number) {
        return TRUTHS[truths[(int) number]];
    }

    /** Whether some completion of a case comes out otherwise with another value of one of its unknown facts. */
    boolean matters(long number, int fact) {
        return (matters[(int) number] >> fact & 1) == 1;
    }
}
