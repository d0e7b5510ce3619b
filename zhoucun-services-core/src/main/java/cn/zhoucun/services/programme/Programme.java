package cn.zhoucun.services.programme;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Truth;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Rules as a linear list of distinct nodes. Immutable and thread-safe. */
public final class Programme {

    // truths as bytes: the least of some is then their AND, and the greatest their OR
    static final byte FALSE = 0b00;
    static final byte UNKNOWN = 0b01;
    static final byte TRUE = 0b11;

    private static final Truth[] TRUTHS = {Truth.FALSE, Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE};

    private final List<Source> sources;
    private final SlotTable slots;
    private final List<Parameter<?>> pending;
    private final IdentityHashMap<Condition, Integer> nodeOf;
    private final List<Node> nodes;

    private final int[][] parts;
    private final List<Division> divisions;
    private final int[] pendingNodes;
    private final Case unknown;
    private final Steps steps;

    Programme(
            List<Source> sources,
            Map<Fact<?>, Integer> slots,
            List<Parameter<?>> pending,
            IdentityHashMap<Condition, Integer> nodeOf,
            List<Node> nodes) {
        this.sources = List.copyOf(sources);
        this.slots = new SlotTable(slots);
        this.pending = List.copyOf(pending);
        this.nodeOf = nodeOf;
        this.nodes = List.copyOf(nodes);
        this.divisions = Division.of(sources);
        this.unknown = new Case(new long[sources.size()]);
        Arrays.fill(unknown.codes(), ValueType.UNKNOWN);
        this.parts = new int[this.nodes.size()][];
        int[] all = new int[this.nodes.size()];
        for (int number = 0; number < all.length; number++) {
            parts[number] = Numbers.of(this.nodes.get(number).parts());
            all[number] = number;
        }
        this.pendingNodes = Numbers.of(this, all, Node.Op.PENDING);
        this.steps = new Steps(this, all);
    }

    /**
     * Starts a case of which nothing is known.
     *
     * @return the case
     */
    public Case newCase() {
        return unknown.copy();
    }

    /**
     * Returns the number of a fact.
     *
     * @param fact the fact
     * @return its number, or -1 if no rule needs it
     */
    public int slot(Fact<?> fact) {
        return slots.of(fact);
    }

    /**
     * Returns the number of the node that decides a condition.
     *
     * @param condition a condition that the programme was made from, or a part of one; the same object
     * @return the number
     */
    public int node(Condition condition) {
        Integer node = nodeOf.get(condition);
        if (node == null) {
            throw new IllegalStateException("not a condition of this programme: " + condition);
        }
        return node;
    }

    /**
     * Decides every node for one case.
     *
     * @param person the case; what follows from its facts is added to it
     * @return the truth of each node, to be read by {@link #truth}
     */
    public byte[] run(Case person) {
        for (Division division : divisions) {
            division.fill(person);
        }
        byte[] truths = newTruths();
        steps.run(person, truths);
        return truths;
    }

    /** Room for the truth of each node, those that can never be settled filled in. */
    byte[] newTruths() {
        byte[] truths = new byte[nodes.size()];
        for (int node : pendingNodes) {
            truths[node] = UNKNOWN;
        }
        return truths;
    }

    /**
     * Returns the truth of a condition.
     *
     * @param condition a condition of this programme
     * @param truths what {@link #run} returned
     * @return the truth
     */
    public Truth truth(Condition condition, byte[] truths) {
        return truth(node(condition), truths);
    }

    /**
     * Returns the truth of a node.
     *
     * @param node its number
     * @param truths what {@link #run} returned
     * @return the truth
     */
    public Truth truth(int node, byte[] truths) {
        return TRUTHS[truths[node]];
    }

    /**
     * Returns what could still change the truth of a condition.
     *
     * @param condition a condition of this programme
     * @param person the case
     * @param truths what {@link #run} returned for it
     * @return the unknown facts and the missing figures; nothing if the condition is settled
     */
    public Relevance relevance(Condition condition, Case person, byte[] truths) {
        return Relevance.of(this, new Search(this, person, truths).relevant(node(condition)), person);
    }

    /**
     * Returns what fills the slots of a case, in the order of their numbers.
     *
     * @return the sources
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * Returns the nodes, each after its parts.
     *
     * @return the nodes
     */
    public List<Node> nodes() {
        return nodes;
    }

    Source source(int slot) {
        return sources.get(slot);
    }

    Node node(int number) {
        return nodes.get(number);
    }

    int[] parts(int number) {
        return parts[number];
    }

    Parameter<?> parameter(Node pendingTest) {
        return pending.get((int) pendingTest.low());
    }

    int size() {
        return nodes.size();
    }
}
