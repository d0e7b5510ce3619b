package cn.zhoucun.services.population;

/**
 * Decides a programme over one block at a time: those for whom a node holds, and those for whom it does not; whoever is in
 * neither plane is unknown. Not thread-safe: one for each thread.
 */
final class BlockRun {

    private final BlockProgramme programme;
    private final Columns columns;
    private final PlaneOp[] ops;
    private final long[] registers;
    private long[] block = new long[0];
    private int firstRow;

    BlockRun(BlockProgramme programme, Columns columns) {
        this.programme = programme;
        this.columns = columns;
        this.ops = programme.ops().toArray(PlaneOp[]::new);
        this.registers = programme.newRegisters();
    }

    /** Decides every node for a block. */
    void run(int number, long[] planes) {
        this.block = planes;
        this.firstRow = number * Planes.PEOPLE;
        for (PlaneOp op : ops) {
            run(op);
        }
    }

    private void run(PlaneOp op) {
        long[] a = array(op.a());
        long[] b = array(op.b());
        int aAt = PlaneOp.offset(op.a());
        int bAt = PlaneOp.offset(op.b());
        int at = PlaneOp.offset(op.to());
        switch (op.kind()) {
            case NO_ONE -> Planes.fill(registers, at, 0);
            case EVERYONE -> Planes.fill(registers, at, -1);
            case AND -> Planes.and(a, aAt, b, bAt, registers, at);
            case AND_AND -> Planes.and(a, aAt, b, bAt, array(op.c()), PlaneOp.offset(op.c()), registers, at);
            case OR -> Planes.or(a, aAt, b, bAt, registers, at);
            case OR_OR -> Planes.or(a, aAt, b, bAt, array(op.c()), PlaneOp.offset(op.c()), registers, at);
            case AND_NOT -> Planes.andNot(a, aAt, b, bAt, registers, at);
            case OR_AND -> Planes.orAnd(a, aAt, b, bAt, array(op.c()), PlaneOp.offset(op.c()), registers, at);
        }
    }

    private long[] array(int address) {
        return address < 0 ? block : registers;
    }

    /** Marks those of some people for whom a node holds. */
    void andHolds(int node, long[] people, long[] to) {
        int address = programme.holds(node);
        Planes.and(people, 0, array(address), PlaneOp.offset(address), to, 0);
    }

    /** Marks those of some people for whom a node does not hold. */
    void andFails(int node, long[] people, long[] to) {
        int address = programme.fails(node);
        Planes.and(people, 0, array(address), PlaneOp.offset(address), to, 0);
    }

    /** Marks those of some people for whom a node holds or is unknown. */
    void andMayHold(int node, long[] people, long[] to) {
        int address = programme.fails(node);
        Planes.andNot(people, 0, array(address), PlaneOp.offset(address), to, 0);
    }

    /** Marks those of some people for whom a node is unknown. */
    void andOpen(int node, long[] people, long[] to) {
        int holds = programme.holds(node);
        int fails = programme.fails(node);
        Planes.neither(people, 0, array(holds), PlaneOp.offset(holds), array(fails), PlaneOp.offset(fails), to, 0);
    }

    /** Marks those of some people for whom a fact is unknown. */
    void andUnknown(int slot, long[] people, long[] to) {
        Layout layout = columns.layouts().get(slot);
        int known = layout.known() * Planes.WORDS;
        switch (layout.form()) {
            case NONE -> {
                Column column = columns.get(slot);
                Planes.copy(people, 0, to, 0);
                Planes.forEach(people, row -> {
                    if (column.isKnown(firstRow + row)) {
                        Planes.remove(to, row);
                    }
                });
            }
            case YES_NO -> Planes.neither(people, 0, block, known, block, layout.no() * Planes.WORDS, to, 0);
            case OPTIONS, BOUNDS -> Planes.andNot(people, 0, block, known, to, 0);
        }
    }
}
