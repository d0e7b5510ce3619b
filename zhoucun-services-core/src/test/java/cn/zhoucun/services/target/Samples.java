package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A made-up target. */
final class Samples {

    static final String ID = "sample";
    static final Citation CITATION = new Document("No. 1", Text.of("样例", "Sample")).part(Text.of("第一部分", "part 1"));
    static final Evaluator AFTERWARDS = Evaluator.on(LocalDate.of(2021, 1, 1));
    static final Evaluator ON_THE_LAST_DAY = Evaluator.on(LocalDate.of(2020, 12, 31));

    private Samples() {}

    static Target target(Unit unit, Requirement required) {
        return Target.of(
                Indicator.of(ID, Text.of("样例指标", "Sample measure"), unit),
                required,
                LocalDate.of(2020, 12, 31),
                CITATION);
    }

    static Target percent(Shape shape, String figure) {
        return target(Unit.PERCENT, new Requirement.Threshold(shape, number(figure)));
    }

    static Fraction number(String decimal) {
        return Fraction.of(new BigDecimal(decimal));
    }

    static Observation percent(String value, int year) {
        return Observation.of(new BigDecimal(value), Unit.PERCENT, year);
    }

    static Observations observed(Observation... observations) {
        return Observations.none().with(ID, java.util.List.of(observations));
    }
}
