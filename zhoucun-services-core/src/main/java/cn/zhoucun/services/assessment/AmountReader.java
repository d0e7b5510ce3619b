package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.joda.money.Money;

/** Works out how much an amount comes to in one case. */
final class AmountReader {

    private final Assessment assessment;

    AmountReader(Assessment assessment) {
        this.assessment = assessment;
    }

    /** An amount, and what could still change it. */
    record Found(AmountValue value, Set<Missing> missing) {}

    Found read(Amount amount) {
        if (amount instanceof Amount.Figure figure) {
            return point(amount.frequency(), inForce(figure.parameter()), new Missing.OfFigure(figure.parameter()));
        } else if (amount instanceof Amount.Given given) {
            return point(amount.frequency(), given(given.fact()), new Missing.OfFact(given.fact()));
        } else if (amount instanceof Amount.Choose<?> choose) {
            return choose(choose);
        } else if (amount instanceof Amount.AtLeast atLeast) {
            return atLeast(atLeast);
        } else if (amount instanceof Amount.TopUp topUp) {
            return topUp(topUp);
        }
        throw new IllegalStateException("no such amount: " + amount);
    }

    private OptionalLong inForce(Parameter<Money> parameter) {
        Optional<Dated<Money>> dated = assessment.plan().parameters().inForce(parameter, assessment.date());
        return dated.isPresent() ? OptionalLong.of(dated.get().code()) : OptionalLong.empty();
    }

    private OptionalLong given(Fact<?> fact) {
        int slot = assessment.plan().programme().slot(fact);
        return assessment.person().isKnown(slot)
                ? OptionalLong.of(assessment.person().codes()[slot])
                : OptionalLong.empty();
    }

    private Found atLeast(Amount.AtLeast amount) {
        Frequency frequency = amount.frequency();
        OptionalLong floor = inForce(amount.floor());
        OptionalLong actual = inForce(amount.actual());
        Found found = point(frequency, actual, new Missing.OfFigure(amount.actual()));
        return actual.isEmpty() && floor.isPresent()
                ? new Found(new AmountValue.AtLeast(floor.getAsLong(), frequency), found.missing())
                : found;
    }

    private Found topUp(Amount.TopUp amount) {
        Term.PerHead income = amount.income();
        OptionalLong standard = inForce(amount.standard());
        Set<Missing> missing = new LinkedHashSet<>();
        for (Fact<?> fact : income.facts()) {
            if (given(fact).isEmpty()) {
                missing.add(new Missing.OfFact(fact));
            }
        }
        if (standard.isEmpty()) {
            missing.add(new Missing.OfFigure(amount.standard()));
        }
        if (!missing.isEmpty()) {
            return new Found(new AmountValue.Unspecified(amount.frequency()), missing);
        }
        long needed =
                Math.multiplyExact(standard.getAsLong(), given(income.heads()).getAsLong());
        long had = Math.multiplyExact(
                given(income.sum()).getAsLong(), income.quotient().times());
        return new Found(new AmountValue.Exact(Math.max(needed - had, 0), amount.frequency()), missing);
    }

    private static Found point(Frequency frequency, OptionalLong fen, Missing otherwise) {
        return fen.isPresent()
                ? new Found(new AmountValue.Exact(fen.getAsLong(), frequency), Set.of())
                : new Found(new AmountValue.Unspecified(frequency), Set.of(otherwise));
    }

    private <E extends Option> Found choose(Amount.Choose<E> choose) {
        Optional<E> chosen = assessment.facts().get(choose.by());
        if (chosen.isPresent()) {
            Amount then = choose.cases().get(chosen.get());
            return then == null ? new Found(new AmountValue.Unspecified(choose.frequency()), Set.of()) : read(then);
        }
        List<Found> cases = new ArrayList<>();
        boolean alike = true;
        for (Amount then : choose.cases().values()) {
            cases.add(read(then));
            alike &= areAlike(cases.get(0), cases.get(cases.size() - 1));
        }
        Set<Missing> missing = new LinkedHashSet<>();
        if (!alike) {
            missing.add(new Missing.OfFact(choose.by()));
        }
        for (Found each : cases) {
            missing.addAll(each.missing());
        }
        return new Found(hull(choose.frequency(), cases), missing);
    }

    /** Whether two cases of one choice, which have one frequency, come out alike. */
    private static boolean areAlike(Found one, Found other) {
        return one.value().getClass() == other.value().getClass()
                && ends(one.value()).equals(ends(other.value()))
                && one.missing().equals(other.missing());
    }

    /** The smallest range that holds every one of several amounts. */
    private static AmountValue hull(Frequency frequency, List<Found> cases) {
        List<Long> ends = new ArrayList<>();
        boolean isOpen = false;
        for (Found each : cases) {
            if (each.value() instanceof AmountValue.Unspecified) {
                return new AmountValue.Unspecified(frequency);
            }
            isOpen |= each.value() instanceof AmountValue.AtLeast;
            ends.addAll(ends(each.value()));
        }
        long least = Collections.min(ends);
        long most = Collections.max(ends);
        if (isOpen) {
            return new AmountValue.AtLeast(least, frequency);
        }
        return least == most
                ? new AmountValue.Exact(least, frequency)
                : new AmountValue.Between(least, most, frequency);
    }

    private static List<Long> ends(AmountValue value) {
        if (value instanceof AmountValue.Exact exact) {
            return List.of(exact.fen());
        } else if (value instanceof AmountValue.Between between) {
            return List.of(between.leastFen(), between.mostFen());
        } else if (value instanceof AmountValue.AtLeast atLeast) {
            return List.of(atLeast.leastFen());
        }
        return List.of();
    }
}
