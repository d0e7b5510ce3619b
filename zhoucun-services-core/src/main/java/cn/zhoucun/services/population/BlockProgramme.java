package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Node;
import cn.zhoucun.services.programme.Programme;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The nodes of a programme, ready to run over blocks: each has its place in the scratch planes of a run. A node that is
 * not looked at afterwards gives its place to a later one, so that the planes in use stay close to the processor.
 */
final class BlockProgramme {

    private final List<Node> nodes;
    private final int[][] parts;
    private final int[] registerOfTrue;
    private final int[] registerOfFalse;
    private final int registers;

    /**
     * Prepares the nodes.
     *
     * @param kept the nodes whose planes are read after the run
     */
    BlockProgramme(Programme programme, BitSet kept) {
        this.nodes = programme.nodes();
        this.parts = nodes.stream()
                .map(node -> node.parts().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.registerOfTrue = new int[nodes.size()];
        this.registerOfFalse = new int[nodes.size()];
        this.registers = assign(lastUses(kept));
    }

    private int[] lastUses(BitSet kept) {
        int[] last = new int[nodes.size()];
        for (int node = 0; node < last.length; node++) {
            last[node] = node;
            for (int part : parts[node]) {
                last[part] = node;
            }
        }
        kept.stream().forEach(node -> last[node] = Integer.MAX_VALUE);
        return last;
    }

    private int assign(int[] lastUse) {
        Deque<Integer> free = new ArrayDeque<>();
        int used = 0;
        BitSet[] endingAt = new BitSet[nodes.size()];
        Arrays.setAll(endingAt, node -> new BitSet());
        for (int node = 0; node < nodes.size(); node++) {
            if (free.isEmpty()) {
                free.push(used++);
            }
            registerOfTrue[node] = free.pop();
            if (free.isEmpty()) {
                free.push(used++);
            }
            registerOfFalse[node] = free.pop();
            if (lastUse[node] < Integer.MAX_VALUE) {
                endingAt[lastUse[node]].set(node);
            }
            endingAt[node].stream().forEach(ended -> {
                free.push(registerOfFalse[ended]);
                free.push(registerOfTrue[ended]);
            });
        }
        return used;
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    int[] parts(int number) {
        return parts[number];
    }

    /** Where the plane of those for whom a node holds begins. */
    int trueAt(int node) {
        return registerOfTrue[node] * Planes.WORDS;
    }

    /** Where the plane of those for whom a node does not hold begins. */
    int falseAt(int node) {
        return registerOfFalse[node] * Planes.WORDS;
    }

    long[] newScratch() {
        return new long[registers * Planes.WORDS];
    }
}
