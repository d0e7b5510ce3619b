package cn.zhoucun.examples.spark;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.JsonInputException;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads people from Parquet and writes their assessments to Parquet; master and memory are those of the submission. */
@Command(
        name = "assessment-job",
        description = "Reads people from Parquet and writes their assessments to Parquet.",
        mixinStandardHelpOptions = true)
public final class AssessmentJob implements Callable<Integer> {

    @Option(names = "--date", required = true, description = "The date of assessment, such as 2018-09-01.")
    private LocalDate date = LocalDate.MIN;

    @Option(names = "--people", required = true, description = "Parquet: person, then a column a fact by its id.")
    private String people = "";

    @Option(names = "--answers", required = true, description = "Where to write Parquet; must not exist.")
    private String answers = "";

    @Option(names = "--services", split = ",", description = "The services, such as EDU-02,EDU-07; all by default.")
    private List<String> services = List.of();

    @Option(names = "--figures", description = "Figures that authorities have set: JSON, a file of the driver.")
    private Optional<Path> figures = Optional.empty();

    /** Made by picocli. */
    AssessmentJob() {}

    /**
     * Runs the job.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        int code = run(args, new PrintWriter(System.err, true));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintWriter err) {
        return new CommandLine(new AssessmentJob())
                .setErr(err)
                .setExecutionExceptionHandler(AssessmentJob::refuse)
                .execute(args);
    }

    private static int refuse(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof InvalidInputException || failure instanceof JsonInputException) {
            line.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw failure;
    }

    @Override
    public Integer call() throws IOException {
        PlanInputs inputs = PlanInputs.of(date, services, parameters());
        SparkSession session = SparkSession.builder()
                .appName("zhoucun-services")
                .config(Assessments.EXACT_DATES, true)
                .getOrCreate();
        Assessments.of(session.read().parquet(people), inputs).write().parquet(answers);
        return 0;
    }

    private Parameters parameters() throws IOException {
        if (figures.isEmpty()) {
            return Parameters.none();
        }
        try (InputStream utf8 = Files.newInputStream(figures.get())) {
            return ServicesJson.of(ZhoucunPlan.catalog()).parameters().read(utf8);
        }
    }
}
