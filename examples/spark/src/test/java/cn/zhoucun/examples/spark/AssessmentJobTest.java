package cn.zhoucun.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small files with answers worked out by hand from the printed sums: of row 2 of the list 1000 and 1250 yuan a year in the
 * country and 1350 in town for primary and junior secondary boarders.
 */
class AssessmentJobTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void everyPersonHasAnAnswerOrAFault() {
        write("""
                SELECT * FROM VALUES
                    ('A1', 'junior_secondary', true, true, 'rural'),
                    ('A2', 'primary', true, true, 'rural'),
                    ('A3', 'junior_secondary', true, true, 'urban'),
                    ('A4', 'primary', false, true, 'rural'),
                    ('A5', 'primary', true, NULL, 'rural'),
                    ('A6', 'primary', true, true, NULL),
                    ('A7', 'flying_school', true, true, 'rural'),
                    (NULL, 'primary', true, true, 'rural')
                AS people (person, `enrolment.stage`, `enrolment.boarding`,
                    `household.economicDifficultyRecognised`, `household.areaType`)
                """);

        assertEquals(0, run("--services=EDU-02,EDU-02"));

        assertEquals(
                List.of(
                        "A1 EDU-02 eligible [[寄宿生活补助,per_year,125000]] []",
                        "A2 EDU-02 eligible [[寄宿生活补助,per_year,100000]] []",
                        "A3 EDU-02 eligible [[寄宿生活补助,per_year,135000]] []",
                        "A4 EDU-02 ineligible [] []",
                        "A5 EDU-02 undetermined [] [household.economicDifficultyRecognised]",
                        "A6 EDU-02 eligible [[寄宿生活补助,per_year,null]] [household.areaType]",
                        "A7 The enrolment.stage (flying_school) must be one of none, preschool, primary,"
                                + " junior_secondary, senior_general, secondary_vocational, higher.",
                        "null The person (null) must be given."),
                answers());
    }

    @Test
    void figuresThatAnAuthorityHasSetAreAnInput() throws IOException {
        Path figures = folder.resolve("figures.json");
        Files.writeString(figures, """
                {"format": "zhoucun-services/parameters/1",
                    "figures": [{"id": "DIS-01.living", "value": "80.50", "from": "2018-01-01", "source": "made up"}]}
                """);
        write("SELECT 'A1' AS person, true AS `person.disabilityCertificate`, true AS `household.dibaoRecipient`,"
                + " 'grade_4' AS `person.disabilityGrade`");

        assertEquals(0, run("--services=DIS-01", "--figures=" + figures));

        assertEquals(List.of("A1 DIS-01 eligible [[生活补贴,per_month,8050]] []"), answers());
    }

    @Test
    void whatNoRowCanMendIsRefusedBeforeTheRun() {
        assertRefused("The columns (who) must hold person.", "SELECT 'A1' AS who");
        assertRefused(
                "The column (stage) must be the id of a fact of the plan, or person.",
                "SELECT 'A1' AS person, 'primary' AS stage");
        assertRefused(
                "The type of enrolment.careFeePerYear (double) must be string, boolean, a whole number, decimal, date or"
                        + " array<string>.",
                "SELECT 'A1' AS person, 0.1D AS `enrolment.careFeePerYear`");
    }

    @Test
    void aSessionThatTakesDatesForInstantsIsRefused() {
        SparkSession session = LocalSpark.SESSION.newSession();
        session.conf().set(Assessments.EXACT_DATES, false);
        PlanInputs inputs = PlanInputs.of(DATE, List.of(), Parameters.none());

        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> Assessments.register(session, inputs));
        assertEquals("The spark.sql.datetime.java8API.enabled (false) must be true.", refusal.getMessage());
    }

    private static void assertRefused(String message, String query) {
        Dataset<Row> people = LocalSpark.SESSION.sql(query);
        PlanInputs inputs = PlanInputs.of(DATE, List.of(), Parameters.none());

        assertEquals(
                message,
                assertThrows(InvalidInputException.class, () -> Assessments.of(people, inputs))
                        .getMessage());
    }

    @Test
    void optionsThatCannotBeUsedEndWithTwo() throws IOException {
        write("SELECT 'A1' AS person");

        assertEquals(2, run("--services=EDU-99"));
        assertTrue(err.toString().startsWith("The service code (EDU-99) must be one of EDU-01"), err::toString);
        assertEquals(2, run("--nonsense"));
        assertTrue(err.toString().contains("Unknown option: '--nonsense'"), err::toString);
        Path figures = Files.writeString(folder.resolve("figures.json"), "[]");
        assertEquals(2, run("--figures=" + figures));
        assertTrue(err.toString().contains("$ (an array) must be an object"), err::toString);
    }

    private void write(String query) {
        LocalSpark.SESSION.sql(query).write().parquet(file("people"));
    }

    private int run(String... more) {
        Stream<String> always =
                Stream.of("--date=" + DATE, "--people=" + file("people"), "--answers=" + file("answers"));
        return AssessmentJob.run(
                Stream.concat(always, Stream.of(more)).toArray(String[]::new), new PrintWriter(err, true));
    }

    private List<String> answers() {
        return LocalSpark.SESSION.read().parquet(file("answers")).collectAsList().stream()
                .map(AssessmentJobTest::line)
                .sorted()
                .toList();
    }

    private static String line(Row answer) {
        return answer.isNullAt(1)
                ? answer.getString(0) + " " + answer.<String>getAs("fault")
                : "%s %s %s %s %s"
                        .formatted(
                                answer.getString(0),
                                answer.getString(1),
                                answer.getString(2),
                                answer.getList(3),
                                answer.getList(4));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
