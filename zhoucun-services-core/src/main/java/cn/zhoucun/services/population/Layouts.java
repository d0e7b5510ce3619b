package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.programme.Node;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.programme.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How all that a programme reads lies in the planes of a block. It depends on the rules alone, not on the people. */
final class Layouts {

    private final List<Source> sources;
    private final List<Layout> layouts = new ArrayList<>();
    private final int planes;

    private Layouts(List<Source> sources, BitSet read, List<SortedSet<Long>> values) {
        this.sources = sources;
        int at = 0;
        for (int slot = 0; slot < sources.size(); slot++) {
            Layout layout = read.get(slot) ? layout(sources.get(slot), at, values.get(slot)) : none(at);
            layouts.add(layout);
            at += layout.planes();
        }
        this.planes = at;
    }

    /**
     * Lays out the planes.
     *
     * @param amounts the amounts, which choose by options and ask whether sums and heads are known
     * @param pastDays the slots of days that may not lie after the date of assessment
     * @param tomorrow the day after that date
     */
    static Layouts of(Programme programme, List<Worth> amounts, BitSet pastDays, long tomorrow) {
        List<Source> sources = programme.sources();
        List<SortedSet<Long>> values = new ArrayList<>();
        sources.forEach(source -> values.add(new TreeSet<>()));
        BitSet read = new BitSet();
        read.or(pastDays);
        pastDays.stream().forEach(slot -> values.get(slot).add(tomorrow));
        for (Worth amount : amounts) {
            amount.slotsLookedUp().forEach(read::set);
            amount.choices().forEach(choice -> {
                read.set(choice.slot());
                choice.cases().forEach(each -> values.get(choice.slot()).add((long) each.option()));
            });
        }
        for (Node node : programme.nodes()) {
            int slots =
                    switch (node.op()) {
                        case RANGE, MASK, BITS -> 1;
                        case SPAN -> 2;
                        case PENDING, ALL, ANY, NOT, CHOOSE -> 0;
                    };
            for (int slot = node.slot(); slot < node.slot() + slots; slot++) {
                read.set(slot);
                addValues(node, sources.get(slot), values.get(slot));
            }
        }
        return new Layouts(sources, read, values);
    }

    private static void addValues(Node node, Source source, SortedSet<Long> values) {
        switch (node.op()) {
            case RANGE, SPAN -> addBounds(node, source, values);
            case MASK -> addOptions(fewer(node.low(), options(source)), values);
            case BITS -> addOptions(node.low(), values);
            case PENDING, ALL, ANY, NOT, CHOOSE -> {}
        }
    }

    private static void addOptions(long listed, SortedSet<Long> values) {
        for (long rest = listed; rest != 0; rest &= rest - 1) {
            values.add((long) Long.numberOfTrailingZeros(rest));
        }
    }

    /** The options that are listed, or those that are not: whichever are fewer. */
    static long fewer(long listed, int options) {
        long others = ~listed & (1L << options) - 1;
        return Long.bitCount(listed) <= Long.bitCount(others) ? listed : others;
    }

    private static void addBounds(Node node, Source source, SortedSet<Long> bounds) {
        if (isInside(node.low(), source)) {
            bounds.add(node.low());
        }
        if (node.high() < source.highest() && isInside(node.high() + 1, source)) {
            bounds.add(node.high() + 1);
        }
    }

    private static boolean isInside(long bound, Source source) {
        return source.lowest() < bound && bound <= source.highest();
    }

    private static Layout none(int at) {
        return new Layout(Layout.Form.NONE, at, List.of());
    }

    private static Layout layout(Source source, int at, SortedSet<Long> values) {
        if (source instanceof Source.Given given) {
            ValueType<?> type = given.fact().type();
            if (type instanceof YesNo) {
                return new Layout(Layout.Form.YES_NO, at, List.of());
            } else if (type instanceof Choice<?> || type instanceof Choices<?>) {
                return new Layout(Layout.Form.OPTIONS, at, List.copyOf(values));
            }
        }
        return new Layout(Layout.Form.BOUNDS, at, List.copyOf(values));
    }

    /** How many options a choice has; a yes or no has two. */
    private static int options(Source source) {
        return (int) source.highest() + 1;
    }

    /** How many options the choice of a slot has. */
    int options(int slot) {
        return options(sources.get(slot));
    }

    List<Source> sources() {
        return sources;
    }

    Source source(int slot) {
        return sources.get(slot);
    }

    int size() {
        return layouts.size();
    }

    Layout get(int slot) {
        return layouts.get(slot);
    }

    /** The plane of those whose number is at least a bound; {@link Layout#NO_ONE} where no number can be. */
    int atLeast(int slot, long bound) {
        if (bound <= sources.get(slot).lowest()) {
            return get(slot).known();
        } else if (bound > sources.get(slot).highest()) {
            return Layout.NO_ONE;
        }
        return get(slot).planeOf(bound);
    }

    /** The plane of those whose number is above one; {@link Layout#NO_ONE} where no number can be. */
    int above(int slot, long number) {
        return number >= sources.get(slot).highest() ? Layout.NO_ONE : atLeast(slot, number + 1);
    }

    /** The slot here whose planes are those of a slot of others, or -1. */
    int slotLike(Layouts others, int slot) {
        int own = sources.indexOf(others.source(slot));
        return own >= 0 && get(own).isLike(others.get(slot)) ? own : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layouts that && sources.equals(that.sources) && layouts.equals(that.layouts);
    }

    @Override
    public int hashCode() {
        return layouts.hashCode();
    }

    long[][] newBlock() {
        return new long[planes][Planes.WORDS];
    }
}
