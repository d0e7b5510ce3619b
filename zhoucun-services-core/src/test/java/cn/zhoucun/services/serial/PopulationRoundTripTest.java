package cn.zhoucun.services.serial;

import static cn.zhoucun.services.serial.Streams.roundTrip;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.population.AmountComparison;
import cn.zhoucun.services.population.BenefitResult;
import cn.zhoucun.services.population.Comparison;
import cn.zhoucun.services.population.Grouping;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationBuilder;
import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.RandomPeople;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.population.ServiceComparison;
import cn.zhoucun.services.population.ServiceResult;
import cn.zhoucun.services.population.WhatIf;
import cn.zhoucun.services.sample.MadeUpFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes out of a stream says of every person what went into it, over more people than one block holds. */
class PopulationRoundTripTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final int SIZE = 10_000;
    private static final ServiceCatalog PLAN = ZhoucunPlan.catalog();

    private static final Population PEOPLE = people();

    private static Population people() {
        PopulationBuilder people = Population.builder(SIZE);
        List<Facts> some = new RandomPeople(PLAN, 52, 0.2, DATE).people(SIZE);
        for (int row = 0; row < SIZE; row++) {
            people.row(row, some.get(row));
        }
        return people.build();
    }

    private static PopulationEvaluator evaluator(ServiceCatalog plan) {
        return PopulationEvaluator.of(plan, MadeUpFigures.all(), DATE);
    }

    @Test
    void aResultComesOut() {
        PopulationResult result = evaluator(PLAN)
                .evaluate(PEOPLE, RunOptions.DEFAULT.withAmounts().withReasons());

        PopulationResult copy = roundTrip(result);

        assertThat(copy).hasToString(result.toString());
        assertThat(copy.totals()).isEqualTo(result.totals());
        assertThat(copy.services()).hasSize(PLAN.services().size());
        for (int i = 0; i < copy.services().size(); i++) {
            assertThat(content(copy.services().get(i)))
                    .isEqualTo(content(result.services().get(i)));
        }
    }

    private static List<Object> content(ServiceResult result) {
        List<Object> content = new ArrayList<>(List.of(
                result.service(),
                result.eligible().toBitSet(),
                result.ineligible().toBitSet(),
                result.undetermined().toBitSet(),
                result.reasons()));
        for (BenefitResult benefit : result.benefits()) {
            content.add(List.of(benefit.benefit(), benefit.following(), benefit.settled(), benefit.total()));
            content.add(List.of(benefit.people().toBitSet(), benefit.unsettled().toBitSet()));
            benefit.forEachAmount((row, fen) -> content.add(row + ": " + fen));
        }
        return content;
    }

    @Test
    void aResultWithoutAmountsComesOutWithoutThem() {
        PopulationResult result = roundTrip(evaluator(PLAN).evaluate(PEOPLE, RunOptions.DEFAULT));

        assertThat(result.totals())
                .isEqualTo(evaluator(PLAN).evaluate(PEOPLE, RunOptions.DEFAULT).totals());
    }

    @Test
    void faultsComeOut() {
        Population two = Population.builder(2)
                .fault(1, new InvalidInputException("household.size", "many", "must be a number"))
                .build();

        PopulationResult result =
                roundTrip(PopulationEvaluator.of(PLAN, Parameters.none(), DATE).evaluate(two, RunOptions.DEFAULT));

        assertThat(result.faults()).containsOnlyKeys(1);
        assertThat(result.faults().values())
                .extracting(InvalidInputException::value)
                .containsExactly("many");
    }

    @Test
    void aComparisonComesOut() {
        Comparison comparison = WhatIf.of(evaluator(PLAN), evaluator(PLAN.ending("EDU-03", DATE.minusDays(1))))
                .compare(PEOPLE, Grouping.by(PEOPLE, HouseholdFacts.AREA_TYPE), RunOptions.DEFAULT);

        Comparison copy = roundTrip(comparison);

        assertThat(copy).hasToString(comparison.toString());
        assertThat(copy.grouping().names()).isEqualTo(comparison.grouping().names());
        assertThat(copy.gaining().toBitSet()).isEqualTo(comparison.gaining().toBitSet());
        assertThat(copy.losing().toBitSet())
                .isEqualTo(comparison.losing().toBitSet())
                .matches(losing -> !losing.isEmpty());
        for (int i = 0; i < comparison.services().size(); i++) {
            assertThat(content(copy.services().get(i), copy.grouping()))
                    .isEqualTo(content(comparison.services().get(i), comparison.grouping()));
        }
    }

    private static List<Object> content(ServiceComparison service, Grouping grouping) {
        List<Object> content = new ArrayList<>(List.of(service.before(), service.after()));
        for (Outcome before : Outcome.values()) {
            for (Outcome after : Outcome.values()) {
                content.add(service.transitions().people(before, after).toBitSet());
                grouping.names()
                        .forEach(group -> content.add(service.transitions().count(before, after, group)));
            }
        }
        for (AmountComparison amount : service.amounts()) {
            content.add(List.of(amount.toString(), amount.unsettled().toBitSet()));
            grouping.names().forEach(group -> content.add(List.of(amount.gained(group), amount.lost(group))));
        }
        return content;
    }
}
