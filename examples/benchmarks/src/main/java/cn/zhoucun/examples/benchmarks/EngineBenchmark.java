package cn.zhoucun.examples.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** People a second of one engine. Batch after batch goes through the whole crowd, so that no one is met too often. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class EngineBenchmark {

    private static final int BATCH = 4_096;

    /** The engine. */
    @Param
    public Contestant contestant;

    /** How many services, 12 or 100. */
    @Param("12")
    public int services;

    /** The share of facts that are unknown. */
    @Param("0")
    public double unknown;

    private Crowd crowd;
    private Engine engine;
    private Answers answers;
    private int batch;
    private int from;

    /** Counts people. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        /** How many were decided. */
        public long people;
    }

    /** Makes the people and lays them out as the engine likes them. */
    @Setup(Level.Trial)
    public void prepare() {
        crowd = new Crowd(Contestant.catalog(services), contestant.people(), unknown);
        engine = contestant.make(crowd);
        answers = Agreement.newAnswers(crowd);
        batch = contestant.isPopulation() ? crowd.size() : BATCH;
    }

    /**
     * Decides for the next batch.
     *
     * @param count counts the people
     * @return the answers
     */
    @Benchmark
    public Object decide(Count count) {
        engine.decide(from, from + batch, answers);
        from = (from + batch) % crowd.size();
        count.people += batch;
        return answers;
    }
}
