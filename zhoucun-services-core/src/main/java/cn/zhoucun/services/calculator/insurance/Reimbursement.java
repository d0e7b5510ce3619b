package cn.zhoucun.services.calculator.insurance;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.PolicyRate;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a medical insurance fund pays of eligible costs (政策范围内费用报销). */
public final class Reimbursement {

    private static final Text COST = Text.of("政策范围内费用", "eligible cost");
    private static final Text BY_RATE = Text.of("按比例报销额", "reimbursement by the rate");

    private Reimbursement() {}

    /**
     * Works out a reimbursement without a cap.
     *
     * @param eligibleCost the cost that the policy covers
     * @param rate the rate, tested against the printed floor or figure
     * @param mode how the fen is found
     * @return the reimbursement, with the frequency of the cost
     */
    public static Calculation of(Sum eligibleCost, PolicyRate rate, RoundingMode mode) {
        return Calculation.of(rate.of(Given.sum(COST, eligibleCost), mode, BY_RATE), rate.checks());
    }

    /**
     * Works out the least that the yearly cap may be: a multiple of disposable income per head (可支配收入的倍数). Which
     * year's income it is, is for the caller to say (reading D091).
     *
     * @param income disposable income per head, per year
     * @param multiple the printed multiple
     * @return the least cap, per year
     * @throws InvalidInputException if the income is not a sum per year
     */
    public static Calculation leastCap(Figure income, Figure multiple) {
        return Calculation.of(leastCapOf(income, multiple));
    }

    private static Quantity leastCapOf(Figure income, Figure multiple) {
        return income.money().annualised().times(multiple.number(), Text.of("最高支付限额下限", "least yearly cap"));
    }

    /**
     * Works out a reimbursement within what is left of the yearly cap.
     *
     * @param eligibleCost the cost of the year that the policy covers, per year
     * @param rate the rate, tested against the printed floor or figure
     * @param cap the yearly cap that the fund applies
     * @param paid what the fund has already paid in the year, per year
     * @param income disposable income per head, per year
     * @param multiple the printed multiple of it that the cap must reach
     * @param mode how the fen is found
     * @return the reimbursement, per year
     * @throws InvalidInputException if a sum is not per year, the cap is below the multiple, or more was paid than the
     *     cap allows
     */
    public static Calculation upToCap(
            Sum eligibleCost, PolicyRate rate, Sum cap, Sum paid, Figure income, Figure multiple, RoundingMode mode) {
        Quantity limit = Given.sum(Text.of("年度最高支付限额", "yearly cap"), cap);
        Check reaches = new Check(limit, Comparison.AT_LEAST, leastCapOf(income, multiple)).insist();
        Quantity before = Given.sum(Text.of("年内已支付", "paid before in the year"), paid);
        new Check(before, Comparison.AT_MOST, limit).insist();
        Quantity left = limit.minus(before, Text.of("限额余额", "left of the cap"));
        Quantity byRate = rate.of(Given.sum(COST, eligibleCost), mode, BY_RATE);
        List<Check> checks = new ArrayList<>(rate.checks());
        checks.add(reaches);
        return Calculation.of(Quantity.least(List.of(byRate, left), Text.of("报销额", "reimbursement")), checks);
    }
}
