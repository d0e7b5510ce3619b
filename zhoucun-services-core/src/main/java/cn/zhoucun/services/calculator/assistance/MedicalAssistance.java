package cn.zhoucun.services.calculator.assistance;

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
import java.util.List;

/**
 * Medical assistance (医疗救助): a rate with a printed floor, taken of what other insurance leaves to the person, within what
 * is left of a yearly limit. The limit is not printed and must be supplied (reading D090).
 */
public final class MedicalAssistance {

    private MedicalAssistance() {}

    /**
     * Works out the assistance.
     *
     * @param burden the compliant costs of the year that are left to the person after all insurance, per year
     * @param rate the rate, tested against the printed floor by {@link PolicyRate#atLeast}
     * @param limit the yearly limit, per year
     * @param given the assistance already given in the year, per year
     * @param mode how the fen is found
     * @return the assistance, per year
     * @throws InvalidInputException if a sum is not per year, or more was given than the limit allows
     */
    public static Calculation of(Sum burden, PolicyRate rate, Figure limit, Sum given, RoundingMode mode) {
        Quantity most = limit.money();
        Quantity before = Given.sum(Text.of("年内已救助", "given before in the year"), given);
        new Check(before, Comparison.AT_MOST, most).insist();
        Quantity left = most.minus(before, Text.of("年度限额余额", "left of the yearly limit"));
        Quantity byRate = rate.of(
                Given.sum(Text.of("个人负担的合规费用", "compliant costs left to the person"), burden),
                mode,
                Text.of("按比例救助额", "assistance by the rate"));
        return Calculation.of(
                Quantity.least(List.of(byRate, left), Text.of("医疗救助额", "medical assistance")), rate.checks());
    }
}
