package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.List;

/** What a run comes to for one service: sets and amounts for each person, and sums. */
final class Tally {

    private final Rules.OfService rule;
    private final long[] eligible;
    private final long[] ineligible;
    private final long[] undetermined;
    private final List<OfBenefit> benefits = new ArrayList<>();
    private final ReasonCounts.Builder reasons;

    Tally(Rules.OfService rule, int blocks, int size, boolean amounts) {
        this.rule = rule;
        this.eligible = new long[blocks * Planes.WORDS];
        this.ineligible = new long[blocks * Planes.WORDS];
        this.undetermined = new long[blocks * Planes.WORDS];
        this.reasons = new ReasonCounts.Builder();
        rule.benefits().forEach(benefit -> benefits.add(new OfBenefit(benefit, blocks, size, amounts)));
    }

    /** What a run comes to for one benefit. */
    static final class OfBenefit {

        private final Rules.OfBenefit rule;
        private final long[] exact;
        private final long[] unsettled;
        private final long[] fen;
        private long following;
        private long paid;
        private long total;

        OfBenefit(Rules.OfBenefit rule, int blocks, int size, boolean amounts) {
            this.rule = rule;
            this.exact = new long[amounts ? blocks * Planes.WORDS : 0];
            this.unsettled = new long[exact.length];
            this.fen = new long[amounts ? size : 0];
        }

        Rules.OfBenefit rule() {
            return rule;
        }

        boolean keepsAmounts() {
            return exact.length > 0;
        }

        long[] exact() {
            return exact;
        }

        long[] unsettled() {
            return unsettled;
        }

        long[] fen() {
            return fen;
        }

        /** Adds the sums of one task. */
        void add(long followingOfTask, long paidOfTask, long totalOfTask) {
            following += followingOfTask;
            paid += paidOfTask;
            total = Math.addExact(total, totalOfTask);
        }

        BenefitResult result() {
            return new BenefitResult(
                    rule.benefit(), following, paid, total, new People(exact), new People(unsettled), fen);
        }
    }

    Rules.OfService rule() {
        return rule;
    }

    long[] eligible() {
        return eligible;
    }

    long[] ineligible() {
        return ineligible;
    }

    long[] undetermined() {
        return undetermined;
    }

    List<OfBenefit> benefits() {
        return benefits;
    }

    ReasonCounts.Builder reasons() {
        return reasons;
    }

    ServiceResult result() {
        return new ServiceResult(
                rule.service(),
                new People(eligible),
                new People(ineligible),
                new People(undetermined),
                benefits.stream().map(OfBenefit::result).toList(),
                reasons.build());
    }
}
