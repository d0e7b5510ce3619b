/**
 * The arithmetic of the field, exact and explained, for callers who want one figure without an assessment.
 *
 * <p>A {@link cn.zhoucun.services.calculator.Quantity} is a number that remembers how it was worked out; a
 * {@link cn.zhoucun.services.calculator.Calculation} is a finished one with all its steps. Policy figures come in as
 * {@link cn.zhoucun.services.calculator.Figure}s, with their source; nothing here knows the figures of a plan. The
 * packages below this one hold the calculators of one field each.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.calculator;

import org.jspecify.annotations.NullMarked;
