package cn.zhoucun.services.programme;

import cn.zhoucun.services.fact.Fact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of facts: an open table in plain arrays, so sparse that the first look nearly always finds the fact. A decision
 * looks up every fact of its case. Immutable.
 */
final class SlotTable {

    /** Places for each fact, at the least. */
    private static final int SPARSE = 4;

    private final @Nullable Fact<?>[] facts;
    private final int[] slots;

    SlotTable(Map<Fact<?>, Integer> numbers) {
        int size = Integer.highestOneBit(SPARSE * numbers.size() + 1) << 1;
        this.facts = new Fact<?>[size];
        this.slots = new int[size];
        for (Map.Entry<Fact<?>, Integer> each : numbers.entrySet()) {
            int place = place(each.getKey());
            facts[place] = each.getKey();
            slots[place] = each.getValue();
        }
    }

    /** The number of a fact, or -1. */
    int of(Fact<?> fact) {
        int place = place(fact);
        return facts[place] == null ? -1 : slots[place];
    }

    /** Where a fact stands, or where there is room for it. */
    private int place(Fact<?> fact) {
        int last = facts.length - 1;
        int hash = fact.hashCode();
        int place = (hash ^ hash >>> 16) & last;
        for (Fact<?> there = facts[place]; there != null && !there.equals(fact); there = facts[place]) {
            place = (place + 1) & last;
        }
        return place;
    }
}
