package cn.zhoucun.services.calculator.insurance;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.PolicyRate;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.source.Text;
import java.math.RoundingMode;

/**
 * A contribution to a fund (缴费). The employer's and the employee's have different bases (reading D087): total wages, and
 * the employee's own contribution wage.
 */
public final class Contribution {

    private Contribution() {}

    /**
     * Works out what an employer contributes.
     *
     * @param totalWages the total wages of the unit (工资总额)
     * @param rate the rate; {@link PolicyRate#atMost} where only a ceiling is printed
     * @param mode how the fen is found
     * @return the contribution, with the frequency of the wages
     */
    public static Calculation ofEmployer(Sum totalWages, PolicyRate rate, RoundingMode mode) {
        return of(Text.of("用人单位工资总额", "total wages of the unit"), totalWages, rate, mode);
    }

    /**
     * Works out what an employee contributes.
     *
     * @param contributionWage the employee's own contribution wage (本人缴费工资)
     * @param rate the rate
     * @param mode how the fen is found
     * @return the contribution, with the frequency of the wage
     */
    public static Calculation ofEmployee(Sum contributionWage, PolicyRate rate, RoundingMode mode) {
        return of(Text.of("本人缴费工资", "own contribution wage"), contributionWage, rate, mode);
    }

    private static Calculation of(Text base, Sum wages, PolicyRate rate, RoundingMode mode) {
        return Calculation.of(rate.of(Given.sum(base, wages), mode, Text.of("缴费额", "contribution")), rate.checks());
    }
}
