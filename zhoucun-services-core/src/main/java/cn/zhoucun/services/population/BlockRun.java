package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Node;

/**
 * Runs a programme over one block at a time: every node becomes two planes, those for whom it holds and those for whom it
 * does not; whoever is in neither is unknown. Not thread-safe: one for each thread.
 */
final class BlockRun {

    private final BlockProgramme programme;
    private final Layout[] layouts;
    private final long[] scratch;
    private final long[] upper = new long[Planes.WORDS];
    private long[] block = new long[0];

    BlockRun(BlockProgramme programme, Layout[] layouts) {
        this.programme = programme;
        this.layouts = layouts;
        this.scratch = programme.newScratch();
    }

    /** Decides every node for a block. */
    void run(long[] planes) {
        this.block = planes;
        for (int number = 0; number < programme.size(); number++) {
            decide(number, programme.node(number));
        }
    }

    /** The scratch planes that {@link #trueAt} and {@link #falseAt} point into. */
    long[] planes() {
        return scratch;
    }

    int trueAt(int node) {
        return programme.trueAt(node);
    }

    int falseAt(int node) {
        return programme.falseAt(node);
    }

    /** Marks those of some people for whom a fact is unknown. */
    void andUnknown(int slot, long[] people, long[] to) {
        int known = layouts[slot].at() * Planes.WORDS;
        Planes.andNot(people, 0, block, known, to, 0);
        if (layouts[slot].form() == Layout.Form.YES_NO) {
            Planes.andNot(to, 0, block, known + Planes.WORDS, to, 0);
        }
    }

    private void decide(int number, Node node) {
        int t = programme.trueAt(number);
        int f = programme.falseAt(number);
        int[] parts = programme.parts(number);
        switch (node.op()) {
            case RANGE -> range(layouts[node.slot()], node, t, f);
            case MASK -> mask(layouts[node.slot()], node.low(), t, f);
            case BITS -> bits(layouts[node.slot()], node.low(), t, f);
            case SPAN -> span(layouts[node.slot()], layouts[node.slot() + 1], node, t, f);
            case PENDING -> {
                Planes.fill(scratch, t, 0);
                Planes.fill(scratch, f, 0);
            }
            case ALL -> {
                joinAnd(parts, true, t);
                joinOr(parts, false, f);
            }
            case ANY -> {
                joinOr(parts, true, t);
                joinAnd(parts, false, f);
            }
            case NOT -> {
                Planes.copy(scratch, programme.falseAt(parts[0]), scratch, t);
                Planes.copy(scratch, programme.trueAt(parts[0]), scratch, f);
            }
            case CHOOSE -> {
                choose(parts, true, t);
                choose(parts, false, f);
            }
        }
    }

    private void range(Layout layout, Node node, int t, int f) {
        int known = layout.at() * Planes.WORDS;
        int bits = known + Planes.WORDS;
        atLeast(layout, bits, node.low(), scratch, t);
        if (node.high() < Long.MAX_VALUE) {
            atLeast(layout, bits, node.high() + 1, upper, 0);
            Planes.andNot(scratch, t, upper, 0, scratch, t);
        }
        Planes.and(scratch, t, block, known, scratch, t);
        Planes.andNot(block, known, scratch, t, scratch, f);
    }

    /** Those whose least possible quotient is high enough and whose most possible is low enough; and those beyond either. */
    private void span(Layout least, Layout most, Node node, int t, int f) {
        int leastBits = (least.at() + 1) * Planes.WORDS;
        int mostBits = (most.at() + 1) * Planes.WORDS;
        atLeast(least, leastBits, node.low(), scratch, t);
        atLeast(most, mostBits, node.low(), scratch, f);
        invert(f);
        if (node.high() < Long.MAX_VALUE) {
            atLeast(most, mostBits, node.high() + 1, upper, 0);
            Planes.andNot(scratch, t, upper, 0, scratch, t);
            atLeast(least, leastBits, node.high() + 1, upper, 0);
            Planes.or(scratch, f, upper, 0, scratch, f);
        }
    }

    private void invert(int at) {
        for (int i = at; i < at + Planes.WORDS; i++) {
            scratch[i] = ~scratch[i];
        }
    }

    private void atLeast(Layout layout, int bits, long bound, long[] to, int at) {
        long largest = layout.width() == Long.SIZE ? Long.MAX_VALUE : (1L << layout.width()) - 1;
        if (bound <= layout.base()) {
            Planes.fill(to, at, -1);
        } else if (bound - layout.base() > largest || bound - layout.base() < 0) {
            Planes.fill(to, at, 0);
        } else {
            Planes.atLeast(block, bits, bound - layout.base(), layout.width(), to, at);
        }
    }

    private void mask(Layout layout, long mask, int t, int f) {
        int first = layout.at() * Planes.WORDS;
        if (layout.form() == Layout.Form.YES_NO) {
            yesNo(first, mask, t, f);
            return;
        }
        boolean few = Long.bitCount(mask) * 2 <= layout.width();
        long listed = few ? mask : ~mask & (1L << layout.width()) - 1;
        either(first + Planes.WORDS, listed, few ? t : f);
        Planes.andNot(block, first, scratch, few ? t : f, scratch, few ? f : t);
    }

    private void yesNo(int yes, long mask, int t, int f) {
        int no = yes + Planes.WORDS;
        if (mask == 1) {
            Planes.copy(block, no, scratch, t);
            Planes.copy(block, yes, scratch, f);
        } else if (mask == 2) {
            Planes.copy(block, yes, scratch, t);
            Planes.copy(block, no, scratch, f);
        } else {
            Planes.or(block, yes, block, no, scratch, t);
            Planes.fill(scratch, f, 0);
        }
    }

    private void bits(Layout layout, long mask, int t, int f) {
        int known = layout.at() * Planes.WORDS;
        either(known + Planes.WORDS, mask, t);
        Planes.andNot(block, known, scratch, t, scratch, f);
    }

    /** The union of some of the planes that begin at a place. */
    private void either(int first, long listed, int to) {
        if (listed == 0) {
            Planes.fill(scratch, to, 0);
            return;
        }
        Planes.copy(block, first + Long.numberOfTrailingZeros(listed) * Planes.WORDS, scratch, to);
        for (long rest = listed & listed - 1; rest != 0; rest &= rest - 1) {
            Planes.or(scratch, to, block, first + Long.numberOfTrailingZeros(rest) * Planes.WORDS, scratch, to);
        }
    }

    private int at(int node, boolean holds) {
        return holds ? programme.trueAt(node) : programme.falseAt(node);
    }

    private void joinAnd(int[] parts, boolean holds, int to) {
        if (parts.length == 0) {
            Planes.fill(scratch, to, -1);
        } else if (parts.length == 1) {
            Planes.copy(scratch, at(parts[0], holds), scratch, to);
        } else {
            int next = parts.length % 2 == 0 ? 2 : 3;
            if (next == 2) {
                Planes.and(scratch, at(parts[0], holds), scratch, at(parts[1], holds), scratch, to);
            } else {
                and3(at(parts[0], holds), at(parts[1], holds), at(parts[2], holds), to);
            }
            for (; next < parts.length; next += 2) {
                and3(to, at(parts[next], holds), at(parts[next + 1], holds), to);
            }
        }
    }

    private void joinOr(int[] parts, boolean holds, int to) {
        if (parts.length == 0) {
            Planes.fill(scratch, to, 0);
        } else if (parts.length == 1) {
            Planes.copy(scratch, at(parts[0], holds), scratch, to);
        } else {
            int next = parts.length % 2 == 0 ? 2 : 3;
            if (next == 2) {
                Planes.or(scratch, at(parts[0], holds), scratch, at(parts[1], holds), scratch, to);
            } else {
                or3(at(parts[0], holds), at(parts[1], holds), at(parts[2], holds), to);
            }
            for (; next < parts.length; next += 2) {
                or3(to, at(parts[next], holds), at(parts[next + 1], holds), to);
            }
        }
    }

    private void and3(int a, int b, int c, int to) {
        Planes.and(scratch, a, scratch, b, scratch, c, scratch, to);
    }

    private void or3(int a, int b, int c, int to) {
        Planes.or(scratch, a, scratch, b, scratch, c, scratch, to);
    }

    /** Those whose case comes out so, and those for whom all cases do. */
    private void choose(int[] parts, boolean holds, int to) {
        Planes.copy(scratch, at(parts[1], holds), scratch, to);
        for (int at = 2; at < parts.length; at += 2) {
            Planes.and(scratch, to, scratch, at(parts[at + 1], holds), scratch, to);
        }
        for (int at = 0; at < parts.length; at += 2) {
            Planes.orAnd(scratch, programme.trueAt(parts[at]), scratch, at(parts[at + 1], holds), scratch, to);
        }
    }
}
