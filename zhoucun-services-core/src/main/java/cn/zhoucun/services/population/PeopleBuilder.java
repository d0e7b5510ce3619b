package cn.zhoucun.services.population;

/** Collects a set of people. Not thread-safe. */
final class PeopleBuilder {

    private final long[][] blocks;

    PeopleBuilder(int size) {
        this.blocks = People.newBlocks(size);
    }

    /** Everyone of a population. */
    static PeopleBuilder all(int size) {
        PeopleBuilder all = new PeopleBuilder(size);
        for (int number = 0; number < all.blocks.length; number++) {
            all.blocks[number] = Planes.first(size - number * Planes.PEOPLE);
        }
        return all;
    }

    PeopleBuilder add(int row) {
        Planes.add(writable(row), row % Planes.PEOPLE);
        return this;
    }

    PeopleBuilder remove(int row) {
        Planes.remove(writable(row), row % Planes.PEOPLE);
        return this;
    }

    private long[] writable(int row) {
        int number = row / Planes.PEOPLE;
        if (blocks[number] == Planes.NO_ONE) {
            blocks[number] = new long[Planes.WORDS];
        }
        return blocks[number];
    }

    /** Puts the set of a part of the population, which begins at a whole block, to its place. */
    void put(int firstRow, People part) {
        for (int number = 0; number * Planes.PEOPLE < part.capacity(); number++) {
            blocks[firstRow / Planes.PEOPLE + number] = part.block(number);
        }
    }

    /** Builds the set, which ends this builder. */
    People build() {
        return new People(blocks);
    }
}
