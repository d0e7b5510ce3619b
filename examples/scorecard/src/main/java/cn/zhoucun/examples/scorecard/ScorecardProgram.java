package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.source.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds made-up observations against the targets of Zhoucun's plan: prints the scorecard, and writes it as a page
 * ({@code scorecard.html}) and as an option of ECharts ({@code scorecard.echarts.json}).
 */
public final class ScorecardProgram {

    private static final String USAGE = "Give no option for Chinese or --english for English.";

    private ScorecardProgram() {}

    /**
     * Runs the program. The files are written to the folder that the system property {@code scorecard.folder} names.
     *
     * @param args nothing for Chinese, {@code --english} for English
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        // the platform may print in another encoding, which has no Chinese
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, Path.of(System.getProperty("scorecard.folder", "target/scorecard")), out, err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, Path folder, PrintStream out, PrintStream err) throws IOException {
        boolean english = args.length == 1 && args[0].equals("--english");
        if (args.length > 0 && !english) {
            err.printf("The options (%s) must be known. %s%n", String.join(" ", args), USAGE);
            return 2;
        }
        Language language = english ? Language.ENGLISH : Language.CHINESE;
        Monitoring monitoring = Monitoring.madeUp();
        new TextReport(language, out).print(monitoring);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("scorecard.html"), HtmlReport.write(monitoring));
        Files.writeString(folder.resolve("scorecard.echarts.json"), EchartsOption.write(monitoring, language));
        return 0;
    }
}
