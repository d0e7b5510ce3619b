package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.source.Text;
import java.util.List;
import java.util.Optional;

/** Computes progress. */
final class ProgressFinder {

    private static final Text NOT_OBSERVED = Text.of("没有观测值", "nothing was observed");
    private static final Text NO_BASELINE = Text.of("没有基期值", "there is no baseline");
    private static final Text NO_DISTANCE =
            Text.of("基期值等于目标值，没有路程", "the baseline is the figure: there is no way to go");
    private static final Text THERE_ALREADY = Text.of(
            "基期值已满足要求，从基期到目标不是进步", "the baseline meets the target already: from there to the figure is no progress");
    private static final Text OTHER_YEARS =
            Text.of("累计目标从零起算，基期不可比", "a sum over years begins at zero, not at the baseline");
    private static final Text NO_YEAR_LEFT = Text.of("没有剩余年份", "no year is left");
    private static final Text ONE_YEAR = Text.of("只有一个年份，没有速度", "one year alone has no pace");

    private ProgressFinder() {}

    static Progress ofYear(Requirement.Threshold threshold, Question question) {
        Target target = question.target();
        Optional<Observation> last = question.last();
        if (last.isEmpty() || last.get().isOfNothing()) {
            return Progress.refused(target, NOT_OBSERVED);
        }
        Indicator indicator = target.indicator();
        Fraction value = indicator.value(last.get());
        Computed pace = observedPace(question, last.get(), value);
        Computed way = way(threshold, target.baseline(), value);
        return graded(threshold, question, last.get(), value, way, pace);
    }

    static Progress cumulative(Requirement.Cumulative sum, Question question) {
        Target target = question.target();
        List<Observation> counted = SeriesJudge.counted(sum, question);
        if (counted.isEmpty()) {
            return Progress.refused(target, NOT_OBSERVED);
        }
        Observation last = counted.get(counted.size() - 1);
        Fraction value = SeriesJudge.sum(counted, target.indicator());
        Fraction years = Fraction.of(counted.stream()
                .mapToLong(each -> each.until().getYear() - each.from().getYear() + 1L)
                .sum());
        Text why = target.baseline().flatMap(Baseline::incomparable).orElse(OTHER_YEARS);
        return graded(
                sum.total(),
                question,
                last,
                value,
                new Computed.Refused(why),
                new Computed.Known(value.dividedBy(years)));
    }

    private static Progress graded(
            Requirement.Threshold threshold,
            Question question,
            Observation last,
            Fraction value,
            Computed way,
            Computed pace) {
        Fraction gap = ValueJudge.gap(threshold, value);
        boolean there = threshold.allows(value);
        long left = (long) question.due().getYear() - last.until().getYear();
        Computed needed = needed(threshold, there, gap, left);
        Limits limits = question.target().indicator().limits();
        Computed projected = pace.number()
                .<Computed>map(each ->
                        new Computed.Known(limits.clamp(value.plus(each.times(Fraction.of(Math.max(left, 0)))))))
                .orElse(pace);
        Trend trend = there ? Trend.REACHED : left <= 0 ? Trend.OUT_OF_TIME : trend(threshold, pace, needed);
        return new Progress(
                question.target(),
                Optional.of(last),
                new Computed.Known(value),
                new Computed.Known(gap),
                way,
                pace,
                needed,
                projected,
                trend);
    }

    private static Computed needed(Requirement.Threshold threshold, boolean there, Fraction gap, long left) {
        if (there) {
            return new Computed.Known(Fraction.ZERO);
        }
        if (left <= 0) {
            return new Computed.Refused(NO_YEAR_LEFT);
        }
        Fraction each = gap.dividedBy(Fraction.of(left));
        return new Computed.Known(threshold.direction() < 0 ? each.negated() : each);
    }

    private static Trend trend(Requirement.Threshold threshold, Computed pace, Computed needed) {
        if (pace.number().isEmpty()) {
            return Trend.UNKNOWN;
        }
        Fraction better = threshold.direction() < 0
                ? pace.number().get().negated()
                : pace.number().get();
        if (better.signum() == 0) {
            return Trend.STALLED;
        }
        if (better.signum() < 0) {
            return Trend.RECEDING;
        }
        int order = better.compareTo(needed.number().orElseThrow().abs());
        // with a strict word the figure itself is not enough
        boolean strict = threshold.comparison() == Shape.MORE_THAN || threshold.comparison() == Shape.LESS_THAN;
        return order > 0 || (order == 0 && !strict) ? Trend.ON_TRACK : Trend.BEHIND;
    }

    private static Computed way(Requirement.Threshold threshold, Optional<Baseline> baseline, Fraction value) {
        if (baseline.isEmpty()) {
            return new Computed.Refused(NO_BASELINE);
        }
        Baseline base = baseline.get();
        Fraction distance = threshold.figure().minus(base.value());
        if (base.incomparable().isPresent()) {
            return new Computed.Refused(base.incomparable().get());
        }
        if (distance.signum() == 0) {
            return new Computed.Refused(NO_DISTANCE);
        }
        return threshold.allows(base.value())
                ? new Computed.Refused(THERE_ALREADY)
                : new Computed.Known(value.minus(base.value()).dividedBy(distance));
    }

    private static Computed observedPace(Question question, Observation last, Fraction value) {
        Indicator indicator = question.target().indicator();
        Optional<Baseline> base = question.target()
                .baseline()
                .filter(each -> each.incomparable().isEmpty()
                        && each.year() < last.until().getYear());
        Optional<Observation> first = question.ofPart().stream()
                .filter(each -> !each.isOfNothing()
                        && each.until().getYear() < last.until().getYear())
                .findFirst();
        if (base.isPresent()) {
            return pace(base.get().value(), base.get().year(), value, last);
        }
        return first.map(each -> pace(indicator.value(each), each.until().getYear(), value, last))
                .orElse(new Computed.Refused(ONE_YEAR));
    }

    private static Computed pace(Fraction from, int year, Fraction value, Observation last) {
        return new Computed.Known(
                value.minus(from).dividedBy(Fraction.of((long) last.until().getYear() - year)));
    }
}
