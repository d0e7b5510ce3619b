package cn.zhoucun.examples.spark;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.population.RowMapping;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;

/** The answer for one service and one person. What cannot be is the fault of its row, and does not end the query. */
final class EntitledFunction implements UDF2<String, Row, Row> {

    private static final long serialVersionUID = 1L;

    private final PlanInputs inputs;
    // the rows of a query have one schema; a race makes the mapping twice, to the same effect
    private transient volatile Columns latest;

    EntitledFunction(PlanInputs inputs) {
        this.inputs = inputs;
    }

    private record Columns(StructType schema, RowMapping<Row> mapping) {}

    @Override
    public Row call(String service, Row person) {
        PreparedRules rules = PreparedRules.of(inputs);
        try {
            Facts facts = person == null
                    ? Facts.none()
                    : mapping(person.schema(), rules).factsOf(person);
            return SingleAnswer.of(rules.single().assess(facts).decision(String.valueOf(service)))
                    .struct();
        } catch (InvalidInputException fault) {
            return Answer.faultStruct(fault.getMessage());
        }
    }

    private RowMapping<Row> mapping(StructType schema, PreparedRules rules) {
        Columns known = latest;
        if (known == null || !known.schema().equals(schema)) {
            known = new Columns(schema, FactColumns.mapping(schema, rules.catalog()));
            latest = known;
        }
        return known.mapping();
    }
}
