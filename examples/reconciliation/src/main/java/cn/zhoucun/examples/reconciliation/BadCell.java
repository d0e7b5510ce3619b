package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.fact.InvalidInputException;

/** Says that a cell cannot be used; caught where its row is known. */
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

    /** The same as a fault of a person. */
    InvalidInputException asFault() {
        return new InvalidInputException(column, value, cure);
    }

    BadRow at(String file, long line) {
        return new BadRow(file, line, column, value, cure);
    }
}
