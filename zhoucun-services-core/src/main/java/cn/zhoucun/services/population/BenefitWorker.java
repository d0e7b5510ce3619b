package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The part of one task in what a run comes to for one benefit. Not thread-safe. */
final class BenefitWorker implements BenefitRun.Sink {

    private final Tally.OfBenefit tally;
    private final BlockRun run;
    private final BenefitRun amounts;
    private final long[] applies;
    private final long[] unsettled;
    private final List<AmountGroup> groups = new ArrayList<>();
    private long following;
    private long paid;
    private long total;

    BenefitWorker(Tally.OfBenefit tally, BlockRun run, Columns columns, Scratch scratch) {
        this.tally = tally;
        this.run = run;
        this.amounts = new BenefitRun(tally.rule().leaves(), columns, scratch);
        this.applies = scratch.applies;
        this.unsettled = scratch.unsettled;
    }

    /** Takes a block in which someone is eligible. */
    void take(int number, long[][] planes, long[] eligible) {
        groups.clear();
        run.andHolds(tally.rule().when(), eligible, applies);
        if (tally.keepsAmounts()) {
            // all for whom the benefit may follow, less those whose amount turns out to be settled
            run.andMayHold(tally.rule().when(), eligible, unsettled);
        }
        if (!Planes.isEmpty(applies)) {
            following += Planes.count(applies);
            amounts.run(planes, number * Planes.PEOPLE, applies, this);
        }
        if (tally.keepsAmounts()) {
            tally.keep(number, groups, Planes.kept(unsettled));
        }
    }

    @Override
    public void alike(long[] people, long fen) {
        int count = Planes.count(people);
        if (count > 0) {
            paid += count;
            total = Math.addExact(total, Math.multiplyExact(count, fen));
            if (tally.keepsAmounts()) {
                keep(AmountGroup.alike(people.clone(), fen));
            }
        }
    }

    @Override
    public void each(long[] people, long[] fen, int count) {
        paid += count;
        total = Math.addExact(total, sum(fen, count));
        if (tally.keepsAmounts()) {
            keep(AmountGroup.each(people.clone(), Arrays.copyOf(fen, count)));
        }
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

    private void keep(AmountGroup group) {
        groups.add(group);
        Planes.andNot(unsettled, group.people(), unsettled);
    }

    void finish() {
        tally.add(following, paid, total);
    }
}
