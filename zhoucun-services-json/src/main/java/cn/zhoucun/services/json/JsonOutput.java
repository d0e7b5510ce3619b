package cn.zhoucun.services.json;

import cn.zhoucun.services.json.shape.Definitions;
import cn.zhoucun.services.json.shape.JsonText;
import cn.zhoucun.services.json.shape.Shape;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A type of document that is written: how, and what its JSON Schema says. The same value is always written as the same
 * bytes. Immutable and thread-safe.
 *
 * @param <T> the Java type that it stands for
 */
public sealed class JsonOutput<T> permits JsonForm {

    private final String name;
    private final String schemaId;
    private final Supplier<Shape<T>> shape;

    /** A type of document that is the same for all plans. */
    JsonOutput(String name, Supplier<Shape<T>> shape) {
        this(name, "", shape);
    }

    /** A type of document whose names are those of one plan. */
    JsonOutput(String name, String plan, Supplier<Shape<T>> shape) {
        this.name = name;
        this.schemaId = "urn:zhoucun-services:" + name + ":1"
                + (plan.isEmpty() ? "" : ":" + URLEncoder.encode(plan, StandardCharsets.UTF_8));
        this.shape = shape;
    }

    /** The form for one document: what it refers to within itself is kept apart from other documents. */
    final Shape<T> shape() {
        return shape.get();
    }

    /**
     * Returns the name of the type of document.
     *
     * @return the name, such as {@code plan}
     */
    public final String name() {
        return name;
    }

    /**
     * Returns the id of the schema: the version of the format, and the plan whose facts it names, if it does.
     *
     * @return the id, such as {@code urn:zhoucun-services:plan:1} or {@code urn:zhoucun-services:case:1:zhoucun-2018}
     */
    public final String schemaId() {
        return schemaId;
    }

    /**
     * Writes a value on one line.
     *
     * @param value the value
     * @return the JSON
     * @throws IllegalArgumentException if the value holds a figure out of the bounds of the format
     */
    public final String write(T value) {
        return MemoryText.of(out -> shape().write(out, value));
    }

    /**
     * Writes a value on one line.
     *
     * @param value the value
     * @param writer where to write; it is left open
     * @throws IOException if it cannot be written to
     * @throws IllegalArgumentException if the value holds a figure out of the bounds of the format
     */
    public final void write(T value, Writer writer) throws IOException {
        try (JsonGenerator out = JsonText.FACTORY.createGenerator(writer)) {
            shape().write(out, value);
        }
    }

    /**
     * Writes a value on one line, in UTF-8.
     *
     * @param value the value
     * @param stream where to write; it is left open
     * @throws IOException if it cannot be written to
     * @throws IllegalArgumentException if the value holds a figure out of the bounds of the format
     */
    public final void write(T value, OutputStream stream) throws IOException {
        try (JsonGenerator out = JsonText.FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            shape().write(out, value);
        }
    }

    /**
     * Returns the JSON Schema (2020-12) of this type of document. It follows from the same definition as reading and
     * writing do.
     *
     * @return the schema, on lines of their own, with a line feed at the end
     */
    public final String schema() {
        Map<String, Object> schema = Definitions.document(schemaId(), "zhoucun-services " + name, shape());
        return MemoryText.pretty(schema);
    }

    @Override
    public final String toString() {
        return name;
    }
}
