package cn.zhoucun.services.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/**
 * A string that is always the same, such as the name and version of a format.
 *
 * @param text the string
 */
record Constant(String text) implements Shape<String> {

    @Override
    public String read(Json value, Place place) {
        if (!(value instanceof Json.Str string) || !string.text().equals(text)) {
            throw value.error(place, cure());
        }
        return text;
    }

    @Override
    public void write(JsonGenerator out, String value) throws IOException {
        out.writeString(value);
    }

    @Override
    public String cure() {
        return "must be \"" + text + "\"";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("const", text);
    }
}
