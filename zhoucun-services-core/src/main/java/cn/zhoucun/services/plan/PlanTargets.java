package cn.zhoucun.services.plan;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Commitment;
import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.KeyTask;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import cn.zhoucun.services.target.Indicator;
import cn.zhoucun.services.target.NotComputable;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The targets of the plan, derived from the figures where they are printed. */
final class PlanTargets {

    /** Those of the indicators, of the list, of the key projects and of the text, in this order. */
    static final Targets ALL = targets();

    private PlanTargets() {}

    private static Targets targets() {
        List<Target> targets = new ArrayList<>(IndicatorTargets.ALL);
        List<NotComputable> without = new ArrayList<>();
        ZhoucunPlan.catalog().services().forEach(service -> ofService(service, targets, without));
        KeyProjects.ALL.forEach(box -> box.projects()
                .forEach(project -> project.figures()
                        .forEach(figure ->
                                ofFigure(figure, Optional.of(box.domain()), leads(box.domain()), targets, without))));
        for (Commitment commitment : Commitments.ALL) {
            Optional<Domain> domain = commitment.domain();
            List<Department> leads = domain.map(PlanTargets::leads).orElse(List.of());
            commitment.figures().forEach(figure -> ofFigure(figure, domain, leads, targets, without));
        }
        return new Targets(targets, without);
    }

    private static void ofService(ServiceItem service, List<Target> targets, List<NotComputable> without) {
        Optional<Domain> domain = Optional.of(service.domain());
        List<Target> own = new ArrayList<>();
        service.standards().forEach(standard -> ofFigure(standard, domain, service.leads(), own, without));
        targets.addAll(own);
        List<Target> both = own.stream()
                .filter(target -> target.readings().contains(Readings.D049))
                .toList();
        if (!both.isEmpty()) {
            targets.add(both(service, both));
        }
        Optional<Standard> least = named(service, "leastBrands");
        Optional<Standard> most = named(service, "mostBrands");
        if (least.isPresent() && most.isPresent()) {
            targets.add(range(service, least.get(), most.get()));
        }
    }

    private static void ofFigure(
            Standard figure,
            Optional<Domain> domain,
            List<Department> departments,
            List<Target> targets,
            List<NotComputable> without) {
        Text why = FiguresWithoutTest.REASONS.get(figure.id());
        if (why != null) {
            without.add(new NotComputable(figure, why));
            return;
        }
        targets.add(Target.of(
                        TargetShapes.indicator(figure),
                        TargetShapes.requirement(figure),
                        TargetShapes.due(figure),
                        figure.citation())
                .printed(figure.word(), readings(figure))
                .ownedBy(domain, departments));
    }

    private static List<Reading> readings(Standard figure) {
        boolean dated = figure.unit() == Unit.YEAR || figure.dueYear().isPresent();
        return dated
                ? figure.readings()
                : Stream.concat(figure.readings().stream(), Stream.of(Readings.D051))
                        .toList();
    }

    /** Two rates that must both hold. */
    private static Target both(ServiceItem service, List<Target> both) {
        Target first = both.get(0);
        return Target.of(
                        Indicator.of(
                                service.code() + ".both",
                                service.name(),
                                first.indicator().unit()),
                        new Requirement.Together(both),
                        first.due(),
                        first.citation())
                .printed(first.word(), List.of(Readings.D049, Readings.D051))
                .ownedBy(first.domain(), first.departments());
    }

    /** From one to two, which the list prints as one range. */
    private static Target range(ServiceItem service, Standard least, Standard most) {
        Requirement range = new Requirement.Range(Fraction.of(least.figure()), Fraction.of(most.figure()));
        return Target.of(
                        Indicator.of(
                                service.code() + ".brands",
                                Text.of("村（社区）品牌活动", "known activities of each village"),
                                least.unit()),
                        new Requirement.EveryPart(range),
                        TargetShapes.due(least),
                        least.citation())
                .printed("", List.of(Readings.D051))
                .ownedBy(Optional.of(service.domain()), service.leads());
    }

    private static Optional<Standard> named(ServiceItem service, String words) {
        return service.standards().stream()
                .filter(each -> each.id().equals(service.code() + "." + words))
                .findFirst();
    }

    /** Who answers for the projects of a domain; no one where several departments lead each in its own field. */
    private static List<Department> leads(Domain domain) {
        return KeyTasks.ALL.stream()
                .filter(task -> task.domain().filter(domain::equals).isPresent())
                .filter(task -> task.phrase() == KeyTask.Phrase.JOINTLY)
                .flatMap(task -> task.leads().stream())
                .toList();
    }
}
