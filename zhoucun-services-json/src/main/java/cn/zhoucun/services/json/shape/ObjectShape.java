package cn.zhoucun.services.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An object of named members, and no others.
 *
 * @param <T> the type
 */
public final class ObjectShape<T> implements Shape<T> {

    private final String name;
    private final List<Member<T, ?>> members;
    private final Function<Values, ? extends T> make;
    private final List<String> names;

    private ObjectShape(String name, List<Member<T, ?>> members, Function<Values, ? extends T> make) {
        this.name = name;
        this.members = members;
        this.make = make;
        this.names = members.stream().map(Member::name).toList();
    }

    /** Declares an object: its members, and how it is made of what was read from them. */
    public static <T> ObjectShape<T> of(String name, Function<Members<T>, Function<Values, ? extends T>> definition) {
        Members<T> members = new Members<>();
        Function<Values, ? extends T> make = definition.apply(members);
        return new ObjectShape<>(name, List.copyOf(members.all()), make);
    }

    /** Declares an object that is a result: it is written, and never made from outside. */
    public static <T> ObjectShape<T> written(String name, Consumer<Members<T>> definition) {
        return of(name, members -> {
            definition.accept(members);
            return values -> {
                throw new UnsupportedOperationException(name + " is a result and is not read.");
            };
        });
    }

    @Override
    public T read(Json value, Place place) {
        if (!(value instanceof Json.Obj object)) {
            throw value.error(place, cure());
        }
        object.members().forEach((member, given) -> {
            if (!names.contains(member)) {
                throw given.error(place.member(member), "must be " + either() + NearestName.hint(member, names));
            }
        });
        Map<Member<?, ?>, Object> read = new HashMap<>();
        for (Member<T, ?> member : members) {
            read.put(member, member.read(object.members().get(member.name()), place.member(member.name())));
        }
        Values values = new Values(read);
        return Made.of(() -> make.apply(values), value, place);
    }

    @Override
    public void write(JsonGenerator out, T value) throws IOException {
        out.writeStartObject();
        for (Member<T, ?> member : members) {
            member.write(out, value);
        }
        out.writeEndObject();
    }

    @Override
    public String cure() {
        List<String> required =
                members.stream().filter(Member::isRequired).map(Member::name).toList();
        return required.isEmpty() ? "must be an object" : "must be an object with " + joined(required, " and ");
    }

    private String either() {
        return names.isEmpty() ? "left out, since nothing is to be given" : joined(names, " or ");
    }

    private static String joined(List<String> names, String last) {
        int end = names.size() - 1;
        return end < 1 ? names.get(0) : String.join(", ", names.subList(0, end)) + last + names.get(end);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            members.forEach(member -> properties.put(member.name(), member.schema(definitions)));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("properties", properties);
            schema.put(
                    "required",
                    members.stream()
                            .filter(Member::isRequired)
                            .map(Member::name)
                            .toList());
            schema.put("additionalProperties", false);
            return schema;
        });
    }

    /** What was read from the members of one object. */
    public static final class Values {

        private final Map<Member<?, ?>, Object> read;

        private Values(Map<Member<?, ?>, Object> read) {
            this.read = read;
        }

        /** What was read from a member. */
        @SuppressWarnings("unchecked") // read by the member itself
        public <V> V get(Member<?, V> member) {
            return (V) Objects.requireNonNull(read.get(member));
        }

        /** What was read from a list, which is empty where it was left out. */
        public <V> List<V> get(Members.Listed<?, V> list) {
            Optional<List<V>> elements = get(list.member());
            return elements.orElse(List.of());
        }
    }
}
