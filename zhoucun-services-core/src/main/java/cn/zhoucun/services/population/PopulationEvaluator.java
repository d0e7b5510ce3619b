package cn.zhoucun.services.population;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.programme.Programme;
import cn.zhoucun.services.programme.ProgrammeBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Decides every service of a catalogue for everyone of a population, with the same rules and the same answers as a single
 * assessment. Prepared once from a catalogue, policy figures and a date; immutable and thread-safe.
 */
public final class PopulationEvaluator {

    private final Rules rules;

    private PopulationEvaluator(Rules rules) {
        this.rules = rules;
    }

    /**
     * Prepares an evaluator.
     *
     * @param catalog the services
     * @param parameters the policy figures that the caller supplies or amends
     * @param date the date of assessment
     * @return the evaluator
     * @throws InvalidInputException if a figure is below its printed floor
     */
    public static PopulationEvaluator of(ServiceCatalog catalog, Parameters parameters, LocalDate date) {
        Programme programme = ProgrammeBuilder.programmeOf(catalog, parameters, date);
        return new PopulationEvaluator(new Rules(catalog, parameters, date, programme));
    }

    /** The services in force on the date. */
    List<ServiceItem> services() {
        return rules.services().stream().map(Rules.OfService::service).toList();
    }

    /**
     * Cuts a population into planes, to be asked often.
     *
     * @param population the population
     * @return the population in planes; any evaluator may be asked over it, and cuts again what its rules compare with other
     *     bounds
     */
    public SlicedPopulation slice(Population population) {
        try {
            Columns columns = new Columns(rules.layouts(), population::column);
            Slicer slicer = new Slicer(population, columns);
            List<long[][]> blocks = IntStream.range(0, population.blocks())
                    .mapToObj(block -> slicer.slice(block, rules.layouts().newBlock()))
                    .toList();
            return new SlicedPopulation(population.asChecked(), columns, blocks, rules.slotsLookedUp());
        } catch (Slicer.ImpossibleCodeException found) {
            return slice(population.checked());
        }
    }

    /**
     * Decides for everyone, cutting each block when it is needed, so that memory stays bounded.
     *
     * @param population the population
     * @param options how the run is made
     * @return the result
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    public PopulationResult evaluate(Population population, RunOptions options) {
        try {
            Columns columns = new Columns(rules.layouts(), population::column);
            return run(population.asChecked(), columns, options, () -> {
                Slicer slicer = new Slicer(population, columns);
                long[][] block = rules.layouts().newBlock();
                return number -> slicer.slice(number, block);
            });
        } catch (Slicer.ImpossibleCodeException found) {
            return evaluate(population.checked(), options);
        }
    }

    /**
     * Decides for everyone of a population that is already in planes.
     *
     * @param population the population in planes
     * @param options how the run is made
     * @return the result
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    public PopulationResult evaluate(SlicedPopulation population, RunOptions options) {
        Columns columns = population.columnsFor(rules.layouts());
        return run(population.population(), columns, options, () -> population.blocksFor(columns));
    }

    /** Gives the planes of a block; one for each task. */
    interface Blocks {
        long[][] block(int number);
    }

    private interface BlocksOfTask {
        Blocks start();
    }

    private PopulationResult run(Population population, Columns columns, RunOptions options, BlocksOfTask blocks) {
        Accumulator accumulator = new Accumulator(rules, population, columns, options);
        AtomicInteger next = new AtomicInteger();
        RunProgress progress = new RunProgress(population, options);
        Runnable task = () -> {
            Blocks of = blocks.start();
            BlockWorker worker = accumulator.newWorker();
            for (int block = next.getAndIncrement(); block < population.blocks(); block = next.getAndIncrement()) {
                progress.checkCancelled();
                worker.run(block, of.block(block));
                progress.done(block);
            }
            worker.finish();
        };
        if (options.executor().isEmpty()) {
            task.run();
        } else {
            runAll(task, options.executor().get(), options.threads());
        }
        return accumulator.result();
    }

    private static void runAll(Runnable task, Executor executor, int threads) {
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            running.add(CompletableFuture.runAsync(task, executor));
        }
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
