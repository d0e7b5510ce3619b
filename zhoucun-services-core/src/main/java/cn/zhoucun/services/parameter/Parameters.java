package cn.zhoucun.services.parameter;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policy figures that a caller supplies or amends, each with the dates on which it is in force. Immutable.
 *
 * <p>On a date, a figure given here goes before the printed one. Outside the dates given there is no figure: nothing is
 * carried on beyond its last date.
 */
public final class Parameters implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Parameters NONE = new Parameters(Map.of());

    private final transient Map<Parameter<?>, List<Dated<?>>> values;

    private Parameters(Map<Parameter<?>, List<Dated<?>>> values) {
        this.values = values;
    }

    /**
     * Returns no figures of the caller's: only the printed ones are in force.
     *
     * @return no figures
     */
    public static Parameters none() {
        return NONE;
    }

    /**
     * Returns these figures and one more.
     *
     * @param <T> the Java type of its values
     * @param parameter the parameter
     * @param value the figure
     * @param inForce the dates on which it is in force
     * @param source who says so, such as the number of an order
     * @return the figures with the new one
     * @throws InvalidInputException if the figure is not one of the type of the parameter, or if another figure was
     *     given for some of the dates
     */
    public <T> Parameters with(Parameter<T> parameter, T value, DateRange inForce, String source) {
        ValueType<T> type = parameter.type();
        Dated<T> added = new Dated<>(type, type.encode(type.check(parameter.id(), value)), inForce, source);
        List<Dated<?>> versions = new ArrayList<>(values.getOrDefault(parameter, List.of()));
        for (Dated<?> version : versions) {
            if (version.inForce().overlaps(inForce)) {
                throw new InvalidInputException(
                        parameter.id(),
                        value + " from " + inForce.from(),
                        "must not overlap the figure (%s) in force from %s"
                                .formatted(version.value(), version.inForce().from()));
            }
        }
        versions.add(added);
        versions.sort(Comparator.comparing(version -> version.inForce().from()));
        Map<Parameter<?>, List<Dated<?>>> more = new LinkedHashMap<>(values);
        more.put(parameter, List.copyOf(versions));
        return new Parameters(Collections.unmodifiableMap(more));
    }

    /**
     * Returns the figure in force on a date.
     *
     * @param <T> the Java type of its values
     * @param parameter the parameter
     * @param date the date
     * @return the figure given here for the date, or else the printed one; empty if no figure is in force
     */
    public <T> Optional<Dated<T>> inForce(Parameter<T> parameter, LocalDate date) {
        for (Dated<T> version : given(parameter)) {
            if (version.inForce().contains(date)) {
                return Optional.of(version);
            }
        }
        Optional<Dated<T>> printed = parameter.printed();
        return printed.isPresent() && printed.get().inForce().contains(date) ? printed : Optional.empty();
    }

    /**
     * Returns the figures given for a parameter.
     *
     * @param <T> the Java type of its values
     * @param parameter the parameter
     * @return the figures in the order of their dates; none if none was given
     */
    @SuppressWarnings("unchecked") // with() puts only values of the parameter's own type
    public <T> List<Dated<T>> given(Parameter<T> parameter) {
        return (List<Dated<T>>) (List<?>) values.getOrDefault(parameter, List.of());
    }

    /**
     * Returns the parameters that figures were given for.
     *
     * @return the parameters, in the order in which they were first given
     */
    public Set<Parameter<?>> given() {
        return values.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Parameters" + values;
    }

    private Object writeReplace() {
        return new SerialForm(values);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Map<Parameter<?>, List<Dated<?>>> values) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private Parameters rebuilt() {
            Parameters all = none();
            for (Map.Entry<Parameter<?>, List<Dated<?>>> each : values.entrySet()) {
                for (Dated<?> version : each.getValue()) {
                    all = with(all, each.getKey(), version);
                }
            }
            return all;
        }

        private static <T> Parameters with(Parameters some, Parameter<T> parameter, Dated<?> version) {
            T value = parameter.type().check(parameter.id(), version.value());
            return some.with(parameter, value, version.inForce(), version.source());
        }
    }
}
