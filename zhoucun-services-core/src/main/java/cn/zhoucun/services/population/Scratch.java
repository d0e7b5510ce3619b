package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.List;

/** Room that one task works in, taken by one service after the other, so that a run does not make it anew for each. */
final class Scratch {

    final long[] people = new long[Planes.WORDS];
    final long[] applies = new long[Planes.WORDS];
    final long[] unsettled = new long[Planes.WORDS];
    final long[] elsewhere = new long[Planes.WORDS];
    final long[] once = new long[Planes.WORDS];
    final long[] twice = new long[Planes.WORDS];
    private final List<long[]> planes = new ArrayList<>();
    private int[] rows = {};
    private final List<long[]> codes = new ArrayList<>();

    /** A plane by its number, from 0. */
    long[] plane(int number) {
        while (planes.size() <= number) {
            planes.add(new long[Planes.WORDS]);
        }
        return planes.get(number);
    }

    /** Room for the numbers of so many people. */
    int[] rows(int people) {
        if (rows.length < people) {
            rows = new int[roomFor(people)];
        }
        return rows;
    }

    /** Room for a code of each of so many people, by its number, from 0. */
    long[] codes(int number, int people) {
        while (codes.size() <= number) {
            codes.add(new long[0]);
        }
        if (codes.get(number).length < people) {
            codes.set(number, new long[roomFor(people)]);
        }
        return codes.get(number);
    }

    /** Some more than is needed now, since the next block needs about as much. */
    private static int roomFor(int people) {
        return Math.min(Planes.PEOPLE, people + people / 4);
    }
}
