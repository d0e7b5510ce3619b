package cn.zhoucun.examples.commandline;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.JsonForm;
import cn.zhoucun.services.json.JsonOutput;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whether a document is one. */
@Command(
        name = "validate",
        description =
                "Reads a document as strictly as the SDK does, and says what is wrong with it and how to mend it.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "NAME", description = "The type of document, such as case; see the command schema.")
    private String name = "";

    ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        JsonOutput<?> document = Documents.named(name);
        if (!(document instanceof JsonForm<?> form)) {
            throw new InvalidInputException("type of document", name, "must be one that is read, not a result");
        }
        form.read(streams.in());
        streams.out().println("valid");
        return 0;
    }
}
