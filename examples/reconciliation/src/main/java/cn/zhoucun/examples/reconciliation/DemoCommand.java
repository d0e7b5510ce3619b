package cn.zhoucun.examples.reconciliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes lists up and reconciles them. */
@Command(
        name = "demo",
        description = "Makes up a population and a list of payments, and reconciles them. Nobody in them exists.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Option(names = "--people", defaultValue = "1000", description = "How many people to make up.")
    private int people;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed makes up the same lists.")
    private long seed;

    @Option(names = "--folder", required = true, description = "Where the lists and the report are written.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        Files.createDirectories(folder);
        Path population = folder.resolve("population.csv");
        Path paid = folder.resolve("paid.csv");
        new MadeUpLists(settings.catalog(), settings.date(), seed)
                .write(people, population, paid, settings.progress(line.getErr()));
        return settings.reconcile(population, paid, folder.resolve("report.csv"), line.getOut(), line.getErr());
    }
}
