package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.RuleParts;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The services of a plan, in the order of its document, and the facts and figures that their rules need. Immutable. */
public final class ServiceCatalog implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient String id;
    private final transient Document document;
    private final transient Map<String, ServiceItem> services;
    private final transient Map<String, Fact<?>> facts;
    private final transient Map<String, Parameter<?>> parameters;
    private final transient Set<Reading> readings;

    private ServiceCatalog(String id, Document document, Map<String, ServiceItem> services) {
        this.id = id;
        this.document = document;
        this.services = services;
        RuleParts parts = new RuleParts();
        Set<Reading> named = new LinkedHashSet<>();
        for (ServiceItem service : services.values()) {
            parts.add(service.condition());
            for (Benefit benefit : service.benefits()) {
                parts.add(benefit.when());
                if (benefit.amount().isPresent()) {
                    parts.add(benefit.amount().get());
                }
            }
            if (service.quota().isPresent()) {
                parts.add(service.quota().get().when());
                parts.add(service.quota().get().share());
            }
            for (Funding.Contribution contribution : service.funding().contributions()) {
                parts.add(contribution.rate());
            }
            named.addAll(service.readings());
            for (Standard standard : service.standards()) {
                named.addAll(standard.readings());
            }
        }
        named.addAll(parts.readings());
        this.facts = parts.facts();
        this.parameters = parts.parameters();
        this.readings = named;
    }

    /**
     * Obtains a catalogue.
     *
     * @param id a stable id of the plan and its version
     * @param document the document that promises the services
     * @param services the services, in the order of the document
     * @return the catalogue
     * @throws IllegalArgumentException if two services have one code, or two facts or two parameters that differ have
     *     one id
     */
    public static ServiceCatalog of(String id, Document document, List<ServiceItem> services) {
        Map<String, ServiceItem> byCode = new LinkedHashMap<>();
        for (ServiceItem service : services) {
            if (byCode.put(service.code(), service) != null) {
                throw new IllegalArgumentException(
                        "The code (%s) must belong to only one service.".formatted(service.code()));
            }
        }
        return new ServiceCatalog(id, document, byCode);
    }

    /**
     * Returns the stable id of the plan and its version.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the document that promises the services.
     *
     * @return the document
     */
    public Document document() {
        return document;
    }

    /**
     * Returns the services, in the order of the document.
     *
     * @return the services
     */
    public List<ServiceItem> services() {
        return List.copyOf(services.values());
    }

    /**
     * Looks a service up by its code.
     *
     * @param code the code, such as {@code EDU-02}
     * @return the service; empty if there is none
     */
    public Optional<ServiceItem> find(String code) {
        return Optional.ofNullable(services.get(code));
    }

    /**
     * Returns the service with a code.
     *
     * @param code the code, such as {@code EDU-02}
     * @return the service
     * @throws InvalidInputException if there is none
     */
    public ServiceItem get(String code) {
        return find(code)
                .orElseThrow(() -> new InvalidInputException(
                        "service code", code, "must be one of " + String.join(", ", services.keySet())));
    }

    /**
     * Looks a service up by its place in the document.
     *
     * @param row the row, from 1
     * @return the service; empty if there is none
     */
    public Optional<ServiceItem> findByRow(int row) {
        return services.values().stream()
                .filter(service -> service.row() == row)
                .findFirst();
    }

    /**
     * Looks services up by the number printed beside them, which may occur more than once.
     *
     * @param number the printed number
     * @return the services, in the order of the document
     */
    public List<ServiceItem> findByPrintedNumber(int number) {
        return findAll(service -> service.printedNumber() == number);
    }

    /**
     * Looks services up by a name or an alias, in Chinese or in English; upper and lower case are alike.
     *
     * @param name the whole name
     * @return the services, in the order of the document
     */
    public List<ServiceItem> findByName(String name) {
        return findAll(service -> Stream.concat(Stream.of(service.name()), service.aliases().stream())
                .anyMatch(text -> text.chinese().equals(name) || text.english().equalsIgnoreCase(name)));
    }

    /**
     * Returns the domains, in the order of the document.
     *
     * @return the domains
     */
    public List<Domain> domains() {
        return services.values().stream().map(ServiceItem::domain).distinct().toList();
    }

    /**
     * Returns the services of a domain.
     *
     * @param domain the domain
     * @return the services, in the order of the document
     */
    public List<ServiceItem> findByDomain(Domain domain) {
        return findAll(service -> service.domain().equals(domain));
    }

    /**
     * Returns the services that a department leads, alone or with others.
     *
     * @param department the department
     * @return the services, in the order of the document
     */
    public List<ServiceItem> findByLead(Department department) {
        return findAll(service -> service.leads().contains(department));
    }

    /**
     * Returns the services that a party pays for, alone or with others.
     *
     * @param payer the party
     * @return the services, in the order of the document
     */
    public List<ServiceItem> findByPayer(Payer payer) {
        return findAll(service -> service.funding().payers().contains(payer));
    }

    private List<ServiceItem> findAll(Predicate<ServiceItem> wanted) {
        return services.values().stream().filter(wanted).toList();
    }

    /**
     * Returns this catalogue with one more service, at the end.
     *
     * @param service the service
     * @return the amended catalogue
     * @throws IllegalArgumentException if its code is taken
     */
    public ServiceCatalog adding(ServiceItem service) {
        return of(
                id,
                document,
                Stream.concat(services.values().stream(), Stream.of(service)).toList());
    }

    /**
     * Returns this catalogue with another service in the place of the one with the same code.
     *
     * @param service the service
     * @return the amended catalogue
     * @throws InvalidInputException if there is no service with its code
     */
    public ServiceCatalog replacing(ServiceItem service) {
        get(service.code());
        return of(
                id,
                document,
                services.values().stream()
                        .map(each -> each.code().equals(service.code()) ? service : each)
                        .toList());
    }

    /**
     * Returns this catalogue with a service that ends.
     *
     * @param code the code of the service
     * @param last the last date on which it is promised
     * @return the amended catalogue
     * @throws InvalidInputException if there is no such service
     */
    public ServiceCatalog ending(String code, LocalDate last) {
        return replacing(get(code).endingOn(last));
    }

    /**
     * Returns this catalogue with every service that lasts to the end of the plan promised for longer.
     *
     * @param from the last date of the plan so far; services that end on another date are left as they are
     * @param to the new last date
     * @return the amended catalogue
     */
    public ServiceCatalog extending(LocalDate from, LocalDate to) {
        return of(
                id,
                document,
                services.values().stream()
                        .map(each -> each.inForce().until().filter(from::equals).isPresent() ? each.endingOn(to) : each)
                        .toList());
    }

    /**
     * Returns this catalogue under another id, as an amended plan should have.
     *
     * @param newId the id
     * @return the catalogue
     */
    public ServiceCatalog named(String newId) {
        return of(newId, document, services());
    }

    /**
     * Returns every fact that a rule of the plan needs, in the order of first use.
     *
     * @return the facts
     */
    public Collection<Fact<?>> facts() {
        return List.copyOf(facts.values());
    }

    /**
     * Looks a fact up by its id.
     *
     * @param factId the id, such as {@code household.areaType}
     * @return the fact; empty if no rule of the plan needs such a fact
     */
    public Optional<Fact<?>> fact(String factId) {
        return Optional.ofNullable(facts.get(factId));
    }

    /**
     * Returns every policy figure of the plan, printed or left to an authority, in the order of first use.
     *
     * @return the parameters
     */
    public Collection<Parameter<?>> parameters() {
        return List.copyOf(parameters.values());
    }

    /**
     * Looks a policy figure up by its id.
     *
     * @param parameterId the id
     * @return the parameter; empty if the plan has none of that id
     */
    public Optional<Parameter<?>> parameter(String parameterId) {
        return Optional.ofNullable(parameters.get(parameterId));
    }

    /**
     * Returns every reading that a rule or a service of the plan rests on.
     *
     * @return the readings
     */
    public Collection<Reading> readings() {
        return List.copyOf(readings);
    }

    @Override
    public String toString() {
        return "%s (%d services)".formatted(id, services.size());
    }

    private Object writeReplace() {
        return new SerialForm(id, document, services());
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(String id, Document document, List<ServiceItem> services) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> of(Objects.requireNonNull(id), Objects.requireNonNull(document), services));
        }
    }
}
