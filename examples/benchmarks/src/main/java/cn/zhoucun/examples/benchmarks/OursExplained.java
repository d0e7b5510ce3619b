package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Truth;
import java.util.List;

/** Our single decision with everything read: of each service the outcome, the reasons, what is missing, the amounts. */
final class OursExplained implements Engine {

    private final PreparedPlan plan;
    private final Facts[] people;
    private final List<ServiceItem> services;

    /** How many reasons and missing facts were read, so that reading them cannot be left out. */
    private long lines;

    OursExplained(Crowd crowd) {
        this.plan = Assessor.of(crowd.catalog(), Scenario.figures()).on(Scenario.DATE);
        this.people = new Facts[crowd.size()];
        for (int row = 0; row < people.length; row++) {
            people[row] = crowd.factsOf(row);
        }
        this.services = crowd.catalog().services();
    }

    @Override
    public void decide(int from, int to, Answers answers) {
        for (int row = from; row < to; row++) {
            Assessment assessment = plan.assess(people[row]);
            OursFromSlots.read(assessment, row, services.size(), answers);
            List<Decision> decisions = assessment.decisions();
            for (int service = 0; service < decisions.size(); service++) {
                read(decisions.get(service), row, service, answers);
            }
        }
    }

    private void read(Decision decision, int row, int service, Answers answers) {
        lines += decision.reasons().size() + decision.missing().size();
        for (Entitlement each : decision.entitlements()) {
            if (each.applies() == Truth.TRUE
                    && each.amount().orElse(null) instanceof AmountValue.Exact exact
                    && answers.hasAmounts(service)) {
                answers.pay(row, service, exact.fen());
            }
        }
    }

    long lines() {
        return lines;
    }
}
