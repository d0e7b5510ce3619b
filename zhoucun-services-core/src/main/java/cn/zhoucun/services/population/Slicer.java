package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.programme.Source;
import cn.zhoucun.services.rule.Quotient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the columns of a population into planes of bits, block by block. Codes that have not been checked yet are checked on
 * the way, while they are close to the processor. Not thread-safe: one for each task.
 */
final class Slicer {

    private final Layouts layouts;
    private final Columns columns;
    private final int size;

    /** By slot, the facts whose codes have not been checked. */
    private final @Nullable Fact<?>[] unchecked;

    /** The facts whose codes have not been checked and that the rules do not read. */
    private final Map<Fact<?>, Column> unread = new LinkedHashMap<>();

    private final long[] numbers = new long[Planes.PEOPLE];
    private final long[] sums = new long[Planes.PEOPLE];
    private final long[] heads = new long[Planes.PEOPLE];
    private final long[] numerators = new long[Planes.LANES];
    private final long[] denominators = new long[Planes.LANES];
    private final long[] lanes = new long[Planes.LANES];
    private final int[] ints = new int[Planes.PEOPLE];
    private final int[] intLanes = new int[Planes.LANES];
    private final long[] outside = new long[Planes.WORDS];
    private final long[][] digits = new long[Byte.SIZE][Planes.WORDS];

    // what sums and heads were read from: quotients of the same facts follow one another
    private @Nullable Column summed;
    private @Nullable Column counted;
    private int firstRead;

    Slicer(Population population, Columns columns) {
        this.layouts = columns.layouts();
        this.columns = columns;
        this.size = population.size();
        this.unchecked = new Fact<?>[layouts.size()];
        for (Fact<?> fact : population.unchecked()) {
            Source source = new Source.Given(fact);
            int slot = layouts.sources().indexOf(source);
            if (slot < 0) {
                unread.put(fact, population.column(source));
            } else {
                unchecked[slot] = fact;
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
        unread.forEach((fact, column) -> check(fact, column, first));
        for (int slot = 0; slot < layouts.size(); slot++) {
            slice(slot, block, planes);
        }
        return planes;
    }

    private void check(Fact<?> fact, Column column, int first) {
        int end = Math.min(size, first + Planes.PEOPLE);
        if (!column.isWithin(fact.type().lowest(), fact.type().highest(), first, end)) {
            throw new ImpossibleCodeException(fact);
        }
    }

    /** Cuts one source of one block. */
    void slice(int slot, int block, long[][] planes) {
        Layout layout = layouts.get(slot);
        Column column = columns.get(slot);
        int first = block * Planes.PEOPLE;
        if (layout.form() == Layout.Form.NONE) {
            check(slot, first);
        } else if (column instanceof ByteColumn bytes) {
            sliceBytes(slot, bytes.codes(), first, planes);
        } else if (column instanceof IntColumn narrow) {
            sliceInts(slot, narrow.codes(), first, planes);
        } else if (column instanceof LongColumn) {
            check(slot, first);
            read(column, first, numbers);
            sliceNumbers(layout, planes);
        } else if (column instanceof QuotientColumn quotients) {
            if (quotients.isLeast()) {
                sliceQuotients(slot, quotients, first, planes);
            }
        } else {
            for (int plane = 0; plane < layout.planes(); plane++) {
                Planes.fill(planes[layout.at() + plane], 0);
            }
        }
    }

    private void check(int slot, int first) {
        Fact<?> fact = unchecked[slot];
        if (fact != null) {
            check(fact, columns.get(slot), first);
        }
    }

    private void sliceBytes(int slot, byte[] codes, int first, long[][] planes) {
        Layout layout = layouts.get(slot);
        boolean whole = first + Planes.PEOPLE <= size;
        byte[] of = whole ? codes : rest(codes, first);
        int from = whole ? first : 0;
        if (layout.form() == Layout.Form.YES_NO) {
            sliceYesNo(of, from, layout, planes);
        } else {
            sliceOptions(of, from, Layout.digits(layouts.options(slot)), layout, planes);
        }
        Fact<?> fact = unchecked[slot];
        // while they are still close to the processor
        if (fact != null && !Lanes.isBlockUpTo(of, from, fact.type().highest(), outside)) {
            throw new ImpossibleCodeException(fact);
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

    /**
     * Copies the codes of a block; after the last of all come unknown ones. What is unknown in a column of ints becomes some
     * number below 0, which no sum and no number of heads is.
     */
    private void read(Column column, int first, long[] block) {
        int people = Math.max(0, Math.min(Planes.PEOPLE, column.size() - first));
        if (column instanceof LongColumn longs) {
            System.arraycopy(longs.codes(), first, block, 0, people);
        } else if (column instanceof IntColumn ints) {
            for (int i = 0; i < people; i++) {
                block[i] = ints.codes()[first + i];
            }
        }
        Arrays.fill(block, people, Planes.PEOPLE, ValueType.UNKNOWN);
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

    /** The same for numbers that are ints, which are checked on the way if that has not been done. */
    private void sliceInts(int slot, int[] codes, int first, long[][] planes) {
        Layout layout = layouts.get(slot);
        Fact<?> fact = unchecked[slot];
        int people = Math.min(Planes.PEOPLE, size - first);
        System.arraycopy(codes, first, ints, 0, people);
        Arrays.fill(ints, people, Planes.PEOPLE, IntColumn.UNKNOWN);
        if (fact != null
                && !IntLanes.isBlockWithin(
                        ints, (int) fact.type().lowest(), (int) fact.type().highest(), intLanes)) {
            throw new ImpossibleCodeException(fact);
        }
        long[] known = planes[layout.known()];
        IntLanes.markKnown(ints, intLanes);
        IntLanes.pack(intLanes, known);
        for (int number = 0; number < layout.values().size(); number++) {
            long value = layout.values().get(number);
            if (layout.form() == Layout.Form.OPTIONS) {
                IntLanes.markDigit(ints, (int) value, intLanes);
            } else {
                IntLanes.markAtLeast(ints, value, intLanes);
            }
            long[] to = planes[layout.value(number)];
            IntLanes.pack(intLanes, to);
            Planes.and(to, known, to);
        }
    }

    /** Cuts both ends of a quotient, which have the same bounds, are known for everyone, and differ only where a fact is unknown. */
    private void sliceQuotients(int least, QuotientColumn column, int first, long[][] planes) {
        if (column.numerator() != summed || column.denominator() != counted || first != firstRead) {
            summed = column.numerator();
            counted = column.denominator();
            firstRead = first;
            read(summed, first, sums);
            read(counted, first, heads);
        }
        cutQuotients(layouts.get(least), column.source(), planes);
        cutQuotients(layouts.get(least + 1), ((QuotientColumn) columns.get(least + 1)).source(), planes);
    }

    private void cutQuotients(Layout layout, Source.Divided end, long[][] planes) {
        Planes.fill(planes[layout.known()], -1);
        for (int number = 0; number < layout.values().size(); number++) {
            compare(end, layout.values().get(number));
            Lanes.pack(lanes, planes[layout.value(number)]);
        }
    }

    /** Marks those whose quotient is at least a bound, without a division unless the product could overflow. */
    private void compare(Source.Divided end, long bound) {
        Quotient quotient = end.quotient();
        Arrays.fill(lanes, 0);
        for (int lane = 0; lane < Byte.SIZE; lane++) {
            int from = lane * Planes.LANES;
            System.arraycopy(sums, from, numerators, 0, Planes.LANES);
            System.arraycopy(heads, from, denominators, 0, Planes.LANES);
            Lanes.replaceUnknown(numerators, end.unknownNumerator());
            Lanes.replaceUnknown(denominators, end.unknownDenominator());
            if (bound <= Long.MAX_VALUE / quotient.denominator().type().highest()) {
                Lanes.subtract(numerators, quotient.times(), denominators, bound);
            } else {
                for (int i = 0; i < numerators.length; i++) {
                    numerators[i] = quotient.of(numerators[i], denominators[i]) - bound;
                }
            }
            Lanes.markNotNegative(numerators, lane, lanes);
        }
    }
}
