package cn.zhoucun.services.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the members of an object in their order.
 *
 * @param <T> the type of the object
 */
public final class Members<T> {

    private final List<Member<T, ?>> all = new ArrayList<>();

    Members() {}

    List<Member<T, ?>> all() {
        return all;
    }

    /** A member that is always there. */
    public <V> Member<T, V> required(String name, Shape<V> shape, Function<? super T, ? extends V> get) {
        return add(new Required<>(name, shape, get));
    }

    /** A list that is always there, though it may be empty. */
    public <V> Member<T, List<V>> array(
            String name, Shape<V> element, Function<? super T, ? extends Collection<? extends V>> get) {
        return required(name, new ListShape<>(element), whole -> List.copyOf(get.apply(whole)));
    }

    /** A member that is left out where there is nothing to say. */
    public <V> Member<T, Optional<V>> optional(
            String name, Shape<V> shape, Function<? super T, ? extends Optional<? extends V>> get) {
        return add(new Left<>(name, shape, get));
    }

    /** A list that is left out where it is empty. */
    public <V> Listed<T, V> list(
            String name, Shape<V> element, Function<? super T, ? extends Collection<? extends V>> get) {
        Member<T, Optional<List<V>>> member = optional(
                name,
                new ListShape<>(element),
                whole -> Optional.<List<V>>of(List.copyOf(get.apply(whole))).filter(list -> !list.isEmpty()));
        return new Listed<>(member);
    }

    /** A member that always says the same. */
    public void constant(String name, String value) {
        required(name, new Constant(value), whole -> value);
    }

    private <M extends Member<T, ?>> M add(M member) {
        all.add(member);
        return member;
    }

    /** A list that may be left out. */
    public record Listed<T, V>(Member<T, Optional<List<V>>> member) {}

    private static final class Required<T, V> extends Member<T, V> {

        private final Shape<V> shape;
        private final Function<? super T, ? extends V> get;

        Required(String name, Shape<V> shape, Function<? super T, ? extends V> get) {
            super(name);
            this.shape = shape;
            this.get = get;
        }

        @Override
        V read(@Nullable Json value, Place place) {
            if (value == null) {
                throw new Json.Missing().error(place, shape.cure());
            }
            return shape.read(value, place);
        }

        @Override
        void write(JsonGenerator out, T whole) throws IOException {
            out.writeFieldName(name());
            shape.write(out, get.apply(whole));
        }

        @Override
        boolean isRequired() {
            return true;
        }

        @Override
        Map<String, Object> schema(Definitions definitions) {
            return shape.schema(definitions);
        }
    }

    private static final class Left<T, V> extends Member<T, Optional<V>> {

        private final Shape<V> shape;
        private final Function<? super T, ? extends Optional<? extends V>> get;

        Left(String name, Shape<V> shape, Function<? super T, ? extends Optional<? extends V>> get) {
            super(name);
            this.shape = shape;
            this.get = get;
        }

        @Override
        Optional<V> read(@Nullable Json value, Place place) {
            return value == null ? Optional.empty() : Optional.of(shape.read(value, place));
        }

        @Override
        void write(JsonGenerator out, T whole) throws IOException {
            Optional<? extends V> value = get.apply(whole);
            if (value.isPresent()) {
                out.writeFieldName(name());
                shape.write(out, value.get());
            }
        }

        @Override
        boolean isRequired() {
            return false;
        }

        @Override
        Map<String, Object> schema(Definitions definitions) {
            return shape.schema(definitions);
        }
    }
}
