package cn.zhoucun.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The function of SQL. The sums are those that row 2 of the list prints, in fen. */
class EntitledFunctionTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final PlanInputs INPUTS = PlanInputs.of(DATE, List.of(), Parameters.none());

    @BeforeAll
    static void register() {
        Assessments.register(LocalSpark.SESSION, INPUTS);
    }

    @Test
    void aQueryAsksForOneServiceAndOnePerson() {
        List<Row> answers = LocalSpark.SESSION.sql("""
                        SELECT answer.outcome, get(answer.amounts, 0).fen, answer.missing
                        FROM (SELECT pupil, entitled('EDU-02', named_struct(
                                    'enrolment.stage', stage,
                                    'enrolment.boarding', true,
                                    'household.economicDifficultyRecognised', poor,
                                    'household.areaType', 'rural')) AS answer
                            FROM VALUES (1, 'primary', true), (2, 'junior_secondary', true),
                                (3, 'primary', false), (4, 'primary', NULL) AS pupils (pupil, stage, poor))
                        ORDER BY pupil
                        """).collectAsList();

        assertEquals("[eligible,100000,ArraySeq()]", answers.get(0).toString());
        assertEquals("[eligible,125000,ArraySeq()]", answers.get(1).toString());
        assertEquals("[ineligible,null,ArraySeq()]", answers.get(2).toString());
        assertEquals(
                "[undetermined,null,ArraySeq(household.economicDifficultyRecognised)]",
                answers.get(3).toString());
    }

    @Test
    void whatCannotBeIsTheFaultOfItsRow() {
        assertEquals(
                "The enrolment.grade (7) must be a whole number from 1 to 6.",
                fault("'EDU-02', named_struct('enrolment.grade', 7)"));
        assertEquals(
                "The column (grade) must be the id of a fact of the plan, or person.",
                fault("'EDU-02', named_struct('grade', 3)"));
        assertEquals(
                "The type of enrolment.careFeePerYear (double) must be string, boolean, a whole number, decimal, date or"
                        + " array<string>.",
                fault("'EDU-02', named_struct('enrolment.careFeePerYear', 0.1D)"));
        assertEquals(
                "The enrolment.grade (1,2) must be a whole number from 1 to 6.",
                fault("'EDU-01', named_struct('enrolment.grade', array('1', '2'))"));
    }

    private static String fault(String arguments) {
        return LocalSpark.SESSION
                .sql("SELECT entitled(" + arguments + ").fault")
                .first()
                .getString(0);
    }

    @Test
    void theFunctionAndTheJobAgree() {
        MadeUpPeople people = new MadeUpPeople(ZhoucunPlan.catalog(), DATE, 40, 5);
        people.dataset().createOrReplaceTempView("people");

        Dataset<Row> ofJob = Assessments.of(LocalSpark.SESSION.table("people"), INPUTS);
        Dataset<Row> ofFunction = LocalSpark.SESSION.sql("""
                SELECT person, service, answer.*
                FROM (SELECT person, service, entitled(service, struct(people.*)) AS answer
                    FROM people CROSS JOIN VALUES %s AS services (service))
                """.formatted(services()));

        assertEquals(texts(ofJob.filter("fault IS NULL")), texts(ofFunction.filter("fault IS NULL")));
        assertEquals(
                texts(ofJob.select("person", "fault").filter("fault IS NOT NULL")),
                texts(ofFunction.select("person", "fault").filter("fault IS NOT NULL")));
    }

    private static String services() {
        return ZhoucunPlan.catalog().services().stream()
                .map(service -> "('" + service.code() + "')")
                .collect(Collectors.joining(","));
    }

    private static Set<String> texts(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
