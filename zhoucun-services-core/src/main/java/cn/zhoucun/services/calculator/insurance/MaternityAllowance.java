package cn.zhoucun.services.calculator.insurance;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The maternity allowance (生育津贴), from the mean monthly wage of the employer's staff in the prior year. For how many
 * months or days it is paid is not printed and must be supplied (reading D092).
 */
public final class MaternityAllowance {

    private static final Text MEAN_WAGE = Text.of("用人单位上年度职工月平均工资", "employer's mean monthly wage of the prior year");

    private MaternityAllowance() {}

    /**
     * Works out the mean monthly wage.
     *
     * @param wages the total wages of the prior year, per year
     * @param staff the mean number of staff in that year, at least one
     * @param mode how the fen is found
     * @return the mean wage, per month
     * @throws InvalidInputException if the wages are not per year, or there is no staff
     */
    public static Calculation meanMonthlyWage(Sum wages, long staff, RoundingMode mode) {
        Quantity mean = Given.sum(Text.of("上年度工资总额", "total wages of the prior year"), wages)
                .monthly()
                .dividedBy(
                        Given.positiveCount(Text.of("上年度职工人数", "staff in the prior year"), staff),
                        Text.of("月平均工资（舍入前）", "mean monthly wage, exact"));
        return Calculation.of(mean.toFen(mode, MEAN_WAGE));
    }

    /**
     * Works out the allowance for a number of months.
     *
     * @param meanMonthlyWage the mean wage, per month
     * @param months the months, parts of one allowed
     * @param mode how the fen is found
     * @return the allowance, a single sum
     * @throws InvalidInputException if the wage is not per month or the months are negative
     */
    public static Calculation forMonths(Sum meanMonthlyWage, BigDecimal months, RoundingMode mode) {
        return allowance(meanMonthlyWage, Given.number(Text.of("计发月数", "months paid"), months), mode);
    }

    /**
     * Works out the allowance for a number of days.
     *
     * @param meanMonthlyWage the mean wage, per month
     * @param days the days
     * @param daysOfMonth what the month is divided by, such as 30, at least one
     * @param mode how the fen is found
     * @return the allowance, a single sum
     * @throws InvalidInputException if the wage is not per month, the days are negative or the divisor is not positive
     */
    public static Calculation forDays(Sum meanMonthlyWage, long days, long daysOfMonth, RoundingMode mode) {
        Quantity months = Given.count(Text.of("计发天数", "days paid"), days)
                .dividedBy(
                        Given.positiveCount(Text.of("每月折算天数", "days of a month"), daysOfMonth),
                        Text.of("折合月数", "days as months"));
        return allowance(meanMonthlyWage, months, mode);
    }

    private static Calculation allowance(Sum wage, Quantity months, RoundingMode mode) {
        return Calculation.of(Given.sum(MEAN_WAGE, wage)
                .overMonths(months, Text.of("生育津贴（舍入前）", "maternity allowance, exact"))
                .toFen(mode, Text.of("生育津贴", "maternity allowance")));
    }
}
