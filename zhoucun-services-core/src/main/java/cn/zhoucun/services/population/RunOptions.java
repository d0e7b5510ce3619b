package cn.zhoucun.services.population;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * How a run is made.
 *
 * @param amounts whether amounts are kept for each person; totals are always made
 * @param reasons whether it is counted which tests shut people out and which facts are missing
 * @param executor who runs the blocks; empty for the calling thread alone
 * @param threads how many tasks the blocks are dealt out to, at least 1
 * @param progress told the number of people done, block by block, from any thread; it begins anew, once, if a code that
 *     cannot be is met in a column that was not looked through before
 * @param cancelled asked before each block; true ends the run
 */
public record RunOptions(
        boolean amounts,
        boolean reasons,
        Optional<Executor> executor,
        int threads,
        IntConsumer progress,
        BooleanSupplier cancelled) {

    /** Decisions, and amounts in total, in the calling thread. */
    public static final RunOptions DEFAULT = new RunOptions(false, false, Optional.empty(), 1, done -> {}, () -> false);

    /**
     * Checks the threads.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RunOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("The threads (%d) must be at least 1.".formatted(threads));
        }
    }

    /**
     * Returns these options with amounts kept for each person.
     *
     * @return the options
     */
    public RunOptions withAmounts() {
        return new RunOptions(true, reasons, executor, threads, progress, cancelled);
    }

    /**
     * Returns these options with reasons counted.
     *
     * @return the options
     */
    public RunOptions withReasons() {
        return new RunOptions(amounts, true, executor, threads, progress, cancelled);
    }

    /**
     * Returns these options with an executor of the caller's.
     *
     * @param newExecutor who runs the blocks
     * @param newThreads how many tasks the blocks are dealt out to
     * @return the options
     */
    public RunOptions on(Executor newExecutor, int newThreads) {
        return new RunOptions(amounts, reasons, Optional.of(newExecutor), newThreads, progress, cancelled);
    }

    /**
     * Returns these options with a listener.
     *
     * @param listener told the number of people done so far
     * @return the options
     */
    public RunOptions reportingTo(IntConsumer listener) {
        return new RunOptions(amounts, reasons, executor, threads, listener, cancelled);
    }

    /**
     * Returns these options with a way to end the run early.
     *
     * @param check asked before each block
     * @return the options
     */
    public RunOptions cancelledBy(BooleanSupplier check) {
        return new RunOptions(amounts, reasons, executor, threads, progress, check);
    }
}
