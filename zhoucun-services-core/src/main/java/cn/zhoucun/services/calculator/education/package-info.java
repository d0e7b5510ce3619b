/**
 * Grants by tier, quotas and fee waivers of education, and the budgets that follow from them.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.calculator.education;

import org.jspecify.annotations.NullMarked;
