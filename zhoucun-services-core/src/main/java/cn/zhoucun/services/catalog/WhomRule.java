package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the target groups of a service into the one condition that decides it. */
final class WhomRule {

    private WhomRule() {}

    static Condition of(List<TargetGroup> groups) {
        if (groups.size() == 1) {
            return whole(groups.get(0));
        }
        Fact<?> fact = branching(groups);
        if (fact != null) {
            return choice(fact, groups);
        }
        List<Condition> wholes = new ArrayList<>();
        for (TargetGroup group : groups) {
            wholes.add(whole(group));
        }
        return new Condition.Any(wholes);
    }

    /** The one fact that all groups lie along, if they do. */
    private static @Nullable Fact<?> branching(List<TargetGroup> groups) {
        Fact<?> common = null;
        for (TargetGroup group : groups) {
            Fact<?> fact = group.branch().isPresent() ? group.branch().get().fact() : null;
            if (fact == null || (common != null && !common.equals(fact))) {
                return null;
            }
            common = fact;
        }
        return common;
    }

    private static Condition whole(TargetGroup group) {
        return group.branch().isPresent()
                ? Condition.allOf(group.branch().get(), group.condition())
                : group.condition();
    }

    @SuppressWarnings("unchecked") // all branches are of this fact
    private static <T> Condition choice(Fact<T> fact, List<TargetGroup> groups) {
        List<Condition.Case<T>> cases = new ArrayList<>();
        for (TargetGroup group : groups) {
            Condition.Is<T> branch = (Condition.Is<T>) group.branch().orElseThrow();
            cases.add(new Condition.Case<>(branch.values(), group.condition()));
        }
        return new Condition.Choose<>(fact, cases);
    }
}
