package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An option that is not the constant of an enum, so that a plan which is not written in Java can declare choices of its
 * own.
 *
 * @param code the stable code on the wire: small letters, digits and underscores, beginning with a letter
 * @param label the name for people
 */
public record NamedOption(String code, Text label) implements Option, Serializable {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,99}");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not made of small letters, digits and underscores
     */
    public NamedOption {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code (%s) of an option must be small letters, digits and underscores.".formatted(code));
        }
    }

    /**
     * Returns the name.
     *
     * @return the code
     */
    @Override
    public String name() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
