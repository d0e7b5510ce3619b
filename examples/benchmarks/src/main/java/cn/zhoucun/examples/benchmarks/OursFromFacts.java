package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.fact.Facts;

/** Our single decision, its explanation kept, from boxed facts; outcomes are read, amounts are not. */
final class OursFromFacts implements Engine {

    private final PreparedPlan plan;
    private final Facts[] people;
    private final int services;

    OursFromFacts(Crowd crowd) {
        this.plan = Assessor.of(crowd.catalog(), Scenario.figures()).on(Scenario.DATE);
        this.people = new Facts[crowd.size()];
        for (int row = 0; row < people.length; row++) {
            people[row] = crowd.factsOf(row);
        }
        this.services = crowd.catalog().services().size();
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        for (int row = from; row < to; row++) {
            OursFromSlots.read(plan.assess(people[row]), row, services, answers);
        }
    }
}
