package cn.zhoucun.services.calculator.insurance;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;

/** The pension of residents (居民基本养老保险): a basic pension with a printed floor, and what the own account adds. */
public final class ResidentPension {

    private ResidentPension() {}

    /**
     * Works out the pension.
     *
     * @param floor the printed floor of the basic pension (最低标准), per month
     * @param standard the standard of the basic pension that is paid (reading D086)
     * @param accountPart what the own account adds, zero if it is not asked for
     * @return the pension, per month
     * @throws InvalidInputException if the standard is below the floor, or a frequency differs
     */
    public static Calculation of(Figure floor, Sum standard, Sum accountPart) {
        Quantity basic = Given.sum(Text.of("基础养老金标准", "standard of the basic pension"), standard);
        Check reaches = new Check(basic, Comparison.AT_LEAST, floor.money()).insist();
        return Calculation.of(
                basic.plus(
                        Given.sum(Text.of("个人账户养老金", "pension from the own account"), accountPart),
                        Text.of("居民养老金", "pension of a resident")),
                reaches);
    }
}
