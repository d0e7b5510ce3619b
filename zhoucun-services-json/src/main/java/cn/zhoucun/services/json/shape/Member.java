package cn.zhoucun.services.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named member of an object.
 *
 * @param <T> the type of the object
 * @param <V> what is read from the member
 */
public abstract class Member<T, V> {

    private final String name;

    Member(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /** Reads the member; the value is null where it is not there. */
    abstract V read(@Nullable Json value, Place place);

    /** Writes the member of an object, with its name, or nothing. */
    abstract void write(JsonGenerator out, T whole) throws IOException;

    abstract boolean isRequired();

    abstract Map<String, Object> schema(Definitions definitions);
}
