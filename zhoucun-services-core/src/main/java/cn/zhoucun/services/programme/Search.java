package cn.zhoucun.services.programme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds out which open tests can change the truth of a node. Parts of it that ask for different facts are looked at one by
 * one: a test matters to all of them together if it matters to its own part and no other part settles the whole. Only
 * parts that ask for the same facts are tried together.
 */
final class Search {

    private final Programme programme;
    private final Case person;
    private final byte[] truths;

    /**
     * Prepares a search.
     *
     * @param truths what the programme found of the case
     */
    Search(Programme programme, Case person, byte[] truths) {
        this.programme = programme;
        this.person = person;
        this.truths = truths;
    }

    /** The tests that matter to a node. */
    BitSet relevant(int number) {
        return find(number).tests();
    }

    private Finding find(int number) {
        Open open = open(number);
        if (!open.mayNeedSearch()) {
            return new Finding(open.tests(), true, true);
        }
        Node node = programme.node(number);
        if (node.op() == Node.Op.ALL || node.op() == Node.Op.ANY) {
            return join(node.op() == Node.Op.ALL, apart(programme.parts(number)));
        }
        // all of one node, or any of it
        return tried(true, open);
    }

    /** The open parts, those together that have an open fact in common. */
    private List<Open> apart(int[] parts) {
        List<Open> apart = new ArrayList<>();
        for (int part : parts) {
            Open open = open(part);
            for (int at = apart.size() - 1; at >= 0; at--) {
                if (open.sharesFactsWith(apart.get(at))) {
                    open.addAll(apart.remove(at));
                }
            }
            if (!open.roots().isEmpty()) {
                apart.add(open);
            }
        }
        return apart;
    }

    private Open open(int number) {
        Open open = new Open(programme, truths);
        open.add(number);
        return open;
    }

    private Finding join(boolean all, List<Open> apart) {
        BitSet tests = new BitSet();
        boolean canHold = all;
        boolean canFail = !all;
        for (Open open : apart) {
            Finding found = open.roots().size() == 1 ? find(open.roots().get(0)) : tried(all, open);
            tests.or(found.tests());
            canHold = all ? canHold && found.canHold() : canHold || found.canHold();
            canFail = all ? canFail || found.canFail() : canFail && found.canFail();
        }
        return new Finding(canHold && canFail ? tests : new BitSet(), canHold, canFail);
    }

    private Finding tried(boolean all, Open open) {
        return new Trials(programme, open).of(all, person.copy());
    }

    /**
     * What was found of a node.
     *
     * @param tests the tests that matter to it
     * @param canHold whether it can still hold
     * @param canFail whether it can still fail
     */
    record Finding(BitSet tests, boolean canHold, boolean canFail) {}
}
