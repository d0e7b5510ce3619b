package cn.zhoucun.services.population;

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

    private final List<AmountLeaf> leaves;
    private final Layouts layouts;
    private final Column[] columns;
    private final Map<AmountLeaf.Worth, long[]> possible = new LinkedHashMap<>();
    private final boolean mayMix;
    private final Scratch scratch;

    BenefitRun(List<AmountLeaf> leaves, Slicer slicer, Scratch scratch) {
        this.leaves = leaves;
        this.layouts = slicer.layouts();
        this.columns = slicer.columns();
        this.scratch = scratch;
        leaves.forEach(leaf -> possible.computeIfAbsent(leaf.worth(), worth -> scratch.plane(possible.size())));
        this.mayMix = possible.size() > 1 && possible.keySet().stream().anyMatch(AmountLeaf.Worth::isOfCase);
    }

    /** Takes the amounts of a block. */
    interface Sink {

        /** Everyone in a plane gets one amount. */
        void alike(long[] people, long fen);

        /** Everyone in a plane gets an amount of their own; the first so many are theirs, in the order of the people. */
        void each(long[] people, long[] fen, int count);
    }

    /** Finds the amounts of those for whom the benefit follows. */
    void run(long[] block, int firstRow, long[] applies, Sink sink) {
        if (possible.size() == 1) {
            Planes.copy(applies, 0, scratch.people, 0);
            pay(leaves.get(0).worth(), firstRow, sink);
            return;
        }
        findPossible(block);
        possible.forEach((worth, plane) -> {
            Planes.andAndNot(applies, 0, plane, 0, scratch.twice, 0, scratch.people, 0);
            pay(worth, firstRow, sink);
        });
        if (mayMix) {
            Planes.and(applies, 0, scratch.twice, 0, scratch.people, 0);
            payMixed(firstRow, sink);
        }
    }

    /** Finds for whom each worth is possible, and for whom more than one is. */
    private void findPossible(long[] block) {
        possible.values().forEach(plane -> Planes.fill(plane, 0, 0));
        for (AmountLeaf leaf : leaves) {
            findPath(block, leaf.path());
            long[] plane = possible.getOrDefault(leaf.worth(), scratch.path);
            Planes.or(plane, 0, scratch.path, 0, plane, 0);
        }
        Planes.fill(scratch.once, 0, 0);
        Planes.fill(scratch.twice, 0, 0);
        for (long[] plane : possible.values()) {
            Planes.orAnd(scratch.once, 0, plane, 0, scratch.twice, 0, scratch.twice, 0);
            Planes.or(scratch.once, 0, plane, 0, scratch.once, 0);
        }
    }

    private void findPath(long[] block, List<AmountLeaf.Step> steps) {
        for (int number = 0; number < steps.size(); number++) {
            Layout layout = layouts.get(steps.get(number).slot());
            int known = layout.known() * Planes.WORDS;
            int option = layout.option(steps.get(number).option()) * Planes.WORDS;
            if (number == 0) {
                Planes.orNot(block, option, block, known, scratch.path, 0);
            } else {
                Planes.andOrNot(scratch.path, 0, block, option, block, known, scratch.path, 0);
            }
        }
    }

    private void pay(AmountLeaf.Worth worth, int firstRow, Sink sink) {
        if (worth instanceof AmountLeaf.Fixed fixed) {
            sink.alike(scratch.people, fixed.fen());
        } else if (worth.isOfCase()) {
            int count = findRows(firstRow);
            worth.fill(scratch.rows, count, columns, scratch.fen);
            payEach(sink);
        }
    }

    /** Those for whom ends of different kinds are possible, which may still be worth the same. */
    private void payMixed(int firstRow, Sink sink) {
        int count = findRows(firstRow);
        long[] fen = scratch.fen;
        Arrays.fill(fen, 0, count, NOT_YET);
        possible.forEach((worth, plane) -> {
            worth.fill(scratch.rows, count, columns, scratch.other);
            for (int at = 0; at < count; at++) {
                if (Planes.contains(plane, scratch.rows[at] - firstRow)) {
                    long other = scratch.other[at];
                    fen[at] = fen[at] == NOT_YET || fen[at] == other ? other : -1;
                }
            }
        });
        payEach(sink);
    }

    /** The numbers of the people. */
    private int findRows(int firstRow) {
        long[] people = scratch.people;
        int[] rows = scratch.rows;
        int count = 0;
        for (int word = 0; word < Planes.WORDS; word++) {
            int row = firstRow + word * Long.SIZE;
            for (long rest = people[word]; rest != 0; rest &= rest - 1) {
                rows[count++] = row + Long.numberOfTrailingZeros(rest);
            }
        }
        return count;
    }

    /** Pays those whose amount is known. */
    private void payEach(Sink sink) {
        long[] people = scratch.people;
        long[] fen = scratch.fen;
        int known = 0;
        int place = 0;
        for (int word = 0; word < Planes.WORDS; word++) {
            long paid = people[word];
            for (long rest = paid; rest != 0; rest &= rest - 1) {
                long amount = fen[place++];
                fen[known] = amount;
                // all ones where the amount is not known
                long sign = amount >> (Long.SIZE - 1);
                known += 1 + (int) sign;
                paid &= ~(sign & rest & -rest);
            }
            people[word] = paid;
        }
        if (known > 0) {
            sink.each(people, fen, known);
        }
    }
}
