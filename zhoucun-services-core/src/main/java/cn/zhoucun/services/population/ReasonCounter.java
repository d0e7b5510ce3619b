package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.programme.Node;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.rule.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts reasons over a block: it goes down a rule as a single explanation does, with the set of people in place of the
 * one person. Not thread-safe.
 */
final class ReasonCounter {

    private final BlockRun run;
    private final Programme programme;
    private final List<Node> nodes;
    private final ReasonCounts.Builder counts;
    private final Map<Condition, long[]> failing = new LinkedHashMap<>();
    private final Map<Fact<?>, long[]> missing = new LinkedHashMap<>();

    ReasonCounter(BlockRun run, Programme programme, ReasonCounts.Builder counts) {
        this.run = run;
        this.programme = programme;
        this.nodes = programme.nodes();
        this.counts = counts;
    }

    void count(Condition rule, long[] ineligible, long[] undetermined) {
        failing.values().forEach(plane -> Planes.fill(plane, 0));
        missing.values().forEach(plane -> Planes.fill(plane, 0));
        visitFailing(rule, false, ineligible);
        visitOpen(rule, undetermined);
        failing.forEach((test, plane) -> counts.failing(test, Planes.count(plane)));
        missing.forEach((fact, plane) -> counts.missing(fact, Planes.count(plane)));
    }

    /** Follows those for whom a condition fails, or holds where the rule negates it. */
    private void visitFailing(Condition condition, boolean negated, long[] people) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> visitFailing(part, negated, thoseOf(people, part, negated)));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> visitFailing(part, negated, thoseOf(people, part, negated)));
        } else if (condition instanceof Condition.Not not) {
            visitFailing(not.part(), !negated, people);
        } else if (condition instanceof Condition.ReadAs readAs) {
            visitFailing(readAs.part(), negated, people);
        } else if (condition instanceof Condition.Choose<?> choose) {
            for (int number = 0; number < choose.cases().size(); number++) {
                Condition then = choose.cases().get(number).then();
                visitFailing(then, negated, thoseOf(inCase(people, choose, number), then, negated));
            }
        } else {
            add(failing, negated ? condition.opposite() : condition, people);
        }
    }

    private long[] thoseOf(long[] people, Condition part, boolean hold) {
        int node = programme.node(part);
        long[] room = new long[Planes.WORDS];
        return hold ? run.holding(people, node, room) : run.failing(people, node, room);
    }

    /** Those who are in a case of a choice, or may be. */
    private long[] inCase(long[] people, Condition.Choose<?> choose, int number) {
        int test = nodes.get(programme.node(choose)).parts().get(2 * number);
        return run.perhapsHolding(people, test, new long[Planes.WORDS]);
    }

    /** Follows those for whom a condition is open. */
    private void visitOpen(Condition condition, long[] people) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> visitOpen(part, open(people, part)));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> visitOpen(part, open(people, part)));
        } else if (condition instanceof Condition.Not not) {
            visitOpen(not.part(), people);
        } else if (condition instanceof Condition.ReadAs readAs) {
            visitOpen(readAs.part(), people);
        } else if (condition instanceof Condition.Choose<?> choose) {
            add(missing, choose.by(), unknown(choose.by(), people));
            for (int number = 0; number < choose.cases().size(); number++) {
                Condition then = choose.cases().get(number).then();
                visitOpen(then, open(inCase(people, choose, number), then));
            }
        } else {
            condition.tested().forEach(fact -> add(missing, fact, unknown(fact, people)));
        }
    }

    private long[] open(long[] people, Condition part) {
        return run.open(people, programme.node(part), new long[Planes.WORDS]);
    }

    private long[] unknown(Fact<?> fact, long[] people) {
        return run.unknown(people, programme.slot(fact), new long[Planes.WORDS]);
    }

    private static <K> void add(Map<K, long[]> planes, K key, long[] people) {
        long[] plane = planes.computeIfAbsent(key, added -> new long[Planes.WORDS]);
        Planes.or(plane, people, plane);
    }
}
