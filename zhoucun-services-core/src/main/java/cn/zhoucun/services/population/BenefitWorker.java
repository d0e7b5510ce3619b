package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of one task in what a run comes to for one benefit. An amount is settled for a person if every end that is still
 * possible for that person is worth the same. Not thread-safe.
 */
final class BenefitWorker {

    private final Tally.OfBenefit tally;
    private final BlockRun run;
    private final Columns columns;
    private final Scratch scratch;
    private final Worth worth;
    private final List<BlockProgramme.Settled> ends;
    private final boolean mayBeAlike;
    private final List<AmountGroup> groups = new ArrayList<>();
    private long following;
    private long paid;
    private long total;

    BenefitWorker(Tally.OfBenefit tally, BlockRun run, Columns columns, Scratch scratch) {
        this.tally = tally;
        this.run = run;
        this.columns = columns;
        this.scratch = scratch;
        this.worth = tally.rule().worth();
        this.ends = run.ends(worth);
        this.mayBeAlike = worth.mayBeAlike();
    }

    /**
     * Takes a block in which someone is eligible.
     *
     * @param eligible a plane that is kept as it is
     */
    void take(int number, long[] eligible) {
        groups.clear();
        int when = tally.rule().when();
        long open = following - paid;
        long[] applies = run.holding(eligible, when, scratch.applies);
        if (!Planes.isEmpty(applies)) {
            following += Planes.count(applies);
            pay(number * Planes.PEOPLE, applies);
        }
        if (tally.keepsAmounts()) {
            boolean areAllSettled = following - paid == open;
            tally.keep(number, groups, Planes.kept(unsettled(eligible, areAllSettled)));
        }
    }

    /** Those for whom it is not known whether the benefit follows, and those for whom it does, but not how much it is. */
    private long[] unsettled(long[] eligible, boolean areAllSettled) {
        int when = tally.rule().when();
        if (areAllSettled) {
            return run.open(eligible, when, scratch.people);
        }
        Planes.copy(run.perhapsHolding(eligible, when, scratch.people), scratch.open);
        groups.forEach(group -> Planes.andNot(scratch.open, group.people(), scratch.open));
        return scratch.open;
    }

    /** Finds the amounts of those for whom the benefit follows. */
    private void pay(int firstRow, long[] applies) {
        if (mayBeAlike) {
            Planes.copy(applies, scratch.open);
        }
        for (BlockProgramme.Settled end : ends) {
            long[] people = run.settled(applies, end, scratch.people);
            if (mayBeAlike) {
                Planes.andNot(scratch.open, people, scratch.open);
            }
            if (end.end() instanceof Worth.Fixed fixed) {
                payAlike(fixed.fen(), people);
            } else if (end.end() instanceof Worth.OfCase ofCase) {
                payEach(ofCase, firstRow, people);
            }
        }
        if (mayBeAlike && !Planes.isEmpty(scratch.open)) {
            payOpen(firstRow);
        }
    }

    private void payAlike(long fen, long[] people) {
        int count = Planes.count(people);
        if (count > 0) {
            add(count, Math.multiplyExact(count, fen));
            if (tally.keepsAmounts()) {
                groups.add(AmountGroup.alike(people.clone(), fen));
            }
        }
    }

    private void payEach(Worth.OfCase end, int firstRow, long[] people) {
        long[] known = people;
        for (int slot : end.slots()) {
            known = run.known(known, slot, scratch.people);
        }
        int count = Planes.count(known);
        long[] fen = roomForFen(count);
        end.fill(rowsOf(firstRow, known, count), columns, fen, count);
        payEach(known, fen, count);
    }

    /** Those for whom several ends are possible, which may still be worth the same. */
    private void payOpen(int firstRow) {
        int count = Planes.count(scratch.open);
        int[] rows = rowsOf(firstRow, scratch.open, count);
        long[] fen = new long[count];
        int known = 0;
        for (int at = 0; at < count; at++) {
            long each = worth.fen(columns, rows[at]);
            if (each == Worth.NOT_KNOWN) {
                Planes.remove(scratch.open, rows[at] - firstRow);
            } else {
                fen[known++] = each;
            }
        }
        payEach(scratch.open, Arrays.copyOf(fen, known), known);
    }

    /** Room for so many amounts, which are kept or only added up. */
    private long[] roomForFen(int count) {
        return tally.keepsAmounts() ? new long[count] : scratch.fen(count);
    }

    /** Takes the amounts of people in the order of their bits. */
    private void payEach(long[] people, long[] fen, int count) {
        if (count > 0) {
            add(count, sum(fen, count));
            if (tally.keepsAmounts()) {
                groups.add(AmountGroup.each(people.clone(), fen));
            }
        }
    }

    private void add(int people, long fen) {
        paid += people;
        total = Math.addExact(total, fen);
    }

    private static long sum(long[] fen, int count) {
        long sum = 0;
        long all = 0;
        for (int at = 0; at < count; at++) {
            sum += fen[at];
            all |= fen[at];
        }
        if (all <= Long.MAX_VALUE / Planes.PEOPLE) {
            return sum;
        }
        long exact = 0;
        for (int at = 0; at < count; at++) {
            exact = Math.addExact(exact, fen[at]);
        }
        return exact;
    }

    /** The numbers of so many people, in the order of their bits. */
    private int[] rowsOf(int firstRow, long[] people, int size) {
        int[] rows = scratch.rows(size);
        int count = 0;
        for (int word = 0; word < Planes.WORDS; word++) {
            int row = firstRow + word * Long.BYTES;
            for (long rest = people[word]; rest != 0; rest &= rest - 1) {
                rows[count++] = row + Planes.personOf(Long.numberOfTrailingZeros(rest));
            }
        }
        return rows;
    }

    void finish() {
        tally.add(following, paid, total);
    }
}
