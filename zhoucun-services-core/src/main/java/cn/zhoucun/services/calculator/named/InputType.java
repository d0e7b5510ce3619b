package cn.zhoucun.services.calculator.named;

import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an input of a calculator can be. Nothing is converted, and what is out of bounds is refused before any arithmetic.
 *
 * @param <T> the Java type of the values
 */
public sealed interface InputType<T> extends Serializable {

    /**
     * Returns a value that was given, if it can be one of this type.
     *
     * @param value the value
     * @return the value; empty if it is of another Java type or out of bounds
     */
    Optional<T> accept(Object value);

    /**
     * Says what a value must be.
     *
     * @return the cure, beginning with {@code must be}, with unit and bounds
     */
    String cure();

    /**
     * Makes sure that a value is one of this type.
     *
     * @param name what was given
     * @param value the value
     * @return the value
     * @throws InvalidInputException if it is not
     */
    default T check(String name, Object value) {
        return accept(value).orElseThrow(() -> new InvalidInputException(name, value, cure()));
    }

    /**
     * A count.
     *
     * @param unit what is counted
     * @param least the smallest it may be
     * @param most the largest it may be
     */
    record Whole(Text unit, long least, long most) implements InputType<Long> {

        @Override
        public Optional<Long> accept(Object value) {
            return value instanceof Long count && count >= least && count <= most
                    ? Optional.of(count)
                    : Optional.empty();
        }

        @Override
        public String cure() {
            return "must be a whole number of %s from %d to %d".formatted(unit.english(), least, most);
        }
    }

    /**
     * A decimal number from zero on.
     *
     * @param unit what it measures
     * @param most the largest it may be
     * @param decimals how many decimals it may have
     */
    record Decimal(Text unit, int most, int decimals) implements InputType<BigDecimal> {

        @Override
        public Optional<BigDecimal> accept(Object value) {
            return value instanceof BigDecimal number
                            && number.signum() >= 0
                            && number.compareTo(BigDecimal.valueOf(most)) <= 0
                            && number.scale() >= 0
                            && number.scale() <= decimals
                    ? Optional.of(number)
                    : Optional.empty();
        }

        @Override
        public String cure() {
            return "must be a %s from 0 to %d, at most %d decimals".formatted(unit.english(), most, decimals);
        }
    }

    /**
     * One of a closed list.
     *
     * @param byCode the values by their codes, in their order
     * @param <T> the Java type of the values
     */
    record OneOf<T>(Map<String, T> byCode) implements InputType<T> {

        /** Copies the values in their order. */
        public OneOf {
            byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        }

        /**
         * Obtains a list of values.
         *
         * @param <T> the Java type of the values
         * @param values the values, no two with one code
         * @param code the stable code of each
         * @return the type
         * @throws IllegalArgumentException if two have one code
         */
        public static <T> OneOf<T> of(List<T> values, Function<T, String> code) {
            return new OneOf<>(values.stream()
                    .collect(Collectors.toMap(
                            code,
                            value -> value,
                            (first, second) -> {
                                throw new IllegalArgumentException(
                                        "The values (%s, %s) must have codes of their own.".formatted(first, second));
                            },
                            LinkedHashMap::new)));
        }

        /**
         * Obtains a list of options.
         *
         * @param <T> the Java type of the options
         * @param options the options
         * @return the type, with the codes of the options
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the list copies them
        public static <T extends Option> OneOf<T> options(T... options) {
            return of(List.of(options), Option::code);
        }

        /**
         * Returns the code of a value.
         *
         * @param value one of the values
         * @return its code
         */
        public String code(T value) {
            return byCode.entrySet().stream()
                    .filter(each -> each.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new InvalidInputException("value", value, cure()));
        }

        @Override
        public Optional<T> accept(Object value) {
            return byCode.values().stream().filter(each -> each.equals(value)).findFirst();
        }

        @Override
        public String cure() {
            return "must be one of " + String.join(", ", byCode.keySet());
        }
    }

    /**
     * A sum of yuan, at most {@value Yuan#LARGEST}.
     *
     * @param frequencies how often it may fall due
     */
    record Amount(List<Frequency> frequencies) implements InputType<Sum> {

        private static final BigDecimal LARGEST = BigDecimal.valueOf(Yuan.LARGEST);

        /** Copies the frequencies. */
        public Amount {
            frequencies = List.copyOf(frequencies);
        }

        @Override
        public Optional<Sum> accept(Object value) {
            return value instanceof Sum sum
                            && frequencies.contains(sum.frequency())
                            && sum.money().getAmount().compareTo(LARGEST) <= 0
                    ? Optional.of(sum)
                    : Optional.empty();
        }

        @Override
        public String cure() {
            return frequencies.stream()
                    .map(each -> each.label().in(Language.ENGLISH))
                    .collect(Collectors.joining(" or ", "must be a sum of yuan ", ", at most " + Yuan.LARGEST));
        }
    }

    /**
     * A sum of yuan and who says so.
     *
     * @param amount what the sum can be
     */
    record Sourced(Amount amount) implements InputType<SourcedSum> {

        @Override
        public Optional<SourcedSum> accept(Object value) {
            return value instanceof SourcedSum sourced
                            && amount.accept(sourced.sum()).isPresent()
                    ? Optional.of(sourced)
                    : Optional.empty();
        }

        @Override
        public String cure() {
            return amount.cure() + ", with its source";
        }
    }

    /**
     * A value for some of several names.
     *
     * @param names the names, at least one of which must be given
     * @param each what each value can be
     * @param <V> the Java type of the values
     */
    record Table<V>(List<String> names, InputType<V> each) implements InputType<Map<String, V>> {

        /** Copies the names. */
        public Table {
            names = List.copyOf(names);
        }

        @Override
        public Optional<Map<String, V>> accept(Object value) {
            if (!(value instanceof Map<?, ?> given) || given.isEmpty() || !names.containsAll(given.keySet())) {
                return Optional.empty();
            }
            Map<String, V> accepted = new LinkedHashMap<>();
            for (String name : names) {
                Object one = given.get(name);
                if (one != null) {
                    each.accept(one).ifPresent(found -> accepted.put(name, found));
                }
            }
            return accepted.size() == given.size()
                    ? Optional.of(Collections.unmodifiableMap(accepted))
                    : Optional.empty();
        }

        @Override
        public String cure() {
            return "must be given by at least one name; each " + each.cure();
        }
    }
}
