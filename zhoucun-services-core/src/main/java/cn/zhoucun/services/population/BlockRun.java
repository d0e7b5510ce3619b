package cn.zhoucun.services.population;

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
            case NO_ONE -> Planes.fill(to, 0);
            case EVERYONE -> Planes.fill(to, -1);
            case AND -> Planes.and(plane(op.a()), plane(op.b()), to);
            case OR -> Planes.or(plane(op.a()), plane(op.b()), to);
            case AND_NOT -> Planes.andNot(plane(op.a()), plane(op.b()), to);
        }
    }

    private long[] plane(int address) {
        return address < 0 ? block[~address] : registers[address];
    }

    /** Marks those of some people for whom a node holds. */
    void andHolds(int node, long[] people, long[] to) {
        Planes.and(people, plane(programme.holds(node)), to);
    }

    /** Marks those of some people for whom a node does not hold. */
    void andFails(int node, long[] people, long[] to) {
        Planes.and(people, plane(programme.fails(node)), to);
    }

    /** Marks those of some people for whom a node holds or is unknown. */
    void andMayHold(int node, long[] people, long[] to) {
        Planes.andNot(people, plane(programme.fails(node)), to);
    }

    /** Marks those of some people for whom a node is unknown. */
    void andOpen(int node, long[] people, long[] to) {
        Planes.andNot(people, plane(programme.holds(node)), to);
        andMayHold(node, to, to);
    }

    /** Marks those of some people for whom a fact is unknown. */
    void andUnknown(int slot, long[] people, long[] to) {
        Layout layout = columns.layouts().get(slot);
        switch (layout.form()) {
            case NONE -> {
                Column column = columns.get(slot);
                Planes.copy(people, to);
                Planes.forEach(people, row -> {
                    if (column.isKnown(firstRow + row)) {
                        Planes.remove(to, row);
                    }
                });
            }
            case YES_NO -> {
                Planes.andNot(people, block[layout.yes()], to);
                Planes.andNot(to, block[layout.no()], to);
            }
            case OPTIONS, BOUNDS -> Planes.andNot(people, block[layout.known()], to);
        }
    }
}
