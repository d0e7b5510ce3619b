package cn.zhoucun.services.parameter;

import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.source.Language;
import java.io.Serializable;

/**
 * A figure and the dates on which it is in force. It is held as the code that rules are decided on.
 *
 * @param type the type of the value
 * @param code the code of the value
 * @param inForce the dates
 * @param source who says so: a citation, or the order of the authority that set the figure
 * @param <T> the Java type of the value
 */
public record Dated<T>(ValueType<T> type, long code, DateRange inForce, String source) implements Serializable {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not one of the type
     */
    public Dated {
        if (code < type.lowest() || type.highest() < code) {
            throw new IllegalArgumentException("The figure (%d) of %s %s.".formatted(code, source, type.cure()));
        }
    }

    /**
     * Returns the value.
     *
     * @return the value; a share without trailing zeros
     */
    public T value() {
        return type.decode(code);
    }

    /**
     * Renders the value.
     *
     * @param language the language
     * @return such as {@code 每年1250元}
     */
    public String in(Language language) {
        return type.show(value(), language);
    }

    @Override
    public String toString() {
        return type.format(value()) + " in force " + inForce + " by " + source;
    }
}
