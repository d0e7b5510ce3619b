package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.population.AmountComparison;
import cn.zhoucun.services.population.Grouping;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.RowMapping;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.population.ServiceComparison;
import cn.zhoucun.services.population.WhatIf;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** The snippet of the README about what-if. */
final class WhatIfSnippet {

    private WhatIfSnippet() {}

    static void run(PrintStream out) {
        // README: begin
        record Boarder(Stage stage, AreaType area, Boolean inDifficulty) {}

        Population boarders = RowMapping.<Boarder>none()
                .with(EnrolmentFacts.STAGE, Boarder::stage)
                .with(EnrolmentFacts.BOARDING, boarder -> true)
                .with(HouseholdFacts.AREA_TYPE, Boarder::area)
                .with(HouseholdFacts.ECONOMIC_DIFFICULTY, Boarder::inDifficulty)
                .populationOf(List.of(
                        new Boarder(Stage.PRIMARY, AreaType.RURAL, true),
                        new Boarder(Stage.JUNIOR_SECONDARY, AreaType.URBAN, true),
                        new Boarder(Stage.PRIMARY, AreaType.RURAL, null)));

        // What if the living subsidy of boarders had ended with the school year before?
        LocalDate day = LocalDate.of(2018, 9, 1);
        ServiceCatalog plan = ZhoucunPlan.catalog();
        ServiceCatalog shorter = plan.ending("EDU-02", day.minusDays(1));
        ServiceComparison subsidy = WhatIf.of(
                        PopulationEvaluator.of(plan, Parameters.none(), day),
                        PopulationEvaluator.of(shorter, Parameters.none(), day))
                .compare(boarders, Grouping.by(boarders, HouseholdFacts.AREA_TYPE), RunOptions.DEFAULT)
                .service("EDU-02");
        AmountComparison amounts = subsidy.amount(Frequency.PER_YEAR).get();
        out.println(subsidy.transitions());
        out.println(amounts);
        out.println("rural " + amounts.cost("rural") + ", urban " + amounts.cost("urban"));
        // README: end
    }
}
