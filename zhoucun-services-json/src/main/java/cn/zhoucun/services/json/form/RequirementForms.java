package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.Numbers.FRACTION;
import static cn.zhoucun.services.json.form.Numbers.YEAR;

import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.Union;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.Target;

/** The forms of what a target requires. */
final class RequirementForms {

    private static final Shape<Requirement.Threshold> THRESHOLD = ObjectShape.of("threshold", o -> {
        var comparison =
                o.required("comparison", Scalar.constant(Standard.Shape.class), Requirement.Threshold::comparison);
        var figure = o.required("figure", FRACTION, Requirement.Threshold::figure);
        return in -> new Requirement.Threshold(in.get(comparison), in.get(figure));
    });

    private RequirementForms() {}

    /** What is required, whose parts may again be requirements, or whole targets. */
    static Shape<Requirement> requirement(Shape<Requirement> part, Shape<Target> target) {
        return new Union<Requirement>("requirement")
                .<Requirement.Threshold>with("threshold", Requirement.Threshold.class, o -> {
                    var of = o.required("of", THRESHOLD, threshold -> threshold);
                    return in -> in.get(of);
                })
                .<Requirement.About>with("about", Requirement.About.class, o -> {
                    var figure = o.required("figure", FRACTION, Requirement.About::figure);
                    return in -> new Requirement.About(in.get(figure));
                })
                .<Requirement.Range>with("range", Requirement.Range.class, o -> {
                    var least = o.required("least", FRACTION, Requirement.Range::least);
                    var most = o.required("most", FRACTION, Requirement.Range::most);
                    return in -> new Requirement.Range(in.get(least), in.get(most));
                })
                .<Requirement.NeverFalling>with("never_falling", Requirement.NeverFalling.class, o -> {
                    var baseline = o.required("baseline", FRACTION, Requirement.NeverFalling::baseline);
                    var year = o.required("year", YEAR, Requirement.NeverFalling::year);
                    return in -> new Requirement.NeverFalling(in.get(baseline), in.get(year));
                })
                .<Requirement.FullCoverage>with(
                        "full_coverage", Requirement.FullCoverage.class, o -> in -> new Requirement.FullCoverage())
                .<Requirement.Complete>with(
                        "complete", Requirement.Complete.class, o -> in -> new Requirement.Complete())
                .<Requirement.NearlyComplete>with(
                        "nearly_complete",
                        Requirement.NearlyComplete.class,
                        o -> in -> new Requirement.NearlyComplete())
                .<Requirement.EveryPart>with("every_part", Requirement.EveryPart.class, o -> {
                    var each = o.required("each", part, Requirement.EveryPart::each);
                    return in -> new Requirement.EveryPart(in.get(each));
                })
                .<Requirement.EveryYear>with("every_year", Requirement.EveryYear.class, o -> {
                    var from = o.required("from", YEAR, Requirement.EveryYear::from);
                    var until = o.required("until", YEAR, Requirement.EveryYear::until);
                    var each = o.required("each", part, Requirement.EveryYear::each);
                    return in -> new Requirement.EveryYear(in.get(from), in.get(until), in.get(each));
                })
                .<Requirement.Cumulative>with("cumulative", Requirement.Cumulative.class, o -> {
                    var from = o.required("from", YEAR, Requirement.Cumulative::from);
                    var until = o.required("until", YEAR, Requirement.Cumulative::until);
                    var total = o.required("total", THRESHOLD, Requirement.Cumulative::total);
                    return in -> new Requirement.Cumulative(in.get(from), in.get(until), in.get(total));
                })
                .<Requirement.Ratio>with("ratio", Requirement.Ratio.class, o -> {
                    var dividend = o.required("dividend", Scalar.WORDS, Requirement.Ratio::dividend);
                    var divisor = o.required("divisor", Scalar.WORDS, Requirement.Ratio::divisor);
                    var quotient = o.required("quotient", THRESHOLD, Requirement.Ratio::quotient);
                    return in -> new Requirement.Ratio(in.get(dividend), in.get(divisor), in.get(quotient));
                })
                .<Requirement.Together>with("together", Requirement.Together.class, o -> {
                    var targets = o.array("targets", target, Requirement.Together::targets);
                    return in -> new Requirement.Together(in.get(targets));
                });
    }
}
