package cn.zhoucun.examples.reconciliation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Holds payments against what people are entitled to. */
@Command(
        name = "reconciliation",
        description = "Holds a list of payments against what a population is entitled to.",
        mixinStandardHelpOptions = true,
        subcommands = {ReconcileCommand.class, DemoCommand.class},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything agrees",
            "1:something differs or is undetermined",
            "2:an option, a file or its header cannot be used",
            "3:rows could not be used, and are in the report"
        })
public final class ReconciliationProgram {

    /** Made by picocli. */
    ReconciliationProgram() {}

    /**
     * Runs the program.
     *
     * @param args the command and its options; {@code --help} lists them
     */
    public static void main(String[] args) {
        // the platform may print in another encoding, which has no Chinese
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line =
                new CommandLine(new ReconciliationProgram()).setOut(out).setErr(err);
        if (args.length == 0) {
            line.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }
}
