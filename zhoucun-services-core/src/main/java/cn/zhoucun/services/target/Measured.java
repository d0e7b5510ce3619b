package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Language;
import java.io.Serializable;
import java.math.BigDecimal;

/** What an observation found. */
public sealed interface Measured extends Serializable {

    /**
     * Renders it.
     *
     * @param language the language
     * @return such as {@code 99.5 %}
     */
    String in(Language language);

    /**
     * A value in a unit.
     *
     * @param number the value; in {@link Unit#FRACTION} the share itself
     * @param unit its unit
     */
    record Value(Fraction number, Unit unit) implements Measured {

        @Override
        public String in(Language language) {
            return Shown.quantity(number, unit, language);
        }

        @Override
        public String toString() {
            return in(Language.ENGLISH);
        }
    }

    /**
     * A count of a part and of the whole, such as samples that pass and samples taken, or houses rebuilt and houses due.
     *
     * @param part the part, not negative
     * @param whole the whole, not negative; zero where there was nothing to count
     */
    record Counts(BigDecimal part, BigDecimal whole) implements Measured {

        /**
         * Checks the counts.
         *
         * @throws InvalidInputException if one is negative or too long
         */
        public Counts {
            if (Fraction.of(part).signum() < 0) {
                throw new InvalidInputException("count", part, "must not be negative");
            }
            if (Fraction.of(whole).signum() < 0) {
                throw new InvalidInputException("count", whole, "must not be negative");
            }
        }

        /**
         * Returns whether there was nothing to count.
         *
         * @return true if the whole is zero
         */
        public boolean isOfNothing() {
            return whole.signum() == 0;
        }

        @Override
        public String in(Language language) {
            return part.toPlainString() + "/" + whole.toPlainString();
        }

        @Override
        public String toString() {
            return in(Language.ENGLISH);
        }
    }

    /**
     * Whether something was complete.
     *
     * @param done true if it was completed at that time, false if it was still not complete
     */
    record Completion(boolean done) implements Measured {

        @Override
        public String in(Language language) {
            if (language == Language.CHINESE) {
                return done ? "完成" : "未完成";
            }
            return done ? "complete" : "not complete";
        }

        @Override
        public String toString() {
            return in(Language.ENGLISH);
        }
    }
}
