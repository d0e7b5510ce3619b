package cn.zhoucun.examples.spark;

import cn.zhoucun.services.fact.InvalidInputException;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Assesses the people of a partition. Of this object only plain values travel; the rules are prepared where it arrives. */
final class AssessPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final PlanInputs inputs;
    private final StructType schema;

    /**
     * Makes the function on the driver, which refuses there what no row can mend.
     *
     * @throws InvalidInputException if the schema, a service or a figure cannot be used
     */
    AssessPartition(PlanInputs inputs, StructType schema) {
        this.inputs = inputs;
        this.schema = schema;
        if (!schema.getFieldIndex(FactColumns.PERSON).isDefined()) {
            throw new InvalidInputException(
                    "columns", String.join(",", schema.fieldNames()), "must hold " + FactColumns.PERSON);
        }
        FactColumns.mapping(schema, PreparedRules.of(inputs).catalog());
    }

    @Override
    public Iterator<Row> call(Iterator<Row> people) {
        PreparedRules rules = PreparedRules.of(inputs);
        return new Answers(people, rules, FactColumns.mapping(schema, rules.catalog()));
    }
}
