package cn.zhoucun.services.population;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells how far a run has come, and whether it is to end. */
final class RunProgress {

    private final Population population;
    private final RunOptions options;
    private final AtomicInteger people = new AtomicInteger();

    RunProgress(Population population, RunOptions options) {
        this.population = population;
        this.options = options;
    }

    void checkCancelled() {
        if (options.cancelled().getAsBoolean()) {
            throw new CancellationException(
                    "The run was cancelled after %d of %d people.".formatted(people.get(), population.size()));
        }
    }

    void done(int block) {
        int inBlock = Math.min(Planes.PEOPLE, population.size() - block * Planes.PEOPLE);
        options.progress().accept(people.addAndGet(inBlock));
    }
}
