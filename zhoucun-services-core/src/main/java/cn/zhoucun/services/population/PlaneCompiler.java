package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Node;
import cn.zhoucun.services.programme.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the nodes of a programme apart into operations on planes. Every node becomes two planes, those for whom it holds
 * and those for whom it does not; a plane that the block has already needs no operation. Not thread-safe.
 */
final class PlaneCompiler {

    private final Layouts layouts;
    private final List<PlaneOp> ops = new ArrayList<>();
    private final Map<PlaneOp, Integer> results = new HashMap<>();
    private final int[] holds;
    private final int[] fails;

    PlaneCompiler(Programme programme, Layouts layouts) {
        this.layouts = layouts;
        this.holds = new int[programme.nodes().size()];
        this.fails = new int[holds.length];
        for (int number = 0; number < holds.length; number++) {
            compile(number, programme.nodes().get(number));
        }
    }

    /** The operations; each writes a register of its own, numbered on. */
    List<PlaneOp> ops() {
        return ops;
    }

    int[] holds() {
        return holds;
    }

    int[] fails() {
        return fails;
    }

    /**
     * Those for whom an end is the only one of an amount that is still possible: their case leads to it, or their value is
     * unknown and all cases do. For a known value without a case there is no end at all.
     */
    int settled(Worth worth, Worth.End end) {
        if (!(worth instanceof Worth.Choice choice)) {
            return worth.equals(end) ? PlaneOp.EVERYONE : PlaneOp.NO_ONE;
        }
        Layout layout = layouts.get(choice.slot());
        int chosen = PlaneOp.NO_ONE;
        int whatever = PlaneOp.EVERYONE;
        for (Worth.Choice.Case each : choice.cases()) {
            int then = settled(each.then(), end);
            chosen = either(chosen, both(PlaneOp.ofBlock(layout.planeOf(each.option())), then));
            whatever = both(whatever, then);
        }
        return either(chosen, without(whatever, PlaneOp.ofBlock(layout.known())));
    }

    private void compile(int number, Node node) {
        switch (node.op()) {
            case RANGE -> range(number, node);
            case MASK -> mask(number, node);
            case BITS -> known(number, node.slot(), anyOption(node.slot(), node.low()));
            case SPAN -> span(number, node);
            case PENDING -> set(number, PlaneOp.NO_ONE, PlaneOp.NO_ONE);
            case ALL -> set(number, and(planes(node, holds)), or(planes(node, fails)));
            case ANY -> set(number, or(planes(node, holds)), and(planes(node, fails)));
            case NOT ->
                set(number, fails[node.parts().get(0)], holds[node.parts().get(0)]);
            case CHOOSE -> set(number, choose(node, holds), choose(node, fails));
        }
    }

    private void set(int number, int holdsAt, int failsAt) {
        holds[number] = holdsAt;
        fails[number] = failsAt;
    }

    /** Sets a node that holds for some of those of whom a fact is known, and fails for the others. */
    private void known(int number, int slot, int holdsAt) {
        set(number, holdsAt, without(PlaneOp.ofBlock(layouts.get(slot).known()), holdsAt));
    }

    private void range(int number, Node node) {
        int known = PlaneOp.ofBlock(layouts.get(node.slot()).known());
        int least = ofBlock(layouts.atLeast(node.slot(), node.low()));
        int beyond = ofBlock(layouts.above(node.slot(), node.high()));
        if (least == known) {
            set(number, without(known, beyond), beyond);
        } else {
            known(number, node.slot(), without(least, beyond));
        }
    }

    /** Those whose least possible quotient is high enough and whose most possible is low enough; and those beyond either. */
    private void span(int number, Node node) {
        int least = node.slot();
        int most = node.slot() + 1;
        int known = PlaneOp.ofBlock(layouts.get(most).known());
        int holdsAt = without(ofBlock(layouts.atLeast(least, node.low())), ofBlock(layouts.above(most, node.high())));
        int below = without(known, ofBlock(layouts.atLeast(most, node.low())));
        set(number, holdsAt, or(List.of(below, ofBlock(layouts.above(least, node.high())))));
    }

    private int ofBlock(int plane) {
        return plane == Layout.NO_ONE ? PlaneOp.NO_ONE : PlaneOp.ofBlock(plane);
    }

    private void mask(int number, Node node) {
        Layout layout = layouts.get(node.slot());
        if (layout.form() == Layout.Form.YES_NO) {
            int yes = PlaneOp.ofBlock(layout.yes());
            int no = PlaneOp.ofBlock(layout.no());
            switch ((int) node.low()) {
                case 0b01 -> set(number, no, yes);
                case 0b10 -> set(number, yes, no);
                default -> set(number, or(List.of(yes, no)), PlaneOp.NO_ONE);
            }
            return;
        }
        long fewer = Layouts.fewer(node.low(), layouts.options(node.slot()));
        known(number, node.slot(), anyOption(node.slot(), fewer));
        if (fewer != node.low()) {
            set(number, fails[number], holds[number]);
        }
    }

    private int anyOption(int slot, long listed) {
        List<Integer> planes = new ArrayList<>();
        for (long rest = listed; rest != 0; rest &= rest - 1) {
            planes.add(PlaneOp.ofBlock(layouts.get(slot).planeOf(Long.numberOfTrailingZeros(rest))));
        }
        return or(planes);
    }

    private static List<Integer> planes(Node node, int[] of) {
        return node.parts().stream().map(part -> of[part]).toList();
    }

    private int and(List<Integer> planes) {
        return planes.stream().reduce(PlaneOp.EVERYONE, this::both);
    }

    private int or(List<Integer> planes) {
        return planes.stream().reduce(PlaneOp.NO_ONE, this::either);
    }

    /** Those whose case comes out so, and those for whom all cases do. */
    private int choose(Node node, int[] of) {
        List<Integer> parts = node.parts();
        List<Integer> cases = new ArrayList<>();
        for (int at = 1; at < parts.size(); at += 2) {
            cases.add(of[parts.get(at)]);
        }
        int chosen = and(cases);
        for (int at = 0; at < parts.size(); at += 2) {
            chosen = either(chosen, both(holds[parts.get(at)], of[parts.get(at + 1)]));
        }
        return chosen;
    }

    private int both(int a, int b) {
        if (a == b || a == PlaneOp.EVERYONE || b == PlaneOp.NO_ONE) {
            return b;
        }
        return b == PlaneOp.EVERYONE || a == PlaneOp.NO_ONE ? a : put(PlaneOp.Kind.AND, a, b);
    }

    private int either(int a, int b) {
        if (a == b || a == PlaneOp.NO_ONE || b == PlaneOp.EVERYONE) {
            return b;
        }
        return b == PlaneOp.NO_ONE || a == PlaneOp.EVERYONE ? a : put(PlaneOp.Kind.OR, a, b);
    }

    private int without(int some, int others) {
        if (some == others || others == PlaneOp.EVERYONE) {
            return PlaneOp.NO_ONE;
        }
        return some == PlaneOp.NO_ONE || others == PlaneOp.NO_ONE ? some : put(PlaneOp.Kind.AND_NOT, some, others);
    }

    /** Adds an operation, unless the same has been done. */
    private int put(PlaneOp.Kind kind, int a, int b) {
        return results.computeIfAbsent(new PlaneOp(kind, 0, a, b), key -> {
            int to = PlaneOp.FIRST + ops.size();
            ops.add(new PlaneOp(kind, to, a, b));
            return to;
        });
    }
}
