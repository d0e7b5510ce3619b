package cn.zhoucun.examples.spark;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.population.RowMapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/**
 * Reads rows whose columns are named by the ids of facts. Null is unknown, and so is a fact without a column. Every value
 * goes through its canonical text, so that a string column may hold any fact.
 */
final class FactColumns {

    /** The column that says who the person is. */
    static final String PERSON = "person";

    /** The types that hold what was meant; a double does not hold 0.1. */
    private static final List<DataType> EXACT = List.of(
            DataTypes.StringType,
            DataTypes.BooleanType,
            DataTypes.ByteType,
            DataTypes.ShortType,
            DataTypes.IntegerType,
            DataTypes.LongType,
            DataTypes.DateType);

    /** Between the codes of a set of choices. */
    private static final String SEPARATOR = ",";

    private FactColumns() {}

    /**
     * Says how rows of a schema are read; columns of facts that none of the services needs are passed over.
     *
     * @throws InvalidInputException if a column is not named by a fact of the plan, or its type does not hold exact values
     */
    static RowMapping<Row> mapping(StructType schema, ServiceCatalog services) {
        RowMapping<Row> mapping = RowMapping.none();
        StructField[] fields = schema.fields();
        for (int column = 0; column < fields.length; column++) {
            if (!fields[column].name().equals(PERSON)) {
                check(fields[column]);
                Optional<Fact<?>> fact = services.fact(fields[column].name());
                mapping = fact.isPresent() ? with(mapping, fact.get(), column) : mapping;
            }
        }
        return mapping;
    }

    private static void check(StructField field) {
        if (ZhoucunPlan.catalog().fact(field.name()).isEmpty()) {
            throw new InvalidInputException("column", field.name(), "must be the id of a fact of the plan, or person");
        }
        DataType type = field.dataType();
        DataType element = type instanceof ArrayType array ? array.elementType() : type;
        boolean exact = element == type
                ? EXACT.contains(type) || type instanceof DecimalType
                : element.equals(DataTypes.StringType);
        if (!exact) {
            throw new InvalidInputException(
                    "type of " + field.name(),
                    type.simpleString(),
                    "must be string, boolean, a whole number, decimal, date or array<string>");
        }
    }

    private static <T> RowMapping<Row> with(RowMapping<Row> mapping, Fact<T> fact, int column) {
        return mapping.with(fact, row -> row.isNullAt(column) ? null : value(fact, text(row, column)));
    }

    private static <T> T value(Fact<T> fact, String text) {
        return fact.type()
                .parse(text)
                .orElseThrow(() ->
                        new InvalidInputException(fact.id(), text, fact.type().cure()));
    }

    private static String text(Row row, int column) {
        Object value = row.get(column);
        if (value instanceof BigDecimal decimal) {
            // a column has one scale for all rows: 3.500000 is 3.5
            return decimal.stripTrailingZeros().toPlainString();
        } else if (value instanceof Seq<?>) {
            return text(row.<String>getList(column));
        }
        return value.toString();
    }

    private static String text(List<String> codes) {
        boolean clear = codes.stream().allMatch(code -> code != null && !code.contains(SEPARATOR));
        // brackets are in no code, so that the rest is refused as it stands
        return clear ? String.join(SEPARATOR, codes) : codes.toString();
    }
}
