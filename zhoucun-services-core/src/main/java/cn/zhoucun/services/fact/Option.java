package cn.zhoucun.services.fact;

import cn.zhoucun.services.source.Text;
import java.util.Locale;

/** One of the values of a fact that has a closed list of them: the constant of an enum, or a {@link NamedOption}. */
public interface Option {

    /**
     * Returns the name of the enum constant.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the name for people.
     *
     * @return the label
     */
    Text label();

    /**
     * Returns the stable code of this value on the wire.
     *
     * @return the name in lower case
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
