package cn.zhoucun.services.fact;

import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be known about a case, typed, with a stable id. Where the document leaves the finding to a body
 * (认定), the fact is a determination and names that body: a caller supplies it, the library never guesses it.
 *
 * <p>Two facts are equal if their id and their type are.
 *
 * @param <T> the Java type of its values
 */
public final class Fact<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient String id;
    private final transient ValueType<T> type;
    private final transient Text label;
    private final transient Optional<Text> determinedBy;
    private final transient int hash;

    private Fact(String id, ValueType<T> type, Text label, Optional<Text> determinedBy) {
        this.id = id;
        this.type = type;
        this.label = label;
        this.determinedBy = determinedBy;
        this.hash = id.hashCode();
    }

    /**
     * Obtains a fact of any type.
     *
     * @param <T> the Java type of its values
     * @param id the id
     * @param type the type
     * @param label the name for people
     * @return the fact
     * @throws IllegalArgumentException if the id is not words joined by dots
     */
    public static <T> Fact<T> of(String id, ValueType<T> type, Text label) {
        if (!isWordsJoinedByDots(id)) {
            throw new IllegalArgumentException(
                    "The id (%s) of a fact must be words joined by dots, such as household.areaType.".formatted(id));
        }
        return new Fact<>(id, type, label, Optional.empty());
    }

    // by hand: the first regular expression of a JVM costs it several milliseconds, and facts are made first of all
    private static boolean isWordsJoinedByDots(String id) {
        boolean atStart = true;
        int dots = 0;
        for (int at = 0; at < id.length(); at++) {
            char c = id.charAt(at);
            if (c == '.' && !atStart) {
                dots++;
                atStart = true;
            } else if (isLower(c) || (!atStart && (isUpper(c) || isDigit(c)))) {
                atStart = false;
            } else {
                return false;
            }
        }
        return dots > 0 && !atStart;
    }

    private static boolean isLower(char c) {
        return 'a' <= c && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return 'A' <= c && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /**
     * Obtains a fact that is true or false.
     *
     * @param id the id
     * @param chinese the Chinese label
     * @param english the English label
     * @return the fact
     */
    public static Fact<Boolean> yesNo(String id, String chinese, String english) {
        return of(id, new YesNo(), Text.of(chinese, english));
    }

    /**
     * Obtains a fact that is a whole number.
     *
     * @param id the id
     * @param min the smallest value
     * @param max the largest value
     * @param chinese the Chinese label
     * @param english the English label
     * @return the fact
     */
    public static Fact<Integer> wholeNumber(String id, int min, int max, String chinese, String english) {
        return of(id, new WholeNumber(min, max), Text.of(chinese, english));
    }

    /**
     * Obtains a fact that is the date of something that has happened, from 1880 to 2100. It may not lie after the date
     * of assessment.
     *
     * @param id the id
     * @param chinese the Chinese label
     * @param english the English label
     * @return the fact
     */
    public static Fact<LocalDate> pastDay(String id, String chinese, String english) {
        return of(id, new Day(LocalDate.of(1880, 1, 1), LocalDate.of(2100, 12, 31), true), Text.of(chinese, english));
    }

    /**
     * Obtains a fact that is money.
     *
     * @param id the id
     * @param frequency how often the amount falls due
     * @param maxYuan the largest amount in whole yuan
     * @param chinese the Chinese label
     * @param english the English label
     * @return the fact
     */
    public static Fact<Money> yuan(String id, Frequency frequency, long maxYuan, String chinese, String english) {
        return of(id, new Yuan(frequency, maxYuan), Text.of(chinese, english));
    }

    /**
     * Obtains a fact that is one of a closed list of options.
     *
     * @param <E> the enum of the options
     * @param id the id
     * @param options the options in their order, such as {@code Stage.values()}
     * @param chinese the Chinese label
     * @param english the English label
     * @return the fact
     * @throws IllegalArgumentException if there is no option, or more than 63, or two have one code
     */
    public static <E extends Enum<E> & Option> Fact<E> choice(String id, E[] options, String chinese, String english) {
        return of(id, Choice.of(List.of(options)), Text.of(chinese, english));
    }

    /**
     * Obtains a fact that is any number of a closed list of options.
     *
     * @param <E> the enum of the options
     * @param id the id
     * @param options the options in their order, such as {@code Stage.values()}
     * @param chinese the Chinese label
     * @param english the English label
     * @return the fact
     * @throws IllegalArgumentException if there is no option, or more than 63, or two have one code
     */
    public static <E extends Enum<E> & Option> Fact<Set<E>> choices(
            String id, E[] options, String chinese, String english) {
        return of(id, new Choices<>(Choice.of(List.of(options))), Text.of(chinese, english));
    }

    /**
     * Obtains a fact that is one of listed options, for a plan that is not written in Java.
     *
     * @param id the id
     * @param options the options in their order
     * @param label the name for people
     * @return the fact
     * @throws IllegalArgumentException if there is no option, or more than 63, or two have one code
     */
    public static Fact<NamedOption> choice(String id, List<NamedOption> options, Text label) {
        return of(id, Choice.of(options), label);
    }

    /**
     * Returns this fact as a determination of a body.
     *
     * @param chinese the body in Chinese
     * @param english the body in English
     * @return the fact with the body that finds it
     */
    public Fact<T> determinedBy(String chinese, String english) {
        return new Fact<>(id, type, label, Optional.of(Text.of(chinese, english)));
    }

    /**
     * Returns the stable id, which is also the name on the wire.
     *
     * @return the id, such as {@code household.areaType}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the type.
     *
     * @return the type
     */
    public ValueType<T> type() {
        return type;
    }

    /**
     * Returns the name for people.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the body that finds this fact.
     *
     * @return the body; empty if the fact is not a determination
     */
    public Optional<Text> determinedBy() {
        return determinedBy;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Fact<?> that && hash == that.hash && id.equals(that.id) && type.equals(that.type));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return id;
    }

    private Object writeReplace() {
        return new SerialForm<>(id, type, label, determinedBy.orElse(null));
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm<T>(
            String id,
            ValueType<T> type,
            Text label,
            @Nullable Text determinedBy) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private Fact<T> rebuilt() {
            Fact<T> fact = of(id, Objects.requireNonNull(type), Objects.requireNonNull(label));
            return determinedBy == null ? fact : fact.determinedBy(determinedBy.chinese(), determinedBy.english());
        }
    }
}
