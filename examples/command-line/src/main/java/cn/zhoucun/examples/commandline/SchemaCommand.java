package cn.zhoucun.examples.commandline;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The JSON Schemas. */
@Command(
        name = "schema",
        description = "Writes the JSON Schema (2020-12) of a type of document; without a name, lists the names.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The type of document, such as case.")
    private Optional<String> name = Optional.empty();

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (name.isEmpty()) {
            Documents.names().forEach(streams.out()::println);
        } else {
            streams.out().print(Documents.named(name.get()).schema());
        }
        return 0;
    }
}
