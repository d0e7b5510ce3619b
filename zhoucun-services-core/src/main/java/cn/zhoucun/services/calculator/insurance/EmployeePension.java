package cn.zhoucun.services.calculator.insurance;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Text;
import java.math.RoundingMode;
import java.util.List;

/**
 * The basic pension of employees (职工基本养老金) by the national formula, State Council 2005 No. 38 (国发〔2005〕38号). A local
 * plan that names only the factors of the pension does not print it; every figure here is cited from there. Transition
 * pensions and later changes of the minimum years are not part of it.
 */
public final class EmployeePension {

    private static final Citation DECISION = new Document(
                    "国发〔2005〕38号",
                    Text.of("国务院关于完善企业职工基本养老保险制度的决定", "State Council decision on employees' basic pensions"))
            .part(Text.of("养老金计发办法", "how pensions are worked out"));

    private static final Figure RATE_PER_YEAR =
            Figure.of(Text.of("每满1年计发比例", "rate for a year of contribution"), Fraction.of(1, 100), DECISION);

    private static final Figure LEAST_YEARS =
            Figure.of(Text.of("最低缴费年限", "least years of contribution"), Fraction.of(15), DECISION);

    private static final int YOUNGEST = 40;

    /** The months that the account is spread over, by age at retirement from 40 on (计发月数). */
    private static final List<Integer> MONTHS = List.of(
            233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158, 152, 145, 139,
            132, 125, 117, 109, 101, 93, 84, 75, 65, 56);

    private static final int MOST_MONTHS_CONTRIBUTED = 840;

    private EmployeePension() {}

    /**
     * Works out the pension: half the sum of the local mean wage and the own indexed mean wage, one percent of it for
     * each year of contribution, and the account spread over the months of the table.
     *
     * @param localWage the local mean monthly wage of the prior year, per month
     * @param indexedWage the own indexed mean monthly contribution wage (本人指数化月平均缴费工资), per month
     * @param monthsContributed the months of contribution, parts of a year counting as fractions; at least 15 years
     * @param account the balance of the own account at retirement, a single sum
     * @param age the age at retirement in completed years, from 40 to 70
     * @param mode how the fen is found
     * @return the pension, per month
     * @throws InvalidInputException if the age is not in the table, the years are too few, or a frequency is another
     */
    public static Calculation of(
            Sum localWage, Sum indexedWage, int monthsContributed, Sum account, int age, RoundingMode mode) {
        Quantity years = Given.count(
                        Text.of("缴费月数", "months of contribution"), monthsContributed, 0, MOST_MONTHS_CONTRIBUTED)
                .dividedBy(constant("一年的月数", "months of a year", 12), Text.of("缴费年限", "years of contribution"));
        Check longEnough = new Check(years, Comparison.AT_LEAST, LEAST_YEARS.number()).insist();
        Quantity base = Given.sum(Text.of("当地上年度在岗职工月平均工资", "local mean monthly wage of the prior year"), localWage)
                .plus(
                        Given.sum(Text.of("本人指数化月平均缴费工资", "own indexed mean monthly wage"), indexedWage),
                        Text.of("两项工资之和", "both wages"))
                .dividedBy(constant("平均的项数", "wages that are averaged", 2), Text.of("计发基数", "base"))
                .times(years, Text.of("计发基数乘年限", "base times years"))
                .times(RATE_PER_YEAR.share(), Text.of("基础养老金", "base part"));
        Quantity fromAccount = Given.sum(Text.of("个人账户储存额", "account balance"), account)
                .spreadOver(months(age).number(), Text.of("个人账户养老金", "account part"));
        return Calculation.of(
                base.plus(fromAccount, Text.of("养老金（舍入前）", "pension, exact"))
                        .toFen(mode, Text.of("基本养老金", "basic pension")),
                longEnough);
    }

    /**
     * Returns the months that the account is spread over.
     *
     * @param age the age at retirement in completed years, from 40 to 70
     * @return the months
     * @throws InvalidInputException if the age is not in the table: nothing is carried on beyond it
     */
    public static Figure months(int age) {
        int oldest = YOUNGEST + MONTHS.size() - 1;
        if (age < YOUNGEST || age > oldest) {
            throw new InvalidInputException(
                    "age at retirement",
                    age,
                    "must be from %d to %d, the ages of the table".formatted(YOUNGEST, oldest));
        }
        return Figure.of(
                Text.of("%d岁计发月数".formatted(age), "months of the table at age %d".formatted(age)),
                Fraction.of(MONTHS.get(age - YOUNGEST)),
                DECISION);
    }

    private static Quantity constant(String chinese, String english, long number) {
        return Quantity.constant(Text.of(chinese, english), Fraction.of(number));
    }
}
