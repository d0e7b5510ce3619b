package cn.zhoucun.services.parameter;

import java.io.Serializable;

/**
 * A value and the dates on which it is in force.
 *
 * @param value the value
 * @param inForce the dates
 * @param source who says so: a citation, or the order of the authority that set the figure
 * @param <T> the Java type of the value
 */
public record Dated<T>(T value, DateRange inForce, String source) implements Serializable {}
