package cn.zhoucun.examples.scorecard;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table read from CSV (RFC 4180, lines that begin with a hash are comments): the rows that can be read, and the others.
 *
 * @param <T> what a row says
 * @param rows what the good rows say, in their order
 * @param bad the other rows
 */
record CsvTable<T>(List<T> rows, List<BadRow> bad) {

    /** What spreadsheets put before the first cell. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads a row. */
    interface RowReader<T> {
        T read(Row row) throws BadCell;
    }

    /**
     * A row by the names of its columns.
     *
     * @param header the names
     * @param cells what stands there
     */
    record Row(List<String> header, List<String> cells) {

        String get(String column) {
            return cells.get(header.indexOf(column));
        }

        BadCell bad(String column, String cure) {
            return new BadCell(column, get(column), cure);
        }
    }

    CsvTable {
        rows = List.copyOf(rows);
        bad = List.copyOf(bad);
    }

    static <T> CsvTable<T> read(String csv, List<String> header, RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        long line = 0;
        try (CsvReader<CsvRecord> records = reader(csv)) {
            for (CsvRecord each : records) {
                boolean first = line == 0;
                line = each.getStartingLineNumber();
                if (!first) {
                    read(header, reader, each, rows, bad);
                } else if (!each.getFields().equals(header)) {
                    bad.add(new BadRow(line, "header", text(each.getFields()), "must be " + text(header)));
                    break;
                }
            }
        } catch (CsvParseException broken) {
            // what follows an open quote cannot be told apart into rows
            bad.add(new BadRow(line + 1, "rest of the file", "from here on", "must be well-formed CSV (RFC 4180)"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (line == 0 && bad.isEmpty()) {
            bad.add(new BadRow(1, "header", "", "must be " + text(header)));
        }
        return new CsvTable<>(rows, bad);
    }

    private static CsvReader<CsvRecord> reader(String csv) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv);
    }

    private static <T> void read(
            List<String> header, RowReader<T> reader, CsvRecord each, List<T> rows, List<BadRow> bad) {
        try {
            rows.add(reader.read(row(header, each)));
        } catch (BadCell cell) {
            bad.add(cell.at(each.getStartingLineNumber()));
        }
    }

    private static Row row(List<String> header, CsvRecord each) throws BadCell {
        if (each.getFieldCount() != header.size()) {
            throw new BadCell("row", text(each.getFields()), "must have %d columns".formatted(header.size()));
        }
        return new Row(header, each.getFields().stream().map(String::strip).toList());
    }

    private static String text(List<String> cells) {
        return String.join(",", cells);
    }
}
