package cn.zhoucun.services.population;

/** Room that one task works in, taken by one service after the other, so that a run does not make it anew for each. */
final class Scratch {

    final long[] people = new long[Planes.WORDS];
    final long[] applies = new long[Planes.WORDS];
    final long[] open = new long[Planes.WORDS];
    private int[] rows = {};
    private long[] fen = {};

    /** Room for the numbers of so many people. */
    int[] rows(int people) {
        if (rows.length < people) {
            rows = new int[roomFor(people)];
        }
        return rows;
    }

    /** Room for an amount of each of so many people. */
    long[] fen(int people) {
        if (fen.length < people) {
            fen = new long[roomFor(people)];
        }
        return fen;
    }

    /** Some more than is needed now, since the next block needs about as much. */
    private static int roomFor(int people) {
        return Math.min(Planes.PEOPLE, people + people / 4);
    }
}
