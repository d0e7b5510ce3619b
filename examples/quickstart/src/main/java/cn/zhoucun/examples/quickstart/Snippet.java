package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.source.Language;
import java.io.PrintStream;
import java.time.LocalDate;

/** The snippet of the README. */
final class Snippet {

    private Snippet() {}

    static void run(PrintStream out) {
        // README: begin
        Facts pupil = Facts.builder()
                .set(EnrolmentFacts.STAGE, Stage.JUNIOR_SECONDARY)
                .set(EnrolmentFacts.BOARDING, true)
                .set(HouseholdFacts.AREA_TYPE, AreaType.RURAL)
                .build();
        Assessor assessor = Assessor.of(ZhoucunPlan.catalog());
        Decision decision = assessor.assess(pupil, LocalDate.of(2018, 9, 1)).decision("EDU-02");
        out.println(decision);
        decision.missing().forEach(missing -> out.println(missing.in(Language.ENGLISH)));
        decision.entitlements().forEach(each -> out.println(each.amount().get().in(Language.ENGLISH)));
        // README: end
    }
}
