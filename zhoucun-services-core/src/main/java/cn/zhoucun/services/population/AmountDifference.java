package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Frequency;

/** Adds up the differences of one service and one frequency, part by part. Not thread-safe. */
final class AmountDifference {

    private final Frequency frequency;
    private final Grouping grouping;
    private final PeopleBuilder gaining;
    private final PeopleBuilder losing;
    private final PeopleBuilder unsettled;
    private final long[] gained;
    private final long[] lost;

    AmountDifference(Frequency frequency, Grouping grouping) {
        this.frequency = frequency;
        this.grouping = grouping;
        this.gaining = new PeopleBuilder(grouping.size());
        this.losing = new PeopleBuilder(grouping.size());
        this.unsettled = new PeopleBuilder(grouping.size());
        this.gained = new long[grouping.names().size()];
        this.lost = new long[grouping.names().size()];
    }

    void add(int from, People valid, SettledAmounts before, SettledAmounts after) {
        People settled = before.settled().and(after.settled());
        unsettled.put(from, valid.without(settled));
        before.above()
                .or(after.above())
                .and(settled)
                .forEach(row -> add(from + row, Math.subtractExact(after.fen()[row], before.fen()[row])));
    }

    private void add(int row, long fen) {
        int group = grouping.groupOf(row);
        if (fen > 0) {
            gaining.add(row);
            gained[group] = Math.addExact(gained[group], fen);
        } else if (fen < 0) {
            losing.add(row);
            lost[group] = Math.addExact(lost[group], -fen);
        }
    }

    AmountComparison build() {
        return new AmountComparison(
                frequency, grouping, gaining.build(), losing.build(), unsettled.build(), gained, lost);
    }
}
