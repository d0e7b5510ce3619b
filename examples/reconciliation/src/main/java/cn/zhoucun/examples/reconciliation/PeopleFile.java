package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the population part by part: {@code person}, then a column a fact by its id, sorted by person. An empty cell is
 * unknown, and so is a fact without a column.
 */
final class PeopleFile implements Closeable {

    private final SortedTable table;
    private final List<Fact<?>> facts;

    PeopleFile(Path path, ServiceCatalog catalog, Consumer<BadRow> badRows) throws IOException {
        this.table = new SortedTable(path, badRows);
        try {
            this.facts = facts(table.header(), catalog);
        } catch (InvalidInputException unknown) {
            table.close();
            throw unknown;
        }
    }

    private static List<Fact<?>> facts(List<String> header, ServiceCatalog catalog) {
        List<Fact<?>> facts = new ArrayList<>();
        for (String id : header.subList(1, header.size())) {
            facts.add(catalog.fact(id)
                    .orElseThrow(() -> new InvalidInputException(
                            "column", id, "must be the id of a fact of the services that are reconciled")));
        }
        if (new HashSet<>(facts).size() < facts.size()) {
            throw new InvalidInputException("header", String.join(",", header), "must name each fact once");
        }
        return facts;
    }

    /**
     * Some of the people.
     *
     * @param file the file that they come from
     * @param rows their rows
     * @param population what is known about them, in the same order
     */
    record Part(String file, List<SortedTable.Row> rows, Population population) {

        BadRow badRow(int row, InvalidInputException fault) {
            return new BadRow(file, rows.get(row).line(), fault.subject(), fault.value(), fault.cure());
        }
    }

    /** Returns the next people; none at the end of the file. */
    Part next(int most) {
        List<SortedTable.Row> rows = new ArrayList<>(most);
        while (rows.size() < most) {
            Optional<SortedTable.Row> row = table.next(false);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        PopulationBuilder people = Population.builder(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            set(people, row, rows.get(row));
        }
        return new Part(table.file(), rows, people.build());
    }

    private void set(PopulationBuilder people, int row, SortedTable.Row from) {
        try {
            from.checkLength(1 + facts.size());
            for (int column = 0; column < facts.size(); column++) {
                set(people, row, facts.get(column), from.cells().get(1 + column));
            }
        } catch (BadCell bad) {
            people.fault(row, bad.asFault());
        }
    }

    private static <T> void set(PopulationBuilder people, int row, Fact<T> fact, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        Optional<T> value = fact.type().parse(cell);
        if (value.isPresent()) {
            people.set(row, fact, value.get());
        } else {
            people.fault(
                    row, new InvalidInputException(fact.id(), cell, fact.type().cure()));
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
