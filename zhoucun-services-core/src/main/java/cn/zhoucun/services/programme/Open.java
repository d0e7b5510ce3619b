package cn.zhoucun.services.programme;

import java.util.BitSet;

/** Collects the unsettled tests under an unsettled node: those that no settled node hides. */
final class Open {

    private final Programme programme;
    private final byte[] truths;
    private final BitSet tests = new BitSet();
    private final BitSet slots = new BitSet();
    private boolean mayNeedSearch;

    Open(Programme programme, byte[] truths) {
        this.programme = programme;
        this.truths = truths;
    }

    void visit(int number) {
        if (truths[number] != Programme.UNKNOWN) {
            return;
        }
        Node node = programme.node(number);
        int[] parts = programme.parts(number);
        switch (node.op()) {
            case RANGE, MASK, BITS, SPAN, PENDING -> test(number, node);
            case ALL, ANY, NOT -> {
                for (int part : parts) {
                    visit(part);
                }
            }
            case CHOOSE -> choice(parts);
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

    /** The open tests. */
    BitSet nodes() {
        return tests;
    }

    /** Whether an open test may turn out not to matter. */
    boolean mayNeedSearch() {
        return mayNeedSearch;
    }
}
