package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a measure stood before.
 *
 * @param value the value, in the unit of the measure
 * @param year the year at whose end, or in which, it was that
 * @param incomparable why it cannot be compared with later values, where it cannot
 */
public record Baseline(Fraction value, int year, Optional<Text> incomparable) implements Serializable {

    /** Checks that an optional part is not null, as one out of a stream could be. */
    public Baseline {
        Objects.requireNonNull(incomparable);
    }

    private Object writeReplace() {
        return new SerialForm(value, year, incomparable.orElse(null));
    }

    private record SerialForm(
            Fraction value, int year, @Nullable Text incomparable) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Baseline(value, year, Optional.ofNullable(incomparable)));
        }
    }
}
