package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Source;
import java.util.ArrayList;
import java.util.List;

/** The columns that a programme needs of a population, and how they lie in the planes of a block. */
final class Sources {

    private final List<Source> sources;
    private final Column[] columns;
    private final Layout[] layouts;
    private final Slicer slicer;
    private final int planes;

    Sources(Population population, List<Source> sources) {
        this.sources = sources;
        this.columns = sources.stream().map(population::column).toArray(Column[]::new);
        List<Layout> placed = new ArrayList<>();
        int at = 0;
        for (int slot = 0; slot < columns.length; slot++) {
            Layout layout = Layout.of(sources.get(slot), columns[slot], population.size(), at);
            placed.add(layout);
            at += layout.planes();
        }
        this.layouts = placed.toArray(Layout[]::new);
        this.planes = at;
        this.slicer = new Slicer(population.size(), List.of(columns), placed);
    }

    List<Source> sources() {
        return sources;
    }

    Layout[] layouts() {
        return layouts;
    }

    Column[] columns() {
        return columns;
    }

    long[] newBlock() {
        return new long[planes * Planes.WORDS];
    }

    long[] slice(int block, long[] into) {
        slicer.slice(block, into);
        return into;
    }
}
