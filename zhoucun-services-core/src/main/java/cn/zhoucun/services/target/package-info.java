/**
 * Whether a promise is kept: targets in every shape that a plan prints, the observations that they are held against, the
 * verdict with its reasons, progress, score cards and evenness. No floating point decides a verdict: numbers are exact
 * {@link cn.zhoucun.services.calculator.Fraction fractions}, and at exactly the threshold the printed word decides.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.target;

import org.jspecify.annotations.NullMarked;
