package cn.zhoucun.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What was measured, one figure a fork, by a key. */
final class Figures {

    private final Map<String, List<Double>> figures = new HashMap<>();

    static String key(Contestant contestant, int services, String unknown) {
        return "%s %d %s".formatted(contestant, services, unknown);
    }

    static String scaleKey(int people, int threads) {
        return "scale %d %d".formatted(people, threads);
    }

    void add(String key, double figure) {
        figures.computeIfAbsent(key, added -> new ArrayList<>()).add(figure);
    }

    /** People a second of each engine. */
    void addEngines(Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            add(
                    key(
                            Contestant.valueOf(params.getParam("contestant")),
                            Integer.parseInt(params.getParam("services")),
                            params.getParam("unknown")),
                    result.getSecondaryResults().get("people").getScore());
        }
    }

    /** People a second of our population run, by size and threads. */
    void addScale(Collection<RunResult> results) {
        for (RunResult result : results) {
            int people = Integer.parseInt(result.getParams().getParam("people"));
            int threads = Integer.parseInt(result.getParams().getParam("threads"));
            add(scaleKey(people, threads), result.getPrimaryResult().getScore() * people);
        }
    }

    double median(String key) {
        List<Double> sorted =
                figures.getOrDefault(key, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("nothing was measured: " + key);
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
