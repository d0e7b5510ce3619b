package cn.zhoucun.services.fact;

import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about one case: a value for each fact that is known, and nothing for the others. Immutable.
 *
 * <p>Values are checked when they are given, so that an object of this class holds only values that can be.
 */
public final class Facts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Facts NONE = new Facts(Map.of());

    private final transient Map<Fact<?>, Object> values;

    private Facts(Map<Fact<?>, Object> values) {
        this.values = values;
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
        return new Builder(new LinkedHashMap<>());
    }

    /**
     * Returns the value of a fact.
     *
     * @param <T> the Java type of its values
     * @param fact the fact
     * @return the value; empty if the fact is unknown
     */
    @SuppressWarnings("unchecked") // the builder puts only values of the fact's own type
    public <T> Optional<T> get(Fact<T> fact) {
        return Optional.ofNullable((T) values.get(fact));
    }

    /**
     * Returns the facts that are known, in the order in which they were given.
     *
     * @return the facts
     */
    public Set<Fact<?>> known() {
        return values.keySet();
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
        Map<Fact<?>, Object> fewer = new LinkedHashMap<>(values);
        fewer.remove(fact);
        return new Facts(Collections.unmodifiableMap(fewer));
    }

    /**
     * Starts a case from this one.
     *
     * @return a builder that holds these facts
     */
    public Builder toBuilder() {
        return new Builder(new LinkedHashMap<>(values));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /**
     * Returns the ids of the known facts, without their values: a case is personal, and strings end in logs.
     *
     * @return such as {@code Facts[enrolment.stage, enrolment.boarding]}
     */
    @Override
    public String toString() {
        return "Facts" + values.keySet();
    }

    /** Collects the facts of a case. Not thread-safe. */
    public static final class Builder {

        private final Map<Fact<?>, Object> values;

        private Builder(Map<Fact<?>, Object> values) {
            this.values = values;
        }

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
            T checked = fact.type().check(fact.id(), value);
            values.put(fact, checked instanceof Set<?> set ? Set.copyOf(set) : checked);
            return this;
        }

        /**
         * Builds the case.
         *
         * @return the facts given so far
         */
        public Facts build() {
            return values.isEmpty() ? NONE : new Facts(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
        }
    }

    private Object writeReplace() {
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
