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
        return find(true, open(number)).tests();
    }

    private Open open(int number) {
        Open open = new Open(programme, truths);
        open.add(number);
        return open;
    }

    /** What is found of all the nodes together, or of any of them. */
    private Trials.Finding find(boolean all, Open open) {
        if (!open.mayNeedSearch()) {
            return new Trials.Finding(open.tests(), true, true);
        }
        if (open.roots().size() == 1) {
            int root = open.roots().get(0);
            Node.Op op = programme.node(root).op();
            if (op == Node.Op.ALL || op == Node.Op.ANY) {
                return join(op == Node.Op.ALL, apart(programme.parts(root)));
            }
        }
        return new Trials(programme, open).find(all, person);
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

    private Trials.Finding join(boolean all, List<Open> apart) {
        BitSet tests = new BitSet();
        boolean canHold = all;
        boolean canFail = !all;
        for (Open open : apart) {
            Trials.Finding found = find(all, open);
            tests.or(found.tests());
            canHold = all ? canHold && found.canHold() : canHold || found.canHold();
            canFail = all ? canFail || found.canFail() : canFail && found.canFail();
        }
        return new Trials.Finding(canHold && canFail ? tests : new BitSet(), canHold, canFail);
    }
}
