package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.programme.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the columns of a population into planes of bits, block by block. Codes that have not been checked yet are checked on
 * the way, while they are close to the processor. Not thread-safe: one for each task.
 */
final class Slicer {

    private final Layouts layouts;
    private final Columns columns;
    private final int size;
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final long[] numbers = new long[Planes.PEOPLE];
    private final long[] denominators = new long[Planes.PEOPLE];
    private final long[] differences = new long[Planes.PEOPLE];
    private final long[] lanes = new long[Planes.LANES];
    private final long[] digits = new long[Byte.SIZE * Planes.WORDS];

    Slicer(Population population, Columns columns) {
        this.layouts = columns.layouts();
        this.columns = columns;
        this.size = population.size();
        for (Fact<?> fact : population.unchecked()) {
            Source source = new Source.Given(fact);
            unchecked.add(new Unchecked(
                    fact, population.column(source), layouts.sources().indexOf(source)));
        }
        unchecked.sort(Comparator.comparing(Unchecked::slot));
    }

    /** A column that has not been checked, and its slot, or -1 if the rules do not read it. */
    private record Unchecked(Fact<?> fact, Column column, int slot) {
        void check(int from, int to) {
            if (!column.isWithin(fact.type().lowest(), fact.type().highest(), from, to)) {
                throw new ImpossibleCodeException(fact);
            }
        }
    }

    /** A code that cannot be was met in a column that had not been checked. */
    static final class ImpossibleCodeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ImpossibleCodeException(Fact<?> fact) {
            super("a code of " + fact, null, false, false);
        }
    }

    /**
     * Cuts one block.
     *
     * @throws ImpossibleCodeException if a column that has not been checked has a code that cannot be
     */
    long[] slice(int block, long[] planes) {
        int first = block * Planes.PEOPLE;
        int end = Math.min(size, first + Planes.PEOPLE);
        int next = 0;
        for (int slot = -1; slot < layouts.size(); slot++) {
            // a column is checked right before it is cut
            for (; next < unchecked.size() && unchecked.get(next).slot() == slot; next++) {
                unchecked.get(next).check(first, end);
            }
            if (slot >= 0) {
                slice(slot, block, planes);
            }
        }
        return planes;
    }

    /** Cuts one source of one block. */
    void slice(int slot, int block, long[] planes) {
        Layout layout = layouts.get(slot);
        Column column = columns.get(slot);
        int first = block * Planes.PEOPLE;
        if (column instanceof UnknownColumn) {
            Arrays.fill(planes, layout.at() * Planes.WORDS, (layout.at() + layout.planes()) * Planes.WORDS, 0);
        } else if (column instanceof ByteColumn bytes) {
            sliceBytes(slot, bytes.codes(), first, planes);
        } else if (column instanceof QuotientColumn quotients) {
            if (quotients.isLeast() && layout.form() != Layout.Form.NONE) {
                sliceQuotients(slot, quotients, first, planes);
            }
        } else if (layout.form() != Layout.Form.NONE) {
            read(column, first, numbers);
            sliceNumbers(layout, planes);
        }
    }

    private void sliceBytes(int slot, byte[] codes, int first, long[] planes) {
        Layout layout = layouts.get(slot);
        boolean whole = first + Planes.PEOPLE <= size;
        byte[] of = whole ? codes : rest(codes, first);
        int from = whole ? first : 0;
        switch (layout.form()) {
            case YES_NO -> Lanes.cutYesNo(of, from, planes, layout.yes() * Planes.WORDS, layout.no() * Planes.WORDS);
            case OPTIONS -> sliceOptions(of, from, Layout.digits(layouts.options(slot)), layout, planes);
            case NONE, BOUNDS -> {}
        }
    }

    /** The people of the last block, and after them unknown ones. */
    private byte[] rest(byte[] codes, int first) {
        byte[] rest = new byte[Planes.PEOPLE];
        Arrays.fill(rest, ByteColumn.UNKNOWN);
        System.arraycopy(codes, first, rest, 0, size - first);
        return rest;
    }

    private void sliceOptions(byte[] codes, int from, int count, Layout layout, long[] planes) {
        int known = layout.known() * Planes.WORDS;
        Lanes.cutDigit(codes, from, Lanes.SIGN_OF_BYTE, planes, known);
        Planes.not(planes, known, planes, known);
        for (int digit = 0; digit < count; digit++) {
            Lanes.cutDigit(codes, from, digit, digits, digit * Planes.WORDS);
        }
        for (int number = 0; number < layout.values().size(); number++) {
            int to = layout.value(number) * Planes.WORDS;
            Planes.copy(planes, known, planes, to);
            for (int digit = 0; digit < count; digit++) {
                if ((layout.values().get(number) >>> digit & 1) == 1) {
                    Planes.and(planes, to, digits, digit * Planes.WORDS, planes, to);
                } else {
                    Planes.andNot(planes, to, digits, digit * Planes.WORDS, planes, to);
                }
            }
        }
    }

    /** Copies the codes of a block; after the last of all come unknown ones. */
    private void read(Column column, int first, long[] block) {
        int people = 0;
        if (column instanceof LongColumn longs) {
            people = Math.min(Planes.PEOPLE, size - first);
            System.arraycopy(longs.codes(), first, block, 0, people);
        }
        Arrays.fill(block, people, Planes.PEOPLE, LongColumn.UNKNOWN);
    }

    /** Cuts the numbers that were read: options of sets, or bounds. */
    private void sliceNumbers(Layout layout, long[] planes) {
        int known = layout.known() * Planes.WORDS;
        Lanes.markKnown(numbers, lanes);
        Lanes.pack(lanes, planes, known);
        for (int number = 0; number < layout.values().size(); number++) {
            long value = layout.values().get(number);
            if (layout.form() == Layout.Form.OPTIONS) {
                Lanes.markDigit(numbers, (int) value, lanes);
            } else {
                Lanes.markAtLeast(numbers, value, lanes);
            }
            int to = layout.value(number) * Planes.WORDS;
            Lanes.pack(lanes, planes, to);
            Planes.and(planes, to, planes, known, planes, to);
        }
    }

    /** Cuts both ends of a quotient, which are known for everyone and differ only where a fact is unknown. */
    private void sliceQuotients(int least, QuotientColumn column, int first, long[] planes) {
        read(column.numerator(), first, numbers);
        read(column.denominator(), first, denominators);
        cutQuotients(layouts.get(least), column, planes);
        cutQuotients(layouts.get(least + 1), (QuotientColumn) columns.get(least + 1), planes);
    }

    private void cutQuotients(Layout layout, QuotientColumn column, long[] planes) {
        Planes.fill(planes, layout.known() * Planes.WORDS, -1);
        for (int number = 0; number < layout.values().size(); number++) {
            column.compare(numbers, denominators, layout.values().get(number), differences);
            Lanes.markAtLeast(differences, 0, lanes);
            Lanes.pack(lanes, planes, layout.value(number) * Planes.WORDS);
        }
    }
}
