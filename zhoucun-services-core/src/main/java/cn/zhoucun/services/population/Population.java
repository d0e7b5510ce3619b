package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.programme.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about many people, one column a fact, numbered from 0. A fact without a column is unknown for all.
 * Immutable; built from columns, or row by row.
 *
 * <p>A value that cannot be does not end the run: its row becomes a {@linkplain #faults() fault} and takes no part in
 * any result.
 *
 * <p>It does not serialise, since it may stand on columns that the caller still holds; those can be sent. Results do.
 */
public final class Population {

    private final int size;
    private final Map<Fact<?>, Column> columns;
    private final SortedMap<Integer, InvalidInputException> faults;
    private final Set<Fact<?>> unchecked;
    // found when first asked for; a race finds it twice, to the same effect
    private @Nullable Population checked;

    /**
     * Takes the columns over.
     *
     * @param unchecked the facts whose columns may have codes that cannot be
     */
    Population(
            int size,
            Map<Fact<?>, Column> columns,
            SortedMap<Integer, InvalidInputException> faults,
            Set<Fact<?>> unchecked) {
        this.size = size;
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        this.faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
        this.unchecked = Collections.unmodifiableSet(new LinkedHashSet<>(unchecked));
    }

    /**
     * Starts a population.
     *
     * @param size the number of people
     * @return a builder
     * @throws IllegalArgumentException if the size is negative
     */
    public static PopulationBuilder builder(int size) {
        return new PopulationBuilder(size);
    }

    /**
     * Returns the number of people.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    /**
     * Returns the rows with a value that cannot be. Columns are looked through when this is first asked for; a run does so by
     * itself.
     *
     * @return the first fault of each such row, by row
     */
    public SortedMap<Integer, InvalidInputException> faults() {
        return checked().faults;
    }

    /** The facts whose columns may have codes that cannot be. */
    Set<Fact<?>> unchecked() {
        return unchecked;
    }

    /** This population with every code checked: one that cannot be is a fault of its row, and unknown. */
    Population checked() {
        if (unchecked.isEmpty()) {
            return this;
        }
        Population those = checked;
        if (those == null) {
            Map<Fact<?>, Column> valid = new LinkedHashMap<>(columns);
            SortedMap<Integer, InvalidInputException> found = new TreeMap<>(faults);
            for (Fact<?> fact : unchecked) {
                valid.computeIfPresent(fact, (same, column) -> column.withoutFaults(fact, found));
            }
            those = new Population(size, valid, found, Set.of());
            checked = those;
        }
        return those;
    }

    /** This population for a run that has checked, or checks, every code by itself. */
    Population asChecked() {
        return unchecked.isEmpty() ? this : new Population(size, columns, faults, Set.of());
    }

    /**
     * Returns what is known about one person, to look closer with a single assessment.
     *
     * @param row the number of the person, from 0
     * @return the facts
     */
    public Facts factsOf(int row) {
        Facts.Builder facts = Facts.builder();
        checked().columns.forEach((fact, column) -> {
            if (column.isKnown(row)) {
                copy(fact, column.code(row), facts);
            }
        });
        return facts.build();
    }

    private static <T> void copy(Fact<T> fact, long code, Facts.Builder facts) {
        facts.set(fact, fact.type().decode(code));
    }

    /** Returns some of the rows as a population of their own. */
    Population rows(int from, int to) {
        Map<Fact<?>, Column> some = new LinkedHashMap<>();
        checked().columns.forEach((fact, column) -> some.put(fact, column.rows(from, to)));
        SortedMap<Integer, InvalidInputException> faultsOfSome = new TreeMap<>();
        faults().subMap(from, to).forEach((row, fault) -> faultsOfSome.put(row - from, fault));
        return new Population(to - from, some, faultsOfSome, Set.of());
    }

    int blocks() {
        return (size + Planes.PEOPLE - 1) / Planes.PEOPLE;
    }

    /** The column of a source, checked or not; one of which nothing is known if none was given. */
    Column column(Source source) {
        if (source instanceof Source.Divided divided) {
            return new QuotientColumn(
                    divided,
                    column(new Source.Given(divided.quotient().numerator())),
                    column(new Source.Given(divided.quotient().denominator())));
        }
        Fact<?> fact = ((Source.Given) source).fact();
        return columns.getOrDefault(fact, new UnknownColumn());
    }

    /** Whether a byte a person is enough for a fact. */
    static boolean isNarrow(Fact<?> fact) {
        return fact.type() instanceof YesNo || fact.type() instanceof Choice<?>;
    }

    @Override
    public String toString() {
        return "Population[%d people, %d facts, %d faults]".formatted(size, columns.size(), faults().size());
    }
}
