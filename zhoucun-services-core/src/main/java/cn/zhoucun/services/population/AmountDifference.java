package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Frequency;

/** Adds up the differences of one service and one frequency, part by part. Not thread-safe. */
final class AmountDifference {

    private final Frequency frequency;
    private final Grouping grouping;
    private final long[] gaining;
    private final long[] losing;
    private final long[] unsettled;
    private final long[] gained;
    private final long[] lost;

    AmountDifference(Frequency frequency, Grouping grouping) {
        this.frequency = frequency;
        this.grouping = grouping;
        this.gaining = People.words(grouping.size());
        this.losing = People.words(grouping.size());
        this.unsettled = People.words(grouping.size());
        this.gained = new long[grouping.names().size()];
        this.lost = new long[grouping.names().size()];
    }

    void add(int from, People valid, SettledAmounts before, SettledAmounts after) {
        People settled = before.settled().and(after.settled());
        valid.without(settled).copyTo(unsettled, from);
        before.above()
                .or(after.above())
                .and(settled)
                .forEach(row -> add(from + row, Math.subtractExact(after.fen()[row], before.fen()[row])));
    }

    private void add(int row, long fen) {
        int group = grouping.groupOf(row);
        if (fen > 0) {
            gaining[row / Long.SIZE] |= 1L << row % Long.SIZE;
            gained[group] = Math.addExact(gained[group], fen);
        } else if (fen < 0) {
            losing[row / Long.SIZE] |= 1L << row % Long.SIZE;
            lost[group] = Math.addExact(lost[group], -fen);
        }
    }

    AmountComparison build() {
        return new AmountComparison(
                frequency, grouping, new People(gaining), new People(losing), new People(unsettled), gained, lost);
    }
}
