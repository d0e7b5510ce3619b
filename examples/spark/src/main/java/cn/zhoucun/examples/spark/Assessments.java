package cn.zhoucun.examples.spark;

import cn.zhoucun.services.fact.InvalidInputException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Assesses people on Spark. Nothing is shuffled: each partition is decided where it is.
 *
 * <p>A session must have {@link #EXACT_DATES} set to true; one that has not is refused.
 */
public final class Assessments {

    /** The setting that gives dates as dates of the calendar, not as instants in the zone of a machine. */
    public static final String EXACT_DATES = "spark.sql.datetime.java8API.enabled";

    /** The name of the SQL function that {@link #register} makes. */
    public static final String FUNCTION = "entitled";

    private Assessments() {}

    /**
     * Assesses people.
     *
     * @param people a row a person: {@code person}, then a column a fact by its id; null is unknown
     * @param inputs the date, the services and the figures
     * @return a row a person and service: {@code person}, {@code service}, {@code outcome} (eligible, ineligible,
     *     undetermined, not_in_force), {@code amounts} (fen of one period, null where not settled) and {@code missing} (ids);
     *     for a person with a value that cannot be, one row with a {@code fault} and neither service nor outcome
     * @throws InvalidInputException if the session, a column, a service or a figure cannot be used
     * @throws cn.zhoucun.services.json.JsonInputException if the figures are not those of the plan
     */
    public static Dataset<Row> of(Dataset<Row> people, PlanInputs inputs) {
        check(people.sparkSession());
        return people.mapPartitions(new AssessPartition(inputs, people.schema()), Encoders.row(Answer.ROW));
    }

    /**
     * Registers {@code entitled(service, facts)} for SQL: the answer for one service and one person, whose facts are a
     * struct with fields named by the ids of facts. It returns a struct of {@code outcome}, {@code amounts},
     * {@code missing} and {@code fault} as above.
     *
     * @param session the session
     * @param inputs the date, the services and the figures
     * @throws InvalidInputException if the session, a service or a figure cannot be used
     * @throws cn.zhoucun.services.json.JsonInputException if the figures are not those of the plan
     */
    public static void register(SparkSession session, PlanInputs inputs) {
        check(session);
        PreparedRules.of(inputs);
        session.udf().register(FUNCTION, new EntitledFunction(inputs), Answer.STRUCT);
    }

    private static void check(SparkSession session) {
        String set = session.conf().get(EXACT_DATES, "false");
        if (!set.equals("true")) {
            throw new InvalidInputException(EXACT_DATES, set, "must be true");
        }
    }
}
