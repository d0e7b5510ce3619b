package cn.zhoucun.examples.benchmarks;

import java.util.Arrays;

/** What an engine said of everyone: outcomes as one bit a service, amounts in fen. */
final class Answers {

    static final long NONE = -1;

    private final int words;
    private final long[] eligible;
    private final long[] undetermined;
    private final long[][] fen;

    Answers(int people, int services) {
        this.words = (services + Long.SIZE - 1) / Long.SIZE;
        this.eligible = new long[people * words];
        this.undetermined = new long[people * words];
        this.fen = new long[services][];
    }

    /** Makes room for the amounts of a service, none for anyone yet. */
    Answers withAmounts(int service) {
        fen[service] = new long[eligible.length / words];
        Arrays.fill(fen[service], NONE);
        return this;
    }

    /** Notes who is eligible for which of at most 64 services, and that nothing is undetermined. */
    void settle(int row, long services) {
        eligible[row] = services;
    }

    /** Notes how 64 services came out, from one on whose place is a multiple of 64. */
    void settle(int row, int first, long eligibleFor, long undeterminedFor) {
        eligible[row * words + first / Long.SIZE] = eligibleFor;
        undetermined[row * words + first / Long.SIZE] = undeterminedFor;
    }

    void eligible(int row, int service) {
        eligible[row * words + service / Long.SIZE] |= 1L << service;
    }

    void undetermined(int row, int service) {
        undetermined[row * words + service / Long.SIZE] |= 1L << service;
    }

    void pay(int row, int service, long amount) {
        fen[service][row] = amount;
    }

    boolean isEligible(int row, int service) {
        return (eligible[row * words + service / Long.SIZE] >>> service & 1) == 1;
    }

    boolean isUndetermined(int row, int service) {
        return (undetermined[row * words + service / Long.SIZE] >>> service & 1) == 1;
    }

    boolean hasAmounts(int service) {
        return fen[service] != null;
    }

    long fen(int row, int service) {
        return fen[service][row];
    }
}
