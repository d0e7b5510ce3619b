package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Language;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Any number of a closed list of options. The set is known as a whole: an option that is not in it does not hold.
 *
 * @param one the type of one of them
 * @param <E> the Java type of the options
 */
public record Choices<E extends Option>(Choice<E> one) implements ValueType<Set<E>> {

    private static final String SEPARATOR = ",";

    @Override
    public Class<?> javaType() {
        return Set.class;
    }

    @Override
    public boolean allows(Set<E> value) {
        return value.stream().allMatch(one::isOne);
    }

    @Override
    public String cure() {
        return "must be a set of distinct values, each of which " + one.cure();
    }

    @Override
    public long encode(Set<E> value) {
        long code = 0;
        for (E option : value) {
            code |= 1L << one.encode(option);
        }
        return code;
    }

    @Override
    public Set<E> decode(long code) {
        Set<E> value = new LinkedHashSet<>();
        for (E option : one.all()) {
            if ((code >> one.encode(option) & 1) == 1) {
                value.add(option);
            }
        }
        return Collections.unmodifiableSet(value);
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return (1L << one.all().size()) - 1;
    }

    @Override
    public Optional<Set<E>> parse(String text) {
        Set<E> value = new LinkedHashSet<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(SEPARATOR, -1)) {
            Optional<E> option = one.parse(part);
            if (option.isEmpty() || !value.add(option.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }

    @Override
    public String format(Set<E> value) {
        return one.all().stream().filter(value::contains).map(Option::code).collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public String show(Set<E> value, Language language) {
        if (value.isEmpty()) {
            return language == Language.CHINESE ? "无" : "none";
        }
        return one.all().stream()
                .filter(value::contains)
                .map(option -> option.label().in(language))
                .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
    }
}
