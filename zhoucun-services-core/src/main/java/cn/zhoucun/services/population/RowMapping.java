package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says which facts the caller's own objects hold, so that they can be turned into a population, or one by one into the
 * facts of a single assessment. Immutable, and thread-safe if the caller's functions are.
 *
 * @param <R> the class of the objects, one of which stands for a person
 */
public final class RowMapping<R> {

    private final List<Entry<R, ?>> entries;

    private RowMapping(List<Entry<R, ?>> entries) {
        this.entries = List.copyOf(entries);
    }

    private record Entry<R, T>(Fact<T> fact, Function<? super R, ? extends @Nullable T> value) {

        void copy(R from, Facts.Builder facts) {
            T known = value.apply(from);
            if (known != null) {
                facts.set(fact, known);
            }
        }

        void copy(R from, int row, PopulationBuilder people) {
            people.set(row, fact, value.apply(from));
        }
    }

    /**
     * Obtains a mapping without facts.
     *
     * @param <R> the class of the objects
     * @return the mapping
     */
    public static <R> RowMapping<R> none() {
        return new RowMapping<>(List.of());
    }

    /**
     * Returns this mapping with one more fact.
     *
     * @param <T> the Java type of the values of the fact
     * @param fact the fact
     * @param value gives its value for an object, null where it is unknown; throws {@link InvalidInputException} where the
     *     object holds something that cannot be
     * @return the mapping
     * @throws IllegalArgumentException if the fact is already mapped
     */
    public <T> RowMapping<R> with(Fact<T> fact, Function<? super R, ? extends @Nullable T> value) {
        if (entries.stream().anyMatch(entry -> entry.fact().equals(fact))) {
            throw new IllegalArgumentException("The fact (%s) must be mapped only once.".formatted(fact));
        }
        List<Entry<R, ?>> longer = new ArrayList<>(entries);
        longer.add(new Entry<>(fact, value));
        return new RowMapping<>(longer);
    }

    /**
     * Returns what an object says about its person.
     *
     * @param from the object
     * @return the facts
     * @throws InvalidInputException if a value cannot be
     */
    public Facts factsOf(R from) {
        Facts.Builder facts = Facts.builder();
        entries.forEach(entry -> entry.copy(from, facts));
        return facts.build();
    }

    /**
     * Returns a population of one person an object, in their order.
     *
     * @param objects the objects
     * @return the population; an object with a value that cannot be is a fault of its row
     */
    public Population populationOf(List<? extends R> objects) {
        PopulationBuilder people = Population.builder(objects.size());
        int row = 0;
        for (R each : objects) {
            add(each, row++, people);
        }
        return people.build();
    }

    private void add(R from, int row, PopulationBuilder people) {
        try {
            entries.forEach(entry -> entry.copy(from, row, people));
        } catch (InvalidInputException invalid) {
            people.fault(row, invalid);
        }
    }

    @Override
    public String toString() {
        return "RowMapping" + entries.stream().map(Entry::fact).toList();
    }
}
