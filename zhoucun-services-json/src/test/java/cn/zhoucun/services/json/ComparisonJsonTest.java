package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.EducationServices;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.population.Comparison;
import cn.zhoucun.services.population.Grouping;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.population.WhatIf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What changes for many people is written in numbers and sums. */
class ComparisonJsonTest {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 1);

    /** Row 2 of Annex 1 alone: 1000 yuan a year for boarders in primary school in the country, 1080 in town. */
    private static final ServiceCatalog BOARDING =
            ServiceCatalog.of("boarding", ZhoucunPlan.document(), List.of(EducationServices.BOARDING_SUBSIDY));

    /** In the country 1000 becomes 1100.50 for two, in town 1080 becomes 900 for one. */
    static final Comparison RAISED = compare(BOARDING, amended("1100.50", "900"));

    private static Facts boarder(AreaType area) {
        return Facts.none()
                .with(EnrolmentFacts.STAGE, Stage.PRIMARY)
                .with(EnrolmentFacts.BOARDING, true)
                .with(HouseholdFacts.ECONOMIC_DIFFICULTY, true)
                .with(HouseholdFacts.AREA_TYPE, area);
    }

    /** Two boarders in the country, one in town, and a row that was refused. */
    private static Population people() {
        return Population.builder(4)
                .row(0, boarder(AreaType.RURAL))
                .row(1, boarder(AreaType.RURAL))
                .row(2, boarder(AreaType.URBAN))
                .fault(3, new InvalidInputException("enrolment.grade", 7, "must be a whole number from 1 to 6"))
                .build();
    }

    private static Parameters amended(String rural, String urban) {
        return with(with(Parameters.none(), "EDU-02.rural.primary", rural), "EDU-02.urban.primary", urban);
    }

    @SuppressWarnings("unchecked") // the figures of row 2 are yuan
    private static Parameters with(Parameters figures, String id, String yuan) {
        Parameter<Money> figure = (Parameter<Money>) BOARDING.parameter(id).orElseThrow();
        return figures.with(figure, Money.of(Renminbi.CNY, new BigDecimal(yuan)), ZhoucunPlan.period(), "made up");
    }

    private static Comparison compare(ServiceCatalog after, Parameters figures) {
        Population people = people();
        return WhatIf.of(
                        PopulationEvaluator.of(BOARDING, Parameters.none(), DAY),
                        PopulationEvaluator.of(after, figures, DAY))
                .compare(people, Grouping.by(people, HouseholdFacts.AREA_TYPE), RunOptions.DEFAULT);
    }

    /** Gained are 2 times 100.50, lost 180. */
    @Test
    void sumsAreWrittenOfAllAndOfEachGroup() {
        String json = ServicesJson.comparisons().write(RAISED);

        assertThat(json)
                .startsWith("{\"format\":\"zhoucun-services/comparison/1\",\"people\":4,"
                        + "\"groups\":[\"urban\",\"rural\",\"unknown\"],\"faults\":[{\"row\":3,")
                .contains("\"gaining\":2,\"losing\":1,\"services\":[{\"service\":\"EDU-02\","
                        + "\"inForceBefore\":true,\"inForceAfter\":true,")
                .contains("\"amounts\":[{\"frequency\":\"per_year\",\"gaining\":2,\"losing\":1,\"unsettled\":0,"
                        + "\"gained\":\"201.00\",\"lost\":\"180.00\",\"cost\":\"21.00\",\"byGroup\":["
                        + "{\"group\":\"urban\",\"gained\":\"0.00\",\"lost\":\"180.00\",\"cost\":\"-180.00\"},"
                        + "{\"group\":\"rural\",\"gained\":\"201.00\",\"lost\":\"0.00\",\"cost\":\"201.00\"},"
                        + "{\"group\":\"unknown\",\"gained\":\"0.00\",\"lost\":\"0.00\",\"cost\":\"0.00\"}]}]}]")
                .endsWith(",\"costs\":[{\"frequency\":\"per_year\",\"yuan\":\"21.00\"}]}");
    }

    /** All lose what they have: 2 times 1000 and 1080. */
    @Test
    void aServiceThatEndsTakesItsPeopleOutOfForce() {
        String json = ServicesJson.comparisons()
                .write(compare(BOARDING.ending("EDU-02", DAY.minusDays(1)), Parameters.none()));

        assertThat(json)
                .contains("\"inForceBefore\":true,\"inForceAfter\":false,\"moves\":[{\"before\":\"eligible\","
                        + "\"after\":\"not_in_force\",\"people\":3,\"byGroup\":["
                        + "{\"group\":\"urban\",\"people\":1},{\"group\":\"rural\",\"people\":2},"
                        + "{\"group\":\"unknown\",\"people\":0}]}]")
                .endsWith(",\"costs\":[{\"frequency\":\"per_year\",\"yuan\":\"-3080.00\"}]}");
    }
}
