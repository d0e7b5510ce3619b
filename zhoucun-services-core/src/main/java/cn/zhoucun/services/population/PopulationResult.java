package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.joda.money.Money;

/** What a run over a population comes to. Immutable. */
public final class PopulationResult implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ServiceCatalog catalog;
    private final transient LocalDate date;
    private final transient int size;
    private final transient SortedMap<Integer, InvalidInputException> faults;
    private final transient Map<String, ServiceResult> services = new LinkedHashMap<>();

    PopulationResult(
            ServiceCatalog catalog,
            LocalDate date,
            int size,
            SortedMap<Integer, InvalidInputException> faults,
            List<ServiceResult> services) {
        this.catalog = catalog;
        this.date = date;
        this.size = size;
        this.faults = Collections.unmodifiableSortedMap(faults);
        services.forEach(service -> this.services.put(service.service().code(), service));
    }

    /**
     * Returns the date of assessment.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the number of people, those with faults among them.
     *
     * @return the size of the population
     */
    public int size() {
        return size;
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
     * Returns what the run comes to for each service in force, in the order of the catalogue.
     *
     * @return the results
     */
    public List<ServiceResult> services() {
        return List.copyOf(services.values());
    }

    /**
     * Returns what the run comes to for one service.
     *
     * @param code the code of the service, such as {@code EDU-02}
     * @return the result; empty if the service is not in force on the date
     * @throws InvalidInputException if the catalogue has no such service
     */
    public Optional<ServiceResult> service(String code) {
        return Optional.ofNullable(services.get(catalog.get(code).code()));
    }

    /** Returns what the run comes to for a service, empty also where the catalogue has none of that code. */
    Optional<ServiceResult> inForce(String code) {
        return Optional.ofNullable(services.get(code));
    }

    /**
     * Adds up the settled amounts of all services.
     *
     * @return the sum for each frequency; sums of different frequency are not added
     */
    public Map<Frequency, Money> totals() {
        return totals(service -> true);
    }

    /**
     * Adds up the settled amounts of the services of a domain.
     *
     * @param domain the domain
     * @return the sum for each frequency
     */
    public Map<Frequency, Money> totals(Domain domain) {
        return totals(service -> service.domain().equals(domain));
    }

    /**
     * Adds up the settled amounts of the services that a party pays for, alone or with others. The shares of the parties
     * are not printed, so that each party stands for the whole.
     *
     * @param payer the party
     * @return the sum for each frequency
     */
    public Map<Frequency, Money> totals(Payer payer) {
        return totals(service -> service.funding().payers().contains(payer));
    }

    private Map<Frequency, Money> totals(Predicate<ServiceItem> wanted) {
        Map<Frequency, Money> totals = new EnumMap<>(Frequency.class);
        services.values().stream()
                .filter(result -> wanted.test(result.service()))
                .forEach(result -> result.totals().forEach((each, sum) -> totals.merge(each, sum, Money::plus)));
        return totals;
    }

    @Override
    public String toString() {
        return "PopulationResult[%d people on %s, %d services, %d faults]"
                .formatted(size, date, services.size(), faults.size());
    }

    private Object writeReplace() {
        return new SerialForm(catalog, date, size, faults, services());
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(
            ServiceCatalog catalog,
            LocalDate date,
            int size,
            SortedMap<Integer, InvalidInputException> faults,
            List<ServiceResult> services)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private PopulationResult rebuilt() {
            if (size < 0) {
                throw new IllegalArgumentException("The size (%d) must not be negative.".formatted(size));
            }
            services.forEach(service -> service.requireRoomFor(size));
            return new PopulationResult(
                    Objects.requireNonNull(catalog),
                    Objects.requireNonNull(date),
                    size,
                    new TreeMap<>(faults),
                    services);
        }
    }
}
