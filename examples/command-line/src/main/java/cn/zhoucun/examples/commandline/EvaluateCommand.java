package cn.zhoucun.examples.commandline;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Targets;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Observations in, findings out. */
@Command(
        name = "evaluate",
        description = "Reads what was observed and writes the findings on every target, or a scorecard of them.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            description = "The date of evaluation: 2020-12-31.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--scorecard", description = "Writes a scorecard by domain, department and key task.")
    private boolean scorecard;

    @Option(
            names = "--about",
            paramLabel = "TARGET=SIZE",
            description = "How far from its figure a target may be that says about (左右), in its unit.")
    private Map<String, BigDecimal> tolerances = Map.of();

    @Option(
            names = "--nearly-all",
            paramLabel = "TARGET=SHARE",
            description = "Which share, from 0 to 1, counts as nearly all (基本).")
    private Map<String, BigDecimal> shares = Map.of();

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Targets targets = ZhoucunPlan.targets();
        Observations observations = ServicesJson.observations().read(streams.in());
        List<Finding> findings = evaluator(targets).evaluateAll(targets.all(), observations);
        if (scorecard) {
            Scorecard card = Scorecard.of(findings, ZhoucunPlan.keyTasks());
            streams.out().println(ServicesJson.scorecards(targets).write(card));
        } else {
            streams.out().println(ServicesJson.findings(targets).write(findings));
        }
        return 0;
    }

    /** Looks every target up, so that a wrong name is refused. */
    private Evaluator evaluator(Targets targets) throws InvalidInputException {
        Evaluator evaluator = Evaluator.on(asOf);
        for (Map.Entry<String, BigDecimal> each : tolerances.entrySet()) {
            evaluator = evaluator.withTolerance(targets.get(each.getKey()).id(), each.getValue());
        }
        for (Map.Entry<String, BigDecimal> each : shares.entrySet()) {
            evaluator = evaluator.withNearlyAll(targets.get(each.getKey()).id(), each.getValue());
        }
        return evaluator;
    }
}
