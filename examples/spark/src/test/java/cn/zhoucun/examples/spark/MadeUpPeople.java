package cn.zhoucun.examples.spark;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.joda.money.Money;

/** People drawn at random, of whom a third of the facts is unknown, and a few of whom have a day that lies ahead. */
final class MadeUpPeople {

    private final Collection<Fact<?>> facts;
    private final List<Facts> people = new ArrayList<>();

    MadeUpPeople(ServiceCatalog services, LocalDate date, int size, long seed) {
        this.facts = services.facts();
        Random random = new Random(seed);
        for (int person = 0; person < size; person++) {
            Facts.Builder known = Facts.builder();
            boolean ahead = random.nextInt(50) == 0;
            facts.stream()
                    .filter(fact -> random.nextInt(3) > 0)
                    .forEach(fact -> draw(fact, known, random, date, ahead));
            people.add(known.build());
        }
    }

    private static <T> void draw(Fact<T> fact, Facts.Builder known, Random random, LocalDate date, boolean ahead) {
        ValueType<T> type = fact.type();
        if (type instanceof Day) {
            long day = date.toEpochDay() + (ahead ? 1 + random.nextInt(100) : -random.nextInt(90 * 365));
            known.set(fact, type.decode(day));
            return;
        }
        // small numbers and sums are where the limits of the rules lie
        long usual = random.nextBoolean() ? Math.min(type.highest(), type.lowest() + 500_000) : type.highest();
        known.set(fact, type.decode(random.nextLong(type.lowest(), usual + 1)));
    }

    static String id(int person) {
        return "P%06d".formatted(person);
    }

    int size() {
        return people.size();
    }

    Facts of(int person) {
        return people.get(person);
    }

    Population population() {
        PopulationBuilder population = Population.builder(people.size());
        for (int person = 0; person < people.size(); person++) {
            population.row(person, people.get(person));
        }
        return population.build();
    }

    Dataset<Row> dataset() {
        StructType schema = new StructType().add(FactColumns.PERSON, DataTypes.StringType);
        for (Fact<?> fact : facts) {
            schema = schema.add(fact.id(), column(fact.type()));
        }
        List<Row> rows = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            List<Object> cells = new ArrayList<>(List.of(id(person)));
            for (Fact<?> fact : facts) {
                cells.add(people.get(person).get(fact).map(MadeUpPeople::cell).orElse(null));
            }
            rows.add(RowFactory.create(cells.toArray()));
        }
        return LocalSpark.SESSION.createDataFrame(rows, schema);
    }

    private static DataType column(ValueType<?> type) {
        if (type instanceof YesNo) {
            return DataTypes.BooleanType;
        } else if (type instanceof WholeNumber) {
            return DataTypes.IntegerType;
        } else if (type instanceof Day) {
            return DataTypes.DateType;
        } else if (type instanceof Yuan) {
            return DataTypes.createDecimalType(15, 2);
        } else if (type instanceof Share) {
            return DataTypes.createDecimalType(7, 6);
        }
        return type instanceof Choices<?> ? DataTypes.createArrayType(DataTypes.StringType) : DataTypes.StringType;
    }

    private static Object cell(Object value) {
        if (value instanceof Money money) {
            return money.getAmount();
        } else if (value instanceof Set<?> options) {
            return options.stream().map(option -> ((Option) option).code()).toArray();
        }
        return value instanceof Option option ? option.code() : value;
    }
}
