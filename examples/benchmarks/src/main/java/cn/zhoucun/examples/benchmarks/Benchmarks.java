package cn.zhoucun.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs everything, engine by engine in rounds, and writes a table. Refuses to run if any two engines disagree. */
public final class Benchmarks {

    private static final int CHECKED = 20_000;

    /** A heap in which each engine allocates as in a service. */
    private static final String[] SMALL = {"-Xms1g", "-Xmn256m"};

    /** A heap whose new part holds several results of ten million people, so that a collection copies none of them. */
    private static final String[] LARGE = {"-Xms6g", "-Xmx6g", "-Xmn4g"};

    private final Effort effort;
    private final Figures figures = new Figures();

    private Benchmarks(Effort effort) {
        this.effort = effort;
    }

    /**
     * How long it takes: on two idle cores about 10 minutes, or about 40. The compiler of the JVM needs up to eight
     * seconds before the speed of an engine stays the same.
     */
    enum Effort {
        QUICK(1, 6, 2, 3),
        FULL(3, 8, 3, 9);

        private final int rounds;
        private final int warmups;
        private final int measurements;
        private final int processes;

        Effort(int rounds, int warmups, int measurements, int processes) {
            this.rounds = rounds;
            this.warmups = warmups;
            this.measurements = measurements;
            this.processes = processes;
        }
    }

    /**
     * Runs the benchmarks.
     *
     * @param args {@code quick} or {@code full}, and the file for the table
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        if (args.length != 2) {
            System.err.println("usage: quick|full FILE");
            System.exit(2);
        }
        Benchmarks benchmarks = new Benchmarks(Effort.valueOf(args[0].toUpperCase(Locale.ROOT)));
        String table = benchmarks.run();
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, table);
        System.out.println(table);
        System.err.println("Written to " + file);
        System.exit(0); // Drools leaves threads behind
    }

    private String run() throws IOException, InterruptedException, RunnerException {
        System.err.println("Checking that all engines agree");
        Agreement.checkAll(CHECKED);
        for (int round = 1; round <= effort.rounds; round++) {
            System.err.printf("Round %d of %d%n", round, effort.rounds);
            engines("12", "0", Contestant.values());
            engines("12", "0.1", ours());
            engines("100", "0", ours());
            engines("100", "0.1", ours());
            figures.addScale(new Runner(options(ScaleBenchmark.class, LARGE).build()).run());
        }
        for (int run = 0; run < effort.processes; run++) {
            for (Startup startup : Startup.values()) {
                figures.add(startup.label(), startup.time());
            }
        }
        return new Table(figures, effort.name().toLowerCase(Locale.ROOT)).write();
    }

    private static Contestant[] ours() {
        return Arrays.stream(Contestant.values()).filter(Contestant::isOurs).toArray(Contestant[]::new);
    }

    private void engines(String services, String unknown, Contestant[] contestants) throws RunnerException {
        String[] names = Arrays.stream(contestants).map(Contestant::name).toArray(String[]::new);
        figures.addEngines(new Runner(options(EngineBenchmark.class, SMALL)
                        .param("contestant", names)
                        .param("services", services)
                        .param("unknown", unknown)
                        .build())
                .run());
    }

    private ChainedOptionsBuilder options(Class<?> benchmark, String[] heap) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\..*")
                .forks(1)
                .warmupIterations(effort.warmups)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.measurements)
                .measurementTime(TimeValue.milliseconds(800))
                .jvmArgsPrepend(heap)
                // all memory is touched before the warm-up: a new page costs more than what is measured
                .jvmArgsAppend("-XX:+AlwaysPreTouch")
                .shouldDoGC(false)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
