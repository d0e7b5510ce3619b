package cn.zhoucun.services.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An array of values of one form.
 *
 * @param element the form of each
 * @param <T> the type of each
 */
public record ListShape<T>(Shape<T> element) implements Shape<List<T>> {

    @Override
    public List<T> read(Json value, Place place) {
        if (!(value instanceof Json.Arr array)) {
            throw value.error(place, cure());
        }
        List<T> list = new ArrayList<>();
        for (Json each : array.elements()) {
            list.add(element.read(each, place.element(list.size())));
        }
        return List.copyOf(list);
    }

    @Override
    public void write(JsonGenerator out, List<T> value) throws IOException {
        out.writeStartArray();
        for (T each : value) {
            element.write(out, each);
        }
        out.writeEndArray();
    }

    @Override
    public String cure() {
        return "must be an array";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.words("type", "array", "items", element.schema(definitions));
    }
}
