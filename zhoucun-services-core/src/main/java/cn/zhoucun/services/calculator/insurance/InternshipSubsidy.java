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
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The subsidy to a unit that takes interns (就业见习补贴): a ratio of the living allowance, which rises by printed percentage
 * points where the unit keeps enough of those who finish. The base ratio is not printed and must be supplied (reading
 * D061).
 */
public final class InternshipSubsidy {

    private InternshipSubsidy() {}

    /**
     * Works out the ratio of the subsidy.
     *
     * @param baseRatio the ratio before the rise, a share of one
     * @param rise the rise, 0.1 for ten percentage points
     * @param threshold the retention from which it rises, a share of one
     * @param finished how many interns finished, at least one
     * @param kept how many of them the unit kept
     * @return the ratio; its check tells whether the retention reaches the threshold, compared as a fraction
     * @throws InvalidInputException if a number is out of bounds, more were kept than finished, or the raised ratio
     *     exceeds one
     */
    public static Calculation ratio(BigDecimal baseRatio, Figure rise, Figure threshold, long finished, long kept) {
        Quantity base = Given.share(Text.of("基础补贴比例", "base ratio"), baseRatio);
        Quantity all = Given.positiveCount(Text.of("见习期满人数", "interns who finished"), finished);
        Quantity some = Given.partOf(all, Text.of("留用人数", "interns kept"), kept);
        Quantity retention = some.dividedBy(all, Text.of("留用率", "retention"));
        Check reached = new Check(retention, Comparison.AT_LEAST, threshold.share());
        if (!reached.holds()) {
            return Calculation.of(base, reached);
        }
        Quantity raised = base.plus(rise.share(), Text.of("提高后补贴比例", "raised ratio"));
        if (raised.value().compareTo(Fraction.ONE) > 0) {
            throw new InvalidInputException(
                    base.label().english(), baseRatio, "must leave room for the rise, " + rise.value());
        }
        return Calculation.of(raised, reached);
    }

    /**
     * Works out the subsidy.
     *
     * @param allowance the living allowance that the interns receive
     * @param ratio the ratio, as {@link #ratio} found it
     * @param mode how the fen is found
     * @return the subsidy, with the frequency of the allowance
     */
    public static Calculation amount(Sum allowance, Calculation ratio, RoundingMode mode) {
        Quantity exact = Given.sum(Text.of("见习人员基本生活补助", "living allowance of interns"), allowance)
                .times(ratio.result(), Text.of("见习补贴（舍入前）", "internship subsidy, exact"));
        return Calculation.of(exact.toFen(mode, Text.of("见习补贴", "internship subsidy")), ratio.checks());
    }
}
