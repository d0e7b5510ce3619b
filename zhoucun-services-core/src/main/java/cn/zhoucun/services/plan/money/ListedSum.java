package cn.zhoucun.services.plan.money;

import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.Amount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A sum of money that a service of the list pays to each of some people: printed, or left to an authority.
 *
 * @param service the service
 * @param parameter the figure
 * @param least the figure with its floor, where one is printed
 */
record ListedSum(ServiceItem service, Parameter<Money> parameter, Optional<Amount.AtLeast> least) {

    private static final Map<String, ListedSum> ALL = collect();

    private static Map<String, ListedSum> collect() {
        List<ListedSum> sums = new ArrayList<>();
        for (ServiceItem service : ZhoucunPlan.catalog().services()) {
            service.benefits().stream()
                    .map(Benefit::amount)
                    .flatMap(Optional::stream)
                    .forEach(amount -> collect(service, amount, sums));
        }
        Map<String, ListedSum> byId = new LinkedHashMap<>();
        sums.forEach(sum -> byId.putIfAbsent(sum.parameter().id(), sum));
        return Collections.unmodifiableMap(byId);
    }

    private static void collect(ServiceItem service, Amount amount, List<ListedSum> sums) {
        if (amount instanceof Amount.Figure figure) {
            sums.add(new ListedSum(service, figure.parameter(), Optional.empty()));
        } else if (amount instanceof Amount.AtLeast atLeast) {
            sums.add(new ListedSum(service, atLeast.actual(), Optional.of(atLeast)));
        } else if (amount instanceof Amount.Choose<?> choose) {
            choose.cases().values().forEach(each -> collect(service, each, sums));
        }
    }

    /** All sums, in the order of the list. */
    static Collection<ListedSum> all() {
        return ALL.values();
    }

    static ListedSum withId(String id) {
        ListedSum sum = ALL.get(id);
        if (sum == null) {
            throw new InvalidInputException("figure", id, "must be one of " + String.join(", ", ALL.keySet()));
        }
        return sum;
    }

    /** The figure in force, not below its floor. */
    Figure in(PlanFigures figures) {
        least.ifPresent(amount -> amount.check(figures.parameters(), figures.date()));
        return Figure.inForce(parameter, figures.parameters(), figures.date());
    }
}
