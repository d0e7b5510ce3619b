package cn.zhoucun.services.calculator.assistance;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;

/**
 * The standards for raising orphans (孤儿养育标准). The document orders them and names their floors without figures (reading
 * D093), which the caller supplies.
 */
public final class OrphanStandards {

    private OrphanStandards() {}

    /**
     * Checks the two standards. All sums are compared as sums per year.
     *
     * @param institution the standard in institutions (机构养育)
     * @param dispersed the standard in families (散居养育)
     * @param leastInstitution the provincial minimum in institutions
     * @param leastDispersed the provincial minimum in families
     * @param meanLiving the local mean level of living
     * @return what the standard in institutions exceeds the other by, with the checks of the order and of the floors
     * @throws InvalidInputException if a sum is neither per month nor per year
     */
    public static Calculation check(
            Sum institution, Sum dispersed, Figure leastInstitution, Figure leastDispersed, Figure meanLiving) {
        Quantity higher = Given.sum(Text.of("机构养育标准", "standard in institutions"), institution)
                .annualised();
        Quantity lower =
                Given.sum(Text.of("散居养育标准", "standard in families"), dispersed).annualised();
        Quantity living = meanLiving.money().annualised();
        return Calculation.of(
                higher.minus(lower, Text.of("机构高于散居", "institutions above families")),
                new Check(higher, Comparison.MORE_THAN, lower),
                new Check(higher, Comparison.AT_LEAST, leastInstitution.money().annualised()),
                new Check(lower, Comparison.AT_LEAST, leastDispersed.money().annualised()),
                new Check(higher, Comparison.AT_LEAST, living),
                new Check(lower, Comparison.AT_LEAST, living));
    }
}
