package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.InvalidInputException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares two plans, two sets of policy figures or two dates over one population: who gains, who loses and what it costs,
 * by service and by group. Immutable and thread-safe.
 */
public final class WhatIf {

    /** The people whose amounts are in memory at a time; whole blocks, enough of them for several threads. */
    private static final int PART = 16 * Planes.PEOPLE;

    private final PopulationEvaluator before;
    private final PopulationEvaluator after;

    private WhatIf(PopulationEvaluator before, PopulationEvaluator after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Obtains a comparison of two evaluators.
     *
     * @param before decides as things are
     * @param after decides as they would be
     * @return the comparison
     */
    public static WhatIf of(PopulationEvaluator before, PopulationEvaluator after) {
        return new WhatIf(before, after);
    }

    /**
     * Compares over a population that is not divided.
     *
     * @param population the population
     * @param options how the runs are made; amounts are compared whether or not they ask for them, reasons are not counted
     * @return what changes
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    public Comparison compare(Population population, RunOptions options) {
        return compare(population, Grouping.whole(population.size()), options);
    }

    /**
     * Compares over a population, and by group. Sets of people are kept for everyone, amounts only for a part of the
     * population at a time, so that memory stays bounded.
     *
     * @param population the population
     * @param grouping the groups
     * @param options how the runs are made; amounts are compared whether or not they ask for them, reasons are not counted;
     *     the listener is told of those compared so far
     * @return what changes
     * @throws IllegalArgumentException if the grouping is not of as many people
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    public Comparison compare(Population population, Grouping grouping, RunOptions options) {
        if (grouping.size() != population.size()) {
            throw new IllegalArgumentException("The grouping (%d people) must be one of the population (%d people)."
                    .formatted(grouping.size(), population.size()));
        }
        RunOptions ofPart =
                new RunOptions(true, false, options.executor(), options.threads(), done -> {}, options.cancelled());
        ComparisonBuilder comparison = new ComparisonBuilder(before.services(), after.services(), grouping);
        for (int from = 0; from < population.size(); from += PART) {
            Population part = population.rows(from, Math.min(from + PART, population.size()));
            PopulationResult ofBefore = before.evaluate(part, ofPart);
            PopulationResult ofAfter = after.evaluate(part, ofPart);
            comparison.add(from, ofBefore, ofAfter, faults(ofBefore, ofAfter));
            options.progress().accept(from + part.size());
        }
        return comparison.build();
    }

    /** A row that one side cannot decide is compared on neither. */
    private static SortedMap<Integer, InvalidInputException> faults(PopulationResult before, PopulationResult after) {
        SortedMap<Integer, InvalidInputException> faults = new TreeMap<>(after.faults());
        faults.putAll(before.faults());
        return faults;
    }
}
