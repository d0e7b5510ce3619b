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
    private final long[] people;

    TallyWorker(Tally tally, BlockRun run, Columns columns, Scratch scratch, Rules rules, boolean countsReasons) {
        this.tally = tally;
        this.run = run;
        this.countsReasons = countsReasons;
        this.people = scratch.people;
        this.counter = new ReasonCounter(run, rules.programme(), reasons);
        tally.benefits().forEach(benefit -> benefits.add(new BenefitWorker(benefit, run, columns, scratch)));
    }

    void take(int block, long[][] planes, long[] valid) {
        int node = tally.rule().node();
        run.andHolds(node, valid, people);
        long[] eligible = Planes.kept(people);
        run.andOpen(node, valid, people);
        long[] undetermined = Planes.kept(people);
        tally.keep(block, eligible, undetermined);
        if (eligible != Planes.NO_ONE) {
            for (BenefitWorker benefit : benefits) {
                benefit.take(block, planes, eligible);
            }
        }
        if (countsReasons) {
            run.andFails(node, valid, people);
            counter.count(tally.rule().service().condition(), people, undetermined);
        }
    }

    void finish() {
        benefits.forEach(BenefitWorker::finish);
        tally.reasons().add(reasons);
    }
}
