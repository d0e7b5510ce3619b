package cn.zhoucun.services.population;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** A set of people of a population, by their numbers. Immutable. */
public final class People {

    private final long[] words;

    People(long[] words) {
        this.words = words;
    }

    /** The words of a set of a population, in whole blocks. */
    static long[] words(int size) {
        return new long[(size + Planes.PEOPLE - 1) / Planes.PEOPLE * Planes.WORDS];
    }

    static People none(int size) {
        return new People(words(size));
    }

    static People all(int size) {
        BitSet rows = new BitSet(size);
        rows.set(0, size);
        return of(size, rows);
    }

    static People of(int size, Iterable<Integer> rows) {
        BitSet bits = new BitSet(size);
        rows.forEach(bits::set);
        return of(size, bits);
    }

    private static People of(int size, BitSet rows) {
        long[] words = words(size);
        long[] given = rows.toLongArray();
        System.arraycopy(given, 0, words, 0, given.length);
        return new People(words);
    }

    /** The people that there is room for. */
    int capacity() {
        return words.length * Long.SIZE;
    }

    /** Copies the set of a part of a population, which begins at a whole block, to its place in the words of a larger set. */
    void copyTo(long[] whole, int firstRow) {
        System.arraycopy(words, 0, whole, firstRow / Long.SIZE, words.length);
    }

    /**
     * Returns whether a person is in this set.
     *
     * @param row the number of the person, from 0
     * @return true if so
     */
    public boolean contains(int row) {
        return (words[row / Long.SIZE] >>> row % Long.SIZE & 1) == 1;
    }

    /**
     * Returns how many people are in this set.
     *
     * @return the number
     */
    public int count() {
        int people = 0;
        for (long word : words) {
            people += Long.bitCount(word);
        }
        return people;
    }

    /**
     * Does something for each person in this set, in the order of their numbers.
     *
     * @param action what to do with the number
     */
    public void forEach(IntConsumer action) {
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                action.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
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
        long[] rest = words.clone();
        for (int word = 0; word < rest.length; word++) {
            rest[word] &= ~other.words[word];
        }
        return new People(rest);
    }

    /**
     * Returns those who are in this set and in another.
     *
     * @param other the other set, of the same population
     * @return the intersection
     */
    public People and(People other) {
        long[] both = words.clone();
        for (int word = 0; word < both.length; word++) {
            both[word] &= other.words[word];
        }
        return new People(both);
    }

    /**
     * Returns those who are in this set or in another.
     *
     * @param other the other set, of the same population
     * @return the union
     */
    public People or(People other) {
        long[] either = words.clone();
        for (int word = 0; word < either.length; word++) {
            either[word] |= other.words[word];
        }
        return new People(either);
    }

    /**
     * Returns this set as a bit set.
     *
     * @return a copy
     */
    public BitSet toBitSet() {
        return BitSet.valueOf(words);
    }

    @Override
    public String toString() {
        return "People[%d]".formatted(count());
    }
}
