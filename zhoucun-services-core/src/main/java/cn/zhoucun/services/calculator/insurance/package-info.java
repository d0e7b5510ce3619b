/** Contributions, reimbursements, allowances and pensions of social insurance, and the subsidy for internships. */
@NullMarked
package cn.zhoucun.services.calculator.insurance;

import org.jspecify.annotations.NullMarked;
