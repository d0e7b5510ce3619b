package cn.zhoucun.services.population;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.sample.MadeUpFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A comparison over a population says what a plain loop over single assessments says, for all services of the plan. */
class WhatIfAgreementTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final int SIZE = 2_000;
    private static final int GROUPS = 3;
    private static final ServiceCatalog BEFORE = ZhoucunPlan.catalog();
    private static final ServiceCatalog AFTER = BEFORE.ending("EDU-03", DATE.minusDays(1));
    private static final Parameters FIGURES = MadeUpFigures.all();
    private static final Parameters AMENDED = amended();

    private final List<Facts> people = new RandomPeople(BEFORE, 44, 0.1, DATE).people(SIZE);
    private final List<Assessment> before = assess(Assessor.of(BEFORE, FIGURES));
    private final List<Assessment> after = assess(Assessor.of(AFTER, AMENDED));
    private final Comparison comparison = compare();

    /** Every second sum of money rises by a tenth; the others and all ages stay. */
    private static Parameters amended() {
        Parameters figures = Parameters.none();
        boolean more = false;
        for (Parameter<?> parameter : BEFORE.parameters()) {
            figures = with(figures, parameter, more);
            more = !more;
        }
        return figures;
    }

    @SuppressWarnings("unchecked") // the type of a parameter says what its values are
    private static <T> Parameters with(Parameters figures, Parameter<T> parameter, boolean more) {
        Optional<T> old = FIGURES.inForce(parameter, DATE).map(Dated::value);
        if (old.isEmpty()) {
            return figures;
        }
        T value = more && old.get() instanceof Money sum
                ? (T) sum.multipliedBy(new BigDecimal("1.1"), RoundingMode.DOWN)
                : old.get();
        return figures.with(parameter, value, ZhoucunPlan.period(), "made up");
    }

    private List<Assessment> assess(Assessor assessor) {
        return people.stream().map(facts -> assessor.assess(facts, DATE)).toList();
    }

    private Comparison compare() {
        Grouping groups = Grouping.of(
                List.of("a", "b", "c"),
                IntStream.range(0, SIZE).map(row -> row % GROUPS).toArray());
        return WhatIf.of(PopulationEvaluator.of(BEFORE, FIGURES, DATE), PopulationEvaluator.of(AFTER, AMENDED, DATE))
                .compare(
                        RandomPeople.populationOf(people), groups, RunOptions.DEFAULT.on(ForkJoinPool.commonPool(), 2));
    }

    @Test
    void outcomesAndAmountsChangeAsTheyDoOneByOne() {
        long gained = 0;
        for (ServiceItem service : BEFORE.services()) {
            ServiceComparison difference = comparison.service(service.code());
            for (Frequency frequency : Frequency.values()) {
                gained += difference
                        .amount(frequency)
                        .map(amount -> examine(service.code(), frequency, amount))
                        .orElse(0L);
            }
            for (int row = 0; row < SIZE; row++) {
                Outcome old = before.get(row).decision(service.code()).outcome();
                Outcome young = after.get(row).decision(service.code()).outcome();
                assertThat(difference.transitions().people(old, young).contains(row))
                        .isTrue();
            }
            assertThat(total(difference.transitions())).isEqualTo(SIZE);
        }
        assertThat(gained).isPositive();
    }

    private long examine(String code, Frequency frequency, AmountComparison amount) {
        long[] gained = new long[GROUPS];
        long[] lost = new long[GROUPS];
        for (int row = 0; row < SIZE; row++) {
            Optional<Long> old = fen(before.get(row).decision(code), frequency);
            Optional<Long> young = fen(after.get(row).decision(code), frequency);
            boolean settled = old.isPresent() && young.isPresent();
            long difference = settled ? young.get() - old.get() : 0;
            gained[row % GROUPS] += Math.max(difference, 0);
            lost[row % GROUPS] += Math.max(-difference, 0);
            assertThat(amount.unsettled().contains(row)).isEqualTo(!settled);
            assertThat(amount.gaining().contains(row)).isEqualTo(difference > 0);
            assertThat(amount.losing().contains(row)).isEqualTo(difference < 0);
        }
        for (int group = 0; group < GROUPS; group++) {
            String name = comparison.grouping().names().get(group);
            assertThat(amount.gained(name).getAmountMinorLong()).isEqualTo(gained[group]);
            assertThat(amount.lost(name).getAmountMinorLong()).isEqualTo(lost[group]);
        }
        assertThat(amount.cost().getAmountMinorLong())
                .isEqualTo(LongStream.of(gained).sum() - LongStream.of(lost).sum());
        return LongStream.of(gained).sum();
    }

    private static int total(Transitions transitions) {
        return Stream.of(Outcome.values())
                .flatMap(old -> Stream.of(Outcome.values()).map(young -> transitions.count(old, young)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What a person has for certain; empty if that is not settled. */
    private static Optional<Long> fen(Decision decision, Frequency frequency) {
        List<Entitlement> sums = decision.entitlements().stream()
                .filter(each -> each.benefit()
                        .amount()
                        .filter(of -> of.frequency() == frequency)
                        .isPresent())
                .toList();
        boolean ofOther = decision.service().benefits().stream()
                .noneMatch(each ->
                        each.amount().filter(of -> of.frequency() == frequency).isPresent());
        if (ofOther || decision.outcome() == Outcome.INELIGIBLE || decision.outcome() == Outcome.NOT_IN_FORCE) {
            return Optional.of(0L);
        }
        long fen = 0;
        for (Entitlement each : sums) {
            if (each.applies() != Truth.TRUE || !(each.amount().orElseThrow() instanceof AmountValue.Exact exact)) {
                return Optional.empty();
            }
            fen += exact.fen();
        }
        return decision.outcome() == Outcome.ELIGIBLE ? Optional.of(fen) : Optional.empty();
    }
}
