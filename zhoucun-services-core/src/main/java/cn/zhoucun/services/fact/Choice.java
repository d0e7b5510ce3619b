package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of a closed list of options.
 *
 * @param options the enum of the options, at most 63 of them
 * @param <E> the enum
 */
public record Choice<E extends Enum<E> & Option>(Class<E> options) implements ValueType<E> {

    /**
     * Checks the number of options.
     *
     * @throws IllegalArgumentException if there is none, or more than 63
     */
    public Choice {
        int count = options.getEnumConstants().length;
        if (count < 1 || count > 63) {
            throw new IllegalArgumentException(
                    "The options of %s (%d) must be from 1 to 63.".formatted(options.getSimpleName(), count));
        }
    }

    /**
     * Returns the options in their order.
     *
     * @return the options
     */
    public List<E> all() {
        return List.of(options.getEnumConstants());
    }

    @Override
    public Class<?> javaType() {
        return options;
    }

    @Override
    public boolean allows(E value) {
        return true;
    }

    @Override
    public String cure() {
        return "must be one of " + all().stream().map(Option::code).collect(Collectors.joining(", "));
    }

    @Override
    public long encode(E value) {
        return value.ordinal();
    }

    @Override
    public E decode(long code) {
        return options.getEnumConstants()[Math.toIntExact(code)];
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return options.getEnumConstants().length - 1L;
    }

    @Override
    public Optional<E> parse(String text) {
        return all().stream().filter(option -> option.code().equals(text)).findFirst();
    }

    @Override
    public String format(E value) {
        return value.code();
    }

    @Override
    public String show(E value, Language language) {
        return value.label().in(language);
    }
}
