package cn.zhoucun.services.population;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Brings one bit of each of 64 people together in one word, the first person in the lowest bit. */
final class Bits {

    /** The bit of a byte that says that a code is unknown. */
    static final int SIGN_OF_BYTE = Byte.SIZE - 1;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOW_BIT_OF_EACH_BYTE = 0x0101010101010101L;

    /** Brings the low bits of eight bytes together in the top byte. */
    private static final long GATHER = 0x0102040810204080L;

    private static final long SIGN_OF_EACH_BYTE = LOW_BIT_OF_EACH_BYTE << SIGN_OF_BYTE;

    private static final int SIGN = Long.SIZE - 1;

    /** Below every code, and far enough from {@link LongColumn#UNKNOWN}. */
    private static final long LEAST_CODE = -(1L << 62);

    private Bits() {}

    /** Gathers one digit of 64 bytes. */
    static long gather(byte[] codes, int from, int bit) {
        long word = 0;
        for (int at = 0; at < Long.SIZE; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(codes, from + at);
            // the newest eight come in at the top
            word = (word >>> Byte.SIZE)
                    | (((eight >>> bit) & LOW_BIT_OF_EACH_BYTE) * GATHER & (0xFFL << (Long.SIZE - Byte.SIZE)));
        }
        return word;
    }

    /** Gathers one digit of 64 numbers. */
    static long digit(long[] rows, int bit) {
        long word = 0;
        for (int row = Long.SIZE - 1; row >= 0; row--) {
            word = (word << 1) + ((rows[row] >>> bit) & 1);
        }
        return word;
    }

    /** Marks the numbers that are at least a bound; one that is unknown may be marked too. */
    static long atLeast(long[] rows, long bound) {
        long word = 0;
        for (int row = Long.SIZE - 1; row >= 0; row--) {
            // the sign of a difference that cannot overflow
            word = (word << 1) + ((bound - 1 - rows[row]) >>> SIGN);
        }
        return word;
    }

    /** Marks the numbers that are known. */
    static long known(long[] rows) {
        return atLeast(rows, LEAST_CODE);
    }

    /** Whether every code is unknown or from 0 to a highest one below 127, eight at a time. */
    static boolean areAllUpTo(byte[] codes, long highest) {
        // unknown, -1, comes out as 0 when 1 is added to every code, and the highest as one more
        long most = LOW_BIT_OF_EACH_BYTE * (highest + 1) | SIGN_OF_EACH_BYTE;
        long allowed = SIGN_OF_EACH_BYTE;
        int at = 0;
        for (; at + Long.BYTES <= codes.length; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(codes, at);
            long next = ((eight & ~SIGN_OF_EACH_BYTE) + LOW_BIT_OF_EACH_BYTE) ^ (eight & SIGN_OF_EACH_BYTE);
            allowed &= (most - (next & ~SIGN_OF_EACH_BYTE) & ~next);
        }
        boolean all = allowed == SIGN_OF_EACH_BYTE;
        for (; at < codes.length; at++) {
            all &= ByteColumn.UNKNOWN <= codes[at] && codes[at] <= highest;
        }
        return all;
    }

    /** Whether every code is unknown or within bounds. */
    static boolean areAllWithin(long[] codes, long lowest, long highest) {
        long outside = 0;
        for (long code : codes) {
            // where one difference overflows, the other has its sign set
            long known = code ^ LongColumn.UNKNOWN;
            outside |= (code - lowest | highest - code) & (known | -known);
        }
        return outside >= 0;
    }
}
