package cn.zhoucun.services.population;

import cn.zhoucun.services.programme.Source;
import java.util.List;
import java.util.function.Function;

/** What a run reads, by slot: the columns of a population, and how they lie in planes. Immutable and thread-safe. */
final class Columns {

    private final Layouts layouts;
    private final List<Column> columns;

    Columns(Layouts layouts, Function<Source, Column> columnOf) {
        this.layouts = layouts;
        this.columns = layouts.sources().stream().map(columnOf).toList();
    }

    Layouts layouts() {
        return layouts;
    }

    Column get(int slot) {
        return columns.get(slot);
    }
}
