package cn.zhoucun.services.programme;

import java.util.ArrayList;
import java.util.List;

/**
 * Some nodes of a programme, sorted by what they do: a run is a few loops in which no branch depends on the case, so that
 * the processor never guesses wrong. Pending tests are left as they are. Immutable and thread-safe.
 */
final class Steps {

    private static final int SIGN = Long.SIZE - 1;

    // joins by their place among those of Node.Op, as numbers that a switch reads without a detour
    private static final byte ALL = 0;
    private static final byte ANY = 1;
    private static final byte NOT = 2;

    private final Tests ranges;
    private final Tests masks;
    private final Tests bits;
    private final Tests spans;

    private final int[] joins;
    private final byte[] ops;
    private final int[] end;
    private final int[] parts;

    /**
     * Sorts nodes.
     *
     * @param numbers the numbers of the nodes, each after its parts
     */
    Steps(Programme programme, int[] numbers) {
        this.ranges = Tests.of(programme, numbers, Node.Op.RANGE).within(programme);
        this.masks = Tests.of(programme, numbers, Node.Op.MASK);
        this.bits = Tests.of(programme, numbers, Node.Op.BITS);
        this.spans = Tests.of(programme, numbers, Node.Op.SPAN).within(programme);
        List<Integer> joined = new ArrayList<>();
        List<Integer> theirParts = new ArrayList<>();
        for (int number : numbers) {
            if (programme.node(number).isJoin()) {
                joined.add(number);
                theirParts.addAll(programme.node(number).parts());
            }
        }
        this.joins = Numbers.of(joined);
        this.parts = Numbers.of(theirParts);
        this.ops = new byte[joins.length];
        this.end = new int[joins.length];
        int last = 0;
        for (int at = 0; at < joins.length; at++) {
            last += programme.parts(joins[at]).length;
            end[at] = last;
            ops[at] = (byte) programme.node(joins[at]).op().compareTo(Node.Op.ALL);
        }
    }

    /** Decides the nodes for one case, by their numbers. */
    void run(Case person, byte[] truths) {
        range(person.codes(), truths);
        mask(person.codes(), truths);
        bits(person.codes(), truths);
        span(person.codes(), truths);
        join(truths);
    }

    private void range(long[] codes, byte[] truths) {
        for (int i = 0; i < ranges.size(); i++) {
            long code = codes[ranges.slot()[i]];
            long outside = code - ranges.low()[i] | ranges.high()[i] - code;
            truths[ranges.node()[i]] = truth((code - Case.BELOW_CODES) >>> SIGN, ~outside >>> SIGN);
        }
    }

    private void mask(long[] codes, byte[] truths) {
        for (int i = 0; i < masks.size(); i++) {
            long code = codes[masks.slot()[i]];
            truths[masks.node()[i]] = truth(code >>> SIGN, masks.low()[i] >>> code);
        }
    }

    private void bits(long[] codes, byte[] truths) {
        for (int i = 0; i < bits.size(); i++) {
            long code = codes[bits.slot()[i]];
            long common = bits.low()[i] & code;
            truths[bits.node()[i]] = truth(code >>> SIGN, (common | -common) >>> SIGN);
        }
    }

    /** A quotient is between a least and a most, both of them known. */
    private void span(long[] codes, byte[] truths) {
        for (int i = 0; i < spans.size(); i++) {
            long least = codes[spans.slot()[i]];
            long most = codes[spans.slot()[i] + 1];
            long low = spans.low()[i];
            long high = spans.high()[i];
            long holds = ~(least - low | high - most) >>> SIGN;
            long fails = (most - low | high - least) >>> SIGN;
            truths[spans.node()[i]] = (byte) (Programme.UNKNOWN - fails + 2 * holds);
        }
    }

    /** Unknown where the fact is, which is 1 or 0, else by the lowest bit. */
    private static byte truth(long unknown, long holds) {
        return (byte) (((holds & ~unknown & 1) * Programme.TRUE) | unknown);
    }

    private void join(byte[] truths) {
        int from = 0;
        for (int i = 0; i < joins.length; i++) {
            int to = end[i];
            truths[joins[i]] = (byte)
                    switch (ops[i]) {
                        case ALL -> all(from, to, truths);
                        case ANY -> any(from, to, truths);
                        case NOT -> not(truths[parts[from]]);
                        default -> choose(from, to, truths);
                    };
            from = to;
        }
    }

    private int all(int from, int to, byte[] truths) {
        int all = Programme.TRUE;
        for (int part = from; part < to; part++) {
            all &= truths[parts[part]];
        }
        return all;
    }

    private int any(int from, int to, byte[] truths) {
        int any = Programme.FALSE;
        for (int part = from; part < to; part++) {
            any |= truths[parts[part]];
        }
        return any;
    }

    /** Turns both bits round and lets them change places. */
    private static int not(int truth) {
        return ((~truth & 1) << 1) | ((~truth >>> 1) & 1);
    }

    /** The case whose test holds, or else what all cases come to. */
    private int choose(int from, int to, byte[] truths) {
        int chosen = Programme.FALSE;
        int alike = Programme.TRUE;
        for (int part = from; part < to; part += 2) {
            int then = truths[parts[part + 1]];
            chosen |= truths[parts[part]] & then;
            alike &= then;
        }
        return chosen | alike;
    }
}
