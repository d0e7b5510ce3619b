package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * What a run comes to for one service in force.
 *
 * @param service the service
 * @param eligible those who meet the condition
 * @param ineligible those who do not
 * @param undetermined those for whom what is known does not settle it
 * @param benefits the benefits that are sums of money, in printed order
 * @param reasons what shuts people out and what is missing; empty counts if the run did not count reasons
 */
public record ServiceResult(
        ServiceItem service,
        People eligible,
        People ineligible,
        People undetermined,
        List<BenefitResult> benefits,
        ReasonCounts reasons) {

    /** Copies the benefits. */
    public ServiceResult {
        benefits = List.copyOf(benefits);
    }

    /**
     * Adds up the settled amounts of the benefits.
     *
     * @return the sum for each frequency that a benefit has; sums of different frequency are not added
     */
    public Map<Frequency, Money> totals() {
        Map<Frequency, Money> totals = new EnumMap<>(Frequency.class);
        benefits.forEach(benefit -> totals.merge(benefit.frequency(), benefit.total(), Money::plus));
        return totals;
    }
}
