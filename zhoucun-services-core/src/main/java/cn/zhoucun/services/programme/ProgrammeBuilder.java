package cn.zhoucun.services.programme;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Quotient;
import cn.zhoucun.services.rule.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares conditions for a date and a set of policy figures. Not thread-safe. */
public final class ProgrammeBuilder {

    private final Parameters parameters;
    private final LocalDate date;
    private final Map<Source, Integer> slots = new LinkedHashMap<>();
    private final List<Parameter<?>> pending = new ArrayList<>();
    private final IdentityHashMap<Condition, Integer> nodeOf = new IdentityHashMap<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * Starts a programme.
     *
     * @param parameters the policy figures
     * @param date the date of assessment
     */
    public ProgrammeBuilder(Parameters parameters, LocalDate date) {
        this.parameters = parameters;
        this.date = date;
    }

    /**
     * Prepares all rules of a catalogue.
     *
     * @param catalog the catalogue
     * @param parameters the policy figures
     * @param date the date of assessment
     * @return the programme
     * @throws InvalidInputException if a figure is below its printed floor
     */
    public static Programme programmeOf(ServiceCatalog catalog, Parameters parameters, LocalDate date) {
        ProgrammeBuilder builder = new ProgrammeBuilder(parameters, date);
        for (ServiceItem service : catalog.services()) {
            builder.add(service.condition());
            service.quota().ifPresent(quota -> builder.add(quota.when()));
            for (Benefit benefit : service.benefits()) {
                builder.add(benefit.when());
                benefit.amount().ifPresent(builder::add);
            }
        }
        return builder.build();
    }

    /**
     * Adds a condition and all its parts.
     *
     * @param condition the condition
     */
    public void add(Condition condition) {
        number(condition);
    }

    /**
     * Numbers the facts that an amount needs, and makes sure that what an authority set is not below its floor.
     *
     * @param amount the amount
     * @throws InvalidInputException if a figure is below its printed floor
     */
    public void add(Amount amount) {
        if (amount instanceof Amount.Given given) {
            slot(given.fact());
        } else if (amount instanceof Amount.Choose<?> choose) {
            slot(choose.by());
            choose.cases().values().forEach(this::add);
        } else if (amount instanceof Amount.TopUp topUp) {
            topUp.income().facts().forEach(this::slot);
        } else if (amount instanceof Amount.AtLeast atLeast) {
            atLeast.check(parameters, date);
        }
    }

    /**
     * Builds the programme.
     *
     * @return the programme
     */
    public Programme build() {
        return new Programme(List.copyOf(slots.keySet()), pending, nodeOf, nodes);
    }

    private int number(Condition condition) {
        Integer known = nodeOf.get(condition);
        if (known != null) {
            return known;
        }
        int number = lower(condition);
        nodeOf.put(condition, number);
        return number;
    }

    private int lower(Condition condition) {
        if (condition instanceof Condition.All all) {
            return join(Node.Op.ALL, all.parts());
        } else if (condition instanceof Condition.Any any) {
            return join(Node.Op.ANY, any.parts());
        } else if (condition instanceof Condition.Not not) {
            return join(Node.Op.NOT, List.of(not.part()));
        } else if (condition instanceof Condition.Is<?> is) {
            return mask(is);
        } else if (condition instanceof Condition.Contains<?> contains) {
            return bits(contains);
        } else if (condition instanceof Condition.Recent recent) {
            long earliest = date.minusMonths(recent.months()).toEpochDay();
            return put(Node.test(Node.Op.RANGE, slot(recent.fact()), earliest, Long.MAX_VALUE));
        } else if (condition instanceof Condition.Compare<?> compare) {
            return compare(compare);
        } else if (condition instanceof Condition.Choose<?> choose) {
            return choose(choose);
        } else if (condition instanceof Condition.ReadAs readAs) {
            return number(readAs.part());
        }
        throw new IllegalStateException("no such condition: " + condition);
    }

    private int join(Node.Op op, List<Condition> parts) {
        return put(Node.join(op, parts.stream().map(this::number).toList()));
    }

    private <T> int mask(Condition.Is<T> is) {
        ValueType<T> type = is.fact().type();
        long mask = is.values().stream()
                .mapToLong(value -> 1L << type.encode(value))
                .reduce(0, (a, b) -> a | b);
        return put(Node.test(Node.Op.MASK, slot(is.fact()), mask, 0));
    }

    private <E extends Option> int bits(Condition.Contains<E> contains) {
        long bits = contains.fact().type().encode(contains.options());
        return put(Node.test(Node.Op.BITS, slot(contains.fact()), bits, 0));
    }

    private <T> int choose(Condition.Choose<T> choose) {
        List<Integer> parts = new ArrayList<>();
        for (Condition.Case<T> each : choose.cases()) {
            parts.add(mask(new Condition.Is<>(choose.by(), each.values())));
            parts.add(number(each.then()));
        }
        return put(Node.join(Node.Op.CHOOSE, parts));
    }

    private <T extends Comparable<? super T>> int compare(Condition.Compare<T> compare) {
        int slot = slot(compare.term());
        Optional<T> bound = bound(compare.bound());
        if (bound.isEmpty()) {
            Parameter<?> parameter = ((Bound.Figure<?>) compare.bound()).parameter();
            return put(Node.test(
                    Node.Op.PENDING,
                    slot,
                    parameterNumber(parameter),
                    compare.comparison().ordinal()));
        }
        Range range = Range.of(compare.term(), compare.comparison(), bound.get(), date);
        Node.Op op = compare.term() instanceof Term.Divided ? Node.Op.SPAN : Node.Op.RANGE;
        return put(Node.test(op, slot, range.low(), range.high()));
    }

    private <T> Optional<T> bound(Bound<T> bound) {
        if (bound instanceof Bound.Fixed<T> fixed) {
            return Optional.of(fixed.value());
        }
        Parameter<T> parameter = ((Bound.Figure<T>) bound).parameter();
        return parameters.inForce(parameter, date).map(dated -> dated.value());
    }

    private int parameterNumber(Parameter<?> parameter) {
        if (!pending.contains(parameter)) {
            pending.add(parameter);
        }
        return pending.indexOf(parameter);
    }

    private int slot(Term<?> term) {
        if (term instanceof Term.Divided divided) {
            Quotient quotient = divided.quotient();
            int numerator = slot(quotient.numerator());
            int denominator = slot(quotient.denominator());
            int least = slot(new Source.Divided(quotient, numerator, denominator, Source.Divided.End.LEAST));
            slot(new Source.Divided(quotient, numerator, denominator, Source.Divided.End.MOST));
            return least;
        }
        return slot(term.facts().get(0));
    }

    private int slot(Fact<?> fact) {
        return slot(new Source.Given(fact));
    }

    private int slot(Source source) {
        return slots.computeIfAbsent(source, added -> slots.size());
    }

    private int put(Node node) {
        return numbers.computeIfAbsent(node, added -> {
            nodes.add(added);
            return nodes.size() - 1;
        });
    }
}
