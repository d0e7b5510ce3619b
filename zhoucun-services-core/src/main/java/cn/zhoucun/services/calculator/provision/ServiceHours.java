package cn.zhoucun.services.calculator.provision;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;

/** The hours of a hotline (热线服务时间), promised as days a week times hours a day, such as 5×8 or 7×24. */
public final class ServiceHours {

    private static final int DAYS_OF_WEEK = 7;
    private static final int HOURS_OF_DAY = 24;

    private ServiceHours() {}

    /**
     * Works out the hours of a week and compares days and hours with the promise, each by itself.
     *
     * @param days the days a week on which the line is served, from 0 to 7
     * @param hours the hours of such a day, from 0 to 24
     * @param leastDays the promised days a week
     * @param leastHours the promised hours a day
     * @return the hours of a week, with the checks
     * @throws InvalidInputException if days or hours are out of bounds
     */
    public static Calculation of(int days, int hours, Figure leastDays, Figure leastHours) {
        Quantity served = Given.count(Text.of("每周服务天数", "days a week"), days, 0, DAYS_OF_WEEK);
        Quantity open = Given.count(Text.of("每天服务小时", "hours a day"), hours, 0, HOURS_OF_DAY);
        return Calculation.of(
                served.times(open, Text.of("每周服务小时", "hours a week")),
                new Check(served, Comparison.AT_LEAST, leastDays.number()),
                new Check(open, Comparison.AT_LEAST, leastHours.number()));
    }
}
