package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.programme.Source;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A partition of a population, so that results can be given by group: everyone is in exactly one. Immutable. */
public final class Grouping implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of the group of those whose option is unknown. */
    public static final String UNKNOWN = "unknown";

    private final transient List<String> names;
    private final transient int[] groupOfRow;

    private Grouping(List<String> names, int[] groupOfRow) {
        this.names = names;
        this.groupOfRow = groupOfRow;
    }

    /**
     * Obtains a partition of the caller's, such as by town.
     *
     * @param names the names of the groups, each once
     * @param groupOfRow the place of the group of each person among the names, from 0; copied
     * @return the grouping
     * @throws IllegalArgumentException if two groups have one name
     * @throws InvalidInputException if a person is in no group
     */
    public static Grouping of(List<String> names, int[] groupOfRow) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("The names of the groups (%s) must be different.".formatted(names));
        }
        for (int row = 0; row < groupOfRow.length; row++) {
            if (groupOfRow[row] < 0 || groupOfRow[row] >= names.size()) {
                throw new InvalidInputException(
                        "group of row " + row, groupOfRow[row], "must be the place of one of " + names);
            }
        }
        return new Grouping(List.copyOf(names), groupOfRow.clone());
    }

    /**
     * Obtains a population that is not divided.
     *
     * @param size the number of people
     * @return the grouping, of one group with the name {@code all}
     */
    public static Grouping whole(int size) {
        return new Grouping(List.of("all"), new int[size]);
    }

    /**
     * Obtains the partition by the options of a fact.
     *
     * @param <E> the enum of the options
     * @param population the population
     * @param fact the fact, one of a closed list of options
     * @return the grouping: the codes of the options in their order, then {@link #UNKNOWN}
     * @throws IllegalArgumentException if the fact is of another type
     */
    public static <E extends Enum<E> & Option> Grouping by(Population population, Fact<E> fact) {
        if (!(fact.type() instanceof Choice<E> choice)) {
            throw new IllegalArgumentException("The fact (%s) must be a choice of options.".formatted(fact));
        }
        List<String> names = new ArrayList<>();
        choice.all().forEach(option -> names.add(option.code()));
        names.add(UNKNOWN);
        Column column = population.checked().column(new Source.Given(fact));
        int[] groupOfRow = new int[population.size()];
        for (int row = 0; row < groupOfRow.length; row++) {
            groupOfRow[row] = column.isKnown(row) ? (int) column.code(row) : names.size() - 1;
        }
        return of(names, groupOfRow);
    }

    /**
     * Returns the names of the groups.
     *
     * @return the names, in the order of the groups
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns the number of people.
     *
     * @return the size of the population
     */
    public int size() {
        return groupOfRow.length;
    }

    int groupOf(int row) {
        return groupOfRow[row];
    }

    /** Counts the people of a set in each group. */
    int[] count(People people) {
        int[] counts = new int[names.size()];
        people.forEach(row -> counts[groupOfRow[row]]++);
        return counts;
    }

    /** Makes sure that a set is one of people of this population. */
    void check(People people) {
        people.requireRoomFor(groupOfRow.length);
    }

    int place(String group) {
        int place = names.indexOf(group);
        if (place < 0) {
            throw new InvalidInputException("group", group, "must be one of " + names);
        }
        return place;
    }

    @Override
    public String toString() {
        return "Grouping" + names;
    }

    private Object writeReplace() {
        return new SerialForm(names, groupOfRow);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(List<String> names, int[] groupOfRow) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> of(names, groupOfRow));
        }
    }
}
