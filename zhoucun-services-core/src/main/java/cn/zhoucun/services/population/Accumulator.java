package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.programme.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects what the blocks of a run come to. Tasks write the sets and amounts of their blocks to places of their own, and
 * add their sums under a lock when they have finished.
 */
final class Accumulator {

    private final Rules rules;
    private final Population population;
    private final Sources sources;
    private final RunOptions options;
    private final BlockProgramme programme;
    private final List<Tally> tallies = new ArrayList<>();
    private final SortedMap<Integer, InvalidInputException> faults;

    Accumulator(Rules rules, Population population, Sources sources, RunOptions options) {
        this.rules = rules;
        this.population = population;
        this.sources = sources;
        this.options = options;
        this.programme = new BlockProgramme(rules.programme(), rules.nodesRead(options.reasons()));
        this.faults = new TreeMap<>(population.faults());
        for (Rules.OfService service : rules.services()) {
            tallies.add(new Tally(service, population.blocks(), population.size(), options.amounts()));
        }
    }

    BlockWorker newWorker() {
        return new Worker();
    }

    PopulationResult result() {
        List<ServiceResult> services = new ArrayList<>();
        tallies.forEach(tally -> services.add(tally.result()));
        return new PopulationResult(rules.catalog(), rules.date(), population.size(), faults, services);
    }

    private final class Worker implements BlockWorker {

        private final BlockRun run = new BlockRun(programme, sources.layouts());
        private final long[] valid = new long[Planes.WORDS];
        private final List<TallyWorker> workers = new ArrayList<>();

        Worker() {
            for (Tally tally : tallies) {
                workers.add(new TallyWorker(tally, run, sources, rules, options.reasons()));
            }
        }

        @Override
        public void run(int block, long[] planes) {
            findValid(block, planes);
            run.run(planes);
            workers.forEach(worker -> worker.take(block, planes, valid));
        }

        @Override
        public void finish() {
            synchronized (tallies) {
                workers.forEach(TallyWorker::finish);
            }
        }

        /** Everyone in the block, less the rows with a value that cannot be. */
        private void findValid(int block, long[] planes) {
            int first = block * Planes.PEOPLE;
            int people = Math.min(Planes.PEOPLE, population.size() - first);
            for (int word = 0; word < Planes.WORDS; word++) {
                int left = people - word * Long.SIZE;
                valid[word] = left >= Long.SIZE ? -1 : left <= 0 ? 0 : (1L << left) - 1;
            }
            population.faults().subMap(first, first + people).keySet().forEach(row -> clear(row - first));
            for (int slot : rules.pastDays()) {
                findFuture(slot, first, planes);
            }
        }

        private void findFuture(int slot, int first, long[] planes) {
            Layout layout = sources.layouts()[slot];
            long tomorrow = rules.date().toEpochDay() + 1;
            if (tomorrow > layout.base() + (1L << layout.width()) - 1) {
                return;
            }
            Column column = sources.columns()[slot];
            for (int word = 0; word < Planes.WORDS; word++) {
                for (long rest = planes[layout.at() * Planes.WORDS + word] & valid[word]; rest != 0; rest &= rest - 1) {
                    int row = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                    if (column.code(first + row) >= tomorrow) {
                        clear(row);
                        noteFault(first + row, slot, column.code(first + row));
                    }
                }
            }
        }

        private void clear(int rowInBlock) {
            valid[rowInBlock / Long.SIZE] &= ~(1L << rowInBlock % Long.SIZE);
        }
    }

    private void noteFault(int row, int slot, long code) {
        Fact<?> fact = ((Source.Given) sources.sources().get(slot)).fact();
        synchronized (faults) {
            faults.put(
                    row,
                    new InvalidInputException(
                            fact.id(),
                            LocalDate.ofEpochDay(code),
                            "must not be after the date of assessment (%s)".formatted(rules.date())));
        }
    }
}
