package cn.zhoucun.services.programme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects the unsettled tests under unsettled nodes: those that no settled node hides. */
final class Open {

    private final Programme programme;
    private final byte[] truths;
    private final List<Integer> roots = new ArrayList<>();
    private final BitSet tests = new BitSet();
    private final BitSet slots = new BitSet();
    private boolean mayNeedSearch;

    Open(Programme programme, byte[] truths) {
        this.programme = programme;
        this.truths = truths;
    }

    /** Collects the tests under a node. */
    void add(int number) {
        if (truths[number] == Programme.UNKNOWN) {
            roots.add(number);
            visit(number);
        }
    }

    /** Adds the nodes of another that has a fact in common with these: its tests go together with theirs. */
    void addAll(Open other) {
        roots.addAll(other.roots);
        tests.or(other.tests);
        slots.or(other.slots);
        mayNeedSearch = true;
    }

    private void visit(int number) {
        if (truths[number] != Programme.UNKNOWN) {
            return;
        }
        Node node = programme.node(number);
        int[] parts = programme.parts(number);
        if (!node.isJoin()) {
            test(number, node);
        } else if (node.op() == Node.Op.CHOOSE) {
            choice(parts);
        } else {
            for (int part : parts) {
                visit(part);
            }
        }
    }

    private void test(int number, Node node) {
        // a fact that is tested at two places may matter at neither, since its tests go together
        mayNeedSearch |= slots.get(node.slot()) || node.isSameForAll(programme.source(node.slot()));
        slots.set(node.slot());
        tests.set(number);
    }

    private void choice(int[] parts) {
        for (int at = 0; at < parts.length; at += 2) {
            if (truths[parts[at]] == Programme.TRUE) {
                visit(parts[at + 1]);
                return;
            }
        }
        mayNeedSearch = true;
        for (int part : parts) {
            visit(part);
        }
    }

    /** The unsettled nodes that were added. */
    List<Integer> roots() {
        return roots;
    }

    /** The open tests. */
    BitSet tests() {
        return tests;
    }

    /** Whether an open test may turn out not to matter. */
    boolean mayNeedSearch() {
        return mayNeedSearch;
    }

    boolean sharesFactsWith(Open other) {
        return slots.intersects(other.slots);
    }
}
