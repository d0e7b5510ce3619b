package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.source.Text;
import java.util.Optional;

/**
 * Where a measure stood before.
 *
 * @param value the value, in the unit of the measure
 * @param year the year at whose end, or in which, it was that
 * @param incomparable why it cannot be compared with later values, where it cannot
 */
public record Baseline(Fraction value, int year, Optional<Text> incomparable) {}
