package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.joda.money.Money;

/**
 * How the sums of one service that fall due equally often change: for each person the sum of its benefits after, less that
 * before. A person who is not eligible has nothing; where a sum is not settled on either side, there is no difference and
 * the person is counted as {@linkplain #unsettled() unsettled}. Immutable.
 */
public final class AmountComparison implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Frequency frequency;
    private final transient Grouping grouping;
    private final transient People gaining;
    private final transient People losing;
    private final transient People unsettled;
    private final transient long[] gained;
    private final transient long[] lost;

    AmountComparison(
            Frequency frequency,
            Grouping grouping,
            People gaining,
            People losing,
            People unsettled,
            long[] gained,
            long[] lost) {
        this.frequency = frequency;
        this.grouping = grouping;
        this.gaining = gaining;
        this.losing = losing;
        this.unsettled = unsettled;
        this.gained = gained;
        this.lost = lost;
    }

    /**
     * Returns how often the sums fall due.
     *
     * @return the frequency of every sum here
     */
    public Frequency frequency() {
        return frequency;
    }

    /**
     * Returns those whose sum rises.
     *
     * @return the people
     */
    public People gaining() {
        return gaining;
    }

    /**
     * Returns those whose sum falls.
     *
     * @return the people
     */
    public People losing() {
        return losing;
    }

    /**
     * Returns those whose sum is not settled before, after or both.
     *
     * @return the people; they are in no total
     */
    public People unsettled() {
        return unsettled;
    }

    /**
     * Returns what those who gain gain.
     *
     * @return the sum, 0 or more
     */
    public Money gained() {
        return Renminbi.ofFen(sum(gained));
    }

    /**
     * Returns what those of a group who gain gain.
     *
     * @param group the name of the group
     * @return the sum, 0 or more
     * @throws InvalidInputException if there is no such group
     */
    public Money gained(String group) {
        return Renminbi.ofFen(gained[grouping.place(group)]);
    }

    /**
     * Returns what those who lose lose.
     *
     * @return the sum, 0 or more
     */
    public Money lost() {
        return Renminbi.ofFen(sum(lost));
    }

    /**
     * Returns what those of a group who lose lose.
     *
     * @param group the name of the group
     * @return the sum, 0 or more
     * @throws InvalidInputException if there is no such group
     */
    public Money lost(String group) {
        return Renminbi.ofFen(lost[grouping.place(group)]);
    }

    /**
     * Returns what the change costs.
     *
     * @return what is gained less what is lost; negative where it saves
     */
    public Money cost() {
        return gained().minus(lost());
    }

    /**
     * Returns what the change costs for a group.
     *
     * @param group the name of the group
     * @return what is gained less what is lost; negative where it saves
     * @throws InvalidInputException if there is no such group
     */
    public Money cost(String group) {
        return gained(group).minus(lost(group));
    }

    private static long sum(long[] fen) {
        return Arrays.stream(fen).reduce(0, Math::addExact);
    }

    @Override
    public String toString() {
        return "%s: %d gain %s, %d lose %s, %d unsettled"
                .formatted(frequency, gaining.count(), gained(), losing.count(), lost(), unsettled.count());
    }

    private Object writeReplace() {
        return new SerialForm(frequency, grouping, gaining, losing, unsettled, gained, lost);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(
            Frequency frequency,
            Grouping grouping,
            People gaining,
            People losing,
            People unsettled,
            long[] gained,
            long[] lost)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private AmountComparison rebuilt() {
            grouping.check(gaining);
            grouping.check(losing);
            grouping.check(unsettled);
            if (gained.length != grouping.names().size() || lost.length != gained.length) {
                throw new IllegalArgumentException(
                        "The sums (%d, %d) must be one a group.".formatted(gained.length, lost.length));
            }
            return new AmountComparison(
                    Objects.requireNonNull(frequency),
                    grouping,
                    gaining,
                    losing,
                    unsettled,
                    gained.clone(),
                    lost.clone());
        }
    }
}
