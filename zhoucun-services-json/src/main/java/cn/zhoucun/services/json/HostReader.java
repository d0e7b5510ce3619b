package cn.zhoucun.services.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/**
 * Reads our form with a host's parser.
 *
 * @param <T> the type
 */
@SuppressWarnings("serial") // hosts serialize JSON, not mappers
final class HostReader<T> extends StdDeserializer<T> {

    private final transient JsonForm<T> form;

    HostReader(Class<T> type, JsonForm<T> form) {
        super(type);
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return form.read(parser);
        } catch (JsonInputException refusal) {
            throw JsonMappingException.from(parser, refusal.getMessage(), refusal);
        }
    }

    /** Names of classes are never read, whatever the host's default typing. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }

    /** Null is refused like any other value of a wrong type; a host that wants it allowed gives the property a wrapper. */
    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        JsonInputException refusal =
                new JsonInputException("$", "null", form.shape().cure());
        throw JsonMappingException.from(context, refusal.getMessage(), refusal);
    }
}
