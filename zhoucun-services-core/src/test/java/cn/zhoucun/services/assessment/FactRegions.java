package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Quotient;
import cn.zhoucun.services.rule.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * Finds for each fact of a rule values that stand for all others: every option, and of numbers and dates those on both
 * sides of every bound. They are found by reading the rule, not its prepared form.
 */
final class FactRegions {

    private static final long MOST_DIVISORS = 50;

    private final LocalDate date;
    private final Parameters parameters;
    private final Map<Fact<?>, List<Condition>> tests = new LinkedHashMap<>();

    private FactRegions(LocalDate date, Parameters parameters) {
        this.date = date;
        this.parameters = parameters;
    }

    /** The codes of the values that stand for all, by fact, in the order of the rule. */
    static Map<Fact<?>, long[]> of(Condition rule, LocalDate date, Parameters parameters) {
        FactRegions regions = new FactRegions(date, parameters);
        regions.collect(rule);
        Map<Fact<?>, long[]> byFact = new LinkedHashMap<>();
        regions.tests.forEach((fact, tests) -> byFact.put(fact, regions.regions(fact, tests)));
        return byFact;
    }

    private void collect(Condition rule) {
        if (rule instanceof Condition.All all) {
            all.parts().forEach(this::collect);
        } else if (rule instanceof Condition.Any any) {
            any.parts().forEach(this::collect);
        } else if (rule instanceof Condition.Not not) {
            collect(not.part());
        } else if (rule instanceof Condition.ReadAs readAs) {
            collect(readAs.part());
        } else if (rule instanceof Condition.Choose<?> choose) {
            collectChoice(choose);
        } else {
            for (Fact<?> fact : rule.tested()) {
                tests.computeIfAbsent(fact, added -> new ArrayList<>()).add(rule);
            }
        }
    }

    private <T> void collectChoice(Condition.Choose<T> choose) {
        for (Condition.Case<T> each : choose.cases()) {
            collect(new Condition.Is<>(choose.by(), each.values()));
            collect(each.then());
        }
    }

    /** One value of each region: of the values that come out alike in every test, the smallest. */
    private <T> long[] regions(Fact<T> fact, List<Condition> tests) {
        Map<List<Object>, Long> bySignature = new LinkedHashMap<>();
        if (tests.stream().anyMatch(FactRegions::isFraction)) {
            return candidates(fact, tests).stream().mapToLong(Long::longValue).toArray();
        }
        for (long code : candidates(fact, tests)) {
            Facts alone = Facts.none().with(fact, fact.type().decode(code));
            PlainEvaluator plain = new PlainEvaluator(alone, date, parameters);
            bySignature.putIfAbsent(List.copyOf(tests.stream().map(plain::of).toList()), code);
        }
        return bySignature.values().stream().mapToLong(Long::longValue).toArray();
    }

    private static boolean isFraction(Condition test) {
        return test instanceof Condition.Compare<?> compare && compare.term() instanceof Term.Divided;
    }

    private Set<Long> candidates(Fact<?> fact, List<Condition> tests) {
        long lowest = fact.type().lowest();
        long highest = fact.type() instanceof Day day && day.past()
                ? Math.min(date.toEpochDay(), fact.type().highest())
                : fact.type().highest();
        Set<Long> codes = new TreeSet<>();
        if (fact.type() instanceof Choices<?>) {
            subsets(tests).forEach(codes::add);
        } else if (fact.type() instanceof Choice<?> || highest == 1) {
            for (long code = lowest; code <= highest; code++) {
                codes.add(code);
            }
        } else {
            codes.add(lowest);
            codes.add(highest);
            tests.forEach(test -> edges(test, codes));
        }
        codes.removeIf(code -> code < lowest || code > highest);
        return codes;
    }

    /** The empty set, and every set of options that tests ask for. */
    private static List<Long> subsets(List<Condition> tests) {
        List<Long> subsets = new ArrayList<>(List.of(0L));
        tests.stream()
                .flatMap(test -> ((Condition.Contains<?>) test).options().stream())
                .distinct()
                .map(option -> 1L << ((Enum<?>) option).ordinal())
                .forEach(bit ->
                        subsets.addAll(subsets.stream().map(set -> set | bit).toList()));
        return subsets;
    }

    private void edges(Condition test, Set<Long> codes) {
        if (test instanceof Condition.Recent recent) {
            around(date.minusMonths(recent.months()).toEpochDay(), codes);
        } else if (test instanceof Condition.Compare<?> compare) {
            edges(compare, codes);
        }
    }

    private <T extends Comparable<? super T>> void edges(Condition.Compare<T> compare, Set<Long> codes) {
        T bound;
        if (compare.bound() instanceof Bound.Fixed<T> fixed) {
            bound = fixed.value();
        } else {
            var figure = parameters.inForce(((Bound.Figure<T>) compare.bound()).parameter(), date);
            if (figure.isEmpty()) {
                return;
            }
            bound = figure.get().value();
        }
        if (compare.term() instanceof Term.Age) {
            around(date.minusYears((Integer) bound).toEpochDay(), codes);
            around(date.minusYears((Integer) bound + 1L).toEpochDay(), codes);
        } else if (compare.term() instanceof Term.Divided divided) {
            edges(divided.quotient(), code(bound), codes);
        } else {
            around(code(bound), codes);
        }
    }

    /** Both sides of the bound for every divisor that few enough values leave to be tried, and those divisors. */
    private static void edges(Quotient quotient, long bound, Set<Long> codes) {
        long least = quotient.denominator().type().lowest();
        long most = quotient.denominator().type().highest();
        for (long divisor = least; divisor <= Math.min(most, least + MOST_DIVISORS); divisor++) {
            codes.add(divisor);
            around(bound * divisor / quotient.times(), codes);
        }
    }

    private static long code(Object bound) {
        if (bound instanceof Money money) {
            return money.getAmountMinorLong();
        }
        return bound instanceof BigDecimal share ? share.movePointRight(6).longValueExact() : (Integer) bound;
    }

    private static void around(long code, Set<Long> codes) {
        for (long near = code - 1; near <= code + 1; near++) {
            codes.add(near);
        }
    }
}
