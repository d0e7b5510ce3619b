package cn.zhoucun.services.catalog;

import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a printed table of indicators: what was reached in a base year, and what is to be reached by a target year. */
@Value.Immutable
@ValueStyle
@SuppressWarnings("serial") // of the generated fields, which never stand in a stream
public abstract class IndicatorRow extends CatalogValue {

    private static final long serialVersionUID = 1L;

    /** For the generated implementation. */
    IndicatorRow() {}

    /**
     * Starts a row.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableIndicatorRow.builder();
    }

    /**
     * Returns the stable code, such as {@code IND-01}.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * Returns the domain under whose heading the row stands.
     *
     * @return the domain
     */
    public abstract Domain domain();

    /**
     * Returns the name as printed, without the unit, and ours in English.
     *
     * @return the name
     */
    public abstract Text name();

    /**
     * Returns the unit as printed.
     *
     * @return the printed unit
     */
    public abstract String printedUnit();

    /**
     * Returns the unit that is meant.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * Returns the cell of the base year as printed.
     *
     * @return the cell; empty if it is blank
     */
    public abstract String baselineText();

    /**
     * Returns the number in the cell of the base year.
     *
     * @return the number; empty if it is blank, which is unknown, never zero
     */
    public abstract Optional<Quantity> baseline();

    /**
     * Returns the years over which the number of the base year is counted.
     *
     * @return the years; empty where it is that of one year, or of its end
     */
    public abstract Optional<DateRange> baselinePeriod();

    /**
     * Returns the cell of the target year as printed.
     *
     * @return the cell; empty if it is blank
     */
    public abstract String targetText();

    /**
     * Returns the target.
     *
     * @return the target; empty where no number is printed
     */
    public abstract Optional<Standard> target();

    /**
     * Returns the years over which the target is counted.
     *
     * @return the years; empty where it is that of one year, or of its end
     */
    public abstract Optional<DateRange> targetPeriod();

    /**
     * Returns the cell of the cumulative column as printed, its lines joined.
     *
     * @return the cell; empty if it is blank
     */
    public abstract String cumulativeText();

    /**
     * Returns the responsible department.
     *
     * @return the department
     */
    public abstract Department responsible();

    /**
     * Returns the place that prints it.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * Returns the readings that it rests on.
     *
     * @return the readings
     */
    public abstract List<Reading> readings();

    @Override
    public String toString() {
        return code();
    }

    @Override
    final Object form() {
        return new SerialForms.OfIndicatorRow(
                code(),
                domain(),
                name(),
                printedUnit(),
                unit(),
                baselineText(),
                baseline().orElse(null),
                baselinePeriod().orElse(null),
                targetText(),
                target().orElse(null),
                targetPeriod().orElse(null),
                cumulativeText(),
                responsible(),
                citation(),
                readings());
    }

    /** Builds a row. */
    public interface Builder {
        /**
         * Sets the stable code, such as {@code IND-01}.
         *
         * @param code the code
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the domain under whose heading the row stands.
         *
         * @param domain the domain
         * @return this builder
         */
        Builder domain(Domain domain);

        /**
         * Sets the name as printed, without the unit, and ours in English.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets the unit as printed.
         *
         * @param printedUnit the printed unit
         * @return this builder
         */
        Builder printedUnit(String printedUnit);

        /**
         * Sets the unit that is meant.
         *
         * @param unit the unit
         * @return this builder
         */
        Builder unit(Unit unit);

        /**
         * Sets the cell of the base year as printed.
         *
         * @param baselineText the cell; empty if it is blank
         * @return this builder
         */
        Builder baselineText(String baselineText);

        /**
         * Sets the number in the cell of the base year.
         *
         * @param baseline the number; empty if it is blank, which is unknown, never zero
         * @return this builder
         */
        Builder baseline(Optional<? extends Quantity> baseline);

        /**
         * Sets the years over which the number of the base year is counted.
         *
         * @param baselinePeriod the years; empty where it is that of one year, or of its end
         * @return this builder
         */
        Builder baselinePeriod(Optional<? extends DateRange> baselinePeriod);

        /**
         * Sets the cell of the target year as printed.
         *
         * @param targetText the cell; empty if it is blank
         * @return this builder
         */
        Builder targetText(String targetText);

        /**
         * Sets the target.
         *
         * @param target the target; empty where no number is printed
         * @return this builder
         */
        Builder target(Optional<? extends Standard> target);

        /**
         * Sets the years over which the target is counted.
         *
         * @param targetPeriod the years; empty where it is that of one year, or of its end
         * @return this builder
         */
        Builder targetPeriod(Optional<? extends DateRange> targetPeriod);

        /**
         * Sets the cell of the cumulative column as printed, its lines joined.
         *
         * @param cumulativeText the cell; empty if it is blank
         * @return this builder
         */
        Builder cumulativeText(String cumulativeText);

        /**
         * Sets the responsible department.
         *
         * @param responsible the department
         * @return this builder
         */
        Builder responsible(Department responsible);

        /**
         * Sets the place that prints it.
         *
         * @param citation the citation
         * @return this builder
         */
        Builder citation(Citation citation);

        /**
         * Adds the readings that it rests on.
         *
         * @param readings the readings
         * @return this builder
         */
        Builder addAllReadings(Iterable<? extends Reading> readings);

        /**
         * Builds it.
         *
         * @return the value
         * @throws IllegalArgumentException if something is missing
         */
        IndicatorRow build();
    }
}
