package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Language;
import java.io.Serializable;
import java.util.Optional;

/**
 * The type of a fact or of a parameter: which values there are, and how each is written as text and as one
 * {@code long}. Rules are decided on the {@code long} codes, so a code is exact: yes or no is 1 or 0, a date its epoch
 * day, money its fen, a choice the place of the option, a set of choices one bit an option.
 *
 * @param <T> the Java type of the values
 */
public sealed interface ValueType<T> extends Serializable
        permits YesNo, WholeNumber, Day, Yuan, Share, Choice, Choices {

    /** Stands where a code could and the value is unknown: below every code of every type. */
    long UNKNOWN = Long.MIN_VALUE;

    /**
     * Returns the Java class of the values.
     *
     * @return the class, of {@code Set} for a set of choices
     */
    Class<?> javaType();

    /**
     * Returns whether a value of the Java type is one of this type: within the bounds, with no more decimals than
     * allowed.
     *
     * @param value the value
     * @return true if it is
     */
    boolean allows(T value);

    /**
     * Says what a value must be.
     *
     * @return a phrase that begins with {@code must}
     */
    String cure();

    /**
     * Returns the code of an allowed value.
     *
     * @param value the value
     * @return its code, from {@link #lowest()} to {@link #highest()}
     */
    long encode(T value);

    /**
     * Returns the value of a code.
     *
     * @param code a code that {@link #encode} gave
     * @return the value
     */
    T decode(long code);

    /**
     * Returns the smallest code.
     *
     * @return the code
     */
    long lowest();

    /**
     * Returns the largest code.
     *
     * @return the code
     */
    long highest();

    /**
     * Reads a value from its canonical text, as it stands on the wire.
     *
     * @param text the text
     * @return the value; empty if the text is not one of an allowed value
     */
    Optional<T> parse(String text);

    /**
     * Writes a value as its canonical text.
     *
     * @param value an allowed value
     * @return the text that {@link #parse} reads
     */
    String format(T value);

    /**
     * Writes a value for people.
     *
     * @param value an allowed value
     * @param language the language
     * @return the text
     */
    default String show(T value, Language language) {
        return format(value);
    }

    /**
     * Checks a value from outside.
     *
     * @param subject what the value is given for
     * @param value the value
     * @return the value
     * @throws InvalidInputException if it is not one of this type
     */
    default T check(String subject, Object value) {
        if (!javaType().isInstance(value)) {
            throw new InvalidInputException(subject, value, cure());
        }
        @SuppressWarnings("unchecked") // the class was checked; a set checks its elements in allows
        T typed = (T) value;
        if (!allows(typed)) {
            throw new InvalidInputException(subject, value, cure());
        }
        return typed;
    }
}
