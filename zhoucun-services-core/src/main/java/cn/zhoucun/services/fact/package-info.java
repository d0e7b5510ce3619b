/**
 * What is known about a case: typed {@link cn.zhoucun.services.fact.Fact facts} and the values a caller gives for them.
 *
 * <p>A fact that a caller does not give is <em>unknown</em>. It is never false, zero or today.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.fact;

import org.jspecify.annotations.NullMarked;
