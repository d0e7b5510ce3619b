package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.sample.MadeUpFigures;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * A run over a population, a single decision and an explained one give everyone the same outcome, and the same amounts to
 * the fen. The normal build asks this for twenty thousand random people, a tenth of whose facts are unknown; the property
 * {@code population.agreement.people} names another number, such as a million.
 */
class PopulationAgreementTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();
    private static final Parameters FIGURES = MadeUpFigures.all();
    private static final int PEOPLE = Integer.getInteger("population.agreement.people", 20_000);

    /** More than a block of a run, and not a whole number of them; all that is in memory at a time is one a thread. */
    private static final int PART = 10_000;

    private final PopulationEvaluator evaluator = PopulationEvaluator.of(CATALOG, FIGURES, DATE);
    private final PreparedPlan single = Assessor.of(CATALOG, FIGURES).on(DATE);
    private final AtomicLong decisions = new AtomicLong();
    private final AtomicLong amounts = new AtomicLong();

    @Test
    void everyoneGetsTheSameDecisionsAndAmountsAsAlone() {
        int parts = (PEOPLE + PART - 1) / PART;
        IntStream.range(0, parts).parallel().forEach(part -> examine(part, Math.min(PART, PEOPLE - part * PART)));

        System.out.printf("%d people: %d decisions and %d amounts agree%n", PEOPLE, decisions.get(), amounts.get());
        assertThat(decisions).hasValue((long) PEOPLE * CATALOG.services().size());
        assertThat(amounts).hasPositiveValue();
    }

    private void examine(int part, int size) {
        List<Facts> people = new RandomPeople(CATALOG, 42 + part, 0.1, DATE).people(size);
        PopulationBuilder builder = Population.builder(size);
        IntStream.range(0, size).forEach(row -> builder.row(row, people.get(row)));
        Population population = builder.build();
        RunOptions options = RunOptions.DEFAULT.withAmounts();
        List<PopulationResult> runs = List.of(
                evaluator.evaluate(population, options),
                evaluator.evaluate(evaluator.slice(population), options.on(ForkJoinPool.commonPool(), 2)));
        for (int row = 0; row < size; row++) {
            for (Decision decision : single.assess(people.get(row)).decisions()) {
                Map<Benefit, Money> expected = amounts(decision);
                boolean agree = isExplained(decision);
                for (PopulationResult run : runs) {
                    String code = decision.service().code();
                    agree &= isSame(run.service(code).orElseThrow(), row, decision.outcome(), expected);
                }
                if (!agree) {
                    throw new AssertionError("%s of row %d of part %d".formatted(decision, row, part));
                }
                decisions.incrementAndGet();
                amounts.addAndGet(expected.size());
            }
        }
    }

    private static boolean isSame(ServiceResult run, int row, Outcome outcome, Map<Benefit, Money> expected) {
        boolean same = run.eligible().contains(row) == (outcome == Outcome.ELIGIBLE)
                && run.ineligible().contains(row) == (outcome == Outcome.INELIGIBLE)
                && run.undetermined().contains(row) == (outcome == Outcome.UNDETERMINED);
        for (BenefitResult benefit : run.benefits()) {
            same &= benefit.amountOf(row).equals(Optional.ofNullable(expected.get(benefit.benefit())));
        }
        return same;
    }

    /** Some reason points the way of the outcome, none the other way, and something is missing exactly where it is open. */
    private static boolean isExplained(Decision decision) {
        Truth truth = truth(decision.outcome());
        boolean pointed = decision.service().condition().equals(Condition.always());
        for (Reason reason : decision.reasons()) {
            pointed |= reason.truth() == truth;
            // besides, the case of a choice that applies is a test that was met
            if (reason.truth() != truth && reason.truth() != Truth.TRUE) {
                return false;
            }
        }
        return pointed && decision.missing().isEmpty() == (truth != Truth.UNKNOWN);
    }

    private static Truth truth(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> Truth.TRUE;
            case INELIGIBLE -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
            case NOT_IN_FORCE -> throw new AssertionError("every service is in force on " + DATE);
        };
    }

    private static Map<Benefit, Money> amounts(Decision decision) {
        Map<Benefit, Money> amounts = new IdentityHashMap<>();
        for (Entitlement entitlement : decision.entitlements()) {
            if (entitlement.applies() == Truth.TRUE
                    && entitlement.amount().orElse(null) instanceof AmountValue.Exact exact) {
                amounts.put(entitlement.benefit(), exact.money());
            }
        }
        return amounts;
    }
}
