package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Yuan;
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
            return point(amount.frequency(), assessment.facts().get(given.fact()), new Missing.OfFact(given.fact()));
        } else if (amount instanceof Amount.Choose<?> choose) {
            return choose(choose);
        } else if (amount instanceof Amount.AtLeast atLeast) {
            return atLeast(atLeast);
        } else if (amount instanceof Amount.TopUp topUp) {
            return topUp(topUp);
        }
        throw new IllegalStateException("no such amount: " + amount);
    }

    private Optional<Money> inForce(Parameter<Money> parameter) {
        Optional<Dated<Money>> dated = assessment.plan().parameters().inForce(parameter, assessment.date());
        return dated.isPresent() ? Optional.of(dated.get().value()) : Optional.empty();
    }

    private Found atLeast(Amount.AtLeast amount) {
        Frequency frequency = amount.frequency();
        Optional<Money> floor = inForce(amount.floor());
        Optional<Money> actual = inForce(amount.actual());
        Found found = point(frequency, actual, new Missing.OfFigure(amount.actual()));
        return actual.isEmpty() && floor.isPresent()
                ? new Found(new AmountValue.AtLeast(floor.get(), frequency), found.missing())
                : found;
    }

    private Found topUp(Amount.TopUp amount) {
        Term.PerHead income = amount.income();
        Optional<Money> standard = inForce(amount.standard());
        Optional<Money> sum = assessment.facts().get(income.sum());
        Optional<Integer> heads = assessment.facts().get(income.heads());
        Set<Missing> missing = new LinkedHashSet<>();
        for (Fact<?> fact : income.facts()) {
            if (assessment.facts().get(fact).isEmpty()) {
                missing.add(new Missing.OfFact(fact));
            }
        }
        if (standard.isEmpty()) {
            missing.add(new Missing.OfFigure(amount.standard()));
        }
        if (!missing.isEmpty()) {
            return new Found(new AmountValue.Unspecified(amount.frequency()), missing);
        }
        Money wanting = standard.orElseThrow()
                .multipliedBy(heads.orElseThrow())
                .minus(sum.orElseThrow().multipliedBy(income.quotient().times()));
        return new Found(
                new AmountValue.Exact(wanting.isNegative() ? Money.zero(Yuan.CNY) : wanting, amount.frequency()),
                missing);
    }

    private static Found point(Frequency frequency, Optional<Money> money, Missing otherwise) {
        return money.isPresent()
                ? new Found(new AmountValue.Exact(money.get(), frequency), Set.of())
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
        List<Money> ends = new ArrayList<>();
        boolean isOpen = false;
        for (Found each : cases) {
            if (each.value() instanceof AmountValue.Unspecified) {
                return new AmountValue.Unspecified(frequency);
            }
            isOpen |= each.value() instanceof AmountValue.AtLeast;
            ends.addAll(ends(each.value()));
        }
        Money least = Collections.min(ends);
        Money most = Collections.max(ends);
        if (isOpen) {
            return new AmountValue.AtLeast(least, frequency);
        }
        return least.equals(most)
                ? new AmountValue.Exact(least, frequency)
                : new AmountValue.Between(least, most, frequency);
    }

    private static List<Money> ends(AmountValue value) {
        if (value instanceof AmountValue.Exact exact) {
            return List.of(exact.money());
        } else if (value instanceof AmountValue.Between between) {
            return List.of(between.least(), between.most());
        } else if (value instanceof AmountValue.AtLeast atLeast) {
            return List.of(atLeast.least());
        }
        return List.of();
    }
}
