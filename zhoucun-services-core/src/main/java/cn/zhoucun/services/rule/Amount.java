package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How much follows when a condition holds, as immutable data. All figures of one amount have the same
 * {@link #frequency() frequency}.
 */
public sealed interface Amount extends Serializable {

    /**
     * Returns how often the amount falls due.
     *
     * @return the frequency
     */
    Frequency frequency();

    /**
     * A policy figure, printed or left to an authority.
     *
     * @param parameter the parameter, of type {@link Yuan}
     */
    record Figure(Parameter<Money> parameter) implements Amount {
        @Override
        public Frequency frequency() {
            return ((Yuan) parameter.type()).frequency();
        }
    }

    /**
     * A figure that belongs to the case, such as the fee that is waived.
     *
     * @param fact the fact, of type {@link Yuan}
     */
    record Given(Fact<Money> fact) implements Amount {
        @Override
        public Frequency frequency() {
            return ((Yuan) fact.type()).frequency();
        }
    }

    /**
     * Which amount it is depends on the value of a fact. A value without a case has no amount.
     *
     * @param by the fact
     * @param cases the cases
     * @param <E> the Java type of the options
     */
    record Choose<E extends Option>(Fact<E> by, Map<E, Amount> cases) implements Amount {
        /**
         * Copies the cases.
         *
         * @throws IllegalArgumentException if there is no case, or one of another fact's values, or the frequencies differ
         */
        public Choose {
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("The amounts by %s must not be empty.".formatted(by));
            }
            Map<E, Amount> ordered = new LinkedHashMap<>();
            for (E option : ClosedList.some(by, ClosedList.of(by), cases.keySet())) {
                ordered.put(option, cases.get(option));
            }
            cases = Collections.unmodifiableMap(ordered);
            for (Amount then : cases.values()) {
                if (then.frequency() != frequencyOf(cases)) {
                    throw new IllegalArgumentException(
                            "The amounts by %s must have one frequency, the same in all cases.".formatted(by));
                }
            }
        }

        /**
         * Returns the cases.
         *
         * @return the amounts by the values of the fact, in the order of its options; cannot be changed
         */
        @Override
        public Frequency frequency() {
            return frequencyOf(cases);
        }

        private static Frequency frequencyOf(Map<?, Amount> cases) {
            return cases.values().iterator().next().frequency();
        }
    }

    /**
     * An amount with a printed floor: what an authority sets, and at least the floor while that is not given.
     *
     * @param floor the floor (最低标准)
     * @param actual the figure that the authority sets
     */
    record AtLeast(Parameter<Money> floor, Parameter<Money> actual) implements Amount {
        /**
         * Checks the frequencies.
         *
         * @throws IllegalArgumentException if they differ
         */
        public AtLeast {
            if (((Yuan) floor.type()).frequency() != ((Yuan) actual.type()).frequency()) {
                throw new IllegalArgumentException(
                        "The floor %s and the figure %s must have one frequency.".formatted(floor, actual));
            }
        }

        /**
         * Makes sure that what an authority set is not below the floor, where both are in force on a date.
         *
         * @param parameters the figures that the caller supplies or amends
         * @param date the date
         * @throws InvalidInputException if it is below the floor
         */
        public void check(Parameters parameters, LocalDate date) {
            Optional<Dated<Money>> least = parameters.inForce(floor, date);
            Optional<Dated<Money>> set = parameters.inForce(actual, date);
            if (least.isPresent()
                    && set.isPresent()
                    && set.get().code() < least.get().code()) {
                throw new InvalidInputException(
                        actual.id(),
                        set.get().value(),
                        "must not be below the printed floor, " + least.get().value());
            }
        }

        @Override
        public Frequency frequency() {
            return ((Yuan) floor.type()).frequency();
        }
    }

    /**
     * What is wanting to a standard per head (补差): the standard times the heads, less the income of all.
     *
     * @param income the income per head, brought to the period of the standard
     * @param standard the standard per head
     */
    record TopUp(Term.PerHead income, Parameter<Money> standard) implements Amount {
        /**
         * Checks the frequencies.
         *
         * @throws IllegalArgumentException if they differ
         */
        public TopUp {
            if (((Yuan) standard.type()).frequency() != income.frequency()) {
                throw new IllegalArgumentException("The standard %s must have the frequency of the income, %s."
                        .formatted(standard, income.frequency()));
            }
        }

        @Override
        public Frequency frequency() {
            return income.frequency();
        }
    }

    /**
     * One case of an amount that depends on a fact.
     *
     * @param value the value that leads to the case
     * @param then the amount
     * @param <E> the Java type of the options
     */
    record Case<E extends Option>(E value, Amount then) implements Serializable {}

    /**
     * Obtains the amount that a parameter states.
     *
     * @param parameter the parameter
     * @return the amount
     */
    static Amount of(Parameter<Money> parameter) {
        return new Figure(parameter);
    }

    /**
     * Obtains the amount that a fact of the case states.
     *
     * @param fact the fact
     * @return the amount
     */
    static Amount of(Fact<Money> fact) {
        return new Given(fact);
    }

    /**
     * Obtains one case of an amount that depends on a fact.
     *
     * @param <E> the Java type of the options
     * @param value the value that leads to the case
     * @param then the amount
     * @return the case
     */
    static <E extends Option> Case<E> when(E value, Amount then) {
        return new Case<>(value, then);
    }

    /**
     * Obtains the amount that depends on a fact.
     *
     * @param <E> the Java type of the options
     * @param by the fact
     * @param cases the cases
     * @return the amount
     * @throws IllegalArgumentException if a value has two cases, or the frequencies differ
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Option> Amount choose(Fact<E> by, Case<E>... cases) {
        Map<E, Amount> byValue = new HashMap<>();
        for (Case<E> each : List.of(cases)) {
            if (byValue.put(each.value(), each.then()) != null) {
                throw new IllegalArgumentException(
                        "The value %s of %s must have only one amount.".formatted(each.value(), by));
            }
        }
        return new Choose<>(by, byValue);
    }
}
