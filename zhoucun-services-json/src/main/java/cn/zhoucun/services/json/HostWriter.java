package cn.zhoucun.services.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/**
 * Writes our form with a host's generator.
 *
 * @param <T> the type
 */
@SuppressWarnings("serial") // hosts serialize JSON, not mappers
final class HostWriter<T> extends StdSerializer<T> {

    @SuppressWarnings("deprecation") // the generator has no other name for it yet
    private static final JsonGenerator.Feature AS_STRINGS = JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS;

    private final transient JsonOutput<T> output;

    HostWriter(Class<T> type, JsonOutput<T> output) {
        super(type);
        this.output = output;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        boolean asStrings = out.isEnabled(AS_STRINGS);
        out.configure(AS_STRINGS, false);
        try {
            output.shape().write(out, value);
        } finally {
            out.configure(AS_STRINGS, asStrings);
        }
    }

    /** Names of classes are never written, whatever the host's default typing. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeSerializer) throws IOException {
        serialize(value, out, provider);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, T value) {
        return false;
    }
}
