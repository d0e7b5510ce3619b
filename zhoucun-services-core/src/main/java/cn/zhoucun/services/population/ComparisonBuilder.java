package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what changes, part by part. Not thread-safe. */
final class ComparisonBuilder {

    private final Grouping grouping;
    private final Map<String, ServiceDifference> services = new LinkedHashMap<>();
    private final SortedMap<Integer, InvalidInputException> faults = new TreeMap<>();

    ComparisonBuilder(List<ServiceItem> before, List<ServiceItem> after, Grouping grouping) {
        this.grouping = grouping;
        Map<String, ServiceItem> then = new LinkedHashMap<>();
        after.forEach(service -> then.put(service.code(), service));
        for (ServiceItem service : before) {
            Optional<ServiceItem> other = Optional.ofNullable(then.remove(service.code()));
            services.put(service.code(), new ServiceDifference(Optional.of(service), other, grouping));
        }
        then.forEach((code, service) ->
                services.put(code, new ServiceDifference(Optional.empty(), Optional.of(service), grouping)));
    }

    void add(
            int from,
            PopulationResult before,
            PopulationResult after,
            SortedMap<Integer, InvalidInputException> faultsOfPart) {
        faultsOfPart.forEach((row, fault) -> faults.put(from + row, fault));
        PeopleBuilder all = PeopleBuilder.all(before.size());
        faultsOfPart.keySet().forEach(all::remove);
        People valid = all.build();
        services.forEach((code, difference) -> difference.add(from, valid, before.inForce(code), after.inForce(code)));
    }

    Comparison build() {
        return new Comparison(
                grouping,
                faults,
                services.values().stream().map(ServiceDifference::build).toList());
    }
}
