package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.source.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the facts, the parameters and the readings that rules need, in the order of first use, and makes sure that an
 * id means one thing. Not thread-safe.
 */
public final class RuleParts {

    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final Set<Reading> readings = new LinkedHashSet<>();

    /** Creates an empty collection. */
    public RuleParts() {}

    /**
     * Adds what a condition needs.
     *
     * @param condition the condition
     * @throws IllegalArgumentException if a fact or a parameter differs from another of the same id
     */
    public void add(Condition condition) {
        if (condition instanceof Condition.All all) {
            addAll(all.parts());
        } else if (condition instanceof Condition.Any any) {
            addAll(any.parts());
        } else if (condition instanceof Condition.Not not) {
            add(not.part());
        } else if (condition instanceof Condition.Compare<?> compare) {
            addFacts(compare.term().facts());
            if (compare.bound() instanceof Bound.Figure<?> figure) {
                add(figure.parameter());
            }
        } else if (condition instanceof Condition.Choose<?> choose) {
            add(choose.by());
            for (Condition.Case<?> each : choose.cases()) {
                add(each.then());
            }
        } else if (condition instanceof Condition.ReadAs readAs) {
            readings.addAll(readAs.readings());
            add(readAs.part());
        } else {
            addFacts(condition.tested());
        }
    }

    private void addAll(List<Condition> conditions) {
        for (Condition condition : conditions) {
            add(condition);
        }
    }

    /**
     * Adds what an amount needs.
     *
     * @param amount the amount
     * @throws IllegalArgumentException if a fact or a parameter differs from another of the same id
     */
    public void add(Amount amount) {
        if (amount instanceof Amount.Figure figure) {
            add(figure.parameter());
        } else if (amount instanceof Amount.Given given) {
            add(given.fact());
        } else if (amount instanceof Amount.Choose<?> choose) {
            add(choose.by());
            for (Amount then : choose.cases().values()) {
                add(then);
            }
        } else if (amount instanceof Amount.AtLeast atLeast) {
            add(atLeast.floor());
            add(atLeast.actual());
        } else if (amount instanceof Amount.TopUp topUp) {
            addFacts(topUp.income().facts());
            add(topUp.standard());
        }
    }

    /**
     * Adds a parameter.
     *
     * @param parameter the parameter
     * @throws IllegalArgumentException if it differs from another of the same id
     */
    public void add(Parameter<?> parameter) {
        Parameter<?> before = parameters.putIfAbsent(parameter.id(), parameter);
        if (before != null && !(before.equals(parameter) && before.printed().equals(parameter.printed()))) {
            throw new IllegalArgumentException("The id (%s) must belong to only one parameter.".formatted(parameter));
        }
    }

    private void addFacts(List<Fact<?>> added) {
        for (Fact<?> fact : added) {
            add(fact);
        }
    }

    private void add(Fact<?> fact) {
        Fact<?> before = facts.putIfAbsent(fact.id(), fact);
        if (before != null && !before.equals(fact)) {
            throw new IllegalArgumentException("The id (%s) must belong to only one fact.".formatted(fact));
        }
    }

    /**
     * Returns the facts by id.
     *
     * @return the facts
     */
    public Map<String, Fact<?>> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /**
     * Returns the parameters by id.
     *
     * @return the parameters
     */
    public Map<String, Parameter<?>> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    /**
     * Returns the readings.
     *
     * @return the readings
     */
    public Set<Reading> readings() {
        return Collections.unmodifiableSet(readings);
    }
}
