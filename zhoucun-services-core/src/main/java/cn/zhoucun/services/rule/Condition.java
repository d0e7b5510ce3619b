package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.source.Reading;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for something to follow. A condition is immutable data: a tree of tests of facts and of the connectives
 * of three-valued logic. It is built with the static methods here and with the comparisons of {@link Term}.
 *
 * <pre>{@code
 * allOf(isAnyOf(STAGE, PRIMARY, JUNIOR_SECONDARY), isTrue(BOARDING), age(BIRTH_DATE).atLeast(6))
 * }</pre>
 */
public sealed interface Condition extends Serializable {

    /**
     * All of several conditions hold. Of none, it holds.
     *
     * @param parts the conditions
     */
    record All(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of several conditions holds. Of none, it does not hold.
     *
     * @param parts the conditions
     */
    record Any(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A condition does not hold.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {}

    /**
     * A fact with a closed list of values has one of some of them.
     *
     * @param fact the fact, of type {@link Choice} or {@link YesNo}
     * @param values the values, in the order of the type, that meet the test, at least one
     * @param <T> the Java type of the values
     */
    record Is<T>(Fact<T> fact, Set<T> values) implements Condition {
        /**
         * Copies the values.
         *
         * @throws IllegalArgumentException if there is no value, or one that is not of the fact, or the fact has no closed list of values
         */
        public Is {
            values = ClosedList.some(fact, ClosedList.of(fact), values);
        }

        private Condition others() {
            Set<T> others = ClosedList.without(ClosedList.of(fact), values);
            return others.isEmpty() ? new Not(this) : new Is<>(fact, others);
        }
    }

    /**
     * A fact that is a set of options contains at least one of some of them.
     *
     * @param fact the fact
     * @param options the options, at least one
     * @param <E> the Java type of the options
     */
    record Contains<E extends Option>(Fact<Set<E>> fact, Set<E> options) implements Condition {
        /**
         * Copies the options.
         *
         * @throws IllegalArgumentException if there is no option, or one that is not of the fact
         */
        public Contains {
            options = ClosedList.some(fact, ClosedList.ofSet(fact), options);
        }
    }

    /**
     * A term compares with a bound in a stated way.
     *
     * @param term the term
     * @param comparison the way
     * @param bound the bound
     * @param <T> the Java type of the bound
     */
    record Compare<T extends Comparable<? super T>>(Term<T> term, Comparison comparison, Bound<T> bound)
            implements Condition {
        /**
         * Checks that money is compared only with yuan of the same frequency, and a fraction only where that is exact.
         *
         * @throws IllegalArgumentException if it is not
         */
        public Compare {
            if (term instanceof Term.Age
                    && bound instanceof Bound.Fixed<T> fixed
                    && fixed.value() instanceof Integer years
                    && (years < 0 || years > Term.Age.OLDEST)) {
                throw new IllegalArgumentException(
                        "The age (%d) must be from 0 to %d.".formatted(years, Term.Age.OLDEST));
            }
            @Nullable Frequency of = term.frequency();
            if (bound instanceof Bound.Figure<T> figure
                    && figure.parameter().type() instanceof Yuan with
                    && with.frequency() != of) {
                throw new IllegalArgumentException("The %s (%s) must not be compared with the %s (%s)."
                        .formatted(term.label().english(), of, figure.parameter(), with.frequency()));
            }
            if (term instanceof Term.Divided
                    && comparison != Comparison.LESS_THAN
                    && comparison != Comparison.AT_LEAST) {
                throw new IllegalArgumentException(
                        "The fraction %s must be compared by LESS_THAN or AT_LEAST, not by %s."
                                .formatted(term.label().english(), comparison));
            }
            // only sums have a frequency; of a count or an age no class of money is loaded
            if (of != null
                    && bound instanceof Bound.Fixed<T> fixed
                    && fixed.value() instanceof Money money
                    && !money.getCurrencyUnit().equals(Renminbi.CNY)) {
                throw new IllegalArgumentException("The %s must be compared with yuan, not with %s."
                        .formatted(term.label().english(), money));
            }
        }

        private Condition turnedRound() {
            return new Compare<>(term, comparison.opposite(), bound);
        }
    }

    /**
     * Something happened at most some months before the date of assessment, the anniversary included.
     *
     * @param fact the date on which it happened
     * @param months the months, at least 1
     */
    record Recent(Fact<LocalDate> fact, int months) implements Condition {
        /**
         * Checks the months.
         *
         * @throws IllegalArgumentException if they are not positive
         */
        public Recent {
            if (months < 1) {
                throw new IllegalArgumentException(
                        "The months since %s (%d) must be positive.".formatted(fact, months));
            }
        }
    }

    /**
     * Which condition must hold depends on the value of a fact. It is settled as soon as the fact is known and its case
     * settled, and also while the fact is unknown if all cases come out alike. Every value has exactly one case.
     *
     * @param by the fact, of type {@link Choice} or {@link YesNo}
     * @param cases the cases
     * @param <T> the Java type of the values
     */
    record Choose<T>(Fact<T> by, List<Case<T>> cases) implements Condition {
        /**
         * Copies the cases.
         *
         * @throws IllegalArgumentException if a value has no case or more than one
         */
        public Choose {
            cases = List.copyOf(cases);
            List<T> missing = new ArrayList<>(ClosedList.of(by));
            for (Case<T> each : cases) {
                for (T value : each.values()) {
                    if (!missing.remove(value)) {
                        throw new IllegalArgumentException(
                                "The value %s of %s must have only one case.".formatted(value, by));
                    }
                }
            }
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("The values %s of %s must have a case.".formatted(missing, by));
            }
        }
    }

    /**
     * One case of a choice.
     *
     * @param values the values of the fact that lead here
     * @param then the condition that must hold then
     * @param <T> the Java type of the values
     */
    record Case<T>(Set<T> values, Condition then) implements Serializable {
        /**
         * Copies the values.
         *
         * @throws IllegalArgumentException if there is no value
         */
        public Case {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("The values that lead to a case must not be empty.");
            }
            values = Set.copyOf(values);
        }
    }

    /**
     * A condition that rests on readings of the document.
     *
     * @param part the condition
     * @param readings the readings
     */
    record ReadAs(Condition part, List<Reading> readings) implements Condition {
        /** Copies the readings. */
        public ReadAs {
            readings = List.copyOf(readings);
        }
    }

    /**
     * Obtains the condition that holds in every case.
     *
     * @return the condition
     */
    static Condition always() {
        return new All(List.of());
    }

    /**
     * Obtains the condition that holds in no case.
     *
     * @return the condition
     */
    static Condition never() {
        return new Any(List.of());
    }

    /**
     * Obtains the condition that all of several hold.
     *
     * @param parts the conditions
     * @return the condition
     */
    static Condition allOf(Condition... parts) {
        return new All(List.of(parts));
    }

    /**
     * Obtains the condition that at least one of several holds.
     *
     * @param parts the conditions
     * @return the condition
     */
    static Condition anyOf(Condition... parts) {
        return new Any(List.of(parts));
    }

    /**
     * Obtains the condition that another does not hold.
     *
     * @param part the other condition
     * @return the condition
     */
    static Condition not(Condition part) {
        return new Not(part);
    }

    /**
     * Obtains the condition that a fact is true.
     *
     * @param fact the fact
     * @return the condition
     */
    static Is<Boolean> isTrue(Fact<Boolean> fact) {
        return new Is<>(fact, Set.of(true));
    }

    /**
     * Obtains the condition that a fact is false. A fact that is unknown is not false.
     *
     * @param fact the fact
     * @return the condition
     */
    static Is<Boolean> isFalse(Fact<Boolean> fact) {
        return new Is<>(fact, Set.of(false));
    }

    /**
     * Obtains the condition that a fact has a value.
     *
     * @param <E> the Java type of the options
     * @param fact the fact
     * @param value the value
     * @return the condition
     */
    static <E extends Option> Is<E> is(Fact<E> fact, E value) {
        return new Is<>(fact, Set.of(value));
    }

    /**
     * Obtains the condition that a fact has one of several values.
     *
     * @param <E> the Java type of the options
     * @param fact the fact
     * @param first one value
     * @param others the other values
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Option> Is<E> isAnyOf(Fact<E> fact, E first, E... others) {
        return new Is<>(fact, ClosedList.joined(first, others));
    }

    /**
     * Obtains the condition that a fact has none of several values, so that it has one of the others.
     *
     * @param <E> the Java type of the options
     * @param fact the fact
     * @param first one value
     * @param others the other values
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Option> Is<E> isNoneOf(Fact<E> fact, E first, E... others) {
        return new Is<>(fact, ClosedList.without(ClosedList.of(fact), ClosedList.joined(first, others)));
    }

    /**
     * Obtains the condition that a set of options contains at least one of several.
     *
     * @param <E> the Java type of the options
     * @param fact the fact
     * @param first one option
     * @param others the other options
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Option> Condition containsAnyOf(Fact<Set<E>> fact, E first, E... others) {
        return new Contains<>(fact, ClosedList.joined(first, others));
    }

    /**
     * Obtains the condition that something happened at most some months ago.
     *
     * @param fact the date on which it happened
     * @param months the months, the anniversary included
     * @return the condition
     */
    static Condition withinMonths(Fact<LocalDate> fact, int months) {
        return new Recent(fact, months);
    }

    /**
     * Obtains the condition that depends on whether a fact is true.
     *
     * @param fact the fact
     * @param ifTrue what must hold if it is true
     * @param ifFalse what must hold if it is false
     * @return the condition
     */
    static Condition choose(Fact<Boolean> fact, Condition ifTrue, Condition ifFalse) {
        return new Choose<>(fact, List.of(new Case<>(Set.of(true), ifTrue), new Case<>(Set.of(false), ifFalse)));
    }

    /**
     * Obtains one case of a {@linkplain #choose(Fact, Case...) choice}.
     *
     * @param <E> the Java type of the options
     * @param value the value that leads to the case
     * @param then what must hold then
     * @return the case
     */
    static <E extends Option> Case<E> when(E value, Condition then) {
        return new Case<>(Set.of(value), then);
    }

    /**
     * Obtains the condition that depends on the value of a fact.
     *
     * @param <E> the Java type of the options
     * @param fact the fact
     * @param cases a case for every value
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Option> Condition choose(Fact<E> fact, Case<E>... cases) {
        return new Choose<>(fact, List.of(cases));
    }

    /**
     * Returns this condition with the readings of the document that it rests on.
     *
     * @param readings the readings
     * @return the condition
     */
    default Condition readAs(Reading... readings) {
        return new ReadAs(this, List.of(readings));
    }

    /**
     * Returns the facts that this condition tests by itself, or the opposite of which does.
     *
     * @return the facts; none if the condition is made of parts
     */
    default List<Fact<?>> tested() {
        if (this instanceof Is<?> is) {
            return List.of(is.fact);
        } else if (this instanceof Contains<?> contains) {
            return List.of(contains.fact);
        } else if (this instanceof Recent recent) {
            return List.of(recent.fact);
        } else if (this instanceof Compare<?> compare) {
            return compare.term.facts();
        } else if (this instanceof Not not) {
            return not.part.tested();
        }
        return List.of();
    }

    /**
     * Returns the condition that holds exactly where this one does not, in its shortest form.
     *
     * @return the opposite
     */
    default Condition opposite() {
        if (this instanceof Not not) {
            return not.part;
        } else if (this instanceof Compare<?> compare) {
            return compare.turnedRound();
        } else if (this instanceof Is<?> is) {
            return is.others();
        }
        return new Not(this);
    }
}
