package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.fact.InvalidInputException;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a CSV file (RFC 4180, UTF-8, lines that begin with a hash are comments) row by row. The first column is the id of a
 * person, by which the rows are sorted, so that two files can be read side by side without keeping either.
 */
final class SortedTable implements Closeable {

    static final String KEY = "person";

    private final String file;
    private final List<String> header;
    private final Consumer<BadRow> badRows;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private String lastKey = "";
    private long lastLine;
    private boolean broken;

    SortedTable(Path path, Consumer<BadRow> badRows) throws IOException {
        this.file = String.valueOf(path.getFileName());
        this.badRows = badRows;
        this.reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(path);
        this.records = reader.iterator();
        this.header = nextRecord().map(CsvRecord::getFields).orElse(List.of());
        if (header.isEmpty() || !header.get(0).equals(KEY)) {
            reader.close();
            throw new InvalidInputException("first column of " + file, String.join(",", header), "must be " + KEY);
        }
    }

    /**
     * A row.
     *
     * @param line its line in the file, counted from 1
     * @param cells what stands there, in the order of the header
     */
    record Row(long line, List<String> cells) {

        String key() {
            return cells.get(0);
        }

        /** Refuses a row with too few or too many cells. */
        void checkLength(int columns) throws BadCell {
            if (cells.size() != columns) {
                throw new BadCell("row", String.join(",", cells), "must have " + columns + " cells");
            }
        }
    }

    String file() {
        return file;
    }

    List<String> header() {
        return header;
    }

    /** Returns the next row that is in its place; the others are handed over as bad rows. */
    Optional<Row> next(boolean keysMayRepeat) {
        for (Optional<CsvRecord> each = nextRecord(); each.isPresent(); each = nextRecord()) {
            Row row = new Row(
                    each.get().getStartingLineNumber(),
                    each.get().getFields().stream().map(String::strip).toList());
            try {
                check(row, keysMayRepeat);
                lastKey = row.key();
                return Optional.of(row);
            } catch (BadCell bad) {
                badRows.accept(bad.at(file, row.line()));
            }
        }
        return Optional.empty();
    }

    private void check(Row row, boolean keysMayRepeat) throws BadCell {
        if (row.key().isEmpty()) {
            throw new BadCell(KEY, "", "must not be empty");
        }
        int order = row.key().compareTo(lastKey);
        if (order < 0) {
            throw new BadCell(
                    KEY, row.key(), "must not come after %s: the rows must be sorted by person".formatted(lastKey));
        }
        if (order == 0 && !keysMayRepeat) {
            throw new BadCell(KEY, row.key(), "must stand in one row only");
        }
    }

    private Optional<CsvRecord> nextRecord() {
        try {
            if (broken || !records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord each = records.next();
            lastLine = each.getStartingLineNumber();
            return Optional.of(each);
        } catch (CsvParseException e) {
            // what follows an open quote cannot be told apart into rows
            broken = true;
            badRows.accept(new BadRow(
                    file, lastLine + 1, "rest of the file", "from here on", "must be well-formed CSV (RFC 4180)"));
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
