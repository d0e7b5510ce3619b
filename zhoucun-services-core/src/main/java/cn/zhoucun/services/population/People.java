package cn.zhoucun.services.population;

import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** A set of people of a population, by their numbers. Immutable. */
public final class People implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One plane a block; all blocks without anyone share {@link Planes#NO_ONE}. */
    private final transient long[][] blocks;

    /** Takes over planes that no one changes any more. */
    People(long[][] blocks) {
        this.blocks = blocks;
    }

    static long[][] newBlocks(int size) {
        long[][] blocks = new long[blocksOf(size)][];
        Arrays.fill(blocks, Planes.NO_ONE);
        return blocks;
    }

    private static int blocksOf(int size) {
        return (size + Planes.PEOPLE - 1) / Planes.PEOPLE;
    }

    static People none(int size) {
        return new People(newBlocks(size));
    }

    /** The people that there is room for. */
    int capacity() {
        return blocks.length * Planes.PEOPLE;
    }

    /** Makes sure that this set is one of a population of so many people. */
    void requireRoomFor(int size) {
        if (blocks.length != blocksOf(size) || toBitSet().length() > size) {
            throw new IllegalArgumentException(
                    "The set of people (%d blocks) must be of the population of %d.".formatted(blocks.length, size));
        }
    }

    long[] block(int number) {
        return blocks[number];
    }

    /**
     * Returns whether a person is in this set.
     *
     * @param row the number of the person, from 0
     * @return true if so
     */
    public boolean contains(int row) {
        return Planes.contains(blocks[row / Planes.PEOPLE], row % Planes.PEOPLE);
    }

    /**
     * Returns how many people are in this set.
     *
     * @return the number
     */
    public int count() {
        int people = 0;
        for (long[] block : blocks) {
            people += block == Planes.NO_ONE ? 0 : Planes.count(block);
        }
        return people;
    }

    /**
     * Does something for each person in this set, in the order of their numbers.
     *
     * @param action what to do with the number
     */
    public void forEach(IntConsumer action) {
        for (int number = 0; number < blocks.length; number++) {
            int first = number * Planes.PEOPLE;
            if (blocks[number] != Planes.NO_ONE) {
                Planes.forEach(blocks[number], row -> action.accept(first + row));
            }
        }
    }

    /**
     * Returns those of this set who are not in another.
     *
     * @param other the other set, of the same population
     * @return the difference
     */
    public People without(People other) {
        return with(other, Planes::andNot);
    }

    /**
     * Returns those who are in this set and in another.
     *
     * @param other the other set, of the same population
     * @return the intersection
     */
    public People and(People other) {
        return with(other, Planes::and);
    }

    /**
     * Returns those who are in this set or in another.
     *
     * @param other the other set, of the same population
     * @return the union
     */
    public People or(People other) {
        return with(other, Planes::or);
    }

    private interface Join {
        void run(long[] a, long[] b, long[] to);
    }

    private People with(People other, Join join) {
        long[][] joined = new long[blocks.length][];
        long[] plane = new long[Planes.WORDS];
        for (int number = 0; number < joined.length; number++) {
            join.run(blocks[number], other.blocks[number], plane);
            joined[number] = Planes.kept(plane);
        }
        return new People(joined);
    }

    /**
     * Returns this set as a bit set.
     *
     * @return a copy
     */
    public BitSet toBitSet() {
        BitSet bits = new BitSet(capacity());
        forEach(bits::set);
        return bits;
    }

    @Override
    public String toString() {
        return "People[%d]".formatted(count());
    }

    private Object writeReplace() {
        return new SerialForm(capacity(), toBitSet());
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(int capacity, BitSet people) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private People rebuilt() {
            if (capacity < people.length()) {
                throw new IllegalArgumentException("The people (%d) must be no more than there is room for (%d)."
                        .formatted(people.length(), capacity));
            }
            PeopleBuilder those = new PeopleBuilder(capacity);
            people.stream().forEach(those::add);
            return those.build();
        }
    }
}
