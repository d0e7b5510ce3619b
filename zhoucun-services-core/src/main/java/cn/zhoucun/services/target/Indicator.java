package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure (指标): what is observed, in which unit, and what its values can be.
 *
 * @param id the stable id, which observations are kept under
 * @param name the name
 * @param unit the unit
 * @param counts what it counts; the name where the text says no more
 * @param base what it is measured against, where the text names it, such as income per head
 * @param limits what its values can be
 */
public record Indicator(String id, Text name, Unit unit, Text counts, Optional<Text> base, Limits limits)
        implements Serializable {

    /** Checks that an optional part is not null, as one out of a stream could be. */
    public Indicator {
        Objects.requireNonNull(base);
    }

    /**
     * Returns a measure with the limits that its unit has.
     *
     * @param id the stable id
     * @param name the name
     * @param unit the unit
     * @return the measure
     */
    public static Indicator of(String id, Text name, Unit unit) {
        return new Indicator(id, name, unit, name, Optional.empty(), Limits.of(unit));
    }

    /**
     * Returns the same measure of a base.
     *
     * @param text what it is measured against
     * @return the measure
     */
    public Indicator against(Text text) {
        return new Indicator(id, name, unit, counts, Optional.of(text), limits);
    }

    /**
     * Returns the same measure without an upper limit: a gross rate (毛入学率), a retention rate, or the quotient of two
     * things of which neither is part of the other.
     *
     * @return the measure, only never negative
     */
    public Indicator gross() {
        return new Indicator(id, name, unit, counts, base, Limits.notNegative());
    }

    /**
     * Returns what was observed in the unit of this measure, exactly.
     *
     * @param observation the observation: a value, or counts of which the whole is not zero
     * @return the value
     * @throws InvalidInputException if its unit does not convert to that of the measure, or the value cannot be
     */
    public Fraction value(Observation observation) {
        Fraction value = inUnit(observation.measured());
        if (!limits.allows(value)) {
            throw new InvalidInputException(id, value, limits.cure(unit));
        }
        return value;
    }

    private Fraction inUnit(Measured measured) {
        if (measured instanceof Measured.Value value) {
            return Units.convert(value.number(), value.unit(), unit);
        }
        if (measured instanceof Measured.Counts counts) {
            return Units.ofCounts(counts, unit);
        }
        throw new InvalidInputException(id, measured, "must be a value or counts in " + unit.code());
    }

    @Override
    public String toString() {
        return id;
    }

    private Object writeReplace() {
        return new SerialForm(id, name, unit, counts, base.orElse(null), limits);
    }

    private record SerialForm(
            String id,
            Text name,
            Unit unit,
            Text counts,
            @Nullable Text base,
            Limits limits) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Indicator(id, name, unit, counts, Optional.ofNullable(base), limits));
        }
    }
}
