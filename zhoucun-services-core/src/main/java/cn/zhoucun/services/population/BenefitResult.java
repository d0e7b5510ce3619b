package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a run comes to for one benefit that is a sum of money. Immutable. */
public final class BenefitResult implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Benefit benefit;
    private final transient long following;
    private final transient long paid;
    private final transient long total;
    private final transient boolean amounts;
    private final transient AmountGroup[][] groups;
    private final transient People unsettled;
    // found when first asked for; a race finds it twice, to the same effect
    private transient @Nullable People people;

    BenefitResult(
            Benefit benefit,
            long following,
            long paid,
            long total,
            boolean amounts,
            AmountGroup[][] groups,
            People unsettled) {
        this.benefit = benefit;
        this.following = following;
        this.paid = paid;
        this.total = total;
        this.amounts = amounts;
        this.groups = groups;
        this.unsettled = unsettled;
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
        return Renminbi.ofFen(total);
    }

    /**
     * Returns the amount of one person, where the run kept amounts.
     *
     * @param row the number of the person, from 0
     * @return the amount; empty if the benefit does not follow, or the amount is not settled
     * @throws IllegalStateException if the run did not keep amounts
     */
    public Optional<Money> amountOf(int row) {
        checkAmounts();
        int rowInBlock = row % Planes.PEOPLE;
        for (AmountGroup group : groups[row / Planes.PEOPLE]) {
            if (group.contains(rowInBlock)) {
                return Optional.of(Renminbi.ofFen(group.fenOf(rowInBlock)));
            }
        }
        return Optional.empty();
    }

    /**
     * Does something for each settled amount, where the run kept amounts. This is the fast way to read them all: no object is
     * made for a person. People who get the same come one after the other; nobody comes twice.
     *
     * @param action takes the number of the person, from 0, and the amount in fen
     * @throws IllegalStateException if the run did not keep amounts
     */
    public void forEachAmount(AmountAction action) {
        checkAmounts();
        for (int block = 0; block < groups.length; block++) {
            for (AmountGroup group : groups[block]) {
                group.forEach(block * Planes.PEOPLE, action);
            }
        }
    }

    /** Takes the settled amount of one person. */
    @FunctionalInterface
    public interface AmountAction {

        /**
         * Takes an amount.
         *
         * @param row the number of the person, from 0
         * @param fen the amount in fen
         */
        void accept(int row, long fen);
    }

    private void checkAmounts() {
        if (!amounts) {
            throw new IllegalStateException("The run must be made with amounts (RunOptions.withAmounts).");
        }
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
        People those = people;
        if (those == null) {
            those = findPeople();
            people = those;
        }
        return those;
    }

    private People findPeople() {
        long[][] settled = People.newBlocks(groups.length * Planes.PEOPLE);
        for (int block = 0; block < groups.length; block++) {
            long[] plane = new long[Planes.WORDS];
            for (AmountGroup group : groups[block]) {
                Planes.or(plane, group.people(), plane);
            }
            settled[block] = Planes.kept(plane);
        }
        return new People(settled);
    }

    /** Adds the settled amounts to sums in fen, by row. */
    void addTo(long[] sums) {
        forEachAmount((row, fen) -> sums[row] = Math.addExact(sums[row], fen));
    }

    @Override
    public String toString() {
        return "%s: %d, %s".formatted(benefit.text().english(), paid, total());
    }

    private Object writeReplace() {
        return new SerialForm(benefit, following, paid, total, amounts, groups, unsettled);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(
            Benefit benefit,
            long following,
            long paid,
            long total,
            boolean amounts,
            AmountGroup[][] groups,
            People unsettled)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private BenefitResult rebuilt() {
            unsettled.requireRoomFor(groups.length * Planes.PEOPLE);
            AmountGroup[][] copy = new AmountGroup[groups.length][];
            for (int block = 0; block < copy.length; block++) {
                copy[block] = List.of(groups[block]).toArray(new AmountGroup[0]);
            }
            return new BenefitResult(Objects.requireNonNull(benefit), following, paid, total, amounts, copy, unsettled);
        }
    }
}
