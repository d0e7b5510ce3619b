package cn.zhoucun.services.calculator.education;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A grant that is paid in tiers (分档) whose mean over all recipients is printed (平均资助标准). The mean binds the counts, not
 * the single grant (reading D085): with tiers that lie evenly around it, it is reached exactly if the tiers on either
 * side have equally many recipients.
 */
public final class TierAllocation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Figure mean;
    private final transient List<Figure> tiers;

    private TierAllocation(Figure mean, List<Figure> tiers) {
        this.mean = mean;
        this.tiers = tiers;
    }

    /**
     * Obtains the tiers of a grant.
     *
     * @param mean the printed mean over all recipients
     * @param tiers the grant of each tier, rising, with the frequency of the mean
     * @return the tiers
     * @throws InvalidInputException if there is no tier, or they do not rise
     */
    public static TierAllocation of(Figure mean, List<Figure> tiers) {
        if (tiers.isEmpty()) {
            throw new InvalidInputException("tiers", tiers, "must be at least one");
        }
        mean.money();
        for (int i = 0; i < tiers.size(); i++) {
            Quantity tier = tiers.get(i).money();
            if (i > 0) {
                new Check(tier, Comparison.MORE_THAN, tiers.get(i - 1).money()).insist();
            }
        }
        return new TierAllocation(mean, List.copyOf(tiers));
    }

    /**
     * Returns the grant of one tier.
     *
     * @param tier the tier, from 1
     * @return the grant
     * @throws InvalidInputException if there is no such tier
     */
    public Calculation grant(int tier) {
        if (tier < 1 || tier > tiers.size()) {
            throw new InvalidInputException("tier", tier, "must be from 1 to " + tiers.size());
        }
        return Calculation.of(tiers.get(tier - 1).money());
    }

    /**
     * Works out the mean grant of an allocation and checks that it is exactly the printed one.
     *
     * @param counts the recipients of each tier, from tier 1
     * @return the mean, with the checks that it is neither below nor above the printed mean
     * @throws InvalidInputException if a count is negative or wanting, or there is no recipient at all
     */
    public Calculation mean(List<Long> counts) {
        List<Quantity> heads = heads(counts);
        Quantity recipients = Quantity.total(heads, Text.of("领取人数", "recipients"));
        if (recipients.value().signum() == 0) {
            throw new InvalidInputException("recipients", counts, "must be at least one for a mean");
        }
        Quantity actual = cost(heads).dividedBy(recipients, Text.of("平均资助额", "mean grant"));
        Quantity printed = mean.money();
        return Calculation.of(
                actual,
                new Check(actual, Comparison.AT_LEAST, printed),
                new Check(actual, Comparison.AT_MOST, printed));
    }

    /**
     * Works out what an allocation costs.
     *
     * @param counts the recipients of each tier, from tier 1
     * @return the cost, with the frequency of the grant
     * @throws InvalidInputException if a count is negative or wanting
     */
    public Calculation budget(List<Long> counts) {
        return Calculation.of(cost(heads(counts)));
    }

    /**
     * Proposes an allocation: as evenly over the tiers as the printed mean allows. Other allocations with the same mean
     * are as good; the document does not choose between them.
     *
     * @param recipients how many recipients there are
     * @return the recipients of each tier, from tier 1; their mean is exactly the printed one
     * @throws InvalidInputException if the count is negative, or if no allocation is found because the tiers do not lie
     *     evenly around the mean, or are even in number and the recipients are odd
     */
    public List<Long> propose(long recipients) {
        Given.count(Text.of("领取人数", "recipients"), recipients);
        int size = tiers.size();
        for (int i = 0; i < size; i++) {
            Fraction middle =
                    tiers.get(i).value().plus(tiers.get(size - 1 - i).value()).dividedBy(Fraction.of(2));
            if (!middle.equals(mean.value())) {
                throw new InvalidInputException("tiers", tiers, "must lie evenly around the mean, " + mean);
            }
        }
        long each = recipients / size;
        int rest = (int) (recipients % size);
        if (size % 2 == 0 && rest % 2 == 1) {
            throw new InvalidInputException(
                    "recipients", recipients, "must be even, since the tiers are even in number");
        }
        List<Long> counts = new ArrayList<>(Collections.nCopies(size, each));
        for (int i = 0; i < rest / 2; i++) {
            counts.set(i, each + 1);
            counts.set(size - 1 - i, each + 1);
        }
        if (rest % 2 == 1) {
            counts.set(size / 2, each + 1);
        }
        return Collections.unmodifiableList(counts);
    }

    private Quantity cost(List<Quantity> heads) {
        List<Quantity> costs = IntStream.range(0, tiers.size())
                .mapToObj(i -> {
                    Figure tier = tiers.get(i);
                    return tier.money()
                            .times(
                                    heads.get(i),
                                    Text.of(
                                            tier.label().chinese() + "合计",
                                            "cost of " + tier.label().english()));
                })
                .toList();
        return Quantity.total(costs, Text.of("资助总额", "cost of all grants"));
    }

    private List<Quantity> heads(List<Long> counts) {
        if (counts.size() != tiers.size()) {
            throw new InvalidInputException(
                    "counts by tier", counts, "must be %d, one for each tier".formatted(tiers.size()));
        }
        return IntStream.range(0, tiers.size())
                .mapToObj(i -> {
                    Text tier = tiers.get(i).label();
                    return Given.count(
                            Text.of(tier.chinese() + "人数", "recipients of " + tier.english()), counts.get(i));
                })
                .toList();
    }

    private Object writeReplace() {
        return new SerialForm(mean, tiers);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Figure mean, List<Figure> tiers) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> of(mean, tiers));
        }
    }
}
