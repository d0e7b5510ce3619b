package cn.zhoucun.services.plan;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.Quantity;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import cn.zhoucun.services.target.Baseline;
import cn.zhoucun.services.target.Indicator;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The targets of the main indicators (专栏1). */
final class IndicatorTargets {

    private static final int BASE_YEAR = 2015;
    private static final Text OTHER_THINGS = Text.of(
            "基期是另一时期的累计数，不能与目标相比", "the number of the base year is summed over other years and cannot be compared");

    /** The targets, one a row, in printed order. */
    static final List<Target> ALL =
            Indicators.ALL.stream().map(IndicatorTargets::target).toList();

    private IndicatorTargets() {}

    private static Target target(IndicatorRow row) {
        Indicator indicator = indicator(row);
        List<Reading> readings = new ArrayList<>(row.readings());
        row.target().ifPresent(each -> readings.addAll(each.readings()));
        return Target.of(
                        indicator,
                        requirement(row),
                        row.target().map(TargetShapes::due).orElse(TargetShapes.lastDay(TargetShapes.lastYear())),
                        row.target().map(Standard::citation).orElse(row.citation()))
                .printed(row.target().map(Standard::word).orElse(row.cumulativeText()), readings)
                .from(baseline(row, indicator.unit()))
                .ownedBy(Optional.of(row.domain()), List.of(row.responsible()));
    }

    private static Indicator indicator(IndicatorRow row) {
        String id = row.target().map(Standard::id).orElse(row.code() + "." + TargetShapes.lastYear());
        // where all that is due is to be done, houses are counted one by one
        Unit unit = isFullCoverage(row) ? Unit.HOUSEHOLDS : row.unit();
        Indicator indicator = Indicator.of(id, row.name(), unit);
        return row.readings().contains(Readings.D036) ? indicator.gross() : indicator;
    }

    private static Requirement requirement(IndicatorRow row) {
        if (row.target().isPresent()) {
            Requirement.Threshold threshold =
                    TargetShapes.threshold(row.target().get());
            return row.targetPeriod()
                    .<Requirement>map(
                            years -> new Requirement.Cumulative(years.from().getYear(), lastYear(years), threshold))
                    .orElse(threshold);
        }
        if (isFullCoverage(row)) {
            return new Requirement.FullCoverage();
        }
        Quantity base = row.baseline().orElseThrow();
        return new Requirement.NeverFalling(Fraction.of(base.number()), BASE_YEAR);
    }

    private static boolean isFullCoverage(IndicatorRow row) {
        return row.target().isEmpty() && row.readings().contains(Readings.D047);
    }

    private static Optional<Baseline> baseline(IndicatorRow row, Unit unit) {
        Optional<Text> incomparable = row.baselinePeriod().map(years -> OTHER_THINGS);
        int year = row.baselinePeriod().map(IndicatorTargets::lastYear).orElse(BASE_YEAR);
        return row.baseline()
                .map(base ->
                        new Baseline(Units.convert(Fraction.of(base.number()), base.unit(), unit), year, incomparable));
    }

    private static int lastYear(DateRange years) {
        return years.until().orElseThrow().getYear();
    }
}
