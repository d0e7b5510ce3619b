package cn.zhoucun.services.rule;

import cn.zhoucun.services.parameter.Parameter;
import java.io.Serializable;

/**
 * What a term is compared with.
 *
 * @param <T> the Java type of the bound
 */
public sealed interface Bound<T> extends Serializable {

    /**
     * A bound that the rule itself states.
     *
     * @param value the bound
     * @param <T> its Java type
     */
    record Fixed<T>(T value) implements Bound<T> {}

    /**
     * A policy figure with dates in force.
     *
     * @param parameter the parameter
     * @param <T> the Java type of its values
     */
    record Figure<T>(Parameter<T> parameter) implements Bound<T> {}
}
