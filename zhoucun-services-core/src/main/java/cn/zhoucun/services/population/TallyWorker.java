package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.List;

/** The part of one task in what a run comes to for one service. Not thread-safe. */
final class TallyWorker {

    private final Tally tally;
    private final BlockRun run;
    private final List<BenefitWorker> benefits = new ArrayList<>();
    private final ReasonCounts.Builder reasons = new ReasonCounts.Builder();
    private final ReasonCounter counter;
    private final boolean countsReasons;
    private final long[] room;

    TallyWorker(Tally tally, BlockRun run, Columns columns, Scratch scratch, Rules rules, boolean countsReasons) {
        this.tally = tally;
        this.run = run;
        this.countsReasons = countsReasons;
        this.room = scratch.people;
        this.counter = new ReasonCounter(run, rules.programme(), reasons);
        tally.benefits().forEach(benefit -> benefits.add(new BenefitWorker(benefit, run, columns, scratch)));
    }

    void take(int block, long[] valid) {
        int node = tally.rule().node();
        long[] eligible = Planes.kept(run.holding(valid, node, room));
        long[] undetermined = Planes.kept(run.open(valid, node, room));
        tally.keep(block, eligible, undetermined);
        if (eligible != Planes.NO_ONE) {
            for (BenefitWorker benefit : benefits) {
                benefit.take(block, eligible);
            }
        }
        if (countsReasons) {
            long[] ineligible = run.failing(valid, node, room);
            counter.count(tally.rule().service().condition(), ineligible, undetermined);
        }
    }

    void finish() {
        benefits.forEach(BenefitWorker::finish);
        tally.reasons().add(reasons);
    }
}
