package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a run comes to for one service in force. Immutable. */
public final class ServiceResult implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ServiceItem service;
    private final transient People valid;
    private final transient People eligible;
    private final transient People undetermined;
    private final transient List<BenefitResult> benefits;
    private final transient ReasonCounts reasons;
    // found when first asked for; a race finds it twice, to the same effect
    private transient @Nullable People ineligible;

    ServiceResult(
            ServiceItem service,
            People valid,
            People eligible,
            People undetermined,
            List<BenefitResult> benefits,
            ReasonCounts reasons) {
        this.service = service;
        this.valid = valid;
        this.eligible = eligible;
        this.undetermined = undetermined;
        this.benefits = List.copyOf(benefits);
        this.reasons = reasons;
    }

    /** Makes sure that this is of a population of so many people. */
    void requireRoomFor(int size) {
        valid.requireRoomFor(size);
    }

    /**
     * Returns the service.
     *
     * @return the service
     */
    public ServiceItem service() {
        return service;
    }

    /**
     * Returns those who meet the condition.
     *
     * @return the people
     */
    public People eligible() {
        return eligible;
    }

    /**
     * Returns those who do not meet the condition.
     *
     * @return the people; rows with a fault are not among them
     */
    public People ineligible() {
        People those = ineligible;
        if (those == null) {
            those = valid.without(eligible).without(undetermined);
            ineligible = those;
        }
        return those;
    }

    /**
     * Returns those for whom what is known does not settle it.
     *
     * @return the people
     */
    public People undetermined() {
        return undetermined;
    }

    /**
     * Returns the benefits that are sums of money.
     *
     * @return what the run comes to for each, in printed order
     */
    public List<BenefitResult> benefits() {
        return benefits;
    }

    /**
     * Returns what shuts people out and what is missing.
     *
     * @return the counts; empty if the run did not count reasons
     */
    public ReasonCounts reasons() {
        return reasons;
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

    @Override
    public String toString() {
        return "%s: %d eligible, %d undetermined".formatted(service.code(), eligible.count(), undetermined.count());
    }

    private Object writeReplace() {
        return new SerialForm(service, valid, eligible, undetermined, benefits, reasons);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(
            ServiceItem service,
            People valid,
            People eligible,
            People undetermined,
            List<BenefitResult> benefits,
            ReasonCounts reasons)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private ServiceResult rebuilt() {
            eligible.requireRoomFor(valid.capacity());
            undetermined.requireRoomFor(valid.capacity());
            benefits.forEach(benefit -> benefit.unsettled().requireRoomFor(valid.capacity()));
            return new ServiceResult(
                    Objects.requireNonNull(service),
                    valid,
                    eligible,
                    undetermined,
                    benefits,
                    Objects.requireNonNull(reasons));
        }
    }
}
