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

    TallyWorker(Tally tally, BlockRun run, Sources sources, Rules rules, boolean countsReasons) {
        this.tally = tally;
        this.run = run;
        this.countsReasons = countsReasons;
        this.counter = new ReasonCounter(run, rules.programme(), reasons);
        tally.benefits().forEach(benefit -> benefits.add(new BenefitWorker(benefit, run, sources)));
    }

    void take(int block, long[] planes, long[] valid) {
        int at = block * Planes.WORDS;
        long[] scratch = run.planes();
        int holds = run.trueAt(tally.rule().node());
        int fails = run.falseAt(tally.rule().node());
        Planes.and(scratch, holds, valid, 0, tally.eligible(), at);
        Planes.and(scratch, fails, valid, 0, tally.ineligible(), at);
        for (int word = 0; word < Planes.WORDS; word++) {
            tally.undetermined()[at + word] = valid[word] & ~scratch[holds + word] & ~scratch[fails + word];
        }
        benefits.forEach(benefit -> benefit.take(block, planes, tally.eligible(), at));
        if (countsReasons) {
            counter.count(tally.rule().service().condition(), tally.ineligible(), tally.undetermined(), at);
        }
    }

    void finish() {
        benefits.forEach(BenefitWorker::finish);
        tally.reasons().add(reasons);
    }
}
