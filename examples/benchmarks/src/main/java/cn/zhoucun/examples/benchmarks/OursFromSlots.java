package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.CodedCase;
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
        for (int service = 0; service < services; service++) {
            switch (assessment.outcome(service)) {
                case ELIGIBLE -> answers.eligible(row, service);
                case UNDETERMINED -> answers.undetermined(row, service);
                default -> {}
            }
        }
    }
}
