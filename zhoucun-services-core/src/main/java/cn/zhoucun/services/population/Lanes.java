package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Case;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Brings one bit of each code of a block together in a plane. Loops over numbers read at fixed distances only, since the
 * compiler makes vector instructions of nothing else.
 */
final class Lanes {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOW_BIT_OF_EACH_BYTE = 0x0101010101010101L;

    private static final long TWO_BITS_OF_EACH_BYTE = 3 * LOW_BIT_OF_EACH_BYTE;

    private static final long SIGN_OF_EACH_BYTE = LOW_BIT_OF_EACH_BYTE << (Byte.SIZE - 1);

    private static final long BELOW_FIRST = LOW_BIT_OF_EACH_BYTE * Byte.MAX_VALUE;

    private static final long EVEN_BITS = 0x5555555555555555L;

    /** Brings the low bits of eight bytes together in the top byte. */
    private static final long GATHER = 0x0102040810204080L;

    private static final long TOP_BYTE = 0xFFL << (Long.SIZE - Byte.SIZE);

    private static final int LANES = Planes.LANES;

    private static final int SIGN = Long.SIZE - 1;

    private Lanes() {}

    /** One bit of the eight bytes of eight words: 64 people, the first in the lowest bit. */
    static long inOrder(long[] plane, int word, int lane) {
        long ordered = 0;
        for (int at = 0; at < Long.BYTES; at++) {
            // the newest eight come in at the top
            long eight = ((plane[word + at] >>> lane) & LOW_BIT_OF_EACH_BYTE) * GATHER;
            ordered = (ordered >>> Byte.SIZE) | (eight & TOP_BYTE);
        }
        return ordered;
    }

    /** Cuts two digits of the codes of a block that stand side by side. */
    static void cutPair(byte[] codes, int from, int digit, long[] low, long[] high) {
        takeFourPairs(codes, from, digit, low);
        takeFourPairs(codes, from + LANES, digit, high);
        partDigits(low, high);
    }

    /** The two digits of every other of eight times eight codes; a loop of its own, small enough to be made of vectors. */
    private static void takeFourPairs(byte[] codes, int from, int digit, long[] pairs) {
        for (int word = 0; word < Planes.WORDS; word++) {
            int at = from + word * Long.BYTES;
            pairs[word] = ((eight(codes, at) >>> digit) & TWO_BITS_OF_EACH_BYTE)
                    | ((eight(codes, at + 2 * LANES) >>> digit) & TWO_BITS_OF_EACH_BYTE) << 2
                    | ((eight(codes, at + 4 * LANES) >>> digit) & TWO_BITS_OF_EACH_BYTE) << 4
                    | ((eight(codes, at + 6 * LANES) >>> digit) & TWO_BITS_OF_EACH_BYTE) << 6;
        }
    }

    /** Brings the low digits of both together in one, and the high ones in the other. */
    private static void partDigits(long[] low, long[] high) {
        for (int word = 0; word < Planes.WORDS; word++) {
            long even = low[word];
            long odd = high[word];
            low[word] = (even & EVEN_BITS) | (odd & EVEN_BITS) << 1;
            high[word] = ((even >>> 1) & EVEN_BITS) | (odd & ~EVEN_BITS);
        }
    }

    /**
     * Whether every code of a block is unknown or from 0 to the highest, which is at most 126.
     *
     * @param room of a plane
     */
    static boolean isBlockUpTo(byte[] codes, int from, long highest, long[] room) {
        long spare = spare(highest);
        for (int word = 0; word < Planes.WORDS; word++) {
            int at = from + word * Long.BYTES;
            room[word] = outside(eight(codes, at), spare)
                    | outside(eight(codes, at + LANES), spare)
                    | outside(eight(codes, at + 2 * LANES), spare)
                    | outside(eight(codes, at + 3 * LANES), spare);
        }
        for (int word = 0; word < Planes.WORDS; word++) {
            int at = from + word * Long.BYTES;
            room[word] = room[word]
                    | outside(eight(codes, at + 4 * LANES), spare)
                    | outside(eight(codes, at + 5 * LANES), spare)
                    | outside(eight(codes, at + 6 * LANES), spare)
                    | outside(eight(codes, at + 7 * LANES), spare);
        }
        long any = 0;
        for (int word = 0; word < Planes.WORDS; word++) {
            any |= room[word];
        }
        return (any & SIGN_OF_EACH_BYTE) == 0;
    }

    private static long eight(byte[] codes, int at) {
        return (long) EIGHT_BYTES.get(codes, at);
    }

    /** Puts another number for those that are unknown, where no other is less than 0. */
    static void replaceUnknown(long[] codes, long unknown) {
        for (int i = 0; i < codes.length; i++) {
            codes[i] = codes[i] + (unknown - codes[i]) * (codes[i] >>> SIGN);
        }
    }

    /** Multiplies both, and takes the second from the first. */
    static void subtract(long[] codes, long times, long[] others, long timesOthers) {
        for (int i = 0; i < LANES; i++) {
            codes[i] = codes[i] * times - others[i] * timesOthers;
        }
    }

    /** Marks the numbers that are not below 0 with one bit of their lanes. */
    static void markNotNegative(long[] codes, int lane, long[] lanes) {
        for (int i = 0; i < LANES; i++) {
            lanes[i] = lanes[i] | (~codes[i] >>> SIGN) << lane;
        }
    }

    /** Marks the numbers that are known, each in a bit of its lane. */
    static void markKnown(long[] codes, long[] lanes) {
        markAtLeast(codes, Case.BELOW_CODES, lanes);
    }

    /** Marks the numbers that are at least a bound; one that is unknown may be marked too. */
    static void markAtLeast(long[] codes, long bound, long[] lanes) {
        // the sign of a difference that cannot overflow
        long below = bound - 1;
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
    static void markDigit(long[] codes, int digit, long[] lanes) {
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
    static void pack(long[] lanes, long[] plane) {
        for (int word = 0; word < Planes.WORDS; word++) {
            int at = word * Long.BYTES;
            plane[word] = lanes[at]
                    | lanes[at + 1] << 8
                    | lanes[at + 2] << 16
                    | lanes[at + 3] << 24
                    | lanes[at + 4] << 32
                    | lanes[at + 5] << 40
                    | lanes[at + 6] << 48
                    | lanes[at + 7] << 56;
        }
    }

    /** Whether every code is unknown or from 0 to the highest, which is at most 126; eight at a time. */
    static boolean areAllUpTo(byte[] codes, int from, int to, long highest) {
        long spare = spare(highest);
        long outside = 0;
        // counted one by one: a loop in steps of eight up to a bound is not unrolled
        int words = (to - from) / Long.BYTES;
        for (int word = 0; word < words; word++) {
            outside |= outside(eight(codes, from + word * Long.BYTES), spare);
        }
        boolean all = (outside & SIGN_OF_EACH_BYTE) == 0;
        for (int at = from + words * Long.BYTES; at < to; at++) {
            all &= ByteColumn.UNKNOWN <= codes[at] && codes[at] <= highest;
        }
        return all;
    }

    /** How far the highest code is from the sign, for each of eight. */
    private static long spare(long highest) {
        return LOW_BIT_OF_EACH_BYTE * (Byte.MAX_VALUE - 1 - highest);
    }

    /** With the sign of a byte, at the least of the first, for a code that is neither unknown nor from 0 to the highest. */
    private static long outside(long eight, long spare) {
        // unknown, -1, becomes 0 and the highest code one more; of a lower code the sign is set
        long places = (eight ^ SIGN_OF_EACH_BYTE) - BELOW_FIRST;
        // a higher one reaches the sign with what is spare; no byte is spoilt below the first that is outside
        return places | (places + spare);
    }

    /** Whether every code is unknown or within bounds. */
    static boolean areAllWithin(long[] codes, int from, int to, long lowest, long highest) {
        long outside = 0;
        for (int at = from; at < to; at++) {
            long code = codes[at];
            // where one difference overflows, the other has its sign set; the last term has it set of unknown only
            outside |= ((code - lowest) | (highest - code)) & ~(code & (code + Long.MAX_VALUE));
        }
        return outside >= 0;
    }
}
