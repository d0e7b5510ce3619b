package cn.zhoucun.examples.scorecard;

/**
 * A row that was left out, and why.
 *
 * @param line the line of the file, counted from 1
 * @param column the column
 * @param value what stands there
 * @param cure what must stand there, beginning with "must"
 */
record BadRow(long line, String column, String value, String cure) {

    @Override
    public String toString() {
        return "Line %d: the %s (%s) %s.".formatted(line, column, value, cure);
    }
}
