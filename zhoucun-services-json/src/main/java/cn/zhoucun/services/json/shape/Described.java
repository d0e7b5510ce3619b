package cn.zhoucun.services.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form whose schema says for people what it is.
 *
 * @param shape the form
 * @param text what it is
 * @param <T> the type
 */
public record Described<T>(Shape<T> shape, String text) implements Shape<T> {

    @Override
    public T read(Json value, Place place) {
        return shape.read(value, place);
    }

    @Override
    public void write(JsonGenerator out, T value) throws IOException {
        shape.write(out, value);
    }

    @Override
    public String cure() {
        return shape.cure();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", text);
        schema.putAll(shape.schema(definitions));
        return schema;
    }
}
