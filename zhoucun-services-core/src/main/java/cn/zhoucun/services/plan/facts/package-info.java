/**
 * The facts that the rules of Zhoucun's plan ask for, grouped by what they describe. Their ids are the names on the
 * wire.
 */
@NullMarked
package cn.zhoucun.services.plan.facts;

import org.jspecify.annotations.NullMarked;
