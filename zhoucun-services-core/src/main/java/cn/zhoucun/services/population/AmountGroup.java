package cn.zhoucun.services.population;

import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** People of one block whose amount of one benefit is settled: all the same amount, or one each. Immutable. */
final class AmountGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient long[] people;
    private final transient long fen;
    private final transient long @Nullable [] each;

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

    private Object writeReplace() {
        return new SerialForm(people, fen, each);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(long[] people, long fen, long @Nullable [] each) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private AmountGroup rebuilt() {
            if (people.length != Planes.WORDS || (each != null && each.length != Planes.count(people))) {
                throw new IllegalArgumentException("The amounts must be of the people of one block, one each.");
            }
            return new AmountGroup(people.clone(), fen, each == null ? null : each.clone());
        }
    }
}
