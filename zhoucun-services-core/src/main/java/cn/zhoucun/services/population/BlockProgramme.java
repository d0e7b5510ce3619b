package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Programme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The operations that decide the nodes of a programme over a block. An operation that nobody asks for is left out, and a
 * plane that is not looked at afterwards gives its register to a later one, so that the planes in use stay close to the
 * processor. Immutable and thread-safe.
 */
final class BlockProgramme {

    private final List<PlaneOp> ops = new ArrayList<>();
    private final int[] holds;
    private final int[] fails;
    private final int registers;

    /**
     * Prepares the operations.
     *
     * @param kept the nodes whose planes are read after the run
     */
    BlockProgramme(Programme programme, Layouts layouts, BitSet kept) {
        PlaneCompiler compiler = new PlaneCompiler(programme, layouts);
        this.holds = compiler.holds();
        this.fails = compiler.fails();
        int[] lastUse = lastUses(compiler.ops(), kept);
        int[] register = new int[lastUse.length];
        this.registers = assign(compiler.ops(), lastUse, register);
        rename(holds, register);
        rename(fails, register);
    }

    /** For each result the last operation that reads it; -1 if none does. */
    private int[] lastUses(List<PlaneOp> all, BitSet kept) {
        int[] last = new int[all.size()];
        Arrays.fill(last, -1);
        kept.stream().forEach(node -> {
            keep(holds[node], last);
            keep(fails[node], last);
        });
        for (int op = all.size() - 1; op >= 0; op--) {
            if (last[op] < 0) {
                continue;
            }
            for (int input = 0; input < all.get(op).inputs(); input++) {
                int address = all.get(op).input(input);
                if (address >= 0) {
                    last[address] = Math.max(last[address], op);
                }
            }
        }
        return last;
    }

    private static void keep(int address, int[] last) {
        if (address >= 0) {
            last[address] = Integer.MAX_VALUE;
        }
    }

    private int assign(List<PlaneOp> all, int[] lastUse, int[] register) {
        Deque<Integer> free = new ArrayDeque<>();
        int used = 0;
        for (int op = 0; op < all.size(); op++) {
            if (lastUse[op] < 0) {
                continue;
            }
            PlaneOp each = all.get(op);
            BitSet ended = new BitSet();
            for (int input = 0; input < each.inputs(); input++) {
                int address = each.input(input);
                if (address >= 0 && lastUse[address] == op) {
                    ended.set(register[address]);
                }
            }
            // word by word, so that the result may take the place of what is read for the last time
            ended.stream().forEach(free::push);
            register[op] = free.isEmpty() ? used++ : free.pop();
            ops.add(new PlaneOp(each.kind(), register[op], renamed(each.a(), register), renamed(each.b(), register)));
        }
        return used;
    }

    private static void rename(int[] addresses, int[] register) {
        for (int at = 0; at < addresses.length; at++) {
            addresses[at] = renamed(addresses[at], register);
        }
    }

    private static int renamed(int address, int[] register) {
        return address < 0 ? address : register[address];
    }

    List<PlaneOp> ops() {
        return ops;
    }

    /** The address of the plane of those for whom a node holds. */
    int holds(int node) {
        return holds[node];
    }

    /** The address of the plane of those for whom a node does not hold. */
    int fails(int node) {
        return fails[node];
    }

    long[][] newRegisters() {
        return new long[registers][Planes.WORDS];
    }
}
