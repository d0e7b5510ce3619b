package cn.zhoucun.services.population;

/** Operations on planes of bits, in plain loops that the compiler turns into vector instructions. */
final class Planes {

    /** The words of a plane: one block is 8192 people. */
    static final int WORDS = 128;

    /** The people of a block. */
    static final int PEOPLE = WORDS * Long.SIZE;

    /** The plane of no one, which is never written to. */
    static final long[] NO_ONE = new long[WORDS];

    private Planes() {}

    /** Takes the number of a person in the block. */
    interface RowAction {
        void accept(int rowInBlock);
    }

    /** A plane of the first so many people. */
    static long[] first(int people) {
        long[] plane = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            int left = people - word * Long.SIZE;
            plane[word] = left >= Long.SIZE ? -1 : left <= 0 ? 0 : (1L << left) - 1;
        }
        return plane;
    }

    /** A copy of a plane, to be kept; all that hold no one share one plane. */
    static long[] kept(long[] plane) {
        return isEmpty(plane) ? NO_ONE : plane.clone();
    }

    static boolean contains(long[] plane, int rowInBlock) {
        return (plane[rowInBlock / Long.SIZE] >>> rowInBlock % Long.SIZE & 1) == 1;
    }

    static void remove(long[] plane, int rowInBlock) {
        plane[rowInBlock / Long.SIZE] &= ~(1L << rowInBlock % Long.SIZE);
    }

    static void forEach(long[] plane, RowAction action) {
        for (int word = 0; word < WORDS; word++) {
            for (long rest = plane[word]; rest != 0; rest &= rest - 1) {
                action.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }

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

    /** Those in a and in b who are not in c. */
    static void andAndNot(long[] a, int aAt, long[] b, int bAt, long[] c, int cAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] & b[bAt + i] & ~c[cAt + i];
        }
    }

    /** Those in a or not in b. */
    static void orNot(long[] a, int aAt, long[] b, int bAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] | ~b[bAt + i];
        }
    }

    /** Those of a who are in b or not in c. */
    static void andOrNot(long[] a, int aAt, long[] b, int bAt, long[] c, int cAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] & (b[bAt + i] | ~c[cAt + i]);
        }
    }

    /** Those of a who are neither in b nor in c. */
    static void neither(long[] a, int aAt, long[] b, int bAt, long[] c, int cAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = a[aAt + i] & ~(b[bAt + i] | c[cAt + i]);
        }
    }

    /** Adds a AND b to c. */
    static void orAnd(long[] a, int aAt, long[] b, int bAt, long[] c, int cAt, long[] to, int at) {
        for (int i = 0; i < WORDS; i++) {
            to[at + i] = (a[aAt + i] & b[bAt + i]) | c[cAt + i];
        }
    }

    static int count(long[] a, int aAt) {
        int people = 0;
        for (int i = 0; i < WORDS; i++) {
            people += Long.bitCount(a[aAt + i]);
        }
        return people;
    }

    static boolean isEmpty(long[] a) {
        for (int i = 0; i < WORDS; i += 4) {
            if ((a[i] | a[i + 1] | a[i + 2] | a[i + 3]) != 0) {
                return false;
            }
        }
        return true;
    }
}
