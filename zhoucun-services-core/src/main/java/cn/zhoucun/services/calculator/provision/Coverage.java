package cn.zhoucun.services.calculator.provision;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;

/**
 * A part of a whole that was counted (覆盖率、比例), such as clinics covered, opening hours or new films. It is compared as a
 * fraction: one third is reached by 1 of 3, not by 33 of 100.
 */
public final class Coverage {

    private Coverage() {}

    /**
     * Works out a share and compares it with the printed one.
     *
     * @param count the part
     * @param whole the whole, at least one
     * @param comparison how the share must compare
     * @param share the printed share
     * @return the share, with the check
     * @throws InvalidInputException if a count is negative, the whole is zero, or the part exceeds the whole
     */
    public static Calculation of(long count, long whole, Comparison comparison, Figure share) {
        Quantity all = Given.positiveCount(Text.of("总数", "whole"), whole);
        Quantity part = Given.partOf(all, Text.of("部分", "part"), count);
        Quantity reached = part.dividedBy(all, Text.of("占比", "share"));
        return Calculation.of(reached, new Check(reached, comparison, share.share()));
    }
}
