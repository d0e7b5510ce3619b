package cn.zhoucun.services.json.shape;

/**
 * How large a document may be.
 *
 * @param length the bytes or characters of the whole
 * @param depth the arrays and objects within one another
 * @param values the strings, numbers, arrays and so on, which bound the memory that a document takes
 */
public record Limits(int length, int depth, int values) {

    /** Characters of a string. */
    public static final int STRING = 10_000;

    /** Characters of a name. */
    public static final int NAME = 1_000;

    /** Digits of a number. */
    public static final int NUMBER = 1_000;

    /** For one case, one household, one assessment. */
    public static final Limits CASE = new Limits(1 << 20, 16, 100_000);

    /** For a plan, its targets, and results over them. */
    public static final Limits PLAN = new Limits(1 << 24, 64, 1_000_000);

    /** Says what a value must keep within. */
    String cure() {
        return "must keep within strings of %d characters, names of %d and numbers of %d, %d levels and %d values"
                .formatted(STRING, NAME, NUMBER, depth, values);
    }
}
