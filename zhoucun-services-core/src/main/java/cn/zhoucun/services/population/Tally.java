package cn.zhoucun.services.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a run comes to for one service: sets and amounts, block by block, and sums. */
final class Tally {

    private final Rules.OfService rule;
    private final long[][] eligible;
    private final long[][] undetermined;
    private final List<OfBenefit> benefits = new ArrayList<>();
    private final ReasonCounts.Builder reasons;

    Tally(Rules.OfService rule, int size, boolean amounts) {
        this.rule = rule;
        this.eligible = People.newBlocks(size);
        this.undetermined = People.newBlocks(size);
        this.reasons = new ReasonCounts.Builder();
        rule.benefits().forEach(benefit -> benefits.add(new OfBenefit(benefit, size, amounts)));
    }

    /** What a run comes to for one benefit. */
    static final class OfBenefit {

        private static final AmountGroup[] NONE = {};

        private final Rules.OfBenefit rule;
        private final boolean amounts;
        private final AmountGroup[][] groups;
        private final long[][] unsettled;
        private long following;
        private long paid;
        private long total;

        OfBenefit(Rules.OfBenefit rule, int size, boolean amounts) {
            this.rule = rule;
            this.amounts = amounts;
            this.unsettled = People.newBlocks(size);
            this.groups = new AmountGroup[unsettled.length][];
            Arrays.fill(groups, NONE);
        }

        Rules.OfBenefit rule() {
            return rule;
        }

        boolean keepsAmounts() {
            return amounts;
        }

        void keep(int block, List<AmountGroup> groupsOfBlock, long[] unsettledOfBlock) {
            groups[block] = groupsOfBlock.toArray(NONE);
            unsettled[block] = unsettledOfBlock;
        }

        /** Adds the sums of one task. */
        void add(long followingOfTask, long paidOfTask, long totalOfTask) {
            following += followingOfTask;
            paid += paidOfTask;
            total = Math.addExact(total, totalOfTask);
        }

        BenefitResult result() {
            return new BenefitResult(rule.benefit(), following, paid, total, amounts, groups, new People(unsettled));
        }
    }

    Rules.OfService rule() {
        return rule;
    }

    List<OfBenefit> benefits() {
        return benefits;
    }

    ReasonCounts.Builder reasons() {
        return reasons;
    }

    void keep(int block, long[] eligibleOfBlock, long[] undeterminedOfBlock) {
        eligible[block] = eligibleOfBlock;
        undetermined[block] = undeterminedOfBlock;
    }

    ServiceResult result(People valid) {
        return new ServiceResult(
                rule.service(),
                valid,
                new People(eligible),
                new People(undetermined),
                benefits.stream().map(OfBenefit::result).toList(),
                reasons.build());
    }
}
