package cn.zhoucun.services.programme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out by trial which open tests can change the truth of a node: it tries a value of every region of every open
 * fact. A region is a set of values that no test tells apart.
 */
final class Search {

    /** More trials than this are not made: then every open test counts as one that may matter. */
    private static final long MOST_TRIALS = 1 << 16;

    private final Programme programme;
    private final List<Integer> below = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();

    private Search(Programme programme) {
        this.programme = programme;
    }

    static BitSet relevant(Programme programme, int root, Open open, Case person) {
        Search search = new Search(programme);
        search.collectBelow(root, new BitSet());
        search.collectVariables(open.nodes());
        long trials = 1;
        for (Variable variable : search.variables) {
            trials *= variable.settings();
            if (trials > MOST_TRIALS) {
                return open.nodes();
            }
        }
        return search.tryAll(root, (int) trials, person.copy());
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

    private BitSet tryAll(int root, int trials, Case person) {
        byte[] outcomes = new byte[trials];
        byte[] truths = programme.newTruths();
        Steps steps = new Steps(programme, followers());
        for (Variable variable : variables) {
            variable.set(0, person, truths);
        }
        for (int trial = 0; trial < trials; trial++) {
            steps.run(person, truths);
            outcomes[trial] = truths[root];
            setNext(trial + 1, person, truths);
        }
        return thoseThatMatter(outcomes);
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
