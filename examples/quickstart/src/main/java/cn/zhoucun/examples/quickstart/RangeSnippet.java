package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.source.Language;
import java.io.PrintStream;
import java.time.LocalDate;

/** The snippet of the questions about ranges. */
final class RangeSnippet {

    private RangeSnippet() {}

    static void run(PrintStream out) {
        // README: begin
        Facts boarder = Facts.builder()
                .set(EnrolmentFacts.STAGE, Stage.PRIMARY)
                .set(EnrolmentFacts.BOARDING, true)
                .set(HouseholdFacts.ECONOMIC_DIFFICULTY, true)
                .build();
        Decision decision = Assessor.of(ZhoucunPlan.catalog())
                .assess(boarder, LocalDate.of(2018, 9, 1))
                .decision("EDU-02");
        Entitlement subsidy = decision.entitlements().get(0);
        out.println(decision);
        out.println(subsidy.amount().get().in(Language.ENGLISH));
        subsidy.missing().forEach(missing -> out.println(missing.in(Language.ENGLISH)));
        // README: end
    }
}
