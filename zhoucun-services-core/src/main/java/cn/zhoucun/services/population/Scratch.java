package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.List;

/** Room that one task works in, taken by one service after the other, so that a run does not make it anew for each. */
final class Scratch {

    final long[] people = new long[Planes.WORDS];
    final long[] applies = new long[Planes.WORDS];
    final long[] unsettled = new long[Planes.WORDS];
    final long[] path = new long[Planes.WORDS];
    final long[] once = new long[Planes.WORDS];
    final long[] twice = new long[Planes.WORDS];
    final int[] rows = new int[Planes.PEOPLE];
    final long[] fen = new long[Planes.PEOPLE];
    final long[] heads = new long[Planes.PEOPLE];
    final long[] other = new long[Planes.PEOPLE];
    private final List<long[]> more = new ArrayList<>();

    /** A plane by its number, from 0. */
    long[] plane(int number) {
        while (more.size() <= number) {
            more.add(new long[Planes.WORDS]);
        }
        return more.get(number);
    }
}
