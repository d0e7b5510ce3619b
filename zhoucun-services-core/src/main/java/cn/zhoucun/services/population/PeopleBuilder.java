package cn.zhoucun.services.population;

/** Collects a set of people. Not thread-safe. */
final class PeopleBuilder {

    private final long[][] blocks;
    // the blocks that are this builder's; all others are shared with other sets, and copied before they are written to
    private final boolean[] own;

    PeopleBuilder(int size) {
        this.blocks = People.newBlocks(size);
        this.own = new boolean[blocks.length];
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
        if (!own[number]) {
            blocks[number] = blocks[number].clone();
            own[number] = true;
        }
        return blocks[number];
    }

    /** Puts the set of a part of the population, which begins at a whole block, to its place. */
    void put(int firstRow, People part) {
        for (int number = 0; number * Planes.PEOPLE < part.capacity(); number++) {
            int place = firstRow / Planes.PEOPLE + number;
            blocks[place] = part.block(number);
            own[place] = false;
        }
    }

    /** Builds the set, which ends this builder. */
    People build() {
        return new People(blocks);
    }
}
