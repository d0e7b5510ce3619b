package cn.zhoucun.examples.spark;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;

/** The answer for one service and one person. What cannot be is the fault of its row, and does not end the query. */
final class EntitledFunction implements UDF2<String, Row, Row> {

    private static final long serialVersionUID = 1L;

    private final PlanInputs inputs;

    EntitledFunction(PlanInputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public Row call(String service, Row person) {
        PreparedRules rules = PreparedRules.of(inputs);
        try {
            Facts facts = person == null
                    ? Facts.none()
                    : FactColumns.mapping(person.schema(), rules.catalog()).factsOf(person);
            return SingleAnswer.of(rules.single().assess(facts).decision(String.valueOf(service)))
                    .struct();
        } catch (InvalidInputException fault) {
            return Answer.faultStruct(fault.getMessage());
        }
    }
}
