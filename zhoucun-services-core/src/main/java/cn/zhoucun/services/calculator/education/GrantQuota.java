package cn.zhoucun.services.calculator.education;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;
import java.math.RoundingMode;

/** How many can receive a grant that is limited to a share of a base (资助面), such as one in ten of the pupils. */
public final class GrantQuota {

    private static final Text BASE = Text.of("基数", "base");

    private GrantQuota() {}

    /**
     * Works out the places.
     *
     * @param share the printed share
     * @param base how many people the share is counted over
     * @param mode how a part of a place is rounded; the document does not say (reading D085)
     * @return the places, a whole number
     * @throws InvalidInputException if the base is negative or the figure is not a share
     */
    public static Calculation places(Figure share, long base, RoundingMode mode) {
        return Calculation.of(placesOf(share, Given.count(BASE, base), mode));
    }

    /**
     * Works out the coverage that a number of recipients comes to, and checks it against the places.
     *
     * @param share the printed share
     * @param base how many people the share is counted over, at least one
     * @param recipients how many receive the grant
     * @param mode how a part of a place is rounded
     * @return the coverage, a share of one, with the check that the recipients do not exceed the places
     * @throws InvalidInputException if a count is negative, the base is zero, or the recipients exceed the base
     */
    public static Calculation coverage(Figure share, long base, long recipients, RoundingMode mode) {
        Quantity all = Given.positiveCount(BASE, base);
        Quantity some = Given.partOf(all, Text.of("领取人数", "recipients"), recipients);
        return Calculation.of(
                some.dividedBy(all, Text.of("资助面", "coverage")),
                new Check(some, Comparison.AT_MOST, placesOf(share, all, mode)));
    }

    private static Quantity placesOf(Figure share, Quantity base, RoundingMode mode) {
        return base.times(share.share(), Text.of("名额（取整前）", "places, exact")).rounded(0, mode, Text.of("名额", "places"));
    }
}
