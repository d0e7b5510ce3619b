package cn.zhoucun.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The SDK over standard input and output. */
@Command(
        name = "zhoucun",
        description = "Asks Zhoucun's plan of basic public services, over standard input and output.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the input was refused, or lines of it were",
            "2:an option, a command or an argument cannot be used"
        })
public final class ServicesProgram {

    static final int REFUSED = 1;

    private ServicesProgram() {}

    /**
     * Runs the program.
     *
     * @param args the command and its options; {@code --help} lists them
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new Streams(System.in, out, err), args);
        out.flush();
        System.exit(code);
    }

    static int run(Streams streams, String... args) {
        CommandLine line = new CommandLine(new ServicesProgram())
                .addSubcommand(new AssessCommand(streams))
                .addSubcommand(new CalculateCommand(streams))
                .addSubcommand(new EvaluateCommand(streams))
                .addSubcommand(new CatalogCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new ValidateCommand(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(streams.err())
                .setExecutionExceptionHandler(new Refusals());
        if (args.length == 0) {
            line.usage(streams.err());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }
}
