package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        List<AmountComparison> amounts)
        implements Serializable {

    /** Copies the amounts. */
    public ServiceComparison {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
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

    private Object writeReplace() {
        return new SerialForm(before.orElse(null), after.orElse(null), transitions, amounts);
    }

    private record SerialForm(
            @Nullable ServiceItem before,
            @Nullable ServiceItem after,
            Transitions transitions,
            List<AmountComparison> amounts)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new ServiceComparison(
                    Optional.ofNullable(before), Optional.ofNullable(after), transitions, amounts));
        }
    }
}
