package cn.zhoucun.examples.commandline;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.CaseLines;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Cases in, assessments out. */
@Command(
        name = "assess",
        description =
                "Reads a case and writes its assessment; with --lines, a case a line (NDJSON) and a record a line.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--lines", description = "Each line is a case; a line that is refused becomes an error record.")
    private boolean lines;

    @Mixin
    private final Figures figures = new Figures();

    AssessCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Assessor assessor = Assessor.of(ZhoucunPlan.catalog(), figures.read());
        return lines ? ofLines(assessor) : ofOne(assessor);
    }

    private int ofOne(Assessor assessor) throws IOException {
        ServicesJson json = ServicesJson.of(assessor.catalog());
        AssessmentRequest request = json.readCase(streams.in());
        streams.out().println(json.write(assessor.assess(request.facts(), request.asOf())));
        return 0;
    }

    private int ofLines(Assessor assessor) throws IOException {
        try (ProgressInput counted = new ProgressInput(streams.in(), streams.err())) {
            CaseLines.Summary summary = CaseLines.of(assessor).run(counted, streams.out(), () -> false);
            streams.err().printf("%d assessed, %d refused%n", summary.assessed(), summary.refused());
            return summary.refused() == 0 ? 0 : ServicesProgram.REFUSED;
        }
    }
}
