package cn.zhoucun.services.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a document, before anything in it is read. */
final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private DocumentText() {}

    static String read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Wire.LONGEST_DOCUMENT + 1);
        if (bytes.length > Wire.LONGEST_DOCUMENT) {
            throw new JsonInputException(
                    Place.ROOT,
                    "more than %d bytes".formatted(Wire.LONGEST_DOCUMENT),
                    "must be at most %d bytes long".formatted(Wire.LONGEST_DOCUMENT));
        }
        String text = decode(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new JsonInputException(Place.ROOT, "%d bytes".formatted(bytes.length), "must be text in UTF-8");
        }
    }

    static String checked(String text) {
        if (text.length() > Wire.LONGEST_DOCUMENT) {
            throw new JsonInputException(
                    Place.ROOT,
                    "%d characters".formatted(text.length()),
                    "must be at most %d characters long".formatted(Wire.LONGEST_DOCUMENT));
        }
        return text;
    }
}
