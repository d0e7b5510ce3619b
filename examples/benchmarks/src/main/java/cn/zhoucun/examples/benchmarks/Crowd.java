package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationBuilder;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up people, all different, as the codes of their facts. The same seed gives the same people. */
final class Crowd {

    static final long UNKNOWN = PopulationBuilder.UNKNOWN;

    private static final int SEED = 43;
    private static final int LARGEST_HOUSEHOLD = 6;
    private static final int OLDEST = 100;
    private static final long HIGHEST_SUM = 10_000_00;

    private final ServiceCatalog catalog;
    private final List<Fact<?>> facts;
    private final int size;
    private final long[] codes;

    /**
     * Makes up people.
     *
     * @param catalog the services that are asked about
     * @param size how many people
     * @param unknown the share of facts that are unknown, from 0 to 1
     */
    Crowd(ServiceCatalog catalog, int size, double unknown) {
        this.catalog = catalog;
        this.facts = List.copyOf(catalog.facts());
        this.size = size;
        this.codes = new long[size * facts.size()];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int at = 0; at < codes.length; at++) {
            boolean known = random.nextDouble() >= unknown;
            long code = code(facts.get(at % facts.size()), random);
            codes[at] = known ? code : UNKNOWN;
        }
    }

    private static long code(Fact<?> fact, SplittableRandom random) {
        ValueType<?> type = fact.type();
        if (type instanceof Day) {
            return random.nextLong(Scenario.birthday(OLDEST), Scenario.DATE.toEpochDay() + 1);
        } else if (type instanceof Yuan) {
            return random.nextLong(0, HIGHEST_SUM);
        } else if (fact.equals(HouseholdFacts.SIZE)) {
            return random.nextLong(1, LARGEST_HOUSEHOLD + 1);
        }
        return random.nextLong(type.lowest(), type.highest() + 1);
    }

    ServiceCatalog catalog() {
        return catalog;
    }

    List<Fact<?>> facts() {
        return facts;
    }

    int size() {
        return size;
    }

    /** Everyone's codes, one person after the other, those of a person in the order of {@link #facts()}. */
    long[] rows() {
        return codes;
    }

    /** A person's code of the fact at a place of {@link #facts()}. */
    long code(int row, int fact) {
        return codes[row * facts.size() + fact];
    }

    long code(int row, Fact<?> fact) {
        return code(row, facts.indexOf(fact));
    }

    Facts factsOf(int row) {
        Facts.Builder known = Facts.builder();
        for (int at = 0; at < facts.size(); at++) {
            if (code(row, at) != UNKNOWN) {
                set(known, facts.get(at), code(row, at));
            }
        }
        return known.build();
    }

    private static <T> void set(Facts.Builder known, Fact<T> fact, long code) {
        known.set(fact, fact.type().decode(code));
    }

    static boolean isNarrow(Fact<?> fact) {
        return fact.type() instanceof YesNo || fact.type() instanceof Choice<?>;
    }

    byte[] bytes(int fact, int people) {
        byte[] column = new byte[people];
        for (int row = 0; row < people; row++) {
            long code = code(row % size, fact);
            column[row] = code == UNKNOWN ? PopulationBuilder.UNKNOWN_BYTE : (byte) code;
        }
        return column;
    }

    /** All facts of the plan but the narrow ones fit an int: numbers, days, sums of at most ten million yuan. */
    int[] ints(int fact, int people) {
        int[] column = new int[people];
        for (int row = 0; row < people; row++) {
            long code = code(row % size, fact);
            column[row] = code == UNKNOWN ? PopulationBuilder.UNKNOWN_INT : Math.toIntExact(code);
        }
        return column;
    }

    Population population() {
        return population(size);
    }

    /** A population of any number of people, who are met again and again if there are more than of this crowd. */
    Population population(int people) {
        PopulationBuilder builder = Population.builder(people);
        for (int at = 0; at < facts.size(); at++) {
            if (isNarrow(facts.get(at))) {
                builder.column(facts.get(at), bytes(at, people));
            } else {
                builder.column(facts.get(at), ints(at, people));
            }
        }
        return builder.build();
    }
}
