package cn.zhoucun.services.calculator.assistance;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;

/** What is paid of the contribution that a person owes to an insurance (个人缴费补贴). */
public final class PremiumSubsidy {

    private static final Text PREMIUM = Text.of("个人应缴费", "own contribution");
    private static final Text REMAINING = Text.of("个人实缴", "left to pay");

    private PremiumSubsidy() {}

    /**
     * Pays the contribution in full (全额资助).
     *
     * @param premium the contribution
     * @return the contribution as the subsidy, and nothing left to pay
     */
    public static Relief full(Sum premium) {
        Quantity whole = Given.sum(PREMIUM, premium);
        return new Relief(Calculation.of(whole), Calculation.of(whole.minus(whole, REMAINING)));
    }

    /**
     * Pays a fixed sum of the contribution (定额资助).
     *
     * @param premium the contribution
     * @param fixed the fixed sum, with the frequency of the contribution
     * @return the fixed sum as the subsidy, and the rest as what is left to pay
     * @throws InvalidInputException if the fixed sum exceeds the contribution, or the frequencies differ
     */
    public static Relief fixed(Sum premium, Figure fixed) {
        Quantity whole = Given.sum(PREMIUM, premium);
        Quantity subsidy = fixed.money();
        new Check(subsidy, Comparison.AT_MOST, whole).insist();
        return new Relief(Calculation.of(subsidy), Calculation.of(whole.minus(subsidy, REMAINING)));
    }
}
