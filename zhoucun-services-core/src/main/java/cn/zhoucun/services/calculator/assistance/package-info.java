/** Social assistance: top-up to the minimum living standard, how standards are set, medical assistance, subsidies. */
@NullMarked
package cn.zhoucun.services.calculator.assistance;

import org.jspecify.annotations.NullMarked;
