package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import java.util.List;
import java.util.Optional;

/**
 * What changes for one service. A service that only one side has is not in force on the other.
 *
 * @param before the service as it is; empty if it is not in force before
 * @param after the service as it would be; empty if it is not in force after
 * @param transitions who goes from which outcome to which
 * @param amounts how sums change, one entry a frequency; none if no benefit is a sum of money
 */
public record ServiceComparison(
        Optional<ServiceItem> before,
        Optional<ServiceItem> after,
        Transitions transitions,
        List<AmountComparison> amounts) {

    /** Copies the amounts. */
    public ServiceComparison {
        amounts = List.copyOf(amounts);
    }

    /**
     * Returns the code of the service.
     *
     * @return such as {@code EDU-02}
     */
    public String code() {
        return before.or(() -> after).orElseThrow().code();
    }

    /**
     * Returns how sums of one frequency change.
     *
     * @param frequency the frequency
     * @return the change; empty if no benefit of the service falls due that often
     */
    public Optional<AmountComparison> amount(Frequency frequency) {
        return amounts.stream().filter(each -> each.frequency() == frequency).findFirst();
    }
}
