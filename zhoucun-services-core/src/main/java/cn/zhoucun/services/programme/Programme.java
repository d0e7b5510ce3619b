package cn.zhoucun.services.programme;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Truth;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules as a linear list of distinct nodes. Immutable and thread-safe. */
public final class Programme {

    static final byte FALSE = (byte) Truth.FALSE.ordinal();
    static final byte UNKNOWN = (byte) Truth.UNKNOWN.ordinal();
    static final byte TRUE = (byte) Truth.TRUE.ordinal();

    private static final Truth[] TRUTHS = Truth.values();

    private final List<Source> sources;
    private final Map<Fact<?>, Integer> slots = new HashMap<>();
    private final List<Parameter<?>> pending;
    private final IdentityHashMap<Condition, Integer> nodeOf;
    private final Node[] nodes;

    // the nodes once more, as arrays: a run reads nothing else
    private final Node.Op[] ops;
    private final int[] slot;
    private final long[] low;
    private final long[] high;
    private final int[][] parts;
    private final Source.@Nullable Divided[] divided;

    Programme(
            List<Source> sources,
            List<Parameter<?>> pending,
            IdentityHashMap<Condition, Integer> nodeOf,
            List<Node> nodes) {
        this.sources = List.copyOf(sources);
        for (int slot = 0; slot < sources.size(); slot++) {
            if (sources.get(slot) instanceof Source.Given given) {
                slots.put(given.fact(), slot);
            }
        }
        this.pending = List.copyOf(pending);
        this.nodeOf = nodeOf;
        this.nodes = nodes.toArray(Node[]::new);
        this.ops = nodes.stream().map(Node::op).toArray(Node.Op[]::new);
        this.slot = nodes.stream().mapToInt(Node::slot).toArray();
        this.low = nodes.stream().mapToLong(Node::low).toArray();
        this.high = nodes.stream().mapToLong(Node::high).toArray();
        this.divided = sources.stream()
                .map(source -> source instanceof Source.Divided quotient ? quotient : null)
                .toArray(Source.Divided[]::new);
        this.parts = nodes.stream()
                .map(node -> node.parts().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * Starts a case of which nothing is known.
     *
     * @return the case
     */
    public Case newCase() {
        return new Case(new long[sources.size()], new boolean[sources.size()]);
    }

    /**
     * Returns the number of a fact.
     *
     * @param fact the fact
     * @return its number, or -1 if no rule needs it
     */
    public int slot(Fact<?> fact) {
        return slots.getOrDefault(fact, -1);
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
     * @return the ordinal of the truth of each node
     */
    public byte[] run(Case person) {
        for (int at = 0; at < divided.length; at++) {
            if (divided[at] != null) {
                divided[at].fill(at, person);
            }
        }
        byte[] truths = new byte[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            truths[node] = decide(node, person, truths);
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
        Open open = new Open(this, truths);
        open.visit(node(condition));
        BitSet relevant = open.mayNeedSearch() ? Search.relevant(this, node(condition), open, person) : open.nodes();
        return Relevance.of(this, relevant, person);
    }

    /** Decides one node, once its parts are decided. */
    byte decide(int number, Case person, byte[] truths) {
        int at = slot[number];
        return switch (ops[number]) {
            case RANGE -> {
                long code = person.codes()[at];
                yield truth(person.known()[at], low[number] <= code && code <= high[number]);
            }
            case MASK -> truth(person.known()[at], (low[number] >>> person.codes()[at] & 1) == 1);
            case BITS -> truth(person.known()[at], (low[number] & person.codes()[at]) != 0);
            case SPAN -> span(number, person.codes()[at], person.codes()[at + 1]);
            case PENDING -> UNKNOWN;
            case ALL -> least(parts[number], truths);
            case ANY -> greatest(parts[number], truths);
            case NOT -> (byte) (TRUE - truths[parts[number][0]]);
            case CHOOSE -> choose(parts[number], truths);
        };
    }

    private static byte truth(boolean known, boolean holds) {
        return known ? holds ? TRUE : FALSE : UNKNOWN;
    }

    private byte span(int number, long least, long most) {
        if (low[number] <= least && most <= high[number]) {
            return TRUE;
        }
        return most < low[number] || high[number] < least ? FALSE : UNKNOWN;
    }

    private static byte least(int[] parts, byte[] truths) {
        byte least = TRUE;
        for (int part : parts) {
            if (truths[part] < least) {
                least = truths[part];
                if (least == FALSE) {
                    break;
                }
            }
        }
        return least;
    }

    private static byte greatest(int[] parts, byte[] truths) {
        byte greatest = FALSE;
        for (int part : parts) {
            if (truths[part] > greatest) {
                greatest = truths[part];
                if (greatest == TRUE) {
                    break;
                }
            }
        }
        return greatest;
    }

    private static byte choose(int[] parts, byte[] truths) {
        byte least = TRUE;
        byte greatest = FALSE;
        for (int at = 0; at < parts.length; at += 2) {
            byte then = truths[parts[at + 1]];
            if (truths[parts[at]] == TRUE) {
                return then;
            }
            least = then < least ? then : least;
            greatest = then > greatest ? then : greatest;
        }
        return least == greatest ? least : UNKNOWN;
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
        return List.of(nodes);
    }

    Source source(int slot) {
        return sources.get(slot);
    }

    Node node(int number) {
        return nodes[number];
    }

    int[] parts(int number) {
        return parts[number];
    }

    Parameter<?> parameter(Node pendingTest) {
        return pending.get((int) pendingTest.low());
    }

    int size() {
        return nodes.length;
    }
}
