package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.ValueType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the columns of a population. Not thread-safe. */
public final class PopulationBuilder {

    /** Stands for unknown in a column of bytes. */
    public static final byte UNKNOWN_BYTE = ByteColumn.UNKNOWN;

    /** Stands for unknown in a column of ints. */
    public static final int UNKNOWN_INT = IntColumn.UNKNOWN;

    /** Stands for unknown in a column of longs. */
    public static final long UNKNOWN = ValueType.UNKNOWN;

    private final int size;
    private final Map<Fact<?>, Column> columns = new LinkedHashMap<>();
    private final Set<Fact<?>> unchecked = new LinkedHashSet<>();
    private final SortedMap<Integer, InvalidInputException> faults = new TreeMap<>();
    private boolean built;

    PopulationBuilder(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("The size (%d) of a population must not be negative.".formatted(size));
        }
        this.size = size;
    }

    /**
     * Adds a column of a fact with a closed list of values, as codes: 1 for yes and 0 for no, or the place of the option. A
     * code that cannot be makes its row a fault.
     *
     * @param fact the fact, yes or no or a choice
     * @param codes a code a person, or {@link #UNKNOWN_BYTE}; copied
     * @return this builder
     * @throws IllegalArgumentException if the fact is of another type, or there is not one code a person
     * @throws IllegalStateException if the population has been built
     */
    public PopulationBuilder column(Fact<?> fact, byte[] codes) {
        return wrap(fact, codes.clone());
    }

    /**
     * Adds a column of a number, a date, a sum of money or a set, as codes: the number, the epoch day, the fen, millionths
     * of a share, or one bit an option. A code that cannot be makes its row a fault.
     *
     * @param fact the fact, neither yes or no nor a choice
     * @param codes a code a person, or {@link #UNKNOWN}; copied
     * @return this builder
     * @throws IllegalArgumentException if the fact is of another type, or there is not one code a person
     * @throws IllegalStateException if the population has been built
     */
    public PopulationBuilder column(Fact<?> fact, long[] codes) {
        return wrap(fact, codes.clone());
    }

    /**
     * Adds a column like {@link #column(Fact, long[])} in half the room, such as days in the form that Arrow and Parquet keep
     * them in.
     *
     * @param fact the fact, neither yes or no nor a choice, none of whose codes reaches 2<sup>30</sup>, such as a sum of at
     *     most ten million yuan
     * @param codes a code a person, or {@link #UNKNOWN_INT}; copied
     * @return this builder
     * @throws IllegalArgumentException if the fact is of another type, or can have larger codes, or there is not one code a
     *     person
     * @throws IllegalStateException if the population has been built
     */
    public PopulationBuilder column(Fact<?> fact, int[] codes) {
        return wrap(fact, codes.clone());
    }

    /**
     * Adds a column like {@link #column(Fact, byte[])}, but without a copy: the array must not be changed as long as the
     * population is used, and what {@link #set} says of the fact afterwards is written to it.
     *
     * @param fact the fact, yes or no or a choice
     * @param codes a code a person, or {@link #UNKNOWN_BYTE}; taken over
     * @return this builder
     * @throws IllegalArgumentException if the fact is of another type, or there is not one code a person
     * @throws IllegalStateException if the population has been built
     */
    public PopulationBuilder wrap(Fact<?> fact, byte[] codes) {
        checkOpen();
        if (!Population.isNarrow(fact)) {
            throw new IllegalArgumentException("The column of %s must be given as longs.".formatted(fact));
        }
        checkLength(fact, codes.length);
        columns.put(fact, new ByteColumn(codes));
        unchecked.add(fact);
        return this;
    }

    /**
     * Adds a column like {@link #column(Fact, long[])}, but without a copy: the array must not be changed as long as the
     * population is used, and what {@link #set} says of the fact afterwards is written to it.
     *
     * @param fact the fact, neither yes or no nor a choice
     * @param codes a code a person, or {@link #UNKNOWN}; taken over
     * @return this builder
     * @throws IllegalArgumentException if the fact is of another type, or there is not one code a person
     * @throws IllegalStateException if the population has been built
     */
    public PopulationBuilder wrap(Fact<?> fact, long[] codes) {
        checkOpen();
        if (Population.isNarrow(fact)) {
            throw new IllegalArgumentException("The column of %s must be given as bytes.".formatted(fact));
        }
        checkLength(fact, codes.length);
        columns.put(fact, new LongColumn(codes));
        unchecked.add(fact);
        return this;
    }

    /**
     * Adds a column like {@link #column(Fact, int[])}, but without a copy: the array must not be changed as long as the
     * population is used, and what {@link #set} says of the fact afterwards is written to it.
     *
     * @param fact the fact, neither yes or no nor a choice, none of whose codes reaches 2<sup>30</sup>
     * @param codes a code a person, or {@link #UNKNOWN_INT}; taken over
     * @return this builder
     * @throws IllegalArgumentException if the fact is of another type, or can have larger codes, or there is not one code a
     *     person
     * @throws IllegalStateException if the population has been built
     */
    public PopulationBuilder wrap(Fact<?> fact, int[] codes) {
        checkOpen();
        if (Population.isNarrow(fact)) {
            throw new IllegalArgumentException("The column of %s must be given as bytes.".formatted(fact));
        }
        if (fact.type().lowest() < -IntLanes.LARGEST || fact.type().highest() > IntLanes.LARGEST) {
            throw new IllegalArgumentException(
                    "The column of %s must be given as longs, since its codes go from %d to %d."
                            .formatted(fact, fact.type().lowest(), fact.type().highest()));
        }
        checkLength(fact, codes.length);
        columns.put(fact, new IntColumn(codes));
        unchecked.add(fact);
        return this;
    }

    private void checkLength(Fact<?> fact, int length) {
        if (length != size) {
            throw new IllegalArgumentException(
                    "The column of %s (%d codes) must have one code a person, %d.".formatted(fact, length, size));
        }
    }

    /**
     * Sets what is known about one person.
     *
     * @param row the number of the person, from 0
     * @param facts the facts
     * @return this builder
     * @throws IllegalArgumentException if there is no such row
     * @throws IllegalStateException if the population has been built
     */
    public PopulationBuilder row(int row, Facts facts) {
        checkRow(row);
        checkOpen();
        for (int place = 0; place < facts.size(); place++) {
            put(row, columnOf(facts.fact(place)), facts.code(place));
        }
        return this;
    }

    /**
     * Sets one fact of one person. A value that is not one of the type makes the row a fault.
     *
     * @param <T> the Java type of the values
     * @param row the number of the person, from 0
     * @param fact the fact
     * @param value the value; null if it is unknown
     * @return this builder
     * @throws IllegalArgumentException if there is no such row
     * @throws IllegalStateException if the population has been built
     */
    public <T> PopulationBuilder set(int row, Fact<T> fact, @Nullable T value) {
        checkRow(row);
        checkOpen();
        Column column = columnOf(fact);
        ValueType<T> type = fact.type();
        try {
            put(row, column, value == null ? UNKNOWN : type.encode(type.check(fact.id(), value)));
        } catch (InvalidInputException invalid) {
            fault(row, invalid);
        }
        return this;
    }

    /**
     * Marks a row as a fault, such as one that could not be read at all.
     *
     * @param row the number of the person, from 0
     * @param fault what is wrong
     * @return this builder
     * @throws IllegalArgumentException if there is no such row
     * @throws IllegalStateException if the population has been built
     */
    public PopulationBuilder fault(int row, InvalidInputException fault) {
        checkRow(row);
        checkOpen();
        faults.putIfAbsent(row, fault);
        return this;
    }

    private Column columnOf(Fact<?> fact) {
        return columns.computeIfAbsent(
                fact, added -> Population.isNarrow(added) ? ByteColumn.unknown(size) : LongColumn.unknown(size));
    }

    private static void put(int row, Column column, long code) {
        if (column instanceof ByteColumn bytes) {
            bytes.codes()[row] = code == UNKNOWN ? UNKNOWN_BYTE : (byte) code;
        } else if (column instanceof IntColumn ints) {
            ints.codes()[row] = code == UNKNOWN ? UNKNOWN_INT : (int) code;
        } else if (column instanceof LongColumn longs) {
            longs.codes()[row] = code;
        }
    }

    private void checkRow(int row) {
        if (row < 0 || row >= size) {
            throw new IllegalArgumentException(
                    "The row (%d) must be one of a population of %d, counted from 0.".formatted(row, size));
        }
    }

    /** The population takes the columns over without a copy. */
    private void checkOpen() {
        if (built) {
            throw new IllegalStateException("The population is built; another one needs a builder of its own.");
        }
    }

    /**
     * Builds the population, which ends this builder.
     *
     * @return the population
     * @throws IllegalStateException if it has been built before
     */
    public Population build() {
        checkOpen();
        built = true;
        return new Population(size, columns, faults, unchecked);
    }
}
