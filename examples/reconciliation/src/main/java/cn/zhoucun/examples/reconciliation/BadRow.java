package cn.zhoucun.examples.reconciliation;

/**
 * A row that cannot be used, and why.
 *
 * @param file the name of the file
 * @param line the line of the file, counted from 1
 * @param column the column
 * @param value what stands there
 * @param cure what must stand there, beginning with "must"
 */
record BadRow(String file, long line, String column, String value, String cure) {}
