package cn.zhoucun.services.programme;

/**
 * The tests of one kind, side by side in plain arrays.
 *
 * @param node the number of each node
 * @param slot the number of the fact that it tests
 * @param low its least code, or its mask
 * @param high its greatest code
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a run reads the arrays themselves
record Tests(int[] node, int[] slot, long[] low, long[] high) {

    static Tests of(Programme programme, int[] numbers, Node.Op op) {
        int[] node = Numbers.of(programme, numbers, op);
        int[] slot = new int[node.length];
        long[] low = new long[node.length];
        long[] high = new long[node.length];
        for (int at = 0; at < node.length; at++) {
            Node test = programme.node(node[at]);
            slot[at] = test.slot();
            low[at] = test.low();
            high[at] = test.high();
        }
        return new Tests(node, slot, low, high);
    }

    /** The same with both ends inside what a code can be, so that the distance to an end never overflows. */
    Tests within(Programme programme) {
        for (int at = 0; at < node.length; at++) {
            Source source = programme.source(slot[at]);
            low[at] = Math.max(low[at], source.lowest());
            high[at] = Math.min(high[at], source.highest());
            if (low[at] > high[at]) {
                // no code: none is at least 1 and at most 0
                low[at] = 1;
                high[at] = 0;
            }
        }
        return this;
    }

    int size() {
        return node.length;
    }
}
