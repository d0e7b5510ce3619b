package cn.zhoucun.services.calculator.named;

import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One thing that a calculator must be given.
 *
 * @param name the stable name on the wire, such as {@code members}
 * @param label what it is, for people
 * @param type what it can be: its unit and its bounds
 * @param <T> the Java type of its values
 */
public record Input<T>(String name, Text label, InputType<T> type) implements Serializable {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not letters and digits that begin with a small letter
     */
    public Input {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of an input (%s) must be letters and digits that begin with a small letter."
                            .formatted(name));
        }
    }
}
