package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out the amounts of one benefit over a block. An amount is settled for a person if every end that is still possible
 * for that person is worth the same. Not thread-safe.
 */
final class BenefitRun {

    /** Stands for an amount that no end has been found for yet. */
    private static final long NOT_YET = Long.MIN_VALUE;

    // the numbers of codes in the scratch
    private static final int FEN = 0;
    private static final int SPARE = 1;
    private static final int OTHER = 2;

    private final Map<AmountLeaf.Worth, List<AmountLeaf>> leaves = new LinkedHashMap<>();
    private final Layouts layouts;
    private final Columns columns;
    private final boolean mayMix;
    private final Scratch scratch;

    BenefitRun(List<AmountLeaf> leaves, Columns columns, Scratch scratch) {
        this.layouts = columns.layouts();
        this.columns = columns;
        this.scratch = scratch;
        leaves.forEach(leaf -> this.leaves
                .computeIfAbsent(leaf.worth(), worth -> new ArrayList<>())
                .add(leaf));
        this.mayMix = this.leaves.size() > 1 && this.leaves.keySet().stream().anyMatch(AmountLeaf.Worth::isOfCase);
    }

    /** Takes the amounts of a block. */
    interface Sink {

        /** Everyone in a plane gets one amount. */
        void alike(long[] people, long fen);

        /** Everyone in a plane gets an amount of their own, in the order of their bits; the first so many are theirs. */
        void each(long[] people, long[] fen, int count);
    }

    /** Finds the amounts of those for whom the benefit follows. */
    void run(long[][] block, int firstRow, long[] applies, Sink sink) {
        if (leaves.size() == 1) {
            Planes.copy(applies, scratch.people);
            leaves.keySet().forEach(worth -> pay(worth, block, firstRow, sink));
            return;
        }
        findPossible(block, applies);
        int number = 0;
        for (AmountLeaf.Worth worth : leaves.keySet()) {
            Planes.andNot(scratch.plane(number++), scratch.twice, scratch.people);
            pay(worth, block, firstRow, sink);
        }
        if (mayMix && !Planes.isEmpty(scratch.twice)) {
            Planes.copy(scratch.twice, scratch.people);
            payMixed(firstRow, sink);
        }
    }

    /** Finds for whom each worth is possible, in the order of the worths, and for whom more than one is. */
    private void findPossible(long[][] block, long[] applies) {
        Planes.fill(scratch.once, 0);
        Planes.fill(scratch.twice, 0);
        int number = 0;
        for (List<AmountLeaf> ways : leaves.values()) {
            long[] plane = scratch.plane(number++);
            findPath(block, applies, ways.get(0).path(), plane);
            for (AmountLeaf way : ways.subList(1, ways.size())) {
                findPath(block, applies, way.path(), scratch.people);
                Planes.or(plane, scratch.people, plane);
            }
            Planes.and(scratch.once, plane, scratch.people);
            Planes.or(scratch.twice, scratch.people, scratch.twice);
            Planes.or(scratch.once, plane, scratch.once);
        }
    }

    /** Finds for whom a path is possible: for all but those of whom a value is known that leads elsewhere. */
    private void findPath(long[][] block, long[] applies, List<AmountLeaf.Step> steps, long[] to) {
        long[] from = applies;
        for (AmountLeaf.Step step : steps) {
            Layout layout = layouts.get(step.slot());
            Planes.andNot(block[layout.known()], block[layout.planeOf(step.option())], scratch.elsewhere);
            Planes.andNot(from, scratch.elsewhere, to);
            from = to;
        }
    }

    private void pay(AmountLeaf.Worth worth, long[][] block, int firstRow, Sink sink) {
        if (worth instanceof AmountLeaf.Fixed fixed) {
            sink.alike(scratch.people, fixed.fen());
        } else if (worth.isOfCase()) {
            for (int slot : worth.slots()) {
                Planes.and(scratch.people, block[layouts.get(slot).known()], scratch.people);
            }
            int count = Planes.count(scratch.people);
            long[] fen = scratch.codes(FEN, count);
            worth.fill(rowsOf(firstRow, count), count, columns, scratch.codes(SPARE, count), fen);
            payEach(fen, count, sink);
        }
    }

    /** Those for whom ends of different kinds are possible, which may still be worth the same. */
    private void payMixed(int firstRow, Sink sink) {
        int count = Planes.count(scratch.people);
        int[] rows = rowsOf(firstRow, count);
        long[] fen = scratch.codes(FEN, count);
        long[] other = scratch.codes(OTHER, count);
        Arrays.fill(fen, 0, count, NOT_YET);
        int number = 0;
        for (AmountLeaf.Worth worth : leaves.keySet()) {
            long[] plane = scratch.plane(number++);
            worth.fill(rows, count, columns, scratch.codes(SPARE, count), other);
            for (int at = 0; at < count; at++) {
                if (Planes.contains(plane, rows[at] - firstRow)) {
                    fen[at] = fen[at] == NOT_YET || fen[at] == other[at] ? other[at] : -1;
                }
            }
        }
        payEach(fen, removeUnknown(rows, firstRow, fen, count), sink);
    }

    /** The numbers of so many people. */
    private int[] rowsOf(int firstRow, int people) {
        int[] rows = scratch.rows(people);
        int count = 0;
        for (int word = 0; word < Planes.WORDS; word++) {
            int row = firstRow + word * Long.BYTES;
            for (long rest = scratch.people[word]; rest != 0; rest &= rest - 1) {
                rows[count++] = row + Planes.personOf(Long.numberOfTrailingZeros(rest));
            }
        }
        return rows;
    }

    private void payEach(long[] fen, int count, Sink sink) {
        if (count > 0) {
            sink.each(scratch.people, fen, count);
        }
    }

    /** Leaves out those whose amount is not known, and returns how many are left. */
    private int removeUnknown(int[] rows, int firstRow, long[] fen, int count) {
        int known = 0;
        for (int at = 0; at < count; at++) {
            if (fen[at] < 0) {
                Planes.remove(scratch.people, rows[at] - firstRow);
            } else {
                fen[known++] = fen[at];
            }
        }
        return known;
    }
}
