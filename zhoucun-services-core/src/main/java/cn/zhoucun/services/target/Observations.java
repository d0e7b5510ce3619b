package cn.zhoucun.services.target;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.serial.Rebuilt;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was observed, by the id of the measure, each in the order of time. */
public final class Observations implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Observations NONE = new Observations(Map.of());
    private static final Comparator<Observation> IN_TIME = Comparator.comparing(Observation::until)
            .thenComparing(Observation::from)
            .thenComparing(each -> each.part().orElse(""));

    private final transient Map<String, List<Observation>> byIndicator;

    private Observations(Map<String, List<Observation>> byIndicator) {
        this.byIndicator = byIndicator;
    }

    /**
     * Returns that nothing was observed.
     *
     * @return no observations
     */
    public static Observations none() {
        return NONE;
    }

    /**
     * Returns these and one more.
     *
     * @param indicator the id of the measure
     * @param observation what was observed
     * @return the observations
     * @throws InvalidInputException if there is one of the same time and part already
     */
    public Observations with(String indicator, Observation observation) {
        return with(indicator, List.of(observation));
    }

    /**
     * Returns these and more.
     *
     * @param indicator the id of the measure
     * @param observations what was observed
     * @return the observations
     * @throws InvalidInputException if two are of the same time and part
     */
    public Observations with(String indicator, List<Observation> observations) {
        List<Observation> series = new ArrayList<>(of(indicator));
        series.addAll(observations);
        series.sort(IN_TIME);
        for (int i = 1; i < series.size(); i++) {
            if (IN_TIME.compare(series.get(i - 1), series.get(i)) == 0) {
                throw new InvalidInputException(indicator, series.get(i), "must be observed once for a time and part");
            }
        }
        Map<String, List<Observation>> all = new TreeMap<>(byIndicator);
        all.put(indicator, List.copyOf(series));
        return new Observations(all);
    }

    /**
     * Returns what was observed of a measure.
     *
     * @param indicator the id of the measure
     * @return the observations in the order of time, perhaps none
     */
    public List<Observation> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /**
     * Returns the measures that were observed.
     *
     * @return their ids
     */
    public Set<String> indicators() {
        return Set.copyOf(byIndicator.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observations that && byIndicator.equals(that.byIndicator);
    }

    @Override
    public int hashCode() {
        return byIndicator.hashCode();
    }

    @Override
    public String toString() {
        return byIndicator.toString();
    }

    private Object writeReplace() {
        return new SerialForm(byIndicator);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Map<String, List<Observation>> byIndicator) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(this::rebuilt);
        }

        private Observations rebuilt() {
            Observations all = none();
            for (Map.Entry<String, List<Observation>> series : byIndicator.entrySet()) {
                all = all.with(series.getKey(), series.getValue());
            }
            return all;
        }
    }
}
