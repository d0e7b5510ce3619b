package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the truths of an assessment which tests settle a decision, or keep it open. */
final class ReasonFinder {

    private final Assessment assessment;
    private final Citation citation;
    private final Set<Reason> reasons = new LinkedHashSet<>();

    ReasonFinder(Assessment assessment, Citation citation) {
        this.assessment = assessment;
        this.citation = citation;
    }

    /** Adds the tests that settle a condition, or keep it open. */
    ReasonFinder find(Condition condition) {
        visit(condition, false, List.of());
        return this;
    }

    /** Adds the values of facts that lead to an amount. */
    ReasonFinder find(Amount amount) {
        if (amount instanceof Amount.Choose<?> choose) {
            visitAmount(choose);
        }
        return this;
    }

    private <E extends Option> void visitAmount(Amount.Choose<E> choose) {
        Optional<E> chosen = assessment.facts().get(choose.by());
        if (chosen.isPresent()) {
            Set<E> value = Set.of(chosen.get());
            reasons.add(reason(new Condition.Is<>(choose.by(), value), Truth.TRUE, List.of()));
        }
        for (Map.Entry<E, Amount> each : choose.cases().entrySet()) {
            if (chosen.isEmpty() || chosen.get().equals(each.getKey())) {
                find(each.getValue());
            }
        }
    }

    List<Reason> reasons() {
        return new ArrayList<>(reasons);
    }

    /** Visits the parts of a condition that have the truth of the whole: those that made it so. */
    private void visit(Condition condition, boolean negated, List<Reading> readings) {
        Truth truth = assessment.truth(condition);
        if (condition instanceof Condition.All all) {
            visitThose(truth, all.parts(), negated, readings);
        } else if (condition instanceof Condition.Any any) {
            visitThose(truth, any.parts(), negated, readings);
        } else if (condition instanceof Condition.Not not) {
            visit(not.part(), !negated, readings);
        } else if (condition instanceof Condition.ReadAs readAs) {
            visit(readAs.part(), negated, concat(readings, readAs.readings()));
        } else if (condition instanceof Condition.Choose<?> choose) {
            visitChoice(choose, negated, readings);
        } else {
            reasons.add(
                    negated ? reason(condition.opposite(), truth.not(), readings) : reason(condition, truth, readings));
        }
    }

    private void visitThose(Truth truth, List<Condition> parts, boolean negated, List<Reading> readings) {
        for (Condition part : parts) {
            if (assessment.truth(part) == truth) {
                visit(part, negated, readings);
            }
        }
    }

    private <T> void visitChoice(Condition.Choose<T> choose, boolean negated, List<Reading> readings) {
        Optional<T> chosen = assessment.facts().get(choose.by());
        Truth truth = assessment.truth(choose);
        if (chosen.isEmpty() && truth == Truth.UNKNOWN) {
            Set<T> any = new LinkedHashSet<>();
            for (Condition.Case<T> each : choose.cases()) {
                any.addAll(each.values());
            }
            reasons.add(reason(new Condition.Is<>(choose.by(), any), Truth.UNKNOWN, readings));
        }
        for (Condition.Case<T> each : choose.cases()) {
            if (chosen.isPresent() && each.values().contains(chosen.get())) {
                reasons.add(reason(new Condition.Is<>(choose.by(), each.values()), Truth.TRUE, readings));
                visit(each.then(), negated, readings);
            } else if (chosen.isEmpty() && assessment.truth(each.then()) == truth) {
                visit(each.then(), negated, readings);
            }
        }
    }

    private Reason reason(Condition test, Truth truth, List<Reading> readings) {
        List<Reason.Operand> operands = new ArrayList<>();
        boolean allKnown = true;
        for (Fact<?> fact : test.tested()) {
            Optional<Object> value = value(fact);
            operands.add(new Reason.Operand(fact, value));
            allKnown &= value.isPresent();
        }
        return new Reason(
                test, truth, operands, allKnown ? derived(test) : Optional.empty(), figure(test), citation, readings);
    }

    @SuppressWarnings("unchecked") // a value that is only read is an object
    private Optional<Object> value(Fact<?> fact) {
        return (Optional<Object>) assessment.facts().get(fact);
    }

    private Optional<BigDecimal> derived(Condition test) {
        return test instanceof Condition.Compare<?> compare
                ? compare.term().derived(assessment.facts(), assessment.date())
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // a figure that is only read is one of any type
    private Optional<Dated<?>> figure(Condition test) {
        return test instanceof Condition.Compare<?> compare && compare.bound() instanceof Bound.Figure<?> figure
                ? (Optional<Dated<?>>)
                        (Optional<?>) assessment.plan().parameters().inForce(figure.parameter(), assessment.date())
                : Optional.empty();
    }

    private static List<Reading> concat(List<Reading> first, List<Reading> second) {
        Set<Reading> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
