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

    private Layouts(List<Source> sources, BitSet read, List<SortedSet<Long>> bounds) {
        this.sources = sources;
        int at = 0;
        for (int slot = 0; slot < sources.size(); slot++) {
            Layout layout = read.get(slot) ? layout(sources.get(slot), at, bounds.get(slot)) : none(at);
            layouts.add(layout);
            at += layout.planes();
        }
        this.planes = at;
    }

    /**
     * Lays out the planes.
     *
     * @param read the slots that are read besides those that a node tests
     * @param pastDays the slots of days that may not lie after the date of assessment
     * @param tomorrow the day after that date
     */
    static Layouts of(Programme programme, BitSet read, BitSet pastDays, long tomorrow) {
        List<Source> sources = programme.sources();
        List<SortedSet<Long>> bounds = new ArrayList<>();
        sources.forEach(source -> bounds.add(new TreeSet<>()));
        BitSet all = new BitSet();
        all.or(read);
        all.or(pastDays);
        for (Node node : programme.nodes()) {
            if (node.slot() >= 0 && node.op() != Node.Op.PENDING) {
                all.set(node.slot());
            }
            if (node.op() == Node.Op.RANGE || node.op() == Node.Op.SPAN) {
                addBounds(node, sources.get(node.slot()), bounds.get(node.slot()));
            }
            if (node.op() == Node.Op.SPAN) {
                all.set(node.slot() + 1);
                addBounds(node, sources.get(node.slot() + 1), bounds.get(node.slot() + 1));
            }
        }
        pastDays.stream().forEach(slot -> bounds.get(slot).add(tomorrow));
        return new Layouts(sources, all, bounds);
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
        return new Layout(Layout.Form.NONE, at, 0, List.of());
    }

    private static Layout layout(Source source, int at, SortedSet<Long> bounds) {
        if (source instanceof Source.Given given) {
            ValueType<?> type = given.fact().type();
            if (type instanceof YesNo) {
                return new Layout(Layout.Form.YES_NO, at, 0, List.of());
            } else if (type instanceof Choice<?> choice) {
                return new Layout(Layout.Form.OPTIONS, at, choice.all().size(), List.of());
            } else if (type instanceof Choices<?> choices) {
                return new Layout(Layout.Form.OPTIONS, at, choices.one().all().size(), List.of());
            }
        }
        return new Layout(Layout.Form.BOUNDS, at, 0, List.copyOf(bounds));
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
        return get(slot).atLeast(bound);
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

    long[] newBlock() {
        return new long[planes * Planes.WORDS];
    }
}
