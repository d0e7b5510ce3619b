package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.fact.InvalidInputException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reconciles two files. */
@Command(
        name = "reconcile",
        description = "Reads both lists, sorted by person, and writes a report.",
        mixinStandardHelpOptions = true)
final class ReconcileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Option(names = "--population", required = true, description = "CSV: person, then a column a fact by its id.")
    private Path population;

    @Option(names = "--paid", required = true, description = "CSV: person,service,frequency,amount.")
    private Path paid;

    @Option(names = "--report", required = true, description = "The CSV file to write.")
    private Path report;

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        try {
            return settings.reconcile(population, paid, report, line.getOut(), line.getErr());
        } catch (InvalidInputException unusable) {
            line.getErr().println(unusable.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (NoSuchFileException missing) {
            line.getErr().println("The file (%s) must exist.".formatted(missing.getFile()));
            return CommandLine.ExitCode.USAGE;
        }
    }
}
