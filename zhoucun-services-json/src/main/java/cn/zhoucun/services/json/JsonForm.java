package cn.zhoucun.services.json;

import cn.zhoucun.services.json.shape.Json;
import cn.zhoucun.services.json.shape.JsonText;
import cn.zhoucun.services.json.shape.Limits;
import cn.zhoucun.services.json.shape.Place;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.TreeReader;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A type of document that is read and written. What was written is read back as it was.
 *
 * <p>Reading is strict and bounded: duplicate or unknown names, text after the end, wrong types, values out of their
 * bounds, half surrogate pairs, deep nesting and documents that are too large are refused with their place, the value
 * found there and the cure. Nothing is converted. Immutable and thread-safe.
 *
 * @param <T> the Java type that it stands for
 */
public final class JsonForm<T> extends JsonOutput<T> {

    private final Limits limits;

    JsonForm(String name, String plan, Limits limits, Supplier<Shape<T>> shape) {
        super(name, plan, shape);
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @return what it says
     * @throws JsonInputException if it is not well-formed, not of this form, or too large
     */
    public T read(String json) {
        return read(JsonText.parse(json, limits));
    }

    /**
     * Reads a document in UTF-8. A byte order mark before it is passed over.
     *
     * @param utf8 the document; it is left open
     * @return what it says
     * @throws JsonInputException if it is not well-formed, not of this form, or too large
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream utf8) throws IOException {
        return read(JsonText.parse(utf8, limits));
    }

    /** Reads from the parser of a host, which is left on the last token of the document. */
    T read(JsonParser parser) {
        return read(new TreeReader(parser, limits).read());
    }

    private T read(Json json) {
        return shape().read(json, Place.ROOT);
    }
}
