package cn.zhoucun.services.population;

import org.jspecify.annotations.Nullable;

/** People of one block whose amount of one benefit is settled: all the same amount, or one each. Immutable. */
final class AmountGroup {

    private final long[] people;
    private final long fen;
    private final long @Nullable [] each;

    private AmountGroup(long[] people, long fen, long @Nullable [] each) {
        this.people = people;
        this.fen = fen;
        this.each = each;
    }

    /** All get the same. */
    static AmountGroup alike(long[] people, long fen) {
        return new AmountGroup(people, fen, null);
    }

    /** Each gets an amount of its own, in the order of their bits. */
    static AmountGroup each(long[] people, long[] fen) {
        return new AmountGroup(people, 0, fen);
    }

    long[] people() {
        return people;
    }

    boolean contains(int rowInBlock) {
        return Planes.contains(people, rowInBlock);
    }

    /** The amount of one of the people. */
    long fenOf(int rowInBlock) {
        return each == null ? fen : each[before(rowInBlock)];
    }

    /** How many of the people have a bit before that of one. */
    private int before(int rowInBlock) {
        int word = Planes.wordOf(rowInBlock);
        int people = Long.bitCount(this.people[word] & (1L << Planes.bitOf(rowInBlock)) - 1);
        for (int i = 0; i < word; i++) {
            people += Long.bitCount(this.people[i]);
        }
        return people;
    }

    /** Goes through the people in the order of their bits. */
    void forEach(int firstRow, BenefitResult.AmountAction action) {
        int place = 0;
        for (int word = 0; word < Planes.WORDS; word++) {
            for (long rest = people[word]; rest != 0; rest &= rest - 1) {
                int row = firstRow + word * Long.BYTES + Planes.personOf(Long.numberOfTrailingZeros(rest));
                action.accept(row, each == null ? fen : each[place++]);
            }
        }
    }
}
