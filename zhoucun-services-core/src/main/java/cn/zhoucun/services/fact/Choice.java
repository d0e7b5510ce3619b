package cn.zhoucun.services.fact;

import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Language;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of a closed list of options: the constants of an enum, or, where a plan is not written in Java, a list of
 * {@link NamedOption named options}. Two choices are equal if their options are, in the same order.
 *
 * @param <E> the Java type of the options
 */
public final class Choice<E extends Option> implements ValueType<E> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 63;

    private final transient List<E> options;
    private final transient Map<String, E> byCode = new HashMap<>();
    private final transient Map<E, Integer> positions = new HashMap<>();
    private final transient Class<?> javaType;
    private final transient boolean ordinals;

    private Choice(List<E> options) {
        if (options.isEmpty() || options.size() > MOST) {
            throw new IllegalArgumentException(
                    "The options (%d) of a choice must be from 1 to %d.".formatted(options.size(), MOST));
        }
        this.options = options;
        this.javaType = javaType(options.get(0));
        boolean inOrder = true;
        for (E option : options) {
            if (javaType(option) != javaType) {
                throw new IllegalArgumentException("The options (%s) must be of one class."
                        .formatted(options.stream().map(Option::code).collect(Collectors.joining(", "))));
            }
            if (byCode.put(option.code(), option) != null) {
                throw new IllegalArgumentException(
                        "The code (%s) must belong to only one option of a choice.".formatted(option.code()));
            }
            inOrder &= option instanceof Enum<?> constant && constant.ordinal() == positions.size();
            positions.put(option, positions.size());
        }
        this.ordinals = inOrder;
    }

    private static Class<?> javaType(Option option) {
        return option instanceof Enum<?> constant ? constant.getDeclaringClass() : option.getClass();
    }

    /**
     * Obtains a choice of listed options, such as {@code List.of(Stage.values())}.
     *
     * @param <E> the Java type of the options
     * @param options the options in their order, all of one class
     * @return the choice
     * @throws IllegalArgumentException if there is none, or more than 63, or two have one code, or their classes differ
     */
    public static <E extends Option> Choice<E> of(List<E> options) {
        return new Choice<>(List.copyOf(options));
    }

    /**
     * Returns the options in their order.
     *
     * @return the options
     */
    public List<E> all() {
        return options;
    }

    @Override
    public Class<?> javaType() {
        return javaType;
    }

    @Override
    public boolean allows(E value) {
        return positions.containsKey(value);
    }

    /** Whether an object of any class is one of the options. */
    boolean isOne(Object value) {
        return positions.containsKey(value);
    }

    @Override
    public String cure() {
        return "must be one of " + all().stream().map(Option::code).collect(Collectors.joining(", "));
    }

    @Override
    public long encode(E value) {
        // nearly every choice is a whole enum, whose constants know their place
        return ordinals ? ((Enum<?>) value).ordinal() : positions.getOrDefault(value, -1);
    }

    @Override
    public E decode(long code) {
        return options.get(Math.toIntExact(code));
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return options.size() - 1L;
    }

    @Override
    public Optional<E> parse(String text) {
        return Optional.ofNullable(byCode.get(text));
    }

    @Override
    public String format(E value) {
        return value.code();
    }

    @Override
    public String show(E value, Language language) {
        return value.label().in(language);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Choice<?> that && options.equals(that.options));
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    @Override
    public String toString() {
        return "Choice" + options.stream().map(Option::code).toList();
    }

    private Object writeReplace() {
        return new SerialForm<>(options);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm<E extends Option>(List<E> options) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> of(options));
        }
    }
}
