package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.programme.Source;
import cn.zhoucun.services.rule.Quotient;
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
    private final long[] heads = new long[Planes.PEOPLE];
    private final long[] numerators = new long[Planes.PEOPLE];
    private final long[] denominators = new long[Planes.PEOPLE];
    private final long[] differences = new long[Planes.PEOPLE];
    private final long[] lanes = new long[Planes.LANES];
    private final long[][] digits = new long[Byte.SIZE][Planes.WORDS];

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
    long[][] slice(int block, long[][] planes) {
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
    void slice(int slot, int block, long[][] planes) {
        Layout layout = layouts.get(slot);
        Column column = columns.get(slot);
        int first = block * Planes.PEOPLE;
        if (column instanceof UnknownColumn) {
            for (int plane = 0; plane < layout.planes(); plane++) {
                Planes.fill(planes[layout.at() + plane], 0);
            }
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

    private void sliceBytes(int slot, byte[] codes, int first, long[][] planes) {
        Layout layout = layouts.get(slot);
        boolean whole = first + Planes.PEOPLE <= size;
        byte[] of = whole ? codes : rest(codes, first);
        int from = whole ? first : 0;
        switch (layout.form()) {
            case YES_NO -> sliceYesNo(of, from, layout, planes);
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

    /** Codes 0 and 1; of one that is unknown every digit is 1. */
    private static void sliceYesNo(byte[] codes, int from, Layout layout, long[][] planes) {
        long[] yes = planes[layout.yes()];
        long[] no = planes[layout.no()];
        Lanes.cutPair(codes, from, 0, yes, no);
        for (int word = 0; word < Planes.WORDS; word++) {
            long code = yes[word];
            yes[word] = code & ~no[word];
            no[word] = ~code;
        }
    }

    private void sliceOptions(byte[] codes, int from, int count, Layout layout, long[][] planes) {
        // one digit more than options need: it is 1 only of those that are unknown
        for (int digit = 0; digit <= count; digit += 2) {
            Lanes.cutPair(codes, from, digit, digits[digit], digits[digit + 1]);
        }
        long[] known = planes[layout.known()];
        Planes.not(digits[count], known);
        for (int number = 0; number < layout.values().size(); number++) {
            long[] to = planes[layout.value(number)];
            Planes.copy(known, to);
            for (int digit = 0; digit < count; digit++) {
                if ((layout.values().get(number) >>> digit & 1) == 1) {
                    Planes.and(to, digits[digit], to);
                } else {
                    Planes.andNot(to, digits[digit], to);
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
    private void sliceNumbers(Layout layout, long[][] planes) {
        long[] known = planes[layout.known()];
        Lanes.markKnown(numbers, lanes);
        Lanes.pack(lanes, known);
        for (int number = 0; number < layout.values().size(); number++) {
            long value = layout.values().get(number);
            if (layout.form() == Layout.Form.OPTIONS) {
                Lanes.markDigit(numbers, (int) value, lanes);
            } else {
                Lanes.markAtLeast(numbers, value, lanes);
            }
            long[] to = planes[layout.value(number)];
            Lanes.pack(lanes, to);
            Planes.and(to, known, to);
        }
    }

    /** Cuts both ends of a quotient, which have the same bounds, are known for everyone, and differ only where a fact is unknown. */
    private void sliceQuotients(int least, QuotientColumn column, int first, long[][] planes) {
        read(column.numerator(), first, numbers);
        read(column.denominator(), first, heads);
        cutQuotients(layouts.get(least), column.source(), planes);
        cutQuotients(layouts.get(least + 1), ((QuotientColumn) columns.get(least + 1)).source(), planes);
    }

    private void cutQuotients(Layout layout, Source.Divided end, long[][] planes) {
        Lanes.replaceUnknown(numbers, end.unknownNumerator(), numerators);
        Lanes.replaceUnknown(heads, end.unknownDenominator(), denominators);
        Planes.fill(planes[layout.known()], -1);
        for (int number = 0; number < layout.values().size(); number++) {
            compare(end.quotient(), layout.values().get(number));
            Lanes.markAtLeast(differences, 0, lanes);
            Lanes.pack(lanes, planes[layout.value(number)]);
        }
    }

    /** Finds what is at least 0 where a quotient is at least a bound, without a division unless the product could overflow. */
    private void compare(Quotient quotient, long bound) {
        long times = quotient.times();
        if (bound <= Long.MAX_VALUE / quotient.denominator().type().highest()) {
            for (int i = 0; i < differences.length; i++) {
                differences[i] = numerators[i] * times - denominators[i] * bound;
            }
        } else {
            for (int i = 0; i < differences.length; i++) {
                differences[i] = quotient.of(numerators[i], denominators[i]) - bound;
            }
        }
    }
}
