package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Targets;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The snippet of the README about targets. */
final class TargetSnippet {

    private TargetSnippet() {}

    static void run(PrintStream out) {
        // README: begin
        Targets targets = ZhoucunPlan.targets();
        Observation passing = Observation.counted(960, 1_000, 2020);
        Observation jobs = Observation.of(new BigDecimal("2.02"), Unit.TEN_THOUSAND_PEOPLE, 2019);
        Observations observed = Observations.none()
                .with("IND-24.2020", passing)
                .with("SAF-01.passRate", passing)
                .with("IND-05.2020", jobs.over(2016, 2019));

        // Of food samples the plan asks for "> 96" in one place and "96 or more" in another: at 96 % the word decides
        Evaluator afterwards = Evaluator.on(LocalDate.of(2021, 1, 1));
        for (String id : List.of("IND-24.2020", "SAF-01.passRate")) {
            out.println(afterwards.evaluate(targets.get(id), observed).in(Language.ENGLISH));
        }

        // From the 53,800 jobs of 2011 to 2015 to 25,000 in five other years there is no way to go
        Evaluator before = Evaluator.on(LocalDate.of(2020, 1, 1));
        out.println(Progress.of(targets.get("IND-05.2020"), observed, before).in(Language.ENGLISH));
        // README: end
    }
}
