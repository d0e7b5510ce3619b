package cn.zhoucun.services.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The JSON form of a type: how it is read, how it is written and what its schema says.
 *
 * @param <T> the type
 */
public interface Shape<T> {

    /**
     * Reads a value.
     *
     * @throws cn.zhoucun.services.json.JsonInputException if what stands there does not have this form
     */
    T read(Json value, Place place);

    /** Writes a value. */
    void write(JsonGenerator out, T value) throws IOException;

    /** Says what must be there, beginning with {@code must be}. */
    String cure();

    /** The schema of this form; what has a name of its own is put among the definitions and referred to. */
    Map<String, Object> schema(Definitions definitions);

    /** Turns this form into that of another type. */
    default <S> Shape<S> as(Function<? super T, ? extends S> from, Function<? super S, ? extends T> to) {
        return checked(value -> Optional.of(from.apply(value)), to, cure());
    }

    /** Turns this form into that of another type, of which not every value of this one is the form. */
    default <S> Shape<S> checked(
            Function<? super T, Optional<S>> from, Function<? super S, ? extends T> to, String cure) {
        return new Mapped<>(this, from, to, cure);
    }

    /** A form that another one of its parts is. */
    static <T> Shape<T> later(Supplier<Shape<T>> shape) {
        return new Later<>(shape);
    }

    /** A form turned into that of another type. */
    record Mapped<T, S>(
            Shape<T> shape, Function<? super T, Optional<S>> from, Function<? super S, ? extends T> to, String cure)
            implements Shape<S> {

        @Override
        public S read(Json value, Place place) {
            T read = shape.read(value, place);
            return Made.of(() -> from.apply(read), value, place).orElseThrow(() -> value.error(place, cure));
        }

        @Override
        public void write(JsonGenerator out, S value) throws IOException {
            shape.write(out, to.apply(value));
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return shape.schema(definitions);
        }
    }

    /** A form that is not built yet. */
    record Later<T>(Supplier<Shape<T>> shape) implements Shape<T> {

        @Override
        public T read(Json value, Place place) {
            return shape.get().read(value, place);
        }

        @Override
        public void write(JsonGenerator out, T value) throws IOException {
            shape.get().write(out, value);
        }

        @Override
        public String cure() {
            return shape.get().cure();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return shape.get().schema(definitions);
        }
    }
}
