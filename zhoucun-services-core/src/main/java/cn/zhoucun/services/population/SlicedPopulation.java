package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Source;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A population cut into planes of bits once, for an evaluator that asks it often. It holds two bits of each yes or no, a bit
 * of each option that a rule asks for, a bit of each bound that a number is compared with, a bit of whether either is known,
 * and the sums and heads that amounts are worked out from.
 */
public final class SlicedPopulation {

    private final Population population;
    private final Layouts layouts;
    private final List<long[][]> blocks;
    private final Map<Source, Column> narrow = new HashMap<>();

    /**
     * Takes the blocks over.
     *
     * @param lookedUp the slots of sums and heads, which amounts look up person by person
     */
    SlicedPopulation(Population population, Columns columns, List<long[][]> blocks, BitSet lookedUp) {
        this.population = population;
        this.layouts = columns.layouts();
        this.blocks = List.copyOf(blocks);
        lookedUp.stream()
                .forEach(slot ->
                        narrow.put(layouts.source(slot), columns.get(slot).narrow()));
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
     * Returns the memory that the planes take, and the sums and numbers of heads that amounts are worked out from.
     *
     * @return the bytes
     */
    public long bytes() {
        long ofPlanes = blocks.stream()
                .mapToLong(block -> (long) block.length * Planes.LANES)
                .sum();
        long ofSums = narrow.values().stream().mapToLong(Column::bytes).sum();
        return ofPlanes + ofSums;
    }

    /** The columns as an evaluator reads them. */
    Columns columnsFor(Layouts wanted) {
        return new Columns(
                wanted, source -> narrow.containsKey(source) ? narrow.get(source) : population.column(source));
    }

    /** The blocks as another evaluator reads them: what it reads alike is taken over, the rest is cut again. */
    PopulationEvaluator.Blocks blocksFor(Columns columns) {
        Layouts wanted = columns.layouts();
        if (wanted.equals(layouts)) {
            return blocks::get;
        }
        Slicer slicer = new Slicer(population, new Columns(wanted, population::column));
        int[] from = IntStream.range(0, wanted.size())
                .map(slot -> layouts.slotLike(wanted, slot))
                .toArray();
        long[][] block = wanted.newBlock();
        return number -> {
            for (int slot = 0; slot < from.length; slot++) {
                if (from[slot] < 0) {
                    slicer.slice(slot, number, block);
                } else {
                    Layout have = layouts.get(from[slot]);
                    System.arraycopy(
                            blocks.get(number),
                            have.at(),
                            block,
                            wanted.get(slot).at(),
                            have.planes());
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
