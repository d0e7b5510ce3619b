package cn.zhoucun.services.population;

/**
 * Operations on planes of bits, each an array of its own, in plain loops over at most two that are read: those the compiler
 * of every supported JDK turns into vector instructions.
 *
 * <p>A plane has a bit for each of the {@link #PEOPLE} of a block. The bits of a byte are {@link #LANES} people apart: the
 * first so many people have the lowest bit of a byte each, the next have the bit above it. So people who stand side by side
 * in a column stand side by side in a plane too, and are cut together.
 */
final class Planes {

    /** The words of a plane. */
    static final int WORDS = 256;

    /** The bytes of a plane. */
    static final int LANES = WORDS * Long.BYTES;

    /** The people of a block: 16,384. */
    static final int PEOPLE = LANES * Byte.SIZE;

    /** The plane of no one, which is never written to. */
    static final long[] NO_ONE = new long[WORDS];

    /** The plane of everyone, which is never written to. */
    static final long[] EVERYONE = new long[WORDS];

    static {
        fill(EVERYONE, -1);
    }

    private Planes() {}

    /** Takes the number of a person in the block. */
    interface RowAction {
        void accept(int rowInBlock);
    }

    /** The word that holds the bit of a person. */
    static int wordOf(int rowInBlock) {
        return rowInBlock % LANES / Long.BYTES;
    }

    /** The number of the bit of a person in its word. */
    static int bitOf(int rowInBlock) {
        return rowInBlock % Long.BYTES * Byte.SIZE + rowInBlock / LANES;
    }

    /** The person of a bit of the first word; those of the next word come eight people later. */
    static int personOf(int bit) {
        return (bit >>> 3) + (bit & 7) * LANES;
    }

    /** The plane of the first so many people, not to be written to. */
    static long[] first(int people) {
        if (people >= PEOPLE) {
            return EVERYONE;
        }
        long[] plane = new long[WORDS];
        for (int row = 0; row < people; row++) {
            add(plane, row);
        }
        return plane;
    }

    /** A copy of a plane, to be kept; all that hold no one share one plane, and so do all that hold everyone of a block. */
    static long[] kept(long[] plane) {
        if (plane == EVERYONE) {
            return EVERYONE;
        }
        return isEmpty(plane) ? NO_ONE : plane.clone();
    }

    static boolean contains(long[] plane, int rowInBlock) {
        return (plane[wordOf(rowInBlock)] >>> bitOf(rowInBlock) & 1) == 1;
    }

    static void add(long[] plane, int rowInBlock) {
        plane[wordOf(rowInBlock)] |= 1L << bitOf(rowInBlock);
    }

    static void remove(long[] plane, int rowInBlock) {
        plane[wordOf(rowInBlock)] &= ~(1L << bitOf(rowInBlock));
    }

    /** Takes the people in the order of their numbers. */
    static void forEach(long[] plane, RowAction action) {
        if (isEmpty(plane)) {
            return;
        }
        for (int lane = 0; lane < Byte.SIZE; lane++) {
            for (int word = 0; word < WORDS; word += Long.BYTES) {
                int first = lane * LANES + word * Long.BYTES;
                for (long rest = Lanes.inOrder(plane, word, lane); rest != 0; rest &= rest - 1) {
                    action.accept(first + Long.numberOfTrailingZeros(rest));
                }
            }
        }
    }

    static void fill(long[] to, long word) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = word;
        }
    }

    static void copy(long[] a, long[] to) {
        System.arraycopy(a, 0, to, 0, WORDS);
    }

    static void not(long[] a, long[] to) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = ~a[i];
        }
    }

    static void and(long[] a, long[] b, long[] to) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] & b[i];
        }
    }

    static void or(long[] a, long[] b, long[] to) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] | b[i];
        }
    }

    static void andNot(long[] a, long[] b, long[] to) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] & ~b[i];
        }
    }

    static void neither(long[] a, long[] b, long[] to) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = ~(a[i] | b[i]);
        }
    }

    static int count(long[] a) {
        int people = 0;
        for (int i = 0; i < WORDS; i++) {
            people += Long.bitCount(a[i]);
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
