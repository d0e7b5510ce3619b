package cn.zhoucun.services.population;

import java.util.Arrays;
import java.util.List;

/**
 * How one source lies in the planes of a block.
 *
 * @param form what the planes mean
 * @param at the number of the first plane
 * @param options how many options there are
 * @param bounds the numbers that the rules compare with, rising: whoever has less than the first is alike to them, and so on
 */
record Layout(Form form, int at, int options, List<Long> bounds) {

    /** What the planes of a source mean. */
    enum Form {
        /** No rule reads it in planes; where it is unknown is looked up in its column. */
        NONE,
        /** A plane of those for whom it is true, and one of those for whom it is false. */
        YES_NO,
        /** A plane of those for whom it is known, then one an option. */
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
            case OPTIONS -> 1 + options;
            case BOUNDS -> 1 + bounds.size();
        };
    }

    /** Whether a block that was cut for another layout has the same planes, perhaps at another place. */
    boolean isLike(Layout other) {
        return form == other.form && options == other.options && bounds.equals(other.bounds);
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

    int option(int number) {
        return at + 1 + number;
    }

    int bound(int number) {
        return at + 1 + number;
    }

    long[] boundsAsArray() {
        return bounds.stream().mapToLong(Long::longValue).toArray();
    }

    /** The plane of those whose number is at least a bound that the rules compare with. */
    int atLeast(long bound) {
        int place = Arrays.binarySearch(boundsAsArray(), bound);
        if (place < 0) {
            throw new IllegalStateException("not a bound of the rules: " + bound);
        }
        return bound(place);
    }
}
