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
    private final Columns columns;
    private final RunOptions options;
    private final BlockProgramme programme;
    private final List<Tally> tallies = new ArrayList<>();
    private final SortedMap<Integer, InvalidInputException> faults;
    private final long[][] valid;

    Accumulator(Rules rules, Population population, Columns columns, RunOptions options) {
        this.rules = rules;
        this.population = population;
        this.columns = columns;
        this.valid = People.newBlocks(population.size());
        this.options = options;
        this.programme = options.reasons() ? rules.withReasons() : rules.decisions();
        this.faults = new TreeMap<>(population.faults());
        for (Rules.OfService service : rules.services()) {
            tallies.add(new Tally(service, population.size(), options.amounts()));
        }
    }

    BlockWorker newWorker() {
        return new Worker();
    }

    PopulationResult result() {
        List<ServiceResult> services = new ArrayList<>();
        tallies.forEach(tally -> services.add(tally.result(new People(valid))));
        return new PopulationResult(rules.catalog(), rules.date(), population.size(), faults, services);
    }

    private final class Worker implements BlockWorker {

        private final BlockRun run = new BlockRun(programme, columns);
        private final List<TallyWorker> workers = new ArrayList<>();
        private final long[] invalid = new long[Planes.WORDS];
        private final long[] future = new long[Planes.WORDS];

        Worker() {
            Scratch scratch = new Scratch();
            for (Tally tally : tallies) {
                workers.add(new TallyWorker(tally, run, columns, scratch, rules, options.reasons()));
            }
        }

        @Override
        public void run(int block, long[][] planes) {
            valid[block] = validOf(block, planes);
            run.run(block, planes);
            for (TallyWorker worker : workers) {
                worker.take(block, valid[block]);
            }
        }

        @Override
        public void finish() {
            synchronized (tallies) {
                workers.forEach(TallyWorker::finish);
            }
        }

        /** Everyone in the block, less the rows with a value that cannot be. */
        private long[] validOf(int block, long[][] planes) {
            int first = block * Planes.PEOPLE;
            Planes.fill(invalid, 0);
            population
                    .faults()
                    .subMap(first, first + Planes.PEOPLE)
                    .keySet()
                    .forEach(row -> Planes.add(invalid, row - first));
            long[] people = Planes.first(population.size() - first);
            rules.pastDays().stream().forEach(slot -> findFuture(slot, first, planes, people));
            if (Planes.isEmpty(invalid)) {
                return people;
            }
            long[] valid = new long[Planes.WORDS];
            Planes.andNot(people, invalid, valid);
            return valid;
        }

        private void findFuture(int slot, int first, long[][] planes, long[] people) {
            int plane = columns.layouts().above(slot, rules.date().toEpochDay());
            if (plane == Layout.NO_ONE) {
                return;
            }
            Planes.and(people, planes[plane], future);
            Planes.andNot(future, invalid, future);
            Planes.forEach(future, row -> {
                Planes.add(invalid, row);
                noteFault(first + row, slot, columns.get(slot).code(first + row));
            });
        }
    }

    private void noteFault(int row, int slot, long code) {
        Fact<?> fact = ((Source.Given) columns.layouts().source(slot)).fact();
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
