/**
 * Calculators that are called by name, for callers that know them only at run time: a wire, a form, a command line.
 *
 * <p>A {@link cn.zhoucun.services.calculator.named.Calculator} is a value: its id, what it must be given, the place that
 * asks for it, and how it is worked out. Java code that knows what it wants calls the calculation itself.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.calculator.named;

import org.jspecify.annotations.NullMarked;
