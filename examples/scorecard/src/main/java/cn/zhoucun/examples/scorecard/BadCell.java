package cn.zhoucun.examples.scorecard;

/** Says that a cell cannot be read; caught where its row is known. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String cure;

    BadCell(String column, String value, String cure) {
        super(cure);
        this.column = column;
        this.value = value;
        this.cure = cure;
    }

    BadRow at(long line) {
        return new BadRow(line, column, value, cure);
    }
}
