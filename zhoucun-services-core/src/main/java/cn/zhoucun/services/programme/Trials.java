package cn.zhoucun.services.programme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out by trial which open tests can change what nodes come to: it tries a value of every region of every open fact.
 * A region is a set of values that no test tells apart.
 */
final class Trials {

    /** More trials than this are not made: then every open test counts as one that may matter. */
    private static final long MOST = 1 << 16;

    private final Programme programme;
    private final Open open;
    private final List<Integer> below = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();

    /**
     * Prepares trials.
     *
     * @param open the nodes, with their open tests
     */
    Trials(Programme programme, Open open) {
        this.programme = programme;
        this.open = open;
        BitSet seen = new BitSet();
        for (int root : open.roots()) {
            collectBelow(root, seen);
        }
        collectVariables(open.tests());
    }

    /** What is found of all the nodes together, or of any of them. */
    Finding find(boolean all, Case person) {
        long trials = 1;
        for (Variable variable : variables) {
            trials *= variable.settings();
            if (trials > MOST) {
                return new Finding(open.tests(), true, true);
            }
        }
        byte[] outcomes = outcomes((int) trials, all, person.copy());
        boolean canHold = false;
        boolean canFail = false;
        for (byte outcome : outcomes) {
            canHold |= outcome != Programme.FALSE;
            canFail |= outcome != Programme.TRUE;
        }
        return new Finding(thoseThatMatter(outcomes), canHold, canFail);
    }

    private void collectBelow(int number, BitSet seen) {
        if (seen.get(number)) {
            return;
        }
        seen.set(number);
        for (int part : programme.parts(number)) {
            collectBelow(part, seen);
        }
        below.add(number);
    }

    private void collectVariables(BitSet openTests) {
        Map<Integer, BitSet> bySlot = new LinkedHashMap<>();
        for (int number = openTests.nextSetBit(0); number >= 0; number = openTests.nextSetBit(number + 1)) {
            Node node = programme.node(number);
            if (!node.isTest()) {
                variables.add(new Variable(number));
            } else if (bySlot.containsKey(node.slot())) {
                bySlot.get(node.slot()).set(number);
            } else {
                bySlot.put(node.slot(), bit(number));
            }
        }
        for (Map.Entry<Integer, BitSet> open : bySlot.entrySet()) {
            variables.add(new Variable(open.getKey(), open.getValue(), regions(open.getKey())));
        }
    }

    private static BitSet bit(int number) {
        BitSet one = new BitSet();
        one.set(number);
        return one;
    }

    private long[] regions(int slot) {
        List<Node> tests = new ArrayList<>();
        for (int number : below) {
            Node node = programme.node(number);
            if (node.isTest() && node.slot() == slot) {
                tests.add(node);
            }
        }
        return Regions.of(programme.source(slot), tests);
    }

    private byte[] outcomes(int trials, boolean all, Case person) {
        byte[] outcomes = new byte[trials];
        byte[] truths = programme.newTruths();
        Steps steps = new Steps(programme, followers());
        for (Variable variable : variables) {
            variable.set(0, person, truths);
        }
        for (int trial = 0; trial < trials; trial++) {
            steps.run(person, truths);
            outcomes[trial] = outcome(all, truths);
            setNext(trial + 1, person, truths);
        }
        return outcomes;
    }

    private byte outcome(boolean all, byte[] truths) {
        byte outcome = all ? Programme.TRUE : Programme.FALSE;
        for (int root : open.roots()) {
            outcome = (byte) (all ? outcome & truths[root] : outcome | truths[root]);
        }
        return outcome;
    }

    /** Counts on by one: variables turn over from the first on, up to one that does not come round to its first setting. */
    private void setNext(int trial, Case person, byte[] truths) {
        int rest = trial;
        for (Variable variable : variables) {
            int setting = rest % variable.settings();
            variable.set(setting, person, truths);
            if (setting > 0) {
                return;
            }
            rest /= variable.settings();
        }
    }

    /** The nodes that follow from the case; the others are tried either way. */
    private int[] followers() {
        List<Integer> followers = new ArrayList<>(below);
        for (Variable variable : variables) {
            if (variable.isFree()) {
                followers.remove((Integer) variable.tests().nextSetBit(0));
            }
        }
        return Numbers.of(followers);
    }

    private BitSet thoseThatMatter(byte[] outcomes) {
        BitSet matter = new BitSet();
        int stride = 1;
        for (Variable variable : variables) {
            for (int trial = 0; trial < outcomes.length; trial++) {
                int setting = trial / stride % variable.settings();
                if (setting > 0 && outcomes[trial] != outcomes[trial - stride * setting]) {
                    matter.or(variable.tests());
                    break;
                }
            }
            stride *= variable.settings();
        }
        return matter;
    }

    /**
     * What is found of nodes.
     *
     * @param tests the open tests that matter to them
     * @param canHold whether they can still hold
     * @param canFail whether they can still fail
     */
    record Finding(BitSet tests, boolean canHold, boolean canFail) {}

    /** An open fact with its regions, or a pending test, which may come out either way. */
    private record Variable(int slot, BitSet tests, long[] regions) {

        Variable(int freeTest) {
            this(-1, bit(freeTest), new long[] {Programme.FALSE, Programme.TRUE});
        }

        /** Whether it is a test that no value of a fact decides. */
        boolean isFree() {
            return slot < 0;
        }

        int settings() {
            return regions.length;
        }

        void set(int setting, Case person, byte[] truths) {
            if (isFree()) {
                truths[tests.nextSetBit(0)] = (byte) regions[setting];
            } else {
                person.set(slot, regions[setting]);
            }
        }
    }
}
