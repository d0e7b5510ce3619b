package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.target.Baseline;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.TargetReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value, the figure it is held against, and where it stood, on one scale. Positions are in percent of the width; they are
 * rounded to be drawn, and decide nothing.
 *
 * @param finding the finding
 * @param reason the comparison that is drawn: of several parts or years, the one with the widest gap
 * @param threshold the comparison with a figure
 * @param baseline where it stood, where that can be compared
 * @param scale the scale
 */
record BulletChart(
        Finding finding,
        TargetReason reason,
        Requirement.Threshold threshold,
        Optional<Baseline> baseline,
        ChartScale scale) {

    /** The chart of a finding; empty where no value of its own is compared with a single figure. */
    static Optional<BulletChart> of(Finding finding) {
        return finding.reasons().stream()
                .filter(each -> each.indicator().equals(finding.target().indicator()))
                .filter(each ->
                        each.value().isPresent() && threshold(each.required()).isPresent())
                .max(Comparator.comparing((TargetReason each) -> each.gap().orElse(Fraction.ZERO))
                        .thenComparing(TargetReason::due))
                .map(reason -> of(finding, reason));
    }

    private static BulletChart of(Finding finding, TargetReason reason) {
        Requirement.Threshold threshold = threshold(reason.required()).orElseThrow();
        Optional<Baseline> baseline =
                finding.target().baseline().filter(each -> each.incomparable().isEmpty());
        ChartScale scale = ChartScale.of(Stream.concat(
                        Stream.of(reason.value().orElseThrow(), threshold.figure()),
                        baseline.stream().map(Baseline::value))
                .map(BulletChart::decimal)
                .toList());
        return new BulletChart(finding, reason, threshold, baseline, scale);
    }

    private static Optional<Requirement.Threshold> threshold(Requirement required) {
        if (required instanceof Requirement.Threshold threshold) {
            return Optional.of(threshold);
        }
        return required instanceof Requirement.Cumulative sum ? Optional.of(sum.total()) : Optional.empty();
    }

    Fraction value() {
        return reason.value().orElseThrow();
    }

    double valuePosition() {
        return scale.position(decimal(value()));
    }

    double targetPosition() {
        return scale.position(decimal(threshold.figure()));
    }

    Optional<Double> baselinePosition() {
        return baseline.map(each -> scale.position(decimal(each.value())));
    }

    private static BigDecimal decimal(Fraction number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), MathContext.DECIMAL64);
    }
}
