package cn.zhoucun.services.population;

import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what changes for one service, part by part. Not thread-safe. */
final class ServiceDifference {

    private final Optional<ServiceItem> before;
    private final Optional<ServiceItem> after;
    private final Grouping grouping;
    private final Map<Outcome, Map<Outcome, PeopleBuilder>> transitions = new EnumMap<>(Outcome.class);
    private final Map<Frequency, AmountDifference> amounts = new EnumMap<>(Frequency.class);

    ServiceDifference(Optional<ServiceItem> before, Optional<ServiceItem> after, Grouping grouping) {
        this.before = before;
        this.after = after;
        this.grouping = grouping;
        Stream.concat(before.stream(), after.stream())
                .flatMap(service -> service.benefits().stream())
                .flatMap(benefit -> frequency(benefit).stream())
                .forEach(each -> amounts.computeIfAbsent(each, added -> new AmountDifference(added, grouping)));
    }

    private static Optional<Frequency> frequency(Benefit benefit) {
        return benefit.amount().map(amount -> amount.frequency());
    }

    /** Adds a part; a side is empty where the service is not in force. */
    void add(int from, People valid, Optional<ServiceResult> then, Optional<ServiceResult> now) {
        outcomes(then, valid)
                .forEach((old, those) -> outcomes(now, valid).forEach((young, these) -> {
                    People both = those.and(these);
                    if (both.count() > 0) {
                        PeopleBuilder cell = transitions
                                .computeIfAbsent(old, added -> new EnumMap<>(Outcome.class))
                                .computeIfAbsent(young, added -> new PeopleBuilder(grouping.size()));
                        cell.put(from, both);
                    }
                }));
        amounts.forEach((frequency, difference) -> difference.add(
                from, valid, SettledAmounts.of(then, frequency, valid), SettledAmounts.of(now, frequency, valid)));
    }

    private static Map<Outcome, People> outcomes(Optional<ServiceResult> service, People valid) {
        return service.map(result -> Map.of(
                        Outcome.ELIGIBLE, result.eligible().and(valid),
                        Outcome.INELIGIBLE, result.ineligible().and(valid),
                        Outcome.UNDETERMINED, result.undetermined().and(valid)))
                .orElse(Map.of(Outcome.NOT_IN_FORCE, valid));
    }

    ServiceComparison build() {
        Map<Outcome, Map<Outcome, People>> people = new EnumMap<>(Outcome.class);
        transitions.forEach((old, row) -> {
            Map<Outcome, People> cells = new EnumMap<>(Outcome.class);
            row.forEach((young, those) -> cells.put(young, those.build()));
            people.put(old, cells);
        });
        List<AmountComparison> sums = new ArrayList<>();
        amounts.values().forEach(difference -> sums.add(difference.build()));
        return new ServiceComparison(before, after, new Transitions(grouping, people), sums);
    }
}
