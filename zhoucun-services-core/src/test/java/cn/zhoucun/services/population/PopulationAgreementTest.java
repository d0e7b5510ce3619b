package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.sample.MadeUpFigures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * A run over a population gives everyone the answers that a single assessment gives, and the reasons of each answer say the
 * same. {@code -Dagreement.people=1000000} asks a million; they are made in parts, so that memory stays bounded.
 */
class PopulationAgreementTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();
    private static final Parameters FIGURES = MadeUpFigures.all();
    private static final int SIZE = Integer.getInteger("agreement.people", 20_000);
    private static final int PART = 10_000;

    /** Of so many people, the reasons of one are held against the outcomes. */
    private static final int ONE_IN = 100;

    private final PreparedPlan plan = Assessor.of(CATALOG, FIGURES).on(DATE);
    private final PopulationEvaluator evaluator = PopulationEvaluator.of(CATALOG, FIGURES, DATE);
    private final AtomicInteger compared = new AtomicInteger();

    @Test
    void everyoneGetsTheSameDecisionsAmountsAndReasonsAsAlone() {
        assertThat(CATALOG.services()).hasSize(100);
        IntStream.rangeClosed(0, (SIZE - 1) / PART).parallel().forEach(part -> {
            List<Facts> people = people(part, Math.min(PART, SIZE - part * PART));
            agree(people, evaluator.evaluate(RandomPeople.populationOf(people), RunOptions.DEFAULT.withAmounts()));
        });
        assertThat(compared).hasValue(SIZE);
    }

    @Test
    void aSlicedPopulationAndSeveralThreadsChangeNothing() {
        List<Facts> people = people(-1, PART);
        SlicedPopulation sliced = evaluator.slice(RandomPeople.populationOf(people));
        agree(
                people,
                evaluator.evaluate(sliced, RunOptions.DEFAULT.withAmounts().on(ForkJoinPool.commonPool(), 3)));
    }

    @Test
    void columnsOfEveryKindChangeNothing() {
        List<Facts> people = people(-2, PART);
        for (boolean ints : new boolean[] {false, true}) {
            Population population = columns(people, ints);
            agree(people, evaluator.evaluate(population, RunOptions.DEFAULT.withAmounts()));
            agree(people, evaluator.evaluate(evaluator.slice(population), RunOptions.DEFAULT.withAmounts()));
        }
    }

    private static Population columns(List<Facts> people, boolean ints) {
        PopulationBuilder builder = Population.builder(people.size());
        for (Fact<?> fact : CATALOG.facts()) {
            long[] codes = people.stream().mapToLong(each -> code(fact, each)).toArray();
            if (Population.isNarrow(fact)) {
                byte[] bytes = new byte[codes.length];
                for (int row = 0; row < codes.length; row++) {
                    bytes[row] = codes[row] == ValueType.UNKNOWN ? PopulationBuilder.UNKNOWN_BYTE : (byte) codes[row];
                }
                builder.wrap(fact, bytes);
            } else if (ints) {
                builder.wrap(
                        fact,
                        Arrays.stream(codes)
                                .mapToInt(code -> code == ValueType.UNKNOWN
                                        ? PopulationBuilder.UNKNOWN_INT
                                        : Math.toIntExact(code))
                                .toArray());
            } else {
                builder.wrap(fact, codes);
            }
        }
        return builder.build();
    }

    private static <T> long code(Fact<T> fact, Facts facts) {
        return facts.get(fact).map(fact.type()::encode).orElse(ValueType.UNKNOWN);
    }

    /** A tenth of their facts is unknown. */
    private static List<Facts> people(int part, int size) {
        return new RandomPeople(CATALOG, 42 + part, 0.1, DATE).people(size);
    }

    private void agree(List<Facts> people, PopulationResult result) {
        assertThat(result.services()).hasSize(100);
        for (int row = 0; row < people.size(); row++) {
            for (Decision decision : plan.assess(people.get(row)).decisions()) {
                agree(row, decision, result.service(decision.service().code()).orElseThrow());
            }
            compared.incrementAndGet();
        }
    }

    private void agree(int row, Decision decision, ServiceResult service) {
        same(row, decision, outcome(service, row), decision.outcome());
        if (row % ONE_IN == 0) {
            explained(row, decision);
        }
        List<Entitlement> entitlements = decision.entitlements();
        for (BenefitResult benefit : service.benefits()) {
            same(row, decision, benefit.amountOf(row), amount(entitlements, benefit));
        }
    }

    /** The reasons must be of the outcome, and the known facts that they name must by themselves lead to it. */
    private void explained(int row, Decision decision) {
        boolean settled = decision.outcome() != Outcome.UNDETERMINED;
        List<Reason> reasons = decision.reasons();
        same(row, decision, decision.missing().isEmpty(), settled);
        Truth truth = truth(decision.outcome());
        same(row, decision, reasons.stream().anyMatch(reason -> reason.truth() == truth), !reasons.isEmpty());
        if (settled) {
            Facts named = Facts.none();
            for (Reason reason : reasons) {
                for (Reason.Operand operand : reason.operands()) {
                    named = with(named, operand);
                }
            }
            Decision again = plan.assess(named).decision(decision.service().code());
            same(row, decision, again.outcome(), decision.outcome());
        }
    }

    private static Facts with(Facts facts, Reason.Operand operand) {
        return operand.value().map(value -> with(facts, operand.fact(), value)).orElse(facts);
    }

    @SuppressWarnings("unchecked") // an operand holds a value of its fact
    private static <T> Facts with(Facts facts, Fact<T> fact, Object value) {
        return facts.with(fact, (T) value);
    }

    /** Plain, since a hundred million assertions that build descriptions would take long. */
    private static void same(int row, Decision decision, Object found, Object expected) {
        if (!found.equals(expected)) {
            fail("row %d, %s: %s, where %s is expected", row, decision, found, expected);
        }
    }

    private static Truth truth(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> Truth.TRUE;
            case INELIGIBLE -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
            case NOT_IN_FORCE -> throw new AssertionError("all services are in force");
        };
    }

    private static Outcome outcome(ServiceResult service, int row) {
        boolean eligible = service.eligible().contains(row);
        boolean ineligible = service.ineligible().contains(row);
        if ((eligible && ineligible) || service.undetermined().contains(row) == (eligible || ineligible)) {
            fail("row %d of %s must have one outcome", row, service.service());
        }
        return eligible ? Outcome.ELIGIBLE : ineligible ? Outcome.INELIGIBLE : Outcome.UNDETERMINED;
    }

    private static Optional<Money> amount(List<Entitlement> entitlements, BenefitResult benefit) {
        return entitlements.stream()
                .filter(entitlement -> entitlement.applies() == Truth.TRUE)
                .filter(entitlement -> entitlement.benefit().equals(benefit.benefit()))
                .flatMap(entitlement -> entitlement.amount().stream())
                .filter(AmountValue.Exact.class::isInstance)
                .map(value -> ((AmountValue.Exact) value).money())
                .findFirst();
    }
}
