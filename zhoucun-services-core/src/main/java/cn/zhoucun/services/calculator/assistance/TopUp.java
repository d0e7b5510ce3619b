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
import java.util.List;

/**
 * What is wanting to the minimum living standard (最低生活保障补差): the standard of all members, less the income of all. A
 * household is topped up where its income per head is strictly below the standard.
 */
public final class TopUp {

    private static final int MOST_MEMBERS = 50;

    private TopUp() {}

    /**
     * Works out the top-up of a household.
     *
     * @param standard the standard per head in force; urban standards are per month, rural ones may be per year
     * @param income the income of all members together, with the frequency of the standard
     * @param members how many members there are, from 1 to 50; 1 where someone counts as a household alone
     * @return the top-up of the household, with the frequency of the standard; zero where the check that the income per
     *     head is below the standard does not hold
     * @throws InvalidInputException if the members are out of bounds, or the income has another frequency: a year's
     *     income is not twelve times a month's unless the caller says so, by {@link Sum#annualised()}
     */
    public static Calculation of(Figure standard, Sum income, int members) {
        Quantity heads = Given.count(Text.of("家庭人口", "members of the household"), members, 1, MOST_MEMBERS);
        Quantity earned = Given.sum(Text.of("家庭收入", "income of the household"), income);
        Quantity perHead = earned.dividedBy(heads, Text.of("家庭人均收入", "income per head"));
        Check below = new Check(perHead, Comparison.LESS_THAN, standard.money());
        Quantity needed = below.bound().times(heads, Text.of("全家保障标准", "standard of all members"));
        Quantity covered = Quantity.least(List.of(earned, needed), Text.of("计入的收入", "income counted"));
        return Calculation.of(needed.minus(covered, Text.of("补差", "top-up")), below);
    }
}
