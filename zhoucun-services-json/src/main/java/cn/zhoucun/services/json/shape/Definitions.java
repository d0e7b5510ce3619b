package cn.zhoucun.services.json.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a schema, each written once. */
public final class Definitions {

    private final Map<String, Object> byName = new TreeMap<>();

    /** Refers to a named part, which is written when it is first referred to. */
    public Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
        if (!byName.containsKey(name)) {
            // a part may refer to itself
            byName.put(name, Map.of());
            byName.put(name, schema.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** A schema in which the words stand in the order in which they are given. */
    public static Map<String, Object> words(String first, Object value, Object... others) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(first, value);
        for (int at = 0; at < others.length; at += 2) {
            words.put((String) others[at], others[at + 1]);
        }
        return words;
    }

    /** The schema of a whole document. */
    public static Map<String, Object> document(String id, String title, Shape<?> shape) {
        Definitions definitions = new Definitions();
        Map<String, Object> root = shape.schema(definitions);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", title);
        schema.putAll(root);
        schema.put("$defs", definitions.byName);
        return schema;
    }
}
