package cn.zhoucun.services.rule;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.YesNo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The values of facts that have a closed list of them. */
final class ClosedList {

    private ClosedList() {}

    /** All values of a fact. */
    @SuppressWarnings("unchecked") // a YesNo fact has Boolean values
    static <T> List<T> of(Fact<T> fact) {
        ValueType<T> type = fact.type();
        if (type instanceof Choice<?> choice) {
            return (List<T>) choice.all();
        }
        if (type instanceof YesNo) {
            return (List<T>) List.of(true, false);
        }
        throw new IllegalArgumentException("The fact %s must have a closed list of values.".formatted(fact));
    }

    /** All options of a fact that is a set of them. */
    static <E extends Option> List<E> ofSet(Fact<Set<E>> fact) {
        return ((Choices<E>) fact.type()).one().all();
    }

    /** Some of the values, at least one, in the order of the list. */
    static <T> Set<T> some(Fact<?> fact, List<T> all, Set<? extends T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The values tested of %s must not be empty.".formatted(fact));
        }
        List<T> ordered = new ArrayList<>(values.size());
        for (T value : all) {
            if (values.contains(value)) {
                ordered.add(value);
            }
        }
        if (ordered.size() < values.size()) {
            throw new IllegalArgumentException("The values %s must be values of %s.".formatted(values, fact));
        }
        // most tests are for one value, which has no order to keep
        return ordered.size() == 1 ? Set.of(ordered.get(0)) : Collections.unmodifiableSet(new LinkedHashSet<>(ordered));
    }

    /** The values without some of them. */
    static <T> Set<T> without(List<T> all, Collection<? extends T> values) {
        Set<T> others = new LinkedHashSet<>(all);
        others.removeAll(values);
        return others;
    }

    /** One value and any others. */
    static <T> Set<T> joined(T first, T[] others) {
        Set<T> values = new LinkedHashSet<>();
        values.add(first);
        Collections.addAll(values, others);
        return values;
    }
}
