package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.rule.Condition;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many people each test shuts out, and how many each unknown fact leaves undetermined. One person may be counted
 * under several tests and several facts.
 *
 * @param failing for each test, turned round where the rule negates it, the people for whom it fails and helps to settle
 *     that they are not eligible
 * @param missing for each fact, the undetermined people for whom it is unknown and stands in a test that is still open
 */
public record ReasonCounts(Map<Condition, Long> failing, Map<Fact<?>, Long> missing) implements Serializable {

    /** Keeps the order of the rule. */
    public ReasonCounts {
        failing = Collections.unmodifiableMap(new LinkedHashMap<>(failing));
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    /** Adds up counts. Not thread-safe. */
    static final class Builder {

        private final Map<Condition, Long> failing = new LinkedHashMap<>();
        private final Map<Fact<?>, Long> missing = new LinkedHashMap<>();

        void failing(Condition test, long people) {
            failing.merge(test, people, Long::sum);
        }

        void missing(Fact<?> fact, long people) {
            missing.merge(fact, people, Long::sum);
        }

        void add(Builder other) {
            other.failing.forEach(this::failing);
            other.missing.forEach(this::missing);
        }

        ReasonCounts build() {
            return new ReasonCounts(failing, missing);
        }
    }
}
