package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.sample.MadeUpFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A run over a population gives everyone the answers that a single assessment gives. */
class PopulationAgreementTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();
    private static final Parameters FIGURES = MadeUpFigures.all();
    private static final int SIZE = 20_000;

    private final List<Facts> people = new RandomPeople(CATALOG, 42, 0.1, DATE).people(SIZE);
    private final PopulationEvaluator evaluator = PopulationEvaluator.of(CATALOG, FIGURES, DATE);

    @Test
    void everyoneGetsTheSameDecisionsAndAmountsAsAlone() {
        agree(evaluator.evaluate(population(), RunOptions.DEFAULT.withAmounts()));
    }

    @Test
    void aSlicedPopulationAndSeveralThreadsChangeNothing() {
        SlicedPopulation sliced = evaluator.slice(population());
        agree(evaluator.evaluate(sliced, RunOptions.DEFAULT.withAmounts().on(ForkJoinPool.commonPool(), 3)));
    }

    private Population population() {
        PopulationBuilder builder = Population.builder(SIZE);
        for (int row = 0; row < SIZE; row++) {
            builder.row(row, people.get(row));
        }
        return builder.build();
    }

    private void agree(PopulationResult result) {
        Assessor assessor = Assessor.of(CATALOG, FIGURES);
        for (int row = 0; row < SIZE; row++) {
            Assessment alone = assessor.assess(people.get(row), DATE);
            for (ServiceResult service : result.services()) {
                Decision decision = alone.decision(service.service().code());
                assertThat(outcome(service, row)).isEqualTo(decision.outcome());
                for (BenefitResult benefit : service.benefits()) {
                    assertThat(benefit.amountOf(row)).isEqualTo(amount(decision, benefit));
                }
            }
        }
    }

    private static Outcome outcome(ServiceResult service, int row) {
        boolean eligible = service.eligible().contains(row);
        boolean ineligible = service.ineligible().contains(row);
        assertThat(eligible && ineligible).isFalse();
        assertThat(service.undetermined().contains(row)).isEqualTo(!eligible && !ineligible);
        return eligible ? Outcome.ELIGIBLE : ineligible ? Outcome.INELIGIBLE : Outcome.UNDETERMINED;
    }

    private static Optional<Money> amount(Decision decision, BenefitResult benefit) {
        return decision.entitlements().stream()
                .filter(entitlement -> entitlement.applies() == Truth.TRUE)
                .filter(entitlement -> entitlement.benefit().equals(benefit.benefit()))
                .flatMap(entitlement -> entitlement.amount().stream())
                .filter(AmountValue.Exact.class::isInstance)
                .map(value -> ((AmountValue.Exact) value).money())
                .findFirst();
    }
}
