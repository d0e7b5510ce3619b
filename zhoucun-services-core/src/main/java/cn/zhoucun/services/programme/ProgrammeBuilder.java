package cn.zhoucun.services.programme;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.parameter.Dated;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Prepares conditions for a date and a set of policy figures. Not thread-safe. */
public final class ProgrammeBuilder {

    private final Parameters parameters;
    private final LocalDate date;
    private final List<Source> sources = new ArrayList<>();
    private final Map<Fact<?>, Integer> slots = new HashMap<>();
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
        // facts first, so that their numbers are their places in the catalogue, and what follows from them comes after
        for (Fact<?> fact : catalog.facts()) {
            builder.slot(fact);
        }
        for (ServiceItem service : catalog.services()) {
            builder.add(service.condition());
            if (service.quota().isPresent()) {
                builder.add(service.quota().get().when());
            }
            for (Benefit benefit : service.benefits()) {
                builder.add(benefit.when());
                if (benefit.amount().isPresent()) {
                    builder.add(benefit.amount().get());
                }
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
            for (Amount then : choose.cases().values()) {
                add(then);
            }
        } else if (amount instanceof Amount.TopUp topUp) {
            for (Fact<?> fact : topUp.income().facts()) {
                slot(fact);
            }
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
        return new Programme(sources, slots, pending, nodeOf, nodes);
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
        List<Integer> numbered = new ArrayList<>();
        for (Condition part : parts) {
            numbered.add(number(part));
        }
        return put(Node.join(op, numbered));
    }

    private <T> int mask(Condition.Is<T> is) {
        return mask(is.fact(), is.values());
    }

    private <T> int mask(Fact<T> fact, Set<T> values) {
        long mask = 0;
        for (T value : values) {
            mask |= 1L << fact.type().encode(value);
        }
        return put(Node.test(Node.Op.MASK, slot(fact), mask, 0));
    }

    private <E extends Option> int bits(Condition.Contains<E> contains) {
        long bits = contains.fact().type().encode(contains.options());
        return put(Node.test(Node.Op.BITS, slot(contains.fact()), bits, 0));
    }

    private <T> int choose(Condition.Choose<T> choose) {
        List<Integer> parts = new ArrayList<>();
        for (Condition.Case<T> each : choose.cases()) {
            parts.add(mask(choose.by(), each.values()));
            parts.add(number(each.then()));
        }
        return put(Node.join(Node.Op.CHOOSE, parts));
    }

    private <T extends Comparable<? super T>> int compare(Condition.Compare<T> compare) {
        int slot = slot(compare.term());
        OptionalLong bound = bound(compare.bound());
        if (bound.isEmpty()) {
            Parameter<?> parameter = ((Bound.Figure<?>) compare.bound()).parameter();
            return put(Node.test(
                    Node.Op.PENDING,
                    slot,
                    parameterNumber(parameter),
                    compare.comparison().ordinal()));
        }
        Range range = Range.of(compare.term(), compare.comparison(), bound.getAsLong(), date);
        Node.Op op = compare.term() instanceof Term.Divided ? Node.Op.SPAN : Node.Op.RANGE;
        return put(Node.test(op, slot, range.low(), range.high()));
    }

    /** The code of a bound, if it is a figure only where one is in force. */
    private <T extends Comparable<? super T>> OptionalLong bound(Bound<T> bound) {
        if (bound instanceof Bound.Fixed<T> fixed) {
            return OptionalLong.of(Range.code(fixed.value()));
        }
        Parameter<T> parameter = ((Bound.Figure<T>) bound).parameter();
        Optional<Dated<T>> inForce = parameters.inForce(parameter, date);
        return inForce.isPresent() ? OptionalLong.of(inForce.get().code()) : OptionalLong.empty();
    }

    private int parameterNumber(Parameter<?> parameter) {
        if (!pending.contains(parameter)) {
            pending.add(parameter);
        }
        return pending.indexOf(parameter);
    }

    private int slot(Term<?> term) {
        if (term instanceof Term.Divided divided) {
            return slot(divided.quotient());
        }
        return slot(term.facts().get(0));
    }

    private int slot(Fact<?> fact) {
        Integer known = slots.putIfAbsent(fact, sources.size());
        if (known != null) {
            return known;
        }
        sources.add(new Source.Given(fact));
        return sources.size() - 1;
    }

    /** The slot of the least possible quotient; that of the most is the next. */
    private int slot(Quotient quotient) {
        int numerator = slot(quotient.numerator());
        int denominator = slot(quotient.denominator());
        for (int slot = 0; slot < sources.size(); slot++) {
            if (sources.get(slot) instanceof Source.Divided known
                    && known.quotient().times() == quotient.times()
                    && known.numerator() == numerator
                    && known.denominator() == denominator) {
                return slot;
            }
        }
        sources.add(new Source.Divided(quotient, numerator, denominator, Source.Divided.End.LEAST));
        sources.add(new Source.Divided(quotient, numerator, denominator, Source.Divided.End.MOST));
        return sources.size() - 2;
    }

    private int put(Node node) {
        Integer known = numbers.putIfAbsent(node, nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }
}
