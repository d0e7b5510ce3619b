/**
 * Zhoucun's calculators by name: every calculation of {@code plan.money}, for callers that know it only at run time. The
 * declarations stand in the order of the document, a file a family.
 */
@NullMarked
package cn.zhoucun.services.plan.calculators;

import org.jspecify.annotations.NullMarked;
