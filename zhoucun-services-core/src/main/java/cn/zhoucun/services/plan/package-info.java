/**
 * The plan of Zhoucun District (周政发〔2018〕43号): declarations only, one short paragraph of code a service, in the order of
 * its Annex 1 (附件1). {@link cn.zhoucun.services.plan.ZhoucunPlan} gathers them.
 *
 * @serial exclude
 */
@NullMarked
package cn.zhoucun.services.plan;

import org.jspecify.annotations.NullMarked;
