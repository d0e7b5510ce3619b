package cn.zhoucun.examples.spark;

import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.Benefit;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What is known about one service for one person, as a struct.
 *
 * @param outcome how the decision came out
 * @param amounts the benefits that are sums of money and that follow, or may follow, in printed order
 * @param missing the ids of the facts and figures that could still change the outcome or, where the person is eligible,
 *     the amounts
 */
record Answer(Outcome outcome, List<Sum> amounts, List<String> missing) {

    /** The columns of an answer, null where a fault stands instead. */
    private static final String COLUMNS = "outcome STRING,"
            + " amounts ARRAY<STRUCT<benefit: STRING, frequency: STRING, fen: BIGINT>>, missing ARRAY<STRING>,"
            + " fault STRING";

    /** An answer by itself. */
    static final StructType STRUCT = StructType.fromDDL(COLUMNS);

    /** An answer with the person and the service; of a person with a fault there is one row, without a service. */
    static final StructType ROW = StructType.fromDDL("person STRING, service STRING, " + COLUMNS);

    /**
     * A sum of money.
     *
     * @param benefit what is given
     * @param fen the amount of one period; empty if it is not settled whether the benefit follows, or how much it is
     */
    record Sum(Benefit benefit, Optional<Long> fen) {

        private Row row() {
            String frequency = benefit.amount().orElseThrow().frequency().code();
            return RowFactory.create(benefit.text().chinese(), frequency, fen.orElse(null));
        }
    }

    Row struct() {
        return RowFactory.create(outcome.code(), sums(), missing.toArray(), null);
    }

    Row row(String person, String service) {
        return RowFactory.create(person, service, outcome.code(), sums(), missing.toArray(), null);
    }

    private Object[] sums() {
        return amounts.stream().map(Sum::row).toArray();
    }

    /** Stands for an answer where a value cannot be. */
    static Row faultStruct(String fault) {
        return RowFactory.create(null, null, null, fault);
    }

    /** Stands for all answers of a person. */
    static Row faultRow(String person, String fault) {
        return RowFactory.create(person, null, null, null, null, fault);
    }
}
