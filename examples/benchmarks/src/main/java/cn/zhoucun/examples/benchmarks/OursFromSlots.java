package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.assessment.PreparedPlan;

/** Our single decision, its explanation kept, from rows of codes; outcomes are read, amounts are not. */
final class OursFromSlots implements Engine {

    private final PreparedPlan plan;
    private final long[] rows;
    private final int facts;
    private final int services;

    OursFromSlots(Crowd crowd) {
        this.plan = Assessor.of(crowd.catalog(), Scenario.figures()).on(Scenario.DATE);
        if (!plan.slots().facts().equals(crowd.facts())) {
            throw new IllegalStateException("The rows must have the facts in the order of the plan.");
        }
        this.rows = crowd.rows();
        this.facts = crowd.facts().size();
        this.services = crowd.catalog().services().size();
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        for (int row = from; row < to; row++) {
            read(plan.assess(rows, row * facts), row, services, answers);
        }
    }

    static void read(Assessment assessment, int row, int services, Answers answers) {
        for (int first = 0; first < services; first += Long.SIZE) {
            long eligible = 0;
            long undetermined = 0;
            for (int service = first; service < Math.min(services, first + Long.SIZE); service++) {
                Outcome outcome = assessment.outcome(service);
                // a shift goes by the place of the service in its word
                eligible |= (outcome == Outcome.ELIGIBLE ? 1L : 0) << service;
                undetermined |= (outcome == Outcome.UNDETERMINED ? 1L : 0) << service;
            }
            answers.settle(row, first, eligible, undetermined);
        }
    }
}
