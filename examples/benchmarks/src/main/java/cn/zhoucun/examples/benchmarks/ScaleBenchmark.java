package cn.zhoucun.examples.benchmarks;

import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.population.SlicedPopulation;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Whether the cost a person stays the same for more people, and what a second thread is worth. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class ScaleBenchmark {

    /** How many people. */
    @Param({"10000", "100000", "1000000", "10000000"})
    public int people;

    /** How many threads. */
    @Param({"1", "2"})
    public int threads;

    private ExecutorService executor;
    private PopulationEvaluator evaluator;
    private SlicedPopulation sliced;
    private RunOptions options;

    /** Makes the people; from the 131,073rd on they are the first ones again. */
    @Setup(Level.Trial)
    public void prepare() {
        Crowd crowd = new Crowd(Scenario.twelve(), Contestant.PEOPLE, 0);
        evaluator = PopulationEvaluator.of(crowd.catalog(), Scenario.figures(), Scenario.DATE);
        sliced = evaluator.slice(crowd.population(people));
        executor = Executors.newFixedThreadPool(threads);
        options = RunOptions.DEFAULT.withAmounts();
        if (threads > 1) {
            options = options.on(executor, threads);
        }
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void end() {
        executor.shutdownNow();
    }

    /**
     * Decides for everyone, amounts kept.
     *
     * @return the result
     */
    @Benchmark
    public PopulationResult decide() {
        return evaluator.evaluate(sliced, options);
    }
}
