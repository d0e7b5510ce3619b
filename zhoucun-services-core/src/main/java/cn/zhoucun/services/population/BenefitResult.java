package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Yuan;
import java.util.Optional;
import org.joda.money.Money;

/** What a run comes to for one benefit that is a sum of money. Immutable. */
public final class BenefitResult {

    private final Benefit benefit;
    private final long following;
    private final long paid;
    private final long total;
    private final People exact;
    private final People unsettled;
    private final long[] fen;

    BenefitResult(Benefit benefit, long following, long paid, long total, People exact, People unsettled, long[] fen) {
        this.benefit = benefit;
        this.following = following;
        this.paid = paid;
        this.total = total;
        this.exact = exact;
        this.unsettled = unsettled;
        this.fen = fen;
    }

    /**
     * Returns the benefit.
     *
     * @return the benefit
     */
    public Benefit benefit() {
        return benefit;
    }

    /**
     * Returns how often the benefit falls due.
     *
     * @return the frequency of every amount of it
     */
    public Frequency frequency() {
        return benefit.amount().orElseThrow().frequency();
    }

    /**
     * Returns how many people the benefit follows for.
     *
     * @return the number
     */
    public long following() {
        return following;
    }

    /**
     * Returns for how many of them the amount is settled.
     *
     * @return the number; the others' amounts depend on a fact or a figure that was not given
     */
    public long settled() {
        return paid;
    }

    /**
     * Returns the sum of the settled amounts, each of its own frequency.
     *
     * @return the sum
     */
    public Money total() {
        return Money.ofMinor(Yuan.CNY, total);
    }

    /**
     * Returns the amount of one person, where the run kept amounts.
     *
     * @param row the number of the person, from 0
     * @return the amount; empty if the benefit does not follow, or the amount is not settled
     * @throws IllegalStateException if the run did not keep amounts
     */
    public Optional<Money> amountOf(int row) {
        if (fen.length == 0) {
            throw new IllegalStateException("The run must be made with amounts (RunOptions.withAmounts).");
        }
        return exact.contains(row) ? Optional.of(Money.ofMinor(Yuan.CNY, fen[row])) : Optional.empty();
    }

    /**
     * Returns those who are eligible for the service, but of whom it is not settled whether the benefit follows or how much
     * it is, where the run kept amounts.
     *
     * @return the people; those for whom the service itself is undetermined are not among them
     */
    public People unsettled() {
        return unsettled;
    }

    /**
     * Returns those whose amount is settled, where the run kept amounts.
     *
     * @return the people
     */
    public People people() {
        return exact;
    }

    /** Adds the settled amounts to sums in fen, by row. */
    void addTo(long[] sums) {
        exact.forEach(row -> sums[row] = Math.addExact(sums[row], fen[row]));
    }

    @Override
    public String toString() {
        return "%s: %d, %s".formatted(benefit.text().english(), paid, total());
    }
}
