package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.Numbers.FRACTION;
import static cn.zhoucun.services.json.form.SourceForms.DATE;
import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Found;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.ScoreLine;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.TargetReason;
import cn.zhoucun.services.target.Targets;
import cn.zhoucun.services.target.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of findings and scorecards over the targets of one plan. */
public final class FindingForms {

    private static final Shape<Verdict> VERDICT = Scalar.constant(Verdict.class);
    private static final Shape<Integer> COUNT = Scalar.number(0, Integer.MAX_VALUE);

    private final Shape<Finding> finding;

    /** Findings of a scorecard by the ids of their targets, filled while they are read. */
    private final Map<String, Finding> byTarget = new LinkedHashMap<>();

    private FindingForms(Targets targets) {
        this.finding = one(targets);
    }

    /** The id of a target. */
    static Shape<Target> target(Targets targets) {
        Map<String, Target> byId = new LinkedHashMap<>();
        targets.all().forEach(target -> byId.put(target.id(), target));
        return new Reference<>(Scalar.WORDS, byId, "target", Target::id);
    }

    /** A finding by itself, which names its target by id. */
    public static Shape<Finding> one(Targets targets) {
        Shape<Requirement> requirement = new TargetForms(TargetForms.scope(targets)).requirement();
        return finding(target(targets), reason(requirement));
    }

    /** Findings in their order. */
    public static Shape<List<Finding>> findings(Targets targets) {
        Shape<Finding> finding = one(targets);
        return ObjectShape.of("findings", o -> {
            o.constant("format", "zhoucun-services/findings/1");
            var all = o.array("findings", finding, findings -> findings);
            return in -> in.get(all);
        });
    }

    private static Shape<Finding> finding(Shape<Target> target, Shape<TargetReason> reason) {
        return ObjectShape.of("finding", o -> {
            var of = o.required("target", target, Finding::target);
            var asOf = o.required("asOf", DATE, Finding::asOf);
            var verdict = o.required("verdict", VERDICT, Finding::verdict);
            var reasons = o.array("reasons", reason, Finding::reasons);
            return in -> new Finding(in.get(of), in.get(asOf), in.get(verdict), in.get(reasons));
        });
    }

    private static Shape<TargetReason> reason(Shape<Requirement> requirement) {
        return ObjectShape.of("finding-reason", o -> {
            var found = o.required("found", Scalar.constant(Found.class), TargetReason::found);
            var required = o.required("required", requirement, TargetReason::required);
            var indicator = o.required("indicator", TargetForms.INDICATOR, TargetReason::indicator);
            var observation = o.optional("observation", ObservationForms.OBSERVATION, TargetReason::observation);
            var value = o.optional("value", FRACTION, TargetReason::value);
            var gap = o.optional("gap", FRACTION, TargetReason::gap);
            var part = o.optional("part", Scalar.WORDS, TargetReason::part);
            var due = o.required("due", DATE, TargetReason::due);
            return in -> new TargetReason(
                    in.get(found),
                    in.get(required),
                    in.get(indicator),
                    in.get(observation),
                    in.get(value),
                    in.get(gap),
                    in.get(part),
                    in.get(due));
        });
    }

    /** A scorecard: its findings first, to which its lines refer by target. */
    public static Shape<Scorecard> scorecard(Targets targets) {
        return new FindingForms(targets).scorecard();
    }

    private Shape<Scorecard> scorecard() {
        Shape<ScoreLine> line = line(new Reference<>(
                Scalar.WORDS, byTarget, "target", found -> found.target().id()));
        return ObjectShape.of("scorecard", o -> {
            o.constant("format", "zhoucun-services/scorecard/1");
            o.array(
                    "findings",
                    finding.checked(this::added, found -> found, "must be the only finding of its target"),
                    scorecard -> scorecard.total().findings());
            var total = o.required("total", line, Scorecard::total);
            var domains = o.array("byDomain", line, Scorecard::byDomain);
            var departments = o.array("byDepartment", line, Scorecard::byDepartment);
            var tasks = o.array("byKeyTask", line, Scorecard::byKeyTask);
            return in -> new Scorecard(in.get(total), in.get(domains), in.get(departments), in.get(tasks));
        });
    }

    private Optional<Finding> added(Finding found) {
        return byTarget.putIfAbsent(found.target().id(), found) == null ? Optional.of(found) : Optional.empty();
    }

    private static Shape<ScoreLine> line(Shape<Finding> finding) {
        Shape<Map<Verdict, Integer>> counts = ObjectShape.of("counts", o -> {
            var all = Arrays.stream(Verdict.values())
                    .map(verdict -> o.required(
                            verdict.code(), COUNT, (Map<Verdict, Integer> map) -> map.getOrDefault(verdict, 0)))
                    .toList();
            return in -> {
                Map<Verdict, Integer> map = new EnumMap<>(Verdict.class);
                Arrays.stream(Verdict.values())
                        .forEach(verdict -> map.put(verdict, in.get(all.get(verdict.ordinal()))));
                return map;
            };
        });
        return ObjectShape.of("line", o -> {
            var code = o.required("code", Scalar.WORDS, ScoreLine::code);
            var name = o.required("name", TEXT, ScoreLine::name);
            var of = o.array("targets", finding, ScoreLine::findings);
            var count = o.required("counts", counts, ScoreLine::counts);
            return in -> new ScoreLine(in.get(code), in.get(name), in.get(of), in.get(count));
        });
    }
}
