package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out the amounts of one benefit over a block. An amount is exact for a person if every end that is still possible
 * for that person is worth the same. Not thread-safe.
 */
final class BenefitRun {

    private final List<AmountLeaf> leaves;
    private final Layout[] layouts;
    private final Column[] columns;
    private final Map<AmountLeaf.Worth, long[]> possible = new LinkedHashMap<>();
    private final long[] path = new long[Planes.WORDS];
    private final long[] exact = new long[Planes.WORDS];
    private final long[] open = new long[Planes.WORDS];

    BenefitRun(List<AmountLeaf> leaves, Layout[] layouts, Column[] columns) {
        this.leaves = leaves;
        this.layouts = layouts;
        this.columns = columns;
        leaves.forEach(leaf -> possible.computeIfAbsent(leaf.worth(), worth -> new long[Planes.WORDS]));
    }

    /** Takes the amounts of a block. */
    interface Sink {

        /** Everyone in a plane gets one amount. */
        void fixed(long[] people, long fen);

        /** One person gets an amount. */
        void one(int rowInBlock, long fen);
    }

    /** Finds the amounts of those for whom the benefit follows. */
    void run(long[] block, int firstRow, long[] applies, Sink sink) {
        if (possible.size() == 1) {
            pay(leaves.get(0).worth(), applies, firstRow, sink);
            return;
        }
        findPossible(block);
        System.arraycopy(applies, 0, open, 0, Planes.WORDS);
        for (Map.Entry<AmountLeaf.Worth, long[]> each : possible.entrySet()) {
            AmountLeaf.Worth worth = each.getKey();
            Planes.and(applies, 0, each.getValue(), 0, exact, 0);
            for (long[] other : possible.values()) {
                if (other != each.getValue()) {
                    Planes.andNot(exact, 0, other, 0, exact, 0);
                }
            }
            Planes.andNot(open, 0, exact, 0, open, 0);
            pay(worth, exact, firstRow, sink);
        }
        if (possible.keySet().stream().anyMatch(BenefitRun::isOfCase)) {
            payMixed(firstRow, sink);
        }
    }

    private long[] plane(AmountLeaf.Worth worth) {
        return possible.getOrDefault(worth, path);
    }

    private static boolean isOfCase(AmountLeaf.Worth worth) {
        return worth instanceof AmountLeaf.OfCase || worth instanceof AmountLeaf.Wanting;
    }

    private void findPossible(long[] block) {
        possible.values().forEach(plane -> Planes.fill(plane, 0, 0));
        for (AmountLeaf leaf : leaves) {
            Planes.fill(path, 0, -1);
            for (AmountLeaf.Step step : leaf.path()) {
                int known = layouts[step.slot()].at() * Planes.WORDS;
                int option = known + (1 + step.option()) * Planes.WORDS;
                for (int i = 0; i < Planes.WORDS; i++) {
                    path[i] &= block[option + i] | ~block[known + i];
                }
            }
            long[] plane = plane(leaf.worth());
            Planes.or(plane, 0, path, 0, plane, 0);
        }
    }

    private void pay(AmountLeaf.Worth worth, long[] people, int firstRow, Sink sink) {
        if (worth instanceof AmountLeaf.Fixed fixed) {
            sink.fixed(people, fixed.fen());
        } else if (isOfCase(worth)) {
            forEach(people, row -> {
                long fen = fen(worth, firstRow + row);
                if (fen >= 0) {
                    sink.one(row, fen);
                }
            });
        }
    }

    /** Those for whom ends of different kinds are possible, which may still be worth the same. */
    private void payMixed(int firstRow, Sink sink) {
        forEach(open, row -> {
            List<Long> worths = new ArrayList<>();
            possible.forEach((worth, plane) -> {
                if ((plane[row / Long.SIZE] >>> row % Long.SIZE & 1) == 1) {
                    worths.add(fen(worth, firstRow + row));
                }
            });
            if (worths.get(0) >= 0 && worths.stream().distinct().count() == 1) {
                sink.one(row, worths.get(0));
            }
        });
    }

    /** What an end is worth for a person, or -1 if that is not known. */
    private long fen(AmountLeaf.Worth worth, int row) {
        if (worth instanceof AmountLeaf.Fixed fixed) {
            return fixed.fen();
        } else if (worth instanceof AmountLeaf.OfCase ofCase) {
            Column column = columns[ofCase.slot()];
            return column.isKnown(row) ? column.code(row) : -1;
        } else if (worth instanceof AmountLeaf.Wanting wanting) {
            Column sum = columns[wanting.sum()];
            Column heads = columns[wanting.heads()];
            return sum.isKnown(row) && heads.isKnown(row)
                    ? Math.max(0, wanting.standard() * heads.code(row) - sum.code(row) * wanting.times())
                    : -1;
        }
        return -1;
    }

    private interface RowAction {
        void accept(int rowInBlock);
    }

    private static void forEach(long[] people, RowAction action) {
        for (int word = 0; word < Planes.WORDS; word++) {
            for (long rest = people[word]; rest != 0; rest &= rest - 1) {
                action.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }
}
