package cn.zhoucun.services.fact;

import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about one case: a value for each fact that is known, and nothing for the others. Immutable.
 *
 * <p>Values are checked when they are given, so that an object of this class holds only values that can be. It keeps them
 * as the codes that rules are decided on, side by side, and makes a value again when asked for it: equal to the one given,
 * a share without trailing zeros.
 */
public final class Facts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Facts NONE = new Facts(new Fact<?>[0], new long[0]);

    private final transient Fact<?>[] facts;
    private final transient long[] codes;

    private Facts(Fact<?>[] facts, long[] codes) {
        this.facts = facts;
        this.codes = codes;
    }

    /**
     * Returns a case of which nothing is known.
     *
     * @return no facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * Starts a case.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the value of a fact.
     *
     * @param <T> the Java type of its values
     * @param fact the fact
     * @return the value; empty if the fact is unknown
     */
    public <T> Optional<T> get(Fact<T> fact) {
        int place = place(fact);
        return place < 0 ? Optional.empty() : Optional.of(fact.type().decode(codes[place]));
    }

    /**
     * Returns the facts that are known, in the order in which they were given.
     *
     * @return the facts
     */
    public Set<Fact<?>> known() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(facts)));
    }

    /**
     * Returns how many facts are known.
     *
     * @return the number
     */
    public int size() {
        return facts.length;
    }

    /**
     * Returns a known fact by its place in the order in which they were given.
     *
     * @param place the place, from 0
     * @return the fact
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Fact<?> fact(int place) {
        return facts[place];
    }

    /**
     * Returns the value of a known fact as its code, which {@link ValueType} describes.
     *
     * @param place the place of the fact, as for {@link #fact}
     * @return the code
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public long code(int place) {
        return codes[place];
    }

    /** A case has some dozens of facts, side by side in memory: to look at them in a row is quicker than a table. */
    private int place(Fact<?> fact) {
        for (int place = 0; place < facts.length; place++) {
            if (facts[place].equals(fact)) {
                return place;
            }
        }
        return -1;
    }

    /**
     * Returns this case with one more fact, or with another value for one.
     *
     * @param <T> the Java type of its values
     * @param fact the fact
     * @param value its value
     * @return the new case
     * @throws InvalidInputException if the value is not one of the type of the fact
     */
    public <T> Facts with(Fact<T> fact, T value) {
        return toBuilder().set(fact, value).build();
    }

    /**
     * Returns this case with one fact unknown.
     *
     * @param fact the fact
     * @return the new case
     */
    public Facts without(Fact<?> fact) {
        Builder fewer = toBuilder();
        fewer.codes.remove(fact);
        return fewer.build();
    }

    /**
     * Starts a case from this one.
     *
     * @return a builder that holds these facts
     */
    public Builder toBuilder() {
        Builder builder = builder();
        for (int place = 0; place < facts.length; place++) {
            builder.codes.put(facts[place], codes[place]);
        }
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Facts that && facts.length == that.facts.length && holdsAll(that));
    }

    private boolean holdsAll(Facts that) {
        for (int place = 0; place < facts.length; place++) {
            int there = that.place(facts[place]);
            if (there < 0 || codes[place] != that.codes[there]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int place = 0; place < facts.length; place++) {
            hash += facts[place].hashCode() ^ Long.hashCode(codes[place]);
        }
        return hash;
    }

    /**
     * Returns the ids of the known facts, without their values: a case is personal, and strings end in logs.
     *
     * @return such as {@code Facts[enrolment.stage, enrolment.boarding]}
     */
    @Override
    public String toString() {
        return "Facts" + Arrays.toString(facts);
    }

    /** Collects the facts of a case. Not thread-safe. */
    public static final class Builder {

        private final Map<Fact<?>, Long> codes = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a fact, or replaces its value.
         *
         * @param <T> the Java type of its values
         * @param fact the fact
         * @param value its value
         * @return this builder
         * @throws InvalidInputException if the value is not one of the type of the fact
         */
        public <T> Builder set(Fact<T> fact, T value) {
            ValueType<T> type = fact.type();
            codes.put(fact, type.encode(type.check(fact.id(), value)));
            return this;
        }

        /**
         * Builds the case.
         *
         * @return the facts given so far
         */
        public Facts build() {
            if (codes.isEmpty()) {
                return NONE;
            }
            Fact<?>[] facts = codes.keySet().toArray(new Fact<?>[0]);
            long[] plain = new long[facts.length];
            int place = 0;
            for (long code : codes.values()) {
                plain[place++] = code;
            }
            return new Facts(facts, plain);
        }
    }

    private Object writeReplace() {
        Map<Fact<?>, Object> values = new LinkedHashMap<>();
        for (int place = 0; place < facts.length; place++) {
            values.put(facts[place], facts[place].type().decode(codes[place]));
        }
        return new SerialForm(values);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Map<Fact<?>, Object> values) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private Facts rebuilt() {
            Builder facts = builder();
            values.forEach((fact, value) -> set(facts, fact, value));
            return facts.build();
        }

        private static <T> void set(Builder facts, Fact<T> fact, Object value) {
            facts.set(fact, fact.type().check(fact.id(), value));
        }
    }
}
