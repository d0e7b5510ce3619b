package cn.zhoucun.services.population;

/** Operations on planes of bits, in plain loops that the compiler turns into vector instructions. */
final class Planes {

    /** The words of a plane: one block is 8192 people. */
    static final int WORDS = 128;

    /** The people of a block. */
    static final int PEOPLE = WORDS * Long.SIZE;

    private Planes() {}

    static void fill(long[] to, int at, long word) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = word;
        }
    }

    static void copy(long[] a, int aAt, long[] to, int at) {
        System.arraycopy(a, aAt, to, at, WORDS);
    }

    static void and(long[] a, int aAt, long[] b, int bAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] & b[bAt + i];
        }
    }

    static void and(long[] a, int aAt, long[] b, int bAt, long[] c, int cAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] & b[bAt + i] & c[cAt + i];
        }
    }

    static void or(long[] a, int aAt, long[] b, int bAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] | b[bAt + i];
        }
    }

    static void or(long[] a, int aAt, long[] b, int bAt, long[] c, int cAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] | b[bAt + i] | c[cAt + i];
        }
    }

    static void andNot(long[] a, int aAt, long[] b, int bAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] & ~b[bAt + i];
        }
    }

    /** Adds a AND b. */
    static void orAnd(long[] a, int aAt, long[] b, int bAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] |= a[aAt + i] & b[bAt + i];
        }
    }

    static int count(long[] a, int aAt) {
        int people = 0;
        for (int i = 0; i < WORDS; i++) {
            people += Long.bitCount(a[aAt + i]);
        }
        return people;
    }

    /**
     * Marks the people whose number is at least a bound: from the lowest set bit of the bound upwards one AND or one OR a
     * bit.
     *
     * @param bits the planes of the number, from the least significant
     * @param bitsAt where the first plane begins
     * @param bound the bound, from 1 to the largest number that the planes can hold
     * @param width the number of planes
     */
    static void atLeast(long[] bits, int bitsAt, long bound, int width, long[] to, int at) {
        int bit = Long.numberOfTrailingZeros(bound);
        copy(bits, bitsAt + bit * WORDS, to, at);
        while (++bit < width) {
            int plane = bitsAt + bit * WORDS;
            if ((bound >>> bit & 1) == 1) {
                and(bits, plane, to, at, to, at);
            } else {
                or(bits, plane, to, at, to, at);
            }
        }
    }
}
