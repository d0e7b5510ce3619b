package cn.zhoucun.services.source;

import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The place in a document that a rule or a figure is taken from: a part, and within it a row and a column. */
public final class Citation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Document document;
    private final transient Text part;
    private final transient int row;
    private final transient Optional<Text> column;

    Citation(Document document, Text part, int row, Optional<Text> column) {
        this.document = document;
        this.part = part;
        this.row = row;
        this.column = column;
    }

    /**
     * Returns the citation of one row of the part.
     *
     * @param number the place of the row in the part, from 1; not always the number printed in it
     * @return the narrower citation
     * @throws IllegalArgumentException if the number is not positive
     */
    public Citation row(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("The row (%d) must be positive.".formatted(number));
        }
        return new Citation(document, part, number, column);
    }

    /**
     * Returns the citation of one column.
     *
     * @param heading the heading as printed, such as {@code 服务指导标准}, and ours in English
     * @return the narrower citation
     */
    public Citation column(Text heading) {
        return new Citation(document, part, row, Optional.of(heading));
    }

    /**
     * Returns the document.
     *
     * @return the document
     */
    public Document document() {
        return document;
    }

    /**
     * Returns the part of the document.
     *
     * @return the part
     */
    public Text part() {
        return part;
    }

    /**
     * Returns the row within the part.
     *
     * @return the row, from 1; empty where the whole part is meant
     */
    public OptionalInt row() {
        return row == 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /**
     * Returns the heading of the column.
     *
     * @return the heading; empty where the whole row is meant
     */
    public Optional<Text> column() {
        return column;
    }

    /**
     * Renders the citation for people.
     *
     * @param language the language
     * @return such as {@code 周政发〔2018〕43号附件1第2行“服务指导标准”}
     */
    public String in(Language language) {
        boolean chinese = language == Language.CHINESE;
        StringBuilder text = new StringBuilder(document.number());
        text.append(chinese ? "" : ", ").append(part.in(language));
        if (row > 0) {
            text.append(chinese ? "第" : ", row ").append(row).append(chinese ? "行" : "");
        }
        if (column.isPresent()) {
            text.append(chinese ? "“" : ", ").append(column.get().in(language)).append(chinese ? "”" : "");
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Citation that
                        && row == that.row
                        && column.equals(that.column)
                        && part.equals(that.part)
                        && document.equals(that.document));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * part.hashCode() + row) + column.hashCode();
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }

    private Object writeReplace() {
        return new SerialForm(document, part, row, column.orElse(null));
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(
            Document document, Text part, int row, @Nullable Text column) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private Citation rebuilt() {
            Citation whole = document.part(Objects.requireNonNull(part));
            Citation cited = row == 0 ? whole : whole.row(row);
            return column == null ? cited : cited.column(column);
        }
    }
}
