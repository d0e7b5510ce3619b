package cn.zhoucun.services.population;

import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.assessment.RandomCases;
import cn.zhoucun.services.assessment.RandomRules;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.sample.SampleFacts;
import cn.zhoucun.services.sample.SamplePlan;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever rules there are, everyone of a population comes out as alone, and so does one who was cut for other rules. */
class RandomRuleProperties {

    @Property(tries = 1000)
    void everyoneComesOutAsAlone(
            @ForAll("rules") Condition rule,
            @ForAll("rules") Condition other,
            @ForAll @Size(min = 1, max = 70) List<@From("cases") Facts> people,
            @ForAll boolean supplied) {
        Parameters parameters = supplied ? RandomRules.SUPPLIED : Parameters.none();
        ServiceCatalog catalog = SamplePlan.catalog(SamplePlan.service(rule));
        ServiceCatalog others = SamplePlan.catalog(SamplePlan.service(other));
        Population population = RandomPeople.populationOf(people);
        PopulationEvaluator evaluator = PopulationEvaluator.of(catalog, parameters, TODAY);
        SlicedPopulation cutForOthers =
                PopulationEvaluator.of(others, Parameters.none(), TODAY).slice(population);

        agree(catalog, parameters, people, evaluator.evaluate(population, RunOptions.DEFAULT.withReasons()));
        agree(catalog, parameters, people, evaluator.evaluate(evaluator.slice(population), RunOptions.DEFAULT));
        agree(catalog, parameters, people, evaluator.evaluate(cutForOthers, RunOptions.DEFAULT));
    }

    private static void agree(
            ServiceCatalog catalog, Parameters parameters, List<Facts> people, PopulationResult result) {
        PreparedPlan plan = Assessor.of(catalog, parameters).on(TODAY);
        ServiceResult service = result.service(SamplePlan.CODE).orElseThrow();
        for (int row = 0; row < people.size(); row++) {
            Outcome alone = plan.assess(people.get(row)).outcome(0);
            assertThat(service.eligible().contains(row)).isEqualTo(alone == Outcome.ELIGIBLE);
            assertThat(service.ineligible().contains(row)).isEqualTo(alone == Outcome.INELIGIBLE);
            assertThat(service.undetermined().contains(row)).isEqualTo(alone == Outcome.UNDETERMINED);
        }
    }

    @Provide
    Arbitrary<Condition> rules() {
        return RandomRules.any();
    }

    @Provide
    Arbitrary<Facts> cases() {
        return RandomCases.of(SampleFacts.ALL, TODAY);
    }
}
