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
 * How the urban and the rural minimum living standard are set (城乡低保标准): each at least a share of what people consumed in
 * the prior year, and the urban one at most a multiple of the rural one. Standards per month and per year are compared
 * as sums per year (reading D088).
 */
public final class LivingStandards {

    private static final Text URBAN = Text.of("城市低保标准", "urban standard");
    private static final Text RURAL = Text.of("农村低保标准", "rural standard");

    private LivingStandards() {}

    /**
     * Works out the least that a standard may be.
     *
     * @param consumption what a person consumed in the prior year (人均生活消费支出), per year
     * @param share the printed share of it
     * @return the least standard, per year, exact
     * @throws InvalidInputException if the consumption is not per month or year, or the figure is not a share
     */
    public static Calculation least(Sum consumption, Figure share) {
        return Calculation.of(leastOf(consumption, share));
    }

    private static Quantity leastOf(Sum consumption, Figure share) {
        return Given.sum(Text.of("上年度人均生活消费支出", "consumption in the prior year"), consumption)
                .annualised()
                .times(share.share(), Text.of("标准下限", "least standard"));
    }

    /**
     * Checks a standard against the prior year's consumption.
     *
     * @param standard the standard that is set or proposed
     * @param consumption what a person consumed in the prior year, per year
     * @param share the printed share of it
     * @return the standard per year, with the check that it is at least that share
     * @throws InvalidInputException if a sum is neither per month nor per year, or the figure is not a share
     */
    public static Calculation reaches(Sum standard, Sum consumption, Figure share) {
        Quantity yearly = Given.sum(Text.of("低保标准", "standard"), standard).annualised();
        return Calculation.of(yearly, new Check(yearly, Comparison.AT_LEAST, leastOf(consumption, share)));
    }

    /**
     * Works out the ratio of the urban to the rural standard.
     *
     * @param urban the urban standard
     * @param rural the rural standard, not zero
     * @param most the largest ratio to one that is promised
     * @return the ratio, with the check that it is not larger
     * @throws InvalidInputException if a sum is neither per month nor per year, or the rural standard is zero
     */
    public static Calculation ratio(Sum urban, Sum rural, Figure most) {
        Quantity ratio = Given.sum(URBAN, urban)
                .annualised()
                .dividedBy(Given.sum(RURAL, rural).annualised(), Text.of("城乡低保标准之比", "ratio of urban to rural"));
        return Calculation.of(ratio, new Check(ratio, Comparison.AT_MOST, most.number()));
    }
}
