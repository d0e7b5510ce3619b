package cn.zhoucun.services.population;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts columns into planes of bits, block by block. */
final class Slicer {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOW_BIT_OF_EACH_BYTE = 0x0101010101010101L;

    /** Brings the low bits of eight bytes together in the top byte. */
    private static final long GATHER = 0x0102040810204080L;

    private final int size;
    private final List<Column> columns;
    private final List<Layout> layouts;
    private final List<Pack> packs = new ArrayList<>();

    Slicer(int size, List<Column> columns, List<Layout> layouts) {
        this.size = size;
        this.columns = columns;
        this.layouts = layouts;
        packNumbers();
    }

    /** Several numbers side by side in one word, so that one transposition cuts them all. */
    private record Pack(List<Integer> numbers, int bits) {}

    private void packNumbers() {
        List<Integer> open = new ArrayList<>();
        int bits = 0;
        for (int number = 0; number < layouts.size(); number++) {
            Layout layout = layouts.get(number);
            if (layout.form() != Layout.Form.NUMBER) {
                continue;
            }
            if (bits + layout.planes() > Long.SIZE) {
                packs.add(new Pack(List.copyOf(open), bits));
                open.clear();
                bits = 0;
            }
            open.add(number);
            bits += layout.planes();
        }
        if (!open.isEmpty()) {
            packs.add(new Pack(List.copyOf(open), bits));
        }
    }

    /** Cuts one block. */
    void slice(int block, long[] planes) {
        int first = block * Planes.PEOPLE;
        for (int number = 0; number < layouts.size(); number++) {
            if (columns.get(number) instanceof ByteColumn bytes) {
                sliceBytes(bytes.codes(), first, layouts.get(number), planes);
            }
        }
        for (Pack pack : packs) {
            slicePack(pack, first, planes);
        }
    }

    private void sliceBytes(byte[] codes, int first, Layout layout, long[] planes) {
        int at = layout.at() * Planes.WORDS;
        int bits = layout.form() == Layout.Form.YES_NO ? 1 : Long.SIZE - Long.numberOfLeadingZeros(layout.width() - 1L);
        long[] code = new long[bits];
        for (int word = 0; word < Planes.WORDS; word++) {
            int row = first + word * Long.SIZE;
            Arrays.fill(code, 0);
            long unknown = 0;
            for (int part = 0; part < Long.BYTES; part++) {
                long eight = eight(codes, row + part * Long.BYTES);
                for (int bit = 0; bit < bits; bit++) {
                    code[bit] |= gather(eight >>> bit) << part * Long.BYTES;
                }
                unknown |= gather(eight >>> Byte.SIZE - 1) << part * Long.BYTES;
            }
            if (layout.form() == Layout.Form.YES_NO) {
                planes[at + word] = code[0] & ~unknown;
                planes[at + Planes.WORDS + word] = ~code[0] & ~unknown;
            } else {
                options(code, ~unknown, layout.width(), planes, at + word);
            }
        }
    }

    private static void options(long[] code, long known, int width, long[] planes, int at) {
        planes[at] = known;
        for (int option = 0; option < width; option++) {
            long those = known;
            for (int bit = 0; bit < code.length; bit++) {
                those &= (option >>> bit & 1) == 1 ? code[bit] : ~code[bit];
            }
            planes[at + (1 + option) * Planes.WORDS] = those;
        }
    }

    private long eight(byte[] codes, int row) {
        if (row + Long.BYTES <= size) {
            return (long) EIGHT_BYTES.get(codes, row);
        }
        long eight = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            long code = row + i < size ? codes[row + i] & 0xFF : 0xFF;
            eight |= code << i * Byte.SIZE;
        }
        return eight;
    }

    private static long gather(long eight) {
        return (eight & LOW_BIT_OF_EACH_BYTE) * GATHER >>> Long.SIZE - Byte.SIZE;
    }

    private void slicePack(Pack pack, int first, long[] planes) {
        long[] matrix = new long[Long.SIZE];
        for (int word = 0; word < Planes.WORDS; word++) {
            fill(pack, first + word * Long.SIZE, matrix);
            transpose(matrix);
            int bit = 0;
            for (int number : pack.numbers()) {
                Layout layout = layouts.get(number);
                for (int plane = 0; plane < layout.planes(); plane++) {
                    planes[(layout.at() + plane) * Planes.WORDS + word] = matrix[bit++];
                }
            }
        }
    }

    private void fill(Pack pack, int firstRow, long[] matrix) {
        Arrays.fill(matrix, 0);
        int rows = Math.min(Long.SIZE, size - firstRow);
        int bit = 0;
        for (int number : pack.numbers()) {
            Layout layout = layouts.get(number);
            if (columns.get(number) instanceof LongColumn longs) {
                fill(longs.codes(), layout.base(), firstRow, rows, bit, matrix);
            } else {
                fill(columns.get(number), layout.base(), firstRow, rows, bit, matrix);
            }
            bit += layout.planes();
        }
    }

    private static void fill(long[] codes, long base, int firstRow, int rows, int bit, long[] matrix) {
        for (int i = 0; i < rows; i++) {
            long code = codes[firstRow + i];
            if (code != LongColumn.UNKNOWN) {
                matrix[i] |= ((code - base) << 1 | 1) << bit;
            }
        }
    }

    private static void fill(Column column, long base, int firstRow, int rows, int bit, long[] matrix) {
        for (int i = 0; i < rows; i++) {
            if (column.isKnown(firstRow + i)) {
                matrix[i] |= ((column.code(firstRow + i) - base) << 1 | 1) << bit;
            }
        }
    }

    /** Turns 64 rows of 64 bits into 64 columns: bit i of row j becomes bit j of row i. */
    static void transpose(long[] matrix) {
        long mask = 0x00000000FFFFFFFFL;
        for (int step = 32; step != 0; step >>>= 1, mask ^= mask << step) {
            for (int row = 0; row < Long.SIZE; row = (row + step + 1) & ~step) {
                long swapped = (matrix[row] >>> step ^ matrix[row + step]) & mask;
                matrix[row] ^= swapped << step;
                matrix[row + step] ^= swapped;
            }
        }
    }
}
