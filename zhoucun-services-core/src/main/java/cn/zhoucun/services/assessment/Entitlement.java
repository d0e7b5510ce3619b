package cn.zhoucun.services.assessment;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A benefit that follows in one case, or that may still follow.
 *
 * @param benefit the benefit
 * @param applies true if it follows; unknown if that is not settled yet
 * @param amount how much it is, if it follows; empty where the benefit is not a sum of money
 * @param reasons the tests that lead to this benefit among those of the service, and the values that lead to its amount
 * @param missing what could still change the amount, or whether the benefit follows once the service does
 */
public record Entitlement(
        Benefit benefit, Truth applies, Optional<AmountValue> amount, List<Reason> reasons, List<Missing> missing)
        implements Serializable {

    /** Copies the lists. */
    public Entitlement {
        Objects.requireNonNull(amount);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    private Object writeReplace() {
        return new SerialForm(benefit, applies, amount.orElse(null), reasons, missing);
    }

    private record SerialForm(
            Benefit benefit, Truth applies, @Nullable AmountValue amount, List<Reason> reasons, List<Missing> missing)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Entitlement(benefit, applies, Optional.ofNullable(amount), reasons, missing));
        }
    }
}
