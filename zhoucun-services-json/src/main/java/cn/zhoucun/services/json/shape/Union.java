package cn.zhoucun.services.json.shape;

import cn.zhoucun.services.json.shape.ObjectShape.Values;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A sealed family: an object whose member {@code kind} says which of several forms it has. The kinds are fixed words,
 * never the names of classes.
 *
 * @param <T> the family
 */
public final class Union<T> implements Shape<T> {

    private static final String KIND = "kind";

    private final String name;
    private final Map<String, Case<T, ? extends T>> cases = new LinkedHashMap<>();

    private record Case<T, C extends T>(Class<C> type, ObjectShape<C> shape) {

        void write(JsonGenerator out, T value) throws IOException {
            shape.write(out, type.cast(value));
        }
    }

    /** Starts a family that has no member yet. */
    public Union(String name) {
        this.name = name;
    }

    /** Adds one kind. */
    @SuppressWarnings("unchecked") // the class of a generic type is that of its raw type
    public <C extends T> Union<T> with(
            String kind, Class<? super C> type, Function<Members<C>, Function<Values, ? extends C>> definition) {
        ObjectShape<C> shape = ObjectShape.of(name + "-" + kind, members -> {
            members.constant(KIND, kind);
            return definition.apply(members);
        });
        cases.put(kind, new Case<>((Class<C>) type, shape));
        return this;
    }

    @Override
    public T read(Json value, Place place) {
        if (!(value instanceof Json.Obj object)) {
            throw value.error(place, cure());
        }
        Json kind = object.members().getOrDefault(KIND, new Json.Missing());
        Case<T, ? extends T> found = kind instanceof Json.Str string ? cases.get(string.text()) : null;
        if (found == null) {
            String hint = kind instanceof Json.Str string ? NearestName.hint(string.text(), cases.keySet()) : "";
            throw kind.error(place.member(KIND), "must be one of " + String.join(", ", cases.keySet()) + hint);
        }
        return found.shape().read(value, place);
    }

    @Override
    public void write(JsonGenerator out, T value) throws IOException {
        for (Case<T, ? extends T> each : cases.values()) {
            if (each.type().isInstance(value)) {
                each.write(out, value);
                return;
            }
        }
        throw new IllegalStateException("The %s (%s) must be of a kind known here.".formatted(name, value));
    }

    @Override
    public String cure() {
        return "must be an object with kind";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            List<Object> forms = new ArrayList<>();
            cases.values().forEach(each -> forms.add(each.shape().schema(definitions)));
            return Map.of("oneOf", forms);
        });
    }
}
