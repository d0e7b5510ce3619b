package cn.zhoucun.examples.commandline;

import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.json.CalculationLines;
import cn.zhoucun.services.json.CalculationRequest;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Requests to calculators in, worksheets out. */
@Command(
        name = "calculate",
        description = {
            "Reads a request to a calculator and writes what it comes to, with every step; with --lines, a request a line"
                    + " (NDJSON) and a record a line.",
            "The inputs of each calculator are in the schema calculation-request."
        },
        mixinStandardHelpOptions = true)
final class CalculateCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--lines", description = "Each line is a request; a line that is refused becomes an error record.")
    private boolean lines;

    @Option(names = "--list", description = "Reads nothing, and lists the calculators: id, names and inputs.")
    private boolean list;

    @Mixin
    private final Figures figures = new Figures();

    CalculateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Calculators calculators = ZhoucunCalculators.calculators();
        if (list) {
            calculators.all().forEach(this::print);
            return 0;
        }
        return lines ? ofLines(calculators, figures.read()) : ofOne(calculators, figures.read());
    }

    private void print(Calculator calculator) {
        streams.out()
                .printf(
                        "%s\t%s\t%s\t%s%n",
                        calculator.id(),
                        calculator.name().chinese(),
                        calculator.name().english(),
                        String.join(
                                " ",
                                calculator.inputs().stream()
                                        .map(input -> input.name())
                                        .toList()));
    }

    private int ofOne(Calculators calculators, Parameters parameters) throws IOException {
        CalculationRequest request =
                ServicesJson.calculationRequests(calculators).read(streams.in());
        streams.out().println(ServicesJson.calculations().write(request.calculate(parameters)));
        return 0;
    }

    private int ofLines(Calculators calculators, Parameters parameters) throws IOException {
        try (ProgressInput counted = new ProgressInput(streams.in(), streams.err())) {
            CalculationLines.Summary summary =
                    CalculationLines.of(calculators, parameters).run(counted, streams.out(), () -> false);
            streams.err().printf("%d calculated, %d refused%n", summary.calculated(), summary.refused());
            return summary.refused() == 0 ? 0 : ServicesProgram.REFUSED;
        }
    }
}
