package cn.zhoucun.services.calculator.education;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Text;

/**
 * A grant of one figure a head (每生补助): a boarding subsidy, a vocational grant, or the running costs that a special school
 * receives for each of its pupils (paid to the school, reading D094).
 */
public final class PerHeadGrant {

    private PerHeadGrant() {}

    /**
     * Returns what one of them receives.
     *
     * @param each the figure a head
     * @return the grant
     * @throws InvalidInputException if the figure is not money
     */
    public static Calculation single(Figure each) {
        return Calculation.of(each.money());
    }

    /**
     * Works out what all of them receive together.
     *
     * @param each the figure a head
     * @param heads how many they are
     * @return the total, with the frequency of the figure
     * @throws InvalidInputException if the figure is not money or the count is negative
     */
    public static Calculation total(Figure each, long heads) {
        return Calculation.of(
                each.money().times(Given.count(Text.of("人数", "heads"), heads), Text.of("补助总额", "total of the grants")));
    }
}
