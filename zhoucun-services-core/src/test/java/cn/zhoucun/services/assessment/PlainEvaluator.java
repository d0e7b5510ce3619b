package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.rule.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Decides a condition as slowly and as plainly as its definitions read. */
record PlainEvaluator(Facts facts, LocalDate date, Parameters parameters) {

    Truth of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return settled(all.parts(), Truth.FALSE, Truth.TRUE);
        } else if (condition instanceof Condition.Any any) {
            return settled(any.parts(), Truth.TRUE, Truth.FALSE);
        } else if (condition instanceof Condition.Not not) {
            return not(of(not.part()));
        } else if (condition instanceof Condition.ReadAs readAs) {
            return of(readAs.part());
        } else if (condition instanceof Condition.Is<?> is) {
            return known(facts.get(is.fact()).map(is.values()::contains));
        } else if (condition instanceof Condition.Contains<?> contains) {
            return contains(contains);
        } else if (condition instanceof Condition.Recent recent) {
            return known(facts.get(recent.fact()).map(day -> !day.isBefore(date.minusMonths(recent.months()))));
        } else if (condition instanceof Condition.Compare<?> compare) {
            return compare(compare);
        }
        return choose((Condition.Choose<?>) condition);
    }

    /** One part with the decisive truth decides; without one, a single unknown part leaves it open. */
    private Truth settled(List<Condition> parts, Truth decisive, Truth otherwise) {
        List<Truth> truths = parts.stream().map(this::of).toList();
        if (truths.contains(decisive)) {
            return decisive;
        }
        return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : otherwise;
    }

    private static Truth not(Truth truth) {
        if (truth == Truth.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        return truth == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
    }

    private static Truth known(Optional<Boolean> holds) {
        return holds.map(yes -> yes ? Truth.TRUE : Truth.FALSE).orElse(Truth.UNKNOWN);
    }

    private Truth contains(Condition.Contains<?> contains) {
        Optional<? extends Set<?>> value = facts.get(contains.fact());
        return known(value.map(set -> !Collections.disjoint(set, contains.options())));
    }

    private <T> Truth choose(Condition.Choose<T> choose) {
        Optional<T> by = facts.get(choose.by());
        List<Truth> open = choose.cases().stream()
                .filter(each -> by.isEmpty() || each.values().contains(by.get()))
                .map(each -> of(each.then()))
                .distinct()
                .toList();
        return open.size() == 1 ? open.get(0) : Truth.UNKNOWN;
    }

    /** Compares a fraction by cross-multiplication, in whole fen or whole heads. */
    private Truth fraction(
            Fact<?> part, BigDecimal times, Fact<Integer> whole, Comparison comparison, BigDecimal bound) {
        Optional<BigDecimal> above = facts.get(part).map(PlainEvaluator::number);
        Optional<Integer> below = facts.get(whole);
        if (above.isEmpty() || below.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int order = above.get().multiply(times).compareTo(bound.multiply(BigDecimal.valueOf(below.get())));
        return known(Optional.of(comparison == Comparison.AT_LEAST ? order >= 0 : order < 0));
    }

    private static BigDecimal number(Object value) {
        if (value instanceof Money money) {
            return money.getAmount();
        }
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Integer) value);
    }

    private <T extends Comparable<? super T>> Truth compare(Condition.Compare<T> compare) {
        if (compare.term() instanceof Term.PerHead perHead) {
            BigDecimal times = BigDecimal.valueOf(perHead.quotient().times());
            return bound(compare.bound())
                    .map(bound -> fraction(perHead.sum(), times, perHead.heads(), compare.comparison(), number(bound)))
                    .orElse(Truth.UNKNOWN);
        } else if (compare.term() instanceof Term.Ratio ratio) {
            return bound(compare.bound())
                    .map(bound ->
                            fraction(ratio.part(), BigDecimal.ONE, ratio.whole(), compare.comparison(), number(bound)))
                    .orElse(Truth.UNKNOWN);
        }
        Optional<T> quantity = quantity(compare.term());
        Optional<T> bound = bound(compare.bound());
        if (quantity.isEmpty() || bound.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int order = quantity.get().compareTo(bound.get());
        return known(Optional.of(
                switch (compare.comparison()) {
                    case AT_LEAST -> order >= 0;
                    case MORE_THAN -> order > 0;
                    case AT_MOST -> order <= 0;
                    case LESS_THAN -> order < 0;
                }));
    }

    @SuppressWarnings("unchecked") // the term says what its bound is
    private <T extends Comparable<? super T>> Optional<T> quantity(Term<T> term) {
        if (term instanceof Term.Age age) {
            return (Optional<T>) facts.get(age.fact()).map(birth -> (int) ChronoUnit.YEARS.between(birth, date));
        }
        if (term instanceof Term.Divided) {
            throw new IllegalStateException("a fraction is compared by fraction()");
        }
        return (Optional<T>) facts.get(term.facts().get(0));
    }

    private <T> Optional<T> bound(Bound<T> bound) {
        return bound instanceof Bound.Fixed<T> fixed
                ? Optional.of(fixed.value())
                : parameters
                        .inForce(((Bound.Figure<T>) bound).parameter(), date)
                        .map(Dated::value);
    }
}
