package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up people: each fact of a catalogue is unknown now and then, and otherwise any value, often near a boundary. */
public final class RandomPeople {

    private final ServiceCatalog catalog;
    private final SplittableRandom random;
    private final double unknown;
    private final LocalDate date;

    public RandomPeople(ServiceCatalog catalog, long seed, double unknown, LocalDate date) {
        this.catalog = catalog;
        this.random = new SplittableRandom(seed);
        this.unknown = unknown;
        this.date = date;
    }

    public List<Facts> people(int size) {
        List<Facts> people = new ArrayList<>(size);
        for (int row = 0; row < size; row++) {
            people.add(person());
        }
        return people;
    }

    /** Puts people in a population, row by row. */
    static Population populationOf(List<Facts> people) {
        PopulationBuilder builder = Population.builder(people.size());
        for (int row = 0; row < people.size(); row++) {
            builder.row(row, people.get(row));
        }
        return builder.build();
    }

    public Facts person() {
        Facts.Builder facts = Facts.builder();
        for (Fact<?> fact : catalog.facts()) {
            if (random.nextDouble() >= unknown) {
                set(fact, facts);
            }
        }
        return facts.build();
    }

    private <T> void set(Fact<T> fact, Facts.Builder facts) {
        facts.set(fact, fact.type().decode(code(fact.type())));
    }

    private long code(ValueType<?> type) {
        if (type instanceof Day) {
            return random.nextLong(date.minusYears(100).toEpochDay(), date.toEpochDay() + 1);
        } else if (type instanceof Yuan) {
            return random.nextLong(0, 1_000_000);
        }
        return random.nextLong(type.lowest(), type.highest() + 1);
    }
}
