package cn.zhoucun.services.json.shape;

import cn.zhoucun.services.fact.ValueType;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A value whose type another member of its object names, so that it can be read only when that is known. */
public abstract sealed class Loose {

    /** The form: any JSON that a value can be written as. */
    public static final Shape<Loose> SHAPE = new Form();

    /** A value of a known type, to be written. */
    public static <T> Loose of(ValueType<T> type, T value) {
        return new Held<>(type, value);
    }

    /** Values of a known type, to be written. */
    public static <T> List<Loose> of(ValueType<T> type, Collection<T> values) {
        return values.stream().map(value -> of(type, value)).toList();
    }

    /** Reads the value, now that its type is known. */
    public abstract <T> T as(ValueType<T> type);

    /** Says that this value is not what must be there. */
    public abstract IllegalArgumentException error(String cure);

    abstract void write(JsonGenerator out) throws IOException;

    private static final class Held<H> extends Loose {

        private final ValueType<H> type;
        private final H value;

        Held(ValueType<H> type, H value) {
            this.type = type;
            this.value = value;
        }

        @Override
        public <T> T as(ValueType<T> wanted) {
            return wanted.check("value", value);
        }

        @Override
        public IllegalArgumentException error(String cure) {
            return new IllegalArgumentException("The value (%s) %s.".formatted(value, cure));
        }

        @Override
        void write(JsonGenerator out) throws IOException {
            new ValueShape<>(type).write(out, value);
        }
    }

    private static final class Found extends Loose {

        private final Json json;
        private final Place place;

        Found(Json json, Place place) {
            this.json = json;
            this.place = place;
        }

        @Override
        public <T> T as(ValueType<T> type) {
            return new ValueShape<>(type).read(json, place);
        }

        @Override
        public IllegalArgumentException error(String cure) {
            return json.error(place, cure);
        }

        @Override
        void write(JsonGenerator out) {
            throw new IllegalStateException("What was read is written as the value that it is.");
        }
    }

    private record Form() implements Shape<Loose> {

        @Override
        public Loose read(Json value, Place place) {
            return new Found(value, place);
        }

        @Override
        public void write(JsonGenerator out, Loose value) throws IOException {
            value.write(out);
        }

        @Override
        public String cure() {
            return "must be a value";
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.words(
                    "type", List.of("boolean", "integer", "string", "array"), "items", Map.of("type", "string"));
        }
    }
}
