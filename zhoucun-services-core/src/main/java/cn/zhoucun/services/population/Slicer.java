package cn.zhoucun.services.population;

import java.util.Arrays;

/** Cuts the columns of a population into planes of bits, block by block. Immutable and thread-safe. */
final class Slicer {

    private final Layouts layouts;
    private final int size;
    private final Column[] columns;

    Slicer(Population population, Layouts layouts) {
        this.layouts = layouts;
        this.size = population.size();
        this.columns = layouts.sources().stream().map(population::column).toArray(Column[]::new);
    }

    Layouts layouts() {
        return layouts;
    }

    /** The columns, by slot. */
    Column[] columns() {
        return columns;
    }

    /** Cuts one block. */
    long[] slice(int block, long[] planes) {
        for (int slot = 0; slot < columns.length; slot++) {
            slice(slot, block, planes);
        }
        return planes;
    }

    /** Cuts one source of one block. */
    void slice(int slot, int block, long[] planes) {
        Layout layout = layouts.get(slot);
        int first = block * Planes.PEOPLE;
        switch (layout.form()) {
            case NONE -> {}
            case YES_NO -> sliceYesNo(bytes(slot), first, layout, planes);
            case OPTIONS -> {
                if (columns[slot] instanceof ByteColumn bytes) {
                    sliceOptions(bytes.codes(), first, layout, planes);
                } else {
                    sliceSets(numbers(slot), first, layout, planes);
                }
            }
            case BOUNDS -> {
                if (columns[slot] instanceof QuotientColumn quotients) {
                    if (quotients.isLeast()) {
                        sliceQuotients(slot, quotients, first, planes);
                    }
                } else {
                    sliceNumbers(slot, first, layout, planes);
                }
            }
        }
    }

    private byte[] bytes(int slot) {
        if (columns[slot] instanceof ByteColumn bytes) {
            return bytes.codes();
        }
        throw new IllegalStateException("not a column of bytes: " + layouts.source(slot));
    }

    private void sliceYesNo(byte[] codes, int first, Layout layout, long[] planes) {
        for (int word = 0; word < Planes.WORDS; word++) {
            int row = first + word * Long.SIZE;
            byte[] of = isWhole(row) ? codes : rest(codes, row);
            int from = isWhole(row) ? row : 0;
            long code = Bits.gather(of, from, 0);
            long unknown = Bits.gather(of, from, Bits.SIGN_OF_BYTE);
            planes[layout.yes() * Planes.WORDS + word] = code & ~unknown;
            planes[layout.no() * Planes.WORDS + word] = ~code & ~unknown;
        }
    }

    private void sliceOptions(byte[] codes, int first, Layout layout, long[] planes) {
        long[] code = new long[Long.SIZE - Long.numberOfLeadingZeros(layout.options() - 1L)];
        for (int word = 0; word < Planes.WORDS; word++) {
            int row = first + word * Long.SIZE;
            byte[] of = isWhole(row) ? codes : rest(codes, row);
            int from = isWhole(row) ? row : 0;
            for (int bit = 0; bit < code.length; bit++) {
                code[bit] = Bits.gather(of, from, bit);
            }
            spread(code, ~Bits.gather(of, from, Bits.SIGN_OF_BYTE), layout, planes, word);
        }
    }

    /** Whether a word that begins with a row has a person for every bit. */
    private boolean isWhole(int row) {
        return row + Long.SIZE <= size;
    }

    /** The last people, fewer than a word has bits, and after them unknown ones. */
    private byte[] rest(byte[] codes, int row) {
        byte[] rest = new byte[Long.SIZE];
        Arrays.fill(rest, ByteColumn.UNKNOWN);
        int from = Math.min(row, size);
        System.arraycopy(codes, from, rest, 0, size - from);
        return rest;
    }

    /** From the digits of the codes to a plane an option. */
    private static void spread(long[] code, long known, Layout layout, long[] planes, int word) {
        planes[layout.known() * Planes.WORDS + word] = known;
        for (int option = 0; option < layout.options(); option++) {
            long those = known;
            for (int bit = 0; bit < code.length; bit++) {
                // all ones where the digit of the option is 0
                long turned = (option >>> bit & 1) - 1L;
                those &= code[bit] ^ turned;
            }
            planes[layout.option(option) * Planes.WORDS + word] = those;
        }
    }

    private void sliceSets(long[] codes, int first, Layout layout, long[] planes) {
        long[] rows = new long[Long.SIZE];
        for (int word = 0; word < Planes.WORDS; word++) {
            read(codes, first + word * Long.SIZE, rows);
            long known = Bits.known(rows);
            planes[layout.known() * Planes.WORDS + word] = known;
            for (int option = 0; option < layout.options(); option++) {
                planes[layout.option(option) * Planes.WORDS + word] = Bits.digit(rows, option) & known;
            }
        }
    }

    private void sliceNumbers(int slot, int first, Layout layout, long[] planes) {
        long[] bounds = layout.boundsAsArray();
        long[] rows = new long[Long.SIZE];
        for (int word = 0; word < Planes.WORDS; word++) {
            read(numbers(slot), first + word * Long.SIZE, rows);
            long known = Bits.known(rows);
            planes[layout.known() * Planes.WORDS + word] = known;
            for (int number = 0; number < bounds.length; number++) {
                planes[layout.bound(number) * Planes.WORDS + word] = Bits.atLeast(rows, bounds[number]) & known;
            }
        }
    }

    private long[] numbers(int slot) {
        if (columns[slot] instanceof LongColumn longs) {
            return longs.codes();
        }
        throw new IllegalStateException("not a column of numbers: " + layouts.source(slot));
    }

    /** Copies the codes of the people of a word; after the last of all come unknown ones. */
    private void read(long[] codes, int row, long[] rows) {
        int people = Math.max(0, Math.min(Long.SIZE, size - row));
        System.arraycopy(codes, Math.min(row, size), rows, 0, people);
        Arrays.fill(rows, people, Long.SIZE, LongColumn.UNKNOWN);
    }

    /** Cuts both ends of a quotient, which are known for everyone and differ only where a fact is unknown. */
    private void sliceQuotients(int least, QuotientColumn column, int first, long[] planes) {
        QuotientColumn most = (QuotientColumn) columns[least + 1];
        long[] numerators = new long[Long.SIZE];
        long[] denominators = new long[Long.SIZE];
        long[] quotients = new long[Long.SIZE];
        for (int word = 0; word < Planes.WORDS; word++) {
            int row = first + word * Long.SIZE;
            read(numbers(column.source().numerator()), row, numerators);
            read(numbers(column.source().denominator()), row, denominators);
            boolean allKnown = column.divide(numerators, denominators, quotients);
            cut(layouts.get(least), quotients, planes, word);
            if (!allKnown) {
                most.divide(numerators, denominators, quotients);
            }
            cut(layouts.get(least + 1), quotients, planes, word);
        }
    }

    private static void cut(Layout layout, long[] quotients, long[] planes, int word) {
        planes[layout.known() * Planes.WORDS + word] = -1;
        for (int number = 0; number < layout.bounds().size(); number++) {
            long bound = layout.bounds().get(number);
            planes[layout.bound(number) * Planes.WORDS + word] = Bits.atLeast(quotients, bound);
        }
    }
}
