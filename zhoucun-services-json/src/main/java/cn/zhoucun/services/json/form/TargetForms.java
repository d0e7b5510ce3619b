package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.CatalogForms.UNIT;
import static cn.zhoucun.services.json.form.Numbers.FRACTION;
import static cn.zhoucun.services.json.form.Numbers.YEAR;
import static cn.zhoucun.services.json.form.SourceForms.DATE;
import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.target.Baseline;
import cn.zhoucun.services.target.Indicator;
import cn.zhoucun.services.target.Limits;
import cn.zhoucun.services.target.NotComputable;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of targets and of what they are made of. */
public final class TargetForms {

    private static final Shape<Limits> LIMITS = ObjectShape.of("limits", o -> {
        var least = o.required("least", FRACTION, Limits::least);
        var most = o.optional("most", FRACTION, Limits::most);
        var step = o.optional("step", FRACTION, Limits::step);
        return in -> new Limits(in.get(least), in.get(most), in.get(step));
    });

    static final Shape<Indicator> INDICATOR = ObjectShape.of("indicator", o -> {
        var id = o.required("id", Scalar.WORDS, Indicator::id);
        var name = o.required("name", TEXT, Indicator::name);
        var unit = o.required("unit", UNIT, Indicator::unit);
        var counts = o.required("counts", TEXT, Indicator::counts);
        var base = o.optional("base", TEXT, Indicator::base);
        var limits = o.required("limits", LIMITS, Indicator::limits);
        return in ->
                new Indicator(in.get(id), in.get(name), in.get(unit), in.get(counts), in.get(base), in.get(limits));
    });

    private static final Shape<Baseline> BASELINE = ObjectShape.of("baseline", o -> {
        var value = o.required("value", FRACTION, Baseline::value);
        var year = o.required("year", YEAR, Baseline::year);
        var incomparable = o.optional("incomparable", TEXT, Baseline::incomparable);
        return in -> new Baseline(in.get(value), in.get(year), in.get(incomparable));
    });

    private final Scope scope;
    private final Shape<Citation> citation;
    private final Shape<Target> target;
    private final Shape<Requirement> requirement;

    TargetForms(Scope scope) {
        this.scope = scope;
        this.citation = SourceForms.citation(scope);
        this.requirement = RequirementForms.requirement(Shape.later(this::requirement), Shape.later(this::target));
        this.target = targetShape();
    }

    /** The targets of a plan, with all that they refer to. */
    public static Shape<Targets> targets() {
        return new TargetForms(new Scope()).all();
    }

    /** A scope in which the targets of a plan can be referred to. */
    static Scope scope(Targets targets) {
        Scope scope = new Scope();
        document(targets).ifPresent(scope::enter);
        readings(targets).forEach(scope::declare);
        return scope;
    }

    private Shape<Targets> all() {
        Shape<NotComputable> notComputable = ObjectShape.of("not-computable", o -> {
            var standard = o.required("standard", StandardForms.standard(scope), NotComputable::standard);
            var why = o.required("why", TEXT, NotComputable::why);
            return in -> new NotComputable(in.get(standard), in.get(why));
        });
        return ObjectShape.of("targets", o -> {
            o.constant("format", "zhoucun-services/targets/1");
            o.optional("document", SourceForms.DOCUMENT.as(scope::enter, scope::enter), TargetForms::document);
            o.array("readings", SourceForms.READING.as(scope::declare, each -> each), TargetForms::readings);
            var all = o.array("targets", target, Targets::all);
            var not = o.list("notComputable", notComputable, Targets::notComputable);
            return in -> new Targets(in.get(all), in.get(not));
        });
    }

    private static Optional<Document> document(Targets targets) {
        return Stream.concat(
                        targets.all().stream().map(Target::citation),
                        targets.notComputable().stream()
                                .map(each -> each.standard().citation()))
                .map(Citation::document)
                .findFirst();
    }

    private static Set<Reading> readings(Targets targets) {
        Set<Reading> readings = new LinkedHashSet<>();
        targets.all().forEach(each -> add(each, readings));
        targets.notComputable().forEach(each -> readings.addAll(each.standard().readings()));
        return readings;
    }

    private static void add(Target target, Set<Reading> readings) {
        readings.addAll(target.readings());
        add(target.requirement(), readings);
    }

    private static void add(Requirement requirement, Set<Reading> readings) {
        if (requirement instanceof Requirement.Together together) {
            together.targets().forEach(each -> add(each, readings));
        } else if (requirement instanceof Requirement.EveryPart every) {
            add(every.each(), readings);
        } else if (requirement instanceof Requirement.EveryYear every) {
            add(every.each(), readings);
        }
    }

    private Shape<Target> target() {
        return target;
    }

    Shape<Requirement> requirement() {
        return requirement;
    }

    private Shape<Target> targetShape() {
        return ObjectShape.of("target", o -> {
            var indicator = o.required("indicator", INDICATOR, Target::indicator);
            var required = o.required("requirement", requirement, Target::requirement);
            var word = o.required("word", Scalar.ANY_STRING, Target::word);
            var due = o.required("due", DATE, Target::due);
            var baseline = o.optional("baseline", BASELINE, Target::baseline);
            var domain = o.optional("domain", CatalogForms.DOMAIN, Target::domain);
            var departments = o.list("departments", CatalogForms.DEPARTMENT, Target::departments);
            var place = o.required("citation", citation, Target::citation);
            var readings = o.list("readings", scope.reading(), Target::readings);
            return in -> new Target(
                    in.get(indicator),
                    in.get(required),
                    in.get(word),
                    in.get(due),
                    in.get(baseline),
                    in.get(domain),
                    in.get(departments),
                    in.get(place),
                    in.get(readings));
        });
    }
}
