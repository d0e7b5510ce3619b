package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.Money;

/** What changes for a population from one plan, or one set of figures, to another. Immutable. */
public final class Comparison implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Grouping grouping;
    private final transient SortedMap<Integer, InvalidInputException> faults;
    private final transient Map<String, ServiceComparison> services = new LinkedHashMap<>();

    Comparison(Grouping grouping, SortedMap<Integer, InvalidInputException> faults, List<ServiceComparison> services) {
        this.grouping = grouping;
        this.faults = Collections.unmodifiableSortedMap(faults);
        services.forEach(service -> this.services.put(service.code(), service));
    }

    /**
     * Returns the groups.
     *
     * @return the grouping
     */
    public Grouping grouping() {
        return grouping;
    }

    /**
     * Returns the rows that took no part, because a value of theirs cannot be.
     *
     * @return the fault of each such row, by row
     */
    public SortedMap<Integer, InvalidInputException> faults() {
        return faults;
    }

    /**
     * Returns what changes for each service that is in force before or after.
     *
     * @return the services in force before in the order of their catalogue, then those that are only in force after
     */
    public List<ServiceComparison> services() {
        return List.copyOf(services.values());
    }

    /**
     * Returns what changes for one service.
     *
     * @param code the code of the service, such as {@code EDU-02}
     * @return what changes
     * @throws InvalidInputException if no such service is in force before or after
     */
    public ServiceComparison service(String code) {
        ServiceComparison service = services.get(code);
        if (service == null) {
            throw new InvalidInputException(
                    "service code", code, "must be one of " + String.join(", ", services.keySet()));
        }
        return service;
    }

    /**
     * Adds up what the change costs over all services.
     *
     * @return what is gained less what is lost, for each frequency; sums of different frequency are not added
     */
    public Map<Frequency, Money> cost() {
        return sum(AmountComparison::cost);
    }

    /**
     * Adds up what the change costs for a group over all services.
     *
     * @param group the name of the group
     * @return what is gained less what is lost, for each frequency
     * @throws InvalidInputException if there is no such group
     */
    public Map<Frequency, Money> cost(String group) {
        grouping.place(group);
        return sum(amount -> amount.cost(group));
    }

    private Map<Frequency, Money> sum(Function<AmountComparison, Money> of) {
        Map<Frequency, Money> sums = new EnumMap<>(Frequency.class);
        services.values().stream()
                .flatMap(service -> service.amounts().stream())
                .forEach(amount -> sums.merge(amount.frequency(), of.apply(amount), Money::plus));
        return sums;
    }

    /**
     * Returns those whose sum rises in some service; they may lose in another.
     *
     * @return the people
     */
    public People gaining() {
        return union(AmountComparison::gaining);
    }

    /**
     * Returns those whose sum falls in some service; they may gain in another.
     *
     * @return the people
     */
    public People losing() {
        return union(AmountComparison::losing);
    }

    private People union(Function<AmountComparison, People> of) {
        return services.values().stream()
                .flatMap(service -> service.amounts().stream())
                .map(of)
                .reduce(People.none(grouping.size()), People::or);
    }

    @Override
    public String toString() {
        return "Comparison[%d people, %d services, cost %s]".formatted(grouping.size(), services.size(), cost());
    }

    private Object writeReplace() {
        return new SerialForm(grouping, faults, services());
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(
            Grouping grouping, SortedMap<Integer, InvalidInputException> faults, List<ServiceComparison> services)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Comparison(Objects.requireNonNull(grouping), new TreeMap<>(faults), services));
        }
    }
}
