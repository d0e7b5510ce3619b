package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a condition compares with a bound. It is unknown when a fact that it needs is unknown.
 *
 * @param <T> the Java type of the bound
 */
public sealed interface Term<T extends Comparable<? super T>> extends Serializable {

    /**
     * Returns the facts that the quantity is computed from.
     *
     * @return the facts, one or two
     */
    List<Fact<?>> facts();

    /**
     * Returns the name of the quantity for people.
     *
     * @return the label
     */
    default Text label() {
        return facts().get(0).label();
    }

    /**
     * Returns the period of a quantity of money.
     *
     * @return the frequency; null if the quantity is not money
     */
    default @Nullable Frequency frequency() {
        return null;
    }

    /**
     * Works out the number that the quantity comes to, for people to read: rules compare exactly, not by this number.
     *
     * @param facts a case in which the facts of the quantity are known
     * @param date the date of assessment
     * @return the number, cut to four decimals; empty where the quantity is a fact as it is
     */
    default Optional<BigDecimal> derived(Facts facts, LocalDate date) {
        return Optional.empty();
    }

    /**
     * Renders a bound that the quantity is compared with.
     *
     * @param bound the bound
     * @param language the language
     * @return the text
     */
    default String show(T bound, Language language) {
        return String.valueOf(bound);
    }

    /**
     * Starts the condition that this quantity is at least a bound (不低于).
     *
     * @param bound the bound, itself included
     * @return the condition
     */
    default Condition atLeast(T bound) {
        return new Condition.Compare<>(this, Comparison.AT_LEAST, new Bound.Fixed<>(bound));
    }

    /**
     * As {@link #atLeast(Comparable)}, with a policy figure as the bound: unknown while no figure is in force.
     *
     * @param bound the figure
     * @return the condition
     */
    default Condition atLeast(Parameter<T> bound) {
        return new Condition.Compare<>(this, Comparison.AT_LEAST, new Bound.Figure<>(bound));
    }

    /**
     * Starts the condition that this quantity is at most a bound (不超过).
     *
     * @param bound the bound, itself included
     * @return the condition
     */
    default Condition atMost(T bound) {
        return new Condition.Compare<>(this, Comparison.AT_MOST, new Bound.Fixed<>(bound));
    }

    /**
     * As {@link #atMost(Comparable)}, with a policy figure as the bound: unknown while no figure is in force.
     *
     * @param bound the figure
     * @return the condition
     */
    default Condition atMost(Parameter<T> bound) {
        return new Condition.Compare<>(this, Comparison.AT_MOST, new Bound.Figure<>(bound));
    }

    /**
     * Starts the condition that this quantity is below a bound (低于、未满).
     *
     * @param bound the bound, itself not included
     * @return the condition
     */
    default Condition lessThan(T bound) {
        return new Condition.Compare<>(this, Comparison.LESS_THAN, new Bound.Fixed<>(bound));
    }

    /**
     * As {@link #lessThan(Comparable)}, with a policy figure as the bound: unknown while no figure is in force.
     *
     * @param bound the figure
     * @return the condition
     */
    default Condition lessThan(Parameter<T> bound) {
        return new Condition.Compare<>(this, Comparison.LESS_THAN, new Bound.Figure<>(bound));
    }

    /**
     * Starts the condition that this quantity is above a bound (超过).
     *
     * @param bound the bound, itself not included
     * @return the condition
     */
    default Condition moreThan(T bound) {
        return new Condition.Compare<>(this, Comparison.MORE_THAN, new Bound.Fixed<>(bound));
    }

    /**
     * As {@link #moreThan(Comparable)}, with a policy figure as the bound: unknown while no figure is in force.
     *
     * @param bound the figure
     * @return the condition
     */
    default Condition moreThan(Parameter<T> bound) {
        return new Condition.Compare<>(this, Comparison.MORE_THAN, new Bound.Figure<>(bound));
    }

    /**
     * Starts the condition that this quantity lies between two bounds.
     *
     * @param least the lower bound, itself included
     * @param most the upper bound, itself included
     * @return the condition
     */
    default Condition between(T least, T most) {
        return Condition.allOf(atLeast(least), atMost(most));
    }

    /**
     * A fact that is a whole number, as it is.
     *
     * @param fact the fact, of type {@link WholeNumber}
     */
    record Count(Fact<Integer> fact) implements Term<Integer> {
        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }
    }

    /**
     * A fact that is money, as it is. Its frequency is that of the fact.
     *
     * @param fact the fact, of type {@link Yuan}
     */
    record Sum(Fact<Money> fact) implements Term<Money> {
        @Override
        public Frequency frequency() {
            return ((Yuan) fact.type()).frequency();
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public String show(Money bound, Language language) {
            return fact.type().show(bound, language);
        }
    }

    /**
     * A sum of money divided by a number of heads, such as income per head. It is compared exactly, as a fraction.
     *
     * @param sum the sum, of type {@link Yuan}
     * @param heads the number, at least 1
     * @param frequency the period that the sum is brought to before it is compared: its own, or the year for a sum a month
     * @param label the name for people
     */
    record PerHead(Fact<Money> sum, Fact<Integer> heads, Frequency frequency, Text label)
            implements Term<Money>, Divided {
        /**
         * Checks the periods.
         *
         * @throws IllegalArgumentException if the sum cannot be brought to the frequency, or there may be no heads
         */
        public PerHead {
            new Quotient(sum, frequency.of(((Yuan) sum.type()).frequency()), heads);
        }

        @Override
        public Quotient quotient() {
            return new Quotient(sum, frequency.of(((Yuan) sum.type()).frequency()), heads);
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(sum, heads);
        }

        @Override
        public Optional<BigDecimal> derived(Facts facts, LocalDate date) {
            BigDecimal inPeriod = facts.get(sum)
                    .orElseThrow()
                    .getAmount()
                    .multiply(BigDecimal.valueOf(quotient().times()));
            return Optional.of(Divided.cut(inPeriod, facts.get(heads).orElseThrow()));
        }

        @Override
        public String show(Money bound, Language language) {
            return new Yuan(frequency, Yuan.LARGEST).show(bound, language);
        }
    }

    /**
     * One number as a share of another, such as interns kept on of all interns. It is compared exactly, as a fraction.
     *
     * @param part the one number
     * @param whole the other, at least 1
     * @param label the name for people
     */
    record Ratio(Fact<Integer> part, Fact<Integer> whole, Text label) implements Term<BigDecimal>, Divided {
        /**
         * Checks that the whole cannot be zero.
         *
         * @throws IllegalArgumentException if it can
         */
        public Ratio {
            new Quotient(part, Share.ONE, whole);
        }

        @Override
        public Quotient quotient() {
            return new Quotient(part, Share.ONE, whole);
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(part, whole);
        }

        @Override
        public Optional<BigDecimal> derived(Facts facts, LocalDate date) {
            BigDecimal number = BigDecimal.valueOf(facts.get(part).orElseThrow());
            return Optional.of(Divided.cut(number, facts.get(whole).orElseThrow()));
        }

        @Override
        public String show(BigDecimal bound, Language language) {
            return new Share().show(bound, language);
        }
    }

    /** A term that is one fact divided by another. */
    sealed interface Divided extends Serializable permits PerHead, Ratio {
        /**
         * Returns the division.
         *
         * @return the quotient
         */
        Quotient quotient();

        private static BigDecimal cut(BigDecimal number, int divisor) {
            return number.divide(BigDecimal.valueOf(divisor), 4, RoundingMode.DOWN)
                    .stripTrailingZeros();
        }
    }

    /**
     * Age in completed years (周岁) on the date of assessment, by the calendar: a year is completed on the birthday
     * itself, and for a person born on 29 February on 1 March of a year without that day.
     *
     * @param fact the date of birth
     */
    record Age(Fact<LocalDate> fact) implements Term<Integer> {

        /** The largest age that a rule may ask for. */
        public static final int OLDEST = 150;

        private static final Text LABEL = Text.of("年龄（周岁）", "age in completed years");

        /**
         * Returns the age on a date.
         *
         * @param birth the date of birth, not after the date
         * @param date the date
         * @return the completed years
         */
        public static int on(LocalDate birth, LocalDate date) {
            return Math.toIntExact(ChronoUnit.YEARS.between(birth, date));
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public Optional<BigDecimal> derived(Facts facts, LocalDate date) {
            return Optional.of(BigDecimal.valueOf(on(facts.get(fact).orElseThrow(), date)));
        }

        @Override
        public Text label() {
            return LABEL;
        }
    }

    /**
     * Obtains the age in completed years.
     *
     * @param birthDate the date of birth
     * @return the term
     */
    static Term<Integer> age(Fact<LocalDate> birthDate) {
        return new Age(birthDate);
    }

    /**
     * Obtains a whole number.
     *
     * @param fact the fact
     * @return the term
     */
    static Term<Integer> count(Fact<Integer> fact) {
        return new Count(fact);
    }

    /**
     * Obtains money.
     *
     * @param fact the fact
     * @return the term
     */
    static Term<Money> sum(Fact<Money> fact) {
        return new Sum(fact);
    }
}
