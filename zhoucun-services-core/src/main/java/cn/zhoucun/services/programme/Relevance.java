package cn.zhoucun.services.programme;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.parameter.Parameter;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What could still change the truth of a condition.
 *
 * @param facts the unknown facts
 * @param figures the policy figures that are not in force
 */
public record Relevance(Set<Fact<?>> facts, Set<Parameter<?>> figures) {

    static Relevance of(Programme programme, BitSet tests, Case person) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        Set<Parameter<?>> figures = new LinkedHashSet<>();
        for (int number = tests.nextSetBit(0); number >= 0; number = tests.nextSetBit(number + 1)) {
            Node test = programme.node(number);
            for (Fact<?> fact : programme.source(test.slot()).facts()) {
                if (!person.isKnown(programme.slot(fact))) {
                    facts.add(fact);
                }
            }
            if (test.op() == Node.Op.PENDING) {
                figures.add(programme.parameter(test));
            }
        }
        return new Relevance(facts, figures);
    }
}
