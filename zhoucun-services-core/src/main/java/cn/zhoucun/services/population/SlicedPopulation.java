package cn.zhoucun.services.population;

import java.util.List;

/**
 * A population cut into planes of bits once, for an evaluator that asks it often. It holds about a bit an option and a bit
 * a digit of every fact that the rules need.
 */
public final class SlicedPopulation {

    private final Population population;
    private final Sources sources;
    private final List<long[]> blocks;

    SlicedPopulation(Population population, Sources sources, List<long[]> blocks) {
        this.population = population;
        this.sources = sources;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * Returns the population that was cut.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * Returns the memory that the planes take.
     *
     * @return the bytes
     */
    public long bytes() {
        return blocks.stream()
                .mapToLong(block -> (long) block.length * Long.BYTES)
                .sum();
    }

    Sources sources() {
        return sources;
    }

    long[] block(int number) {
        return blocks.get(number);
    }

    @Override
    public String toString() {
        return "SlicedPopulation[%s, %d bytes]".formatted(population, bytes());
    }
}
