package cn.zhoucun.services.json.shape;

import cn.zhoucun.services.json.JsonInputException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text in and out of JSON, with a parser whose own limits stop what is too large before it is built. */
public final class JsonText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Writes, and reads within the limits that every document has. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.PLAN.depth() + 1)
                    .maxStringLength(Limits.STRING)
                    .maxNumberLength(Limits.NUMBER)
                    .build())
            // names come from outside: keep none of them for later
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // what breaks off must not look complete
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonText() {}

    /** Reads a whole document. */
    public static Json parse(String text, Limits limits) {
        if (text.length() > limits.length()) {
            throw tooLong("%d characters".formatted(text.length()), limits, "characters");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            TreeReader reader = new TreeReader(parser, limits);
            Json value = reader.read();
            reader.end();
            return value;
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory must be readable.", impossible);
        }
    }

    /** Reads a whole document in UTF-8; a byte order mark before it is passed over. */
    public static Json parse(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.length() + 1);
        if (bytes.length > limits.length()) {
            throw tooLong("more than %d bytes".formatted(limits.length()), limits, "bytes");
        }
        String text = decode(bytes);
        return parse(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text, limits);
    }

    private static JsonInputException tooLong(String value, Limits limits, String unit) {
        return new JsonInputException(
                Place.ROOT.path(), value, "must be at most %d %s long".formatted(limits.length(), unit));
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new JsonInputException(
                    Place.ROOT.path(), "%d bytes".formatted(bytes.length), "must be text in UTF-8");
        }
    }
}
