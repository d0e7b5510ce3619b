package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Measured;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import cn.zhoucun.services.target.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads observations from CSV. A row says of which measure, when (a year, some years or a day), in which part (none for the
 * district), and a value with its unit, a count with its whole, or {@code complete} or {@code not complete}.
 */
final class ObservationFile {

    static final List<String> HEADER = List.of("measure", "time", "part", "value", "whole", "unit");

    private static final Evaluator EVER_AFTER = Evaluator.on(LocalDate.of(2200, 12, 31));

    private final Targets targets;
    private final Set<String> inputs;
    private Observations read = Observations.none();

    private ObservationFile(Targets targets) {
        this.targets = targets;
        this.inputs = targets.all().stream()
                .flatMap(each -> each.requirement() instanceof Requirement.Ratio ratio
                        ? Stream.of(ratio.dividend(), ratio.divisor())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    /**
     * What a file says.
     *
     * @param observations the observations of the good rows
     * @param bad the other rows
     */
    record Content(Observations observations, List<BadRow> bad) {}

    static Content read(String csv, Targets targets) {
        ObservationFile file = new ObservationFile(targets);
        CsvTable<Observation> table = CsvTable.read(csv, HEADER, file::row);
        return new Content(file.read, table.bad());
    }

    private Observation row(CsvTable.Row row) throws BadCell {
        String measure = row.get("measure");
        if (!inputs.contains(measure)
                && targets.find(measure).filter(ObservationFile::isObserved).isEmpty()) {
            throw row.bad("measure", "must be the id of a target that is observed as such");
        }
        Observation observation = Cells.at(row, measured(row));
        if (!row.get("part").isEmpty()) {
            observation = observation.in(row.get("part"));
        }
        add(row, measure, observation);
        return observation;
    }

    /** Two rates that must both hold are observed one by one. */
    private static boolean isObserved(Target target) {
        return !(target.requirement() instanceof Requirement.Together);
    }

    private static Observation measured(CsvTable.Row row) throws BadCell {
        int anyYear = 2000;
        switch (row.get("value")) {
            case "complete":
                return Observation.completedIn(anyYear);
            case "not complete":
                return Observation.notCompleteOn(LocalDate.of(anyYear, 12, 31));
            default:
                break;
        }
        try {
            return row.get("whole").isEmpty()
                    ? Observation.of(Cells.number(row, "value"), Cells.unit(row), anyYear)
                    : Observation.counted(Cells.number(row, "value"), Cells.number(row, "whole"), anyYear);
        } catch (InvalidInputException impossible) {
            throw row.bad("value", impossible.cure());
        }
    }

    /** Has the observation judged by itself and with those before it, so that one that cannot be is found in its row. */
    private void add(CsvTable.Row row, String measure, Observation observation) throws BadCell {
        try {
            judge(measure, observation, Observations.none().with(measure, observation));
        } catch (InvalidInputException impossible) {
            throw row.bad("value", impossible.cure());
        }
        try {
            Observations all = read.with(measure, observation);
            judge(measure, observation, all);
            read = all;
        } catch (InvalidInputException clash) {
            throw row.bad("time", clash.cure());
        }
    }

    private void judge(String measure, Observation observation, Observations all) {
        targets.find(measure).ifPresent(each -> EVER_AFTER.evaluate(each, all));
        if (inputs.contains(measure)) {
            boolean isMoney = observation.measured() instanceof Measured.Value value
                    && Units.aYear(value.number(), value.unit()).signum() >= 0;
            if (!isMoney) {
                throw new InvalidInputException(measure, observation, "must be a sum of money, not negative");
            }
        }
    }
}
