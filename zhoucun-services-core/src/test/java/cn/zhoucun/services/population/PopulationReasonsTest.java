package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.OpenTests;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.sample.MadeUpFigures;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a run counts and adds up is what the single assessments of its people come to. */
class PopulationReasonsTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();
    private static final Parameters FIGURES = MadeUpFigures.all();
    private static final int SIZE = 3_000;

    private final List<Facts> people = new RandomPeople(CATALOG, 43, 0.3, DATE).people(SIZE);
    private final List<Assessment> alone = assess();
    private final PopulationResult result = run();

    private List<Assessment> assess() {
        Assessor assessor = Assessor.of(CATALOG, FIGURES);
        return people.stream().map(facts -> assessor.assess(facts, DATE)).toList();
    }

    private PopulationResult run() {
        return PopulationEvaluator.of(CATALOG, FIGURES, DATE)
                .evaluate(RandomPeople.populationOf(people), RunOptions.DEFAULT.withReasons());
    }

    @Test
    void totalsAreTheSumsOfTheSingleAmounts() {
        Map<Frequency, Money> sums = new EnumMap<>(Frequency.class);
        for (Assessment one : alone) {
            for (Decision decision : one.decisions(Outcome.ELIGIBLE)) {
                decision.entitlements().stream()
                        .filter(entitlement -> entitlement.applies() == Truth.TRUE)
                        .flatMap(entitlement -> entitlement.amount().stream())
                        .filter(AmountValue.Exact.class::isInstance)
                        .map(AmountValue.Exact.class::cast)
                        .forEach(exact -> sums.merge(exact.frequency(), exact.money(), Money::plus));
            }
        }

        result.totals()
                .forEach((frequency, total) ->
                        assertThat(total).isEqualTo(sums.getOrDefault(frequency, total.multipliedBy(0))));
        assertThat(result.totals()).containsAllEntriesOf(sums);
    }

    @Test
    void failingTestsAreCountedAsSingleReasons() {
        for (ServiceResult service : result.services()) {
            Map<Condition, Long> expected = new HashMap<>();
            for (Assessment one : alone) {
                Decision decision = one.decision(service.service().code());
                if (decision.outcome() == Outcome.INELIGIBLE) {
                    failing(decision).forEach(test -> expected.merge(test, 1L, Long::sum));
                }
            }
            assertThat(positive(service.reasons().failing()))
                    .as(service.service().code())
                    .isEqualTo(expected);
        }
    }

    /** The failing tests of a decision, each once however many readings it rests on. */
    private static Set<Condition> failing(Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> reason.truth() == Truth.FALSE)
                .map(Reason::test)
                .collect(Collectors.toSet());
    }

    @Test
    void factsAreCountedThatAreUnknownInTestsThatAreOpen() {
        for (ServiceResult service : result.services()) {
            Map<Fact<?>, Long> expected = new HashMap<>();
            for (Assessment one : alone) {
                Set<Fact<?>> open = OpenTests.unknownIn(service.service().condition(), one);
                assertThat(open)
                        .containsAll(missing(one.decision(service.service().code())));
                open.forEach(fact -> expected.merge(fact, 1L, Long::sum));
            }
            assertThat(positive(service.reasons().missing()))
                    .as(service.service().code())
                    .isEqualTo(expected);
        }
    }

    private static Set<Fact<?>> missing(Decision decision) {
        Set<Fact<?>> facts = new HashSet<>();
        for (Missing missing : decision.missing()) {
            if (missing instanceof Missing.OfFact fact) {
                facts.add(fact.fact());
            }
        }
        return facts;
    }

    private static <K> Map<K, Long> positive(Map<K, Long> counts) {
        Map<K, Long> positive = new HashMap<>(counts);
        positive.values().removeIf(count -> count == 0);
        return positive;
    }
}
