package cn.zhoucun.services.calculator.provision;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;

/** Films that are shown free of charge in villages and schools (公益电影放映). */
public final class Films {

    private static final int MOST_TERMS = 10;

    private Films() {}

    /**
     * Works out the showings due in villages in a year and compares those given. The printed number is a mean over all
     * villages (reading D099).
     *
     * @param villages the administrative villages
     * @param perMonth the printed showings a village and month
     * @param shown the showings of the year in all villages
     * @return the showings due, with the check that those given are no fewer
     * @throws InvalidInputException if a count is negative
     */
    public static Calculation inVillages(long villages, Figure perMonth, long shown) {
        Quantity due = Given.count(Text.of("行政村数", "villages"), villages)
                .times(perMonth.number(), Text.of("每月应放映场次", "showings due a month"))
                .times(
                        Quantity.constant(Text.of("一年的月数", "months of a year"), Fraction.of(12)),
                        Text.of("全年应放映场次", "showings due in the year"));
        return due(due, Text.of("实际放映场次", "showings given"), shown);
    }

    /**
     * Works out the films due at a school and compares those shown.
     *
     * @param terms the school terms, from 1 to 10
     * @param perTerm the printed films a term
     * @param shown the films shown in these terms
     * @return the films due, with the check that those shown are no fewer
     * @throws InvalidInputException if a count is out of bounds
     */
    public static Calculation atSchool(int terms, Figure perTerm, long shown) {
        Quantity due = Given.count(Text.of("学期数", "terms"), terms, 1, MOST_TERMS)
                .times(perTerm.number(), Text.of("应放映影片数", "films due"));
        return due(due, Text.of("实际放映影片数", "films shown"), shown);
    }

    private static Calculation due(Quantity due, Text label, long shown) {
        return Calculation.of(due, new Check(Given.count(label, shown), Comparison.AT_LEAST, due));
    }
}
