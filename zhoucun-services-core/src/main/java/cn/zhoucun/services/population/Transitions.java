package cn.zhoucun.services.population;

import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** Who goes from which outcome to which: a matrix of sets of people. Immutable. */
public final class Transitions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Grouping grouping;
    private final transient Map<Outcome, Map<Outcome, People>> people = new EnumMap<>(Outcome.class);

    Transitions(Grouping grouping, Map<Outcome, Map<Outcome, People>> people) {
        this.grouping = grouping;
        people.forEach((before, row) -> this.people.put(before, new EnumMap<>(row)));
    }

    /**
     * Returns those who go from one outcome to another, or stay where they are.
     *
     * @param before the outcome before
     * @param after the outcome after
     * @return the people
     */
    public People people(Outcome before, Outcome after) {
        return people.getOrDefault(before, Map.of()).getOrDefault(after, People.none(grouping.size()));
    }

    /**
     * Counts those who go from one outcome to another, or stay where they are.
     *
     * @param before the outcome before
     * @param after the outcome after
     * @return the number
     */
    public int count(Outcome before, Outcome after) {
        return people(before, after).count();
    }

    /**
     * Counts those of a group who go from one outcome to another, or stay where they are.
     *
     * @param before the outcome before
     * @param after the outcome after
     * @param group the name of the group
     * @return the number
     * @throws InvalidInputException if there is no such group
     */
    public int count(Outcome before, Outcome after, String group) {
        return grouping.count(people(before, after))[grouping.place(group)];
    }

    /**
     * Returns those who become eligible.
     *
     * @return the people who are eligible after and were not before, undetermined ones among them
     */
    public People newlyEligible() {
        return comingTo(Outcome.ELIGIBLE);
    }

    /**
     * Returns those who are eligible no longer.
     *
     * @return the people who were eligible before and are not after, undetermined ones among them
     */
    public People noLongerEligible() {
        People those = People.none(grouping.size());
        for (Map.Entry<Outcome, People> cell :
                people.getOrDefault(Outcome.ELIGIBLE, Map.of()).entrySet()) {
            those = cell.getKey() == Outcome.ELIGIBLE ? those : those.or(cell.getValue());
        }
        return those;
    }

    private People comingTo(Outcome after) {
        People those = People.none(grouping.size());
        for (Outcome before : people.keySet()) {
            those = before == after ? those : those.or(people(before, after));
        }
        return those;
    }

    @Override
    public String toString() {
        return "Transitions" + people;
    }

    private Object writeReplace() {
        return new SerialForm(grouping, people);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Grouping grouping, Map<Outcome, Map<Outcome, People>> people) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private Transitions rebuilt() {
            people.values().forEach(row -> row.values().forEach(grouping::check));
            return new Transitions(grouping, people);
        }
    }
}
