package cn.zhoucun.examples.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small lists with a report that was worked out by hand from the printed sums: of row 2 of the list 1000 and 1250 yuan a
 * year in the country and 1350 in town for primary and junior secondary boarders; of row 7 grants of 1500, 2000 and 2500.
 */
class ReconciliationTest {

    private static final String PEOPLE_HEADER = "person,enrolment.stage,enrolment.boarding,"
            + "household.economicDifficultyRecognised,household.areaType,enrolment.grantTier\n";
    private static final String PAID_HEADER = "person,service,frequency,amount\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeLists() throws IOException {
        Files.writeString(folder.resolve("population.csv"), PEOPLE_HEADER + """
                A1,junior_secondary,true,true,rural,
                A2,primary,true,true,rural,
                A3,junior_secondary,true,true,urban,
                A4,primary,false,true,rural,
                A5,junior_secondary,true,,rural,
                A6,senior_general,false,true,urban,tier_2
                A7,flying_school,true,true,rural,
                A8,junior_secondary,true
                """);
        Files.writeString(folder.resolve("paid.csv"), PAID_HEADER + """
                A1,EDU-02,per_year,1250
                A3,EDU-02,per_year,1250.00
                A4,EDU-02,per_year,1000
                A5,EDU-02,per_year,1250
                A55,EDU-02,per_year,80.50
                A7,EDU-02,per_year,1000
                A7,EDU-02,per_year,1000
                A8,EDU-02,per_year,12.345
                A9,EDU-99,per_year,1
                """);
    }

    @Test
    void everyPaymentAndEveryEntitlementIsFoundOnce() throws IOException {
        assertEquals(3, reconcile("--english"));

        assertEquals(
                List.of(
                        "entitled, not paid|A2|EDU-02|1000.00|0.00|-1000.00",
                        "amount differs|A3|EDU-02|1350.00|1250.00|-100.00",
                        "paid, not entitled|A4|EDU-02|0.00|1000.00|1000.00",
                        "undetermined|A5|EDU-02||1250.00|",
                        "paid to nobody of the population|A55|EDU-02|0.00|80.50|80.50",
                        "eligible within a quota, not paid|A6|EDU-07|2000.00|0.00|-2000.00",
                        "undetermined|A7|EDU-02||1000.00|"),
                findings());
    }

    @Test
    void aRowThatCannotBeUsedIsARowOfTheReport() throws IOException {
        reconcile("--english");

        assertEquals(
                List.of(
                        "paid.csv|8|service|EDU-02|must stand once for a person and a frequency",
                        "paid.csv|9|amount|12.345|" + Payment.AMOUNT.cure(),
                        "paid.csv|10|service|EDU-99|must be the code of a service that is reconciled",
                        "population.csv|8|enrolment.stage|flying_school|"
                                + EnrolmentFacts.STAGE.type().cure(),
                        "population.csv|9|row|A8,junior_secondary,true|must have 6 cells"),
                badRows());
    }

    @Test
    void theSummaryAddsUpByServiceAndInAll() {
        reconcile("--english");

        String expected = """
                EDU-02 Living subsidy for boarders per year
                  agreed: 1, paid less entitled 0.00 yuan
                  entitled, not paid: 1, paid less entitled -1000.00 yuan
                  paid, not entitled: 1, paid less entitled 1000.00 yuan
                  amount differs: 1, paid less entitled -100.00 yuan
                  undetermined: 2, paid less entitled 0.00 yuan
                  paid to nobody of the population: 1, paid less entitled 80.50 yuan
                EDU-07 State grant for general senior pupils per year
                  eligible within a quota, not paid: 1, paid less entitled -2000.00 yuan
                total per year
                  agreed: 1, paid less entitled 0.00 yuan
                  entitled, not paid: 1, paid less entitled -1000.00 yuan
                  paid, not entitled: 1, paid less entitled 1000.00 yuan
                  amount differs: 1, paid less entitled -100.00 yuan
                  eligible within a quota, not paid: 1, paid less entitled -2000.00 yuan
                  undetermined: 2, paid less entitled 0.00 yuan
                  paid to nobody of the population: 1, paid less entitled 80.50 yuan
                bad rows 5
                """;
        assertEquals(expected, out.toString().replace("\r\n", "\n"));
        assertTrue(err.toString().contains("8 people"), err::toString);
    }

    @Test
    void theReportIsInChineseUnlessAskedOtherwise() throws IOException {
        reconcile();

        List<String> report = Files.readAllLines(folder.resolve("report.csv"));
        assertEquals("类别,人员,服务,服务名称,周期,应发,已发,差额,说明,文件,行,列,值", report.get(0));
        assertTrue(
                report.stream()
                        .anyMatch(row -> row.startsWith("待定,A5,EDU-02,寄宿生生活补助,每年,,1250.00,,")
                                && row.contains("家庭经济困难（由学校和教育部门认定）")),
                report::toString);
    }

    @Test
    void aReportForASpreadsheetHoldsNoFormulaOfSomebodyElse() throws IOException {
        Files.writeString(
                folder.resolve("population.csv"), PEOPLE_HEADER + "=1+1,primary,true,true,rural,\n@A,=x,,,,\n");
        Files.writeString(folder.resolve("paid.csv"), PAID_HEADER);

        reconcile("--english", "--spreadsheet");
        String report = Files.readString(folder.resolve("report.csv"));
        assertTrue(report.startsWith("\uFEFFkind,person,"), report);
        assertTrue(report.contains(",'=1+1,EDU-02,"), report);
        assertTrue(report.contains(",1000.00,0.00,-1000.00,"), report);
        assertTrue(report.contains("enrolment.stage,'=x"), report);

        reconcile("--english");
        report = Files.readString(folder.resolve("report.csv"));
        assertTrue(report.startsWith("kind,person,"), report);
        assertTrue(report.contains(",=1+1,EDU-02,"), report);
    }

    @Test
    void listsThatAgreeGiveZeroAndListsThatDifferGiveOne() throws IOException {
        Files.writeString(folder.resolve("population.csv"), PEOPLE_HEADER + "A1,junior_secondary,true,true,rural,\n");
        Files.writeString(folder.resolve("paid.csv"), PAID_HEADER + "A1,EDU-02,per_year,1250\n");
        assertEquals(0, reconcile());

        Files.writeString(folder.resolve("paid.csv"), PAID_HEADER + "A1,EDU-02,per_month,1250\n");
        assertEquals(1, reconcile("--english"));
        assertEquals(
                List.of(
                        "entitled, not paid|A1|EDU-02|1250.00|0.00|-1250.00",
                        "paid, not entitled|A1|EDU-02|0.00|1250.00|1250.00"),
                findings());
    }

    @Test
    void rowsOutOfOrderAreBadRows() throws IOException {
        Files.writeString(folder.resolve("population.csv"), PEOPLE_HEADER + "A2,,,,,\nA1,,,,,\nA2,,,,,\n");
        Files.writeString(folder.resolve("paid.csv"), PAID_HEADER);

        assertEquals(3, reconcile("--english"));
        assertEquals(
                List.of(
                        "population.csv|3|person|A1|must not come after A2: the rows must be sorted by person",
                        "population.csv|4|person|A2|must stand in one row only"),
                badRows());
    }

    @Test
    void filesThatCannotBeUsedAreRefused() throws IOException {
        Files.writeString(folder.resolve("paid.csv"), "who,what\n");
        assertEquals(2, reconcile());
        assertTrue(err.toString().contains("The first column of paid.csv (who,what) must be person."), err::toString);

        Files.delete(folder.resolve("population.csv"));
        assertEquals(2, reconcile());
        assertTrue(err.toString().contains("population.csv) must exist."), err::toString);
        assertEquals(2, run("reconcile", "--nonsense"));
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("Exit codes:"), out::toString);
    }

    /** The mistakes are made one by one while the lists are written; all others must agree. */
    @Test
    void madeUpListsAreReconciled() {
        int code = run(
                "demo",
                "--date=2018-09-01",
                "--services=EDU-02,EDU-07",
                "--people=2000",
                "--english",
                "--folder=" + folder);

        assertEquals(1, code);
        assertTrue(out.toString().contains("bad rows 0"), out::toString);
        assertTrue(out.toString().contains("  agreed: "), out::toString);
    }

    private int reconcile(String... more) {
        String[] args = new String[6 + more.length];
        args[0] = "reconcile";
        args[1] = "--date=2018-09-01";
        args[2] = "--services=EDU-02,EDU-07";
        args[3] = "--population=" + folder.resolve("population.csv");
        args[4] = "--paid=" + folder.resolve("paid.csv");
        args[5] = "--report=" + folder.resolve("report.csv");
        System.arraycopy(more, 0, args, 6, more.length);
        return run(args);
    }

    private int run(String... args) {
        return ReconciliationProgram.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** The cells of the report that say what was found, without the names and the ground. */
    private List<String> findings() throws IOException {
        return report().filter(row -> !row.get(0).equals("bad row"))
                .map(row -> String.join("|", row.get(0), row.get(1), row.get(2), row.get(5), row.get(6), row.get(7)))
                .toList();
    }

    /** The cells of the report about bad rows, by file and line. */
    private List<String> badRows() throws IOException {
        return report().filter(row -> row.get(0).equals("bad row"))
                .sorted(Comparator.comparing((List<String> row) -> row.get(9))
                        .thenComparing(row -> Integer.valueOf(row.get(10))))
                .map(row -> String.join("|", row.get(9), row.get(10), row.get(11), row.get(12), row.get(8)))
                .toList();
    }

    private Stream<List<String>> report() throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(folder.resolve("report.csv"))) {
            return records.stream().map(CsvRecord::getFields).skip(1).toList().stream();
        }
    }
}
