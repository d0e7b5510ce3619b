package cn.zhoucun.services.population;

/** What {@link Lanes} does, for codes that are ints: twice as many of them go through the processor at once. */
final class IntLanes {

    /** Codes are no larger and no further below 0, so that no difference of two overflows. */
    static final int LARGEST = (1 << 30) - 1;

    private static final int LANES = Planes.LANES;

    private static final int SIGN = Integer.SIZE - 1;

    private static final long LOW_INT = 0xFFFF_FFFFL;

    private IntLanes() {}

    /** Marks the numbers that are known, each in a bit of its lane. */
    static void markKnown(int[] codes, int[] lanes) {
        markAtLeast(codes, -LARGEST, lanes);
    }

    /**
     * Whether every code of a block is unknown or within bounds.
     *
     * @param outside room for the lanes of a block
     */
    static boolean isBlockWithin(int[] codes, int lowest, int highest, int[] outside) {
        for (int i = 0; i < LANES; i++) {
            outside[i] = outside(codes[i], lowest, highest)
                    | outside(codes[LANES + i], lowest, highest)
                    | outside(codes[2 * LANES + i], lowest, highest)
                    | outside(codes[3 * LANES + i], lowest, highest);
        }
        for (int i = 0; i < LANES; i++) {
            outside[i] = outside[i]
                    | outside(codes[4 * LANES + i], lowest, highest)
                    | outside(codes[5 * LANES + i], lowest, highest)
                    | outside(codes[6 * LANES + i], lowest, highest)
                    | outside(codes[7 * LANES + i], lowest, highest);
        }
        int any = 0;
        for (int i = 0; i < LANES; i++) {
            any |= outside[i];
        }
        return any >= 0;
    }

    /** Less than 0 for a number that is neither unknown nor within bounds. */
    private static int outside(int code, int lowest, int highest) {
        // where one difference overflows, the other has its sign set; the last term has it set of unknown only
        return ((code - lowest) | (highest - code)) & ~(code & (code + Integer.MAX_VALUE));
    }

    /** Marks the numbers that are at least a bound; one that is unknown may be marked too. */
    static void markAtLeast(int[] codes, long bound, int[] lanes) {
        // beyond every code there is nothing to tell apart
        int below = (int) Math.max(-LARGEST, Math.min(bound, LARGEST + 1)) - 1;
        for (int i = 0; i < LANES; i++) {
            lanes[i] = (below - codes[i]) >>> SIGN
                    | ((below - codes[LANES + i]) >>> SIGN) << 1
                    | ((below - codes[2 * LANES + i]) >>> SIGN) << 2
                    | ((below - codes[3 * LANES + i]) >>> SIGN) << 3;
        }
        for (int i = 0; i < LANES; i++) {
            lanes[i] = lanes[i]
                    | ((below - codes[4 * LANES + i]) >>> SIGN) << 4
                    | ((below - codes[5 * LANES + i]) >>> SIGN) << 5
                    | ((below - codes[6 * LANES + i]) >>> SIGN) << 6
                    | ((below - codes[7 * LANES + i]) >>> SIGN) << 7;
        }
    }

    /** Marks the numbers with a digit. */
    static void markDigit(int[] codes, int digit, int[] lanes) {
        for (int i = 0; i < LANES; i++) {
            lanes[i] = ((codes[i] >>> digit) & 1)
                    | ((codes[LANES + i] >>> digit) & 1) << 1
                    | ((codes[2 * LANES + i] >>> digit) & 1) << 2
                    | ((codes[3 * LANES + i] >>> digit) & 1) << 3;
        }
        for (int i = 0; i < LANES; i++) {
            lanes[i] = lanes[i]
                    | ((codes[4 * LANES + i] >>> digit) & 1) << 4
                    | ((codes[5 * LANES + i] >>> digit) & 1) << 5
                    | ((codes[6 * LANES + i] >>> digit) & 1) << 6
                    | ((codes[7 * LANES + i] >>> digit) & 1) << 7;
        }
    }

    /** Packs marks, eight to a lane, into a plane. */
    static void pack(int[] lanes, long[] plane) {
        for (int word = 0; word < Planes.WORDS; word++) {
            int at = word * Long.BYTES;
            int low = lanes[at] | lanes[at + 1] << 8 | lanes[at + 2] << 16 | lanes[at + 3] << 24;
            int high = lanes[at + 4] | lanes[at + 5] << 8 | lanes[at + 6] << 16 | lanes[at + 7] << 24;
            plane[word] = (low & LOW_INT) | (long) high << Integer.SIZE;
        }
    }

    /** Whether every code is unknown or within bounds. */
    static boolean areAllWithin(int[] codes, int from, int to, int lowest, int highest) {
        int all = 0;
        for (int at = from; at < to; at++) {
            all |= outside(codes[at], lowest, highest);
        }
        return all >= 0;
    }
}
