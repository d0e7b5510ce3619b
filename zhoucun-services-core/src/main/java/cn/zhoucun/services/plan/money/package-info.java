/**
 * Zhoucun's own money: one call for each kind of calculation that the plan supports, with the figures read from its
 * paragraphs. The arithmetic stands in {@code calculator}.
 *
 * <p>Most calculators here are obtained {@code on} a date, with the figures that the caller supplies or amends. A figure
 * that is not in force on the date is refused, never carried on.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.plan.money;

import org.jspecify.annotations.NullMarked;
