package cn.zhoucun.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many machines give the answers of one: partitions, blocks and files change nothing, and no row is lost. */
class AgreementTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final ServiceCatalog PLAN = ZhoucunPlan.catalog();
    private static final PlanInputs ALL_SERVICES = PlanInputs.of(DATE, List.of(), Parameters.none());

    @TempDir
    private Path folder;

    @Test
    void theJobOverAllServicesGivesTheAnswersOfOneMachineRowByRow() {
        MadeUpPeople people = new MadeUpPeople(PLAN, DATE, 200, 1);
        people.dataset().repartition(3).write().parquet(file("people"));

        String[] options = {"--date=" + DATE, "--people=" + file("people"), "--answers=" + file("answers")};
        StringWriter err = new StringWriter();
        assertEquals(0, AssessmentJob.run(options, new PrintWriter(err)), err::toString);

        Set<String> expected = OneMachine.lines(PLAN, DATE, people);
        assertEquals(expected, OneMachine.lines(LocalSpark.SESSION.read().parquet(file("answers"))));
        assertTrue(expected.stream().anyMatch(line -> line.contains("after the date of assessment")));
        assertTrue(expected.stream().anyMatch(line -> line.matches("P0.* eligible .*[0-9]{4}")));
    }

    @Test
    void whatIsMissingIsWhatTheSingleAssessmentMisses() {
        MadeUpPeople people = new MadeUpPeople(PLAN, DATE, 60, 2);
        PreparedPlan single = Assessor.of(PLAN).on(DATE);
        Set<String> expected = new TreeSet<>();
        Set<String> found = new TreeSet<>();

        for (Row answer :
                Assessments.of(people.dataset().repartition(2), ALL_SERVICES).collectAsList()) {
            if (answer.isNullAt(1)) {
                continue;
            }
            String head = answer.getString(0) + " " + answer.getString(1) + " ";
            found.add(head + Set.copyOf(answer.<String>getList(4)));
            int person = Integer.parseInt(answer.getString(0).substring(1));
            expected.add(head + missing(single.assess(people.of(person)).decision(answer.getString(1))));
        }

        assertEquals(expected, found);
        assertTrue(found.stream().anyMatch(line -> !line.endsWith("[]")));
    }

    private static Set<String> missing(Decision decision) {
        return switch (decision.outcome()) {
            case UNDETERMINED -> ids(decision.missing().stream());
            case ELIGIBLE ->
                ids(decision.entitlements().stream()
                        .filter(each -> each.amount().isPresent())
                        .flatMap(each -> each.missing().stream()));
            default -> Set.of();
        };
    }

    @Test
    void aPartitionOfSeveralBlocksLosesNobody() {
        List<String> codes = List.of("EDU-02", "EDU-07");
        ServiceCatalog some = ServiceCatalog.of(
                PLAN.id(), PLAN.document(), codes.stream().map(PLAN::get).toList());
        MadeUpPeople people = new MadeUpPeople(some, DATE, 2 * Answers.PEOPLE_OF_A_BLOCK + 100, 3);

        Dataset<Row> answers =
                Assessments.of(people.dataset().coalesce(1), PlanInputs.of(DATE, codes, Parameters.none()));

        assertEquals(OneMachine.lines(some, DATE, people), OneMachine.lines(answers));
    }

    @Test
    void aServiceThatIsNotInForceIsSaidToBeSo() {
        MadeUpPeople people = new MadeUpPeople(PLAN, DATE, 1, 4);
        PlanInputs afterwards = PlanInputs.of(LocalDate.of(2021, 1, 1), List.of(), Parameters.none());

        List<Row> answers = Assessments.of(people.dataset(), afterwards).collectAsList();

        assertEquals(100, answers.size());
        answers.forEach(answer -> assertEquals(Outcome.NOT_IN_FORCE.code(), answer.getAs("outcome")));
    }

    private static Set<String> ids(Stream<Missing> missing) {
        return missing.map(Missing::id).collect(Collectors.toUnmodifiableSet());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
