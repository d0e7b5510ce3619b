package cn.zhoucun.services.population;

import java.util.List;

/**
 * Decides a programme over one block at a time: those for whom a node holds, and those for whom it does not; whoever is in
 * neither plane is unknown. Not thread-safe: one for each thread.
 */
final class BlockRun {

    private final BlockProgramme programme;
    private final Columns columns;
    private final PlaneOp[] ops;
    private final long[][] registers;
    private long[][] block = {};
    private int firstRow;

    BlockRun(BlockProgramme programme, Columns columns) {
        this.programme = programme;
        this.columns = columns;
        this.ops = programme.ops().toArray(PlaneOp[]::new);
        this.registers = programme.newRegisters();
    }

    /** Decides every node for a block. */
    void run(int number, long[][] planes) {
        this.block = planes;
        this.firstRow = number * Planes.PEOPLE;
        for (PlaneOp op : ops) {
            run(op);
        }
    }

    private void run(PlaneOp op) {
        long[] to = registers[op.to()];
        switch (op.kind()) {
            case AND -> Planes.and(plane(op.a()), plane(op.b()), to);
            case OR -> Planes.or(plane(op.a()), plane(op.b()), to);
            case AND_NOT -> Planes.andNot(plane(op.a()), plane(op.b()), to);
        }
    }

    private long[] plane(int address) {
        return address < 0 ? block[~address] : registers[address];
    }

    /*
     * What follows finds those of some people to whom something applies: a plane that is there already, or else the room.
     * The caller may read it until the next block, and does not write to it.
     */

    /** Those for whom a node holds. */
    long[] holding(long[] people, int node, long[] room) {
        return among(people, programme.holds(node), room);
    }

    /** Those for whom a node does not hold. */
    long[] failing(long[] people, int node, long[] room) {
        return among(people, programme.fails(node), room);
    }

    /** Those for whom a node holds or is unknown. */
    long[] perhapsHolding(long[] people, int node, long[] room) {
        return without(people, programme.fails(node), room);
    }

    /** Those for whom a node is unknown. */
    long[] open(long[] people, int node, long[] room) {
        if (people == Planes.EVERYONE) {
            Planes.neither(plane(programme.holds(node)), plane(programme.fails(node)), room);
            return room;
        }
        return without(without(people, programme.holds(node), room), programme.fails(node), room);
    }

    /** The ends of an amount. */
    List<BlockProgramme.Settled> ends(Worth amount) {
        return programme.ends(amount);
    }

    /** Those for whom an end is the only one still possible. */
    long[] settled(long[] people, BlockProgramme.Settled end, long[] room) {
        return among(people, end.people(), room);
    }

    /** Those for whom a number is known. */
    long[] known(long[] people, int slot, long[] room) {
        return among(people, PlaneOp.ofBlock(columns.layouts().get(slot).known()), room);
    }

    /** Those for whom a fact is unknown. */
    long[] unknown(long[] people, int slot, long[] room) {
        Layout layout = columns.layouts().get(slot);
        return switch (layout.form()) {
            case NONE -> {
                Column column = columns.get(slot);
                Planes.copy(people, room);
                Planes.forEach(people, row -> {
                    if (column.isKnown(firstRow + row)) {
                        Planes.remove(room, row);
                    }
                });
                yield room;
            }
            case YES_NO -> {
                long[] notTrue = without(people, PlaneOp.ofBlock(layout.yes()), room);
                yield without(notTrue, PlaneOp.ofBlock(layout.no()), room);
            }
            case OPTIONS, BOUNDS -> without(people, PlaneOp.ofBlock(layout.known()), room);
        };
    }

    private long[] among(long[] people, int address, long[] room) {
        long[] others = plane(address);
        if (people == Planes.EVERYONE || others == Planes.NO_ONE) {
            return others;
        } else if (others == Planes.EVERYONE) {
            return people;
        }
        Planes.and(people, others, room);
        return room;
    }

    private long[] without(long[] people, int address, long[] room) {
        long[] others = plane(address);
        if (others == Planes.NO_ONE) {
            return people;
        } else if (others == Planes.EVERYONE) {
            return Planes.NO_ONE;
        }
        Planes.andNot(people, others, room);
        return room;
    }
}
