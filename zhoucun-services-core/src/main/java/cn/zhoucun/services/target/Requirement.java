package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Language;
import java.io.Serializable;
import java.util.List;

/** What is required of a measure: one of the shapes in which plans promise. They are data, and nest. */
public sealed interface Requirement extends Serializable {

    /**
     * Renders it.
     *
     * @param unit the unit of the measure
     * @param language the language
     * @return such as {@code more than 99 %}
     */
    default String in(Unit unit, Language language) {
        return RequirementText.of(this, unit, language);
    }

    /** A requirement that a single value settles. */
    sealed interface OfValue extends Requirement {}

    /**
     * A comparison with a figure.
     *
     * @param comparison at least, more than, at most, less than or exactly
     * @param figure the figure, in the unit of the measure
     */
    record Threshold(Shape comparison, Fraction figure) implements OfValue {

        /**
         * Checks the comparison.
         *
         * @throws IllegalArgumentException if it is {@link Shape#ABOUT}, which needs a tolerance: see {@link About}
         */
        public Threshold {
            if (comparison == Shape.ABOUT) {
                throw new IllegalArgumentException("The comparison (ABOUT) must be the requirement About.");
            }
        }

        /**
         * Returns whether a value is what is required.
         *
         * @param value the value
         * @return true if it holds; at exactly the figure the comparison decides
         */
        public boolean allows(Fraction value) {
            int order = value.compareTo(figure);
            return switch (comparison) {
                case AT_LEAST -> order >= 0;
                case MORE_THAN -> order > 0;
                case AT_MOST -> order <= 0;
                case LESS_THAN -> order < 0;
                case EXACTLY, ABOUT -> order == 0;
            };
        }

        /**
         * Returns which way values get better.
         *
         * @return 1 if upwards, -1 if downwards, 0 if towards the figure
         */
        public int direction() {
            return switch (comparison) {
                case AT_LEAST, MORE_THAN -> 1;
                case AT_MOST, LESS_THAN -> -1;
                case EXACTLY, ABOUT -> 0;
            };
        }
    }

    /**
     * Near a figure (左右). How near is for the caller to say; unless the caller does, nothing is decided (reading D044).
     *
     * @param figure the figure, in the unit of the measure
     */
    record About(Fraction figure) implements OfValue {}

    /**
     * From one figure to another, both included.
     *
     * @param least the lower figure
     * @param most the upper figure
     */
    record Range(Fraction least, Fraction most) implements OfValue {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the upper figure is below the lower
         */
        public Range {
            if (most.compareTo(least) < 0) {
                throw new IllegalArgumentException(
                        "The upper figure (%s) must not be below %s.".formatted(most, least));
            }
        }
    }

    /**
     * Never falling from year to year, and in the end above where it stood (持续提高, reading D046). A caller who reads it
     * strictly asks for more: {@link Evaluator#withRiseEveryYear}.
     *
     * @param baseline where it stood
     * @param year the year in which it stood there
     */
    record NeverFalling(Fraction baseline, int year) implements Requirement {}

    /** All that is due is done (应改尽改): done is not below due, and nothing due is done (reading D047). */
    record FullCoverage() implements Requirement {}

    /** Complete when it is due. */
    record Complete() implements Requirement {}

    /**
     * Nearly complete when it is due (基本完成). What counts as nearly is for the caller to say, as a share of what is due;
     * all of it always does (reading D048).
     */
    record NearlyComplete() implements Requirement {}

    /**
     * Every part by itself: each town and not their mean (reading D050), each school, each call.
     *
     * @param each what is required of a part
     */
    record EveryPart(Requirement each) implements Requirement {}

    /**
     * Every year by itself, each due at its own end.
     *
     * @param from the first year
     * @param until the last year
     * @param each what is required of a year
     */
    record EveryYear(int from, int until, Requirement each) implements Requirement {

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if the last is before the first
         */
        public EveryYear {
            years(from, until);
        }
    }

    /**
     * Over some years together.
     *
     * @param from the first year
     * @param until the last year
     * @param total what is required of the sum
     */
    record Cumulative(int from, int until, Threshold total) implements Requirement {

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if the last is before the first
         */
        public Cumulative {
            years(from, until);
        }
    }

    /**
     * The quotient of two sums of money, each brought to a year first.
     *
     * @param dividend the id of the measure that is divided, in yuan a month or yuan a year
     * @param divisor the id of the measure that it is divided by
     * @param quotient what is required of the quotient
     */
    record Ratio(String dividend, String divisor, Threshold quotient) implements Requirement {}

    /**
     * Several targets that must all hold (reading D049).
     *
     * @param targets the targets
     */
    record Together(List<Target> targets) implements Requirement {

        /** Copies the targets. */
        public Together {
            targets = List.copyOf(targets);
        }
    }

    private static void years(int from, int until) {
        if (until < from) {
            throw new IllegalArgumentException("The last year (%d) must not be before %d.".formatted(until, from));
        }
    }
}
