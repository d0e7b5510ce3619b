package cn.zhoucun.services.population;

import java.util.Collections;
import java.util.List;

/**
 * How one source lies in the planes of a block.
 *
 * @param form what the planes mean
 * @param at the number of the first plane
 * @param values what the rules ask for, rising: the places of options, or the numbers that they compare with; whoever has less
 *     than the first is alike to them, and so on
 */
record Layout(Form form, int at, List<Long> values) {

    /** What the planes of a source mean. */
    enum Form {
        /** No rule reads it in planes; where it is unknown is looked up in its column. */
        NONE,
        /** A plane of those for whom it is true, and one of those for whom it is false. */
        YES_NO,
        /** A plane of those for whom it is known, then one an option that a rule asks for. */
        OPTIONS,
        /** A plane of those for whom it is known, then one a bound: those whose number is at least the bound. */
        BOUNDS
    }

    /** Stands for a plane of no one. */
    static final int NO_ONE = -1;

    /** The number of planes. */
    int planes() {
        return switch (form) {
            case NONE -> 0;
            case YES_NO -> 2;
            case OPTIONS, BOUNDS -> 1 + values.size();
        };
    }

    /** Whether a block that was cut for another layout has the same planes, perhaps at another place. */
    boolean isLike(Layout other) {
        return form == other.form && values.equals(other.values);
    }

    int known() {
        return at;
    }

    int yes() {
        return at;
    }

    int no() {
        return at + 1;
    }

    /** The plane of a value by its number. */
    int value(int number) {
        return at + 1 + number;
    }

    /** The plane of a value that the rules ask for. */
    int planeOf(long value) {
        int number = Collections.binarySearch(values, value);
        if (number < 0) {
            throw new IllegalStateException("not a value that the rules ask for: " + value);
        }
        return value(number);
    }

    /** How many binary digits tell so many options apart. */
    static int digits(int options) {
        return Long.SIZE - Long.numberOfLeadingZeros(options - 1L);
    }
}
