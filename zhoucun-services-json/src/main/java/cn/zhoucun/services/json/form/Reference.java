package cn.zhoucun.services.json.form;

import cn.zhoucun.services.json.shape.Definitions;
import cn.zhoucun.services.json.shape.Json;
import cn.zhoucun.services.json.shape.Place;
import cn.zhoucun.services.json.shape.Shape;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/** The id of something that is declared elsewhere. */
record Reference<T>(Shape<String> ids, Map<String, T> known, String word, Function<T, String> id) implements Shape<T> {

    @Override
    public T read(Json value, Place place) {
        String name = ids.read(value, place);
        T found = known.get(name);
        if (found == null) {
            throw value.error(place, Scope.unknown(word, name, known.keySet()));
        }
        return found;
    }

    @Override
    public void write(JsonGenerator out, T value) throws IOException {
        ids.write(out, id.apply(value));
    }

    @Override
    public String cure() {
        return "must be the id of a " + word;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ids.schema(definitions);
    }
}
