package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.CodedCase;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.assessment.Slots;

/** Our single decision, its explanation kept, from primitives; outcomes are read, amounts are not. */
final class OursFromSlots implements Engine {

    private final Crowd crowd;
    private final PreparedPlan plan;
    private final int[] slots;
    private final int[] facts;
    private final int services;
    private final CodedCase known;

    OursFromSlots(Crowd crowd) {
        this.crowd = crowd;
        this.plan = Assessor.of(crowd.catalog(), Scenario.figures()).on(Scenario.DATE);
        Slots numbers = plan.slots();
        this.slots = numbers.facts().stream().mapToInt(numbers::of).toArray();
        this.facts = numbers.facts().stream().mapToInt(crowd.facts()::indexOf).toArray();
        this.services = crowd.catalog().services().size();
        this.known = numbers.newCase();
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        for (int row = from; row < to; row++) {
            read(plan.assess(fill(row)), row, services, answers);
        }
    }

    private CodedCase fill(int row) {
        known.clear();
        for (int at = 0; at < slots.length; at++) {
            long code = crowd.code(row, facts[at]);
            if (code != Crowd.UNKNOWN) {
                known.set(slots[at], code);
            }
        }
        return known;
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
