package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Programme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The operations that decide the nodes of a programme over a block. An operation that nobody asks for is left out, and a
 * plane that is not looked at afterwards gives its register to a later one, so that the planes in use stay close to the
 * processor. Immutable and thread-safe.
 */
final class BlockProgramme {

    private final List<PlaneOp> ops = new ArrayList<>();
    private final int[] holds;
    private final int[] fails;
    private final Map<Worth, List<Settled>> amounts = new HashMap<>();
    private final int registers;

    /**
     * Prepares the operations.
     *
     * @param kept the nodes whose planes are read after the run
     * @param amounts the amounts that are worked out after it
     */
    BlockProgramme(Programme programme, Layouts layouts, BitSet kept, List<Worth> amounts) {
        PlaneCompiler compiler = new PlaneCompiler(programme, layouts);
        for (Worth amount : amounts) {
            List<Settled> ends = new ArrayList<>();
            amount.ends().forEach(end -> ends.add(new Settled(end, compiler.settled(amount, end))));
            this.amounts.put(amount, ends);
        }
        this.holds = compiler.holds();
        this.fails = compiler.fails();
        int[] lastUse = lastUses(compiler.ops(), kept);
        int[] register = new int[lastUse.length];
        register[PlaneOp.EVERYONE] = PlaneOp.EVERYONE;
        register[PlaneOp.NO_ONE] = PlaneOp.NO_ONE;
        this.registers = assign(compiler.ops(), lastUse, register);
        rename(holds, register);
        rename(fails, register);
        this.amounts.values().forEach(ends -> ends.replaceAll(end -> end.at(renamed(end.people(), register))));
    }

    /**
     * An end of an amount.
     *
     * @param end what it is worth
     * @param people the address of the plane of those for whom no other end is possible
     */
    record Settled(Worth.End end, int people) {
        private Settled at(int address) {
            return new Settled(end, address);
        }
    }

    /** For each register that is written to the last operation that reads it; -1 if none does. */
    private int[] lastUses(List<PlaneOp> all, BitSet kept) {
        int[] last = new int[PlaneOp.FIRST + all.size()];
        Arrays.fill(last, -1);
        kept.stream().forEach(node -> {
            use(holds[node], Integer.MAX_VALUE, last);
            use(fails[node], Integer.MAX_VALUE, last);
        });
        amounts.values().forEach(ends -> ends.forEach(end -> use(end.people(), Integer.MAX_VALUE, last)));
        for (int op = all.size() - 1; op >= 0; op--) {
            if (last[all.get(op).to()] >= 0) {
                use(all.get(op).a(), op, last);
                use(all.get(op).b(), op, last);
            }
        }
        return last;
    }

    private static void use(int address, int op, int[] last) {
        if (address >= 0) {
            last[address] = Math.max(last[address], op);
        }
    }

    private int assign(List<PlaneOp> all, int[] lastUse, int[] register) {
        Deque<Integer> free = new ArrayDeque<>();
        int used = PlaneOp.FIRST;
        for (int op = 0; op < all.size(); op++) {
            int number = op;
            PlaneOp each = all.get(number);
            if (lastUse[each.to()] < 0) {
                continue;
            }
            // word by word, so that the result may take the place of what is read for the last time
            IntStream.of(each.a(), each.b())
                    .filter(address -> address >= PlaneOp.FIRST)
                    .filter(address -> lastUse[address] == number)
                    .map(address -> register[address])
                    .distinct()
                    .forEach(free::push);
            register[each.to()] = free.isEmpty() ? used++ : free.pop();
            ops.add(new PlaneOp(
                    each.kind(), register[each.to()], renamed(each.a(), register), renamed(each.b(), register)));
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

    /** The ends of an amount. */
    List<Settled> ends(Worth amount) {
        return amounts.getOrDefault(amount, List.of());
    }

    long[][] newRegisters() {
        long[][] planes = new long[registers][];
        planes[PlaneOp.EVERYONE] = Planes.EVERYONE;
        planes[PlaneOp.NO_ONE] = Planes.NO_ONE;
        for (int register = PlaneOp.FIRST; register < registers; register++) {
            planes[register] = new long[Planes.WORDS];
        }
        return planes;
    }
}
