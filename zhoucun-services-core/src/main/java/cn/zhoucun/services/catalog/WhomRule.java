package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.rule.Condition;
import java.util.List;

/** Joins the target groups of a service into the one condition that decides it. */
final class WhomRule {

    private WhomRule() {}

    static Condition of(List<TargetGroup> groups) {
        if (groups.size() == 1) {
            return whole(groups.get(0));
        }
        boolean alongOneFact = groups.stream()
                        .map(group -> group.branch().<Fact<?>>map(Condition.Is::fact))
                        .distinct()
                        .count()
                == 1;
        return alongOneFact && groups.get(0).branch().isPresent()
                ? choice(groups.get(0).branch().get().fact(), groups)
                : new Condition.Any(groups.stream().map(WhomRule::whole).toList());
    }

    private static Condition whole(TargetGroup group) {
        return group.branch()
                .<Condition>map(branch -> Condition.allOf(branch, group.condition()))
                .orElse(group.condition());
    }

    private static <T> Condition choice(Fact<T> fact, List<TargetGroup> groups) {
        return new Condition.Choose<>(
                fact, groups.stream().map(group -> caseOf(fact, group)).toList());
    }

    @SuppressWarnings("unchecked") // all branches are of this fact
    private static <T> Condition.Case<T> caseOf(Fact<T> fact, TargetGroup group) {
        Condition.Is<T> branch = (Condition.Is<T>) group.branch().orElseThrow();
        return new Condition.Case<>(branch.values(), group.condition());
    }
}
