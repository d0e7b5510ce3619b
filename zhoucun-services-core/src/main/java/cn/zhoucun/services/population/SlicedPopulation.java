package cn.zhoucun.services.population;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A population cut into planes of bits once, for an evaluator that asks it often. It holds two bits of each
 * yes or no, a bit an option of each choice, and a bit of each bound that a number is compared with.
 */
public final class SlicedPopulation {

    private final Population population;
    private final Layouts layouts;
    private final List<long[]> blocks;

    SlicedPopulation(Population population, Layouts layouts, List<long[]> blocks) {
        this.population = population;
        this.layouts = layouts;
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

    /** The blocks as another evaluator reads them: what it reads alike is taken over, the rest is cut again. */
    PopulationEvaluator.Blocks blocksFor(Slicer slicer) {
        Layouts wanted = slicer.layouts();
        if (wanted.equals(layouts)) {
            return blocks::get;
        }
        int[] from = IntStream.range(0, wanted.size())
                .map(slot -> layouts.slotLike(wanted, slot))
                .toArray();
        long[] block = wanted.newBlock();
        return number -> {
            for (int slot = 0; slot < from.length; slot++) {
                if (from[slot] < 0) {
                    slicer.slice(slot, number, block);
                } else {
                    Layout have = layouts.get(from[slot]);
                    System.arraycopy(
                            blocks.get(number),
                            have.at() * Planes.WORDS,
                            block,
                            wanted.get(slot).at() * Planes.WORDS,
                            have.planes() * Planes.WORDS);
                }
            }
            return block;
        };
    }

    @Override
    public String toString() {
        return "SlicedPopulation[%s, %d bytes]".formatted(population, bytes());
    }
}
