package cn.zhoucun.examples.spark;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.population.BenefitResult;
import cn.zhoucun.services.population.PopulationEvaluator;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.population.ServiceResult;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The answers of one run on one machine as lines, and those of Spark as lines of the same form, without what is missing. */
final class OneMachine {

    private OneMachine() {}

    static Set<String> lines(ServiceCatalog services, LocalDate date, MadeUpPeople people) {
        PopulationResult result = PopulationEvaluator.of(services, Parameters.none(), date)
                .evaluate(people.population(), RunOptions.DEFAULT.withAmounts());
        Set<String> lines = new TreeSet<>();
        for (int row = 0; row < people.size(); row++) {
            String id = MadeUpPeople.id(row);
            if (result.faults().containsKey(row)) {
                lines.add(id + " null null " + result.faults().get(row).getMessage());
            } else {
                for (ServiceResult service : result.services()) {
                    lines.add(id + " " + line(service, row));
                }
            }
        }
        return lines;
    }

    private static String line(ServiceResult service, int row) {
        StringBuilder line = new StringBuilder(service.service().code());
        line.append(service.eligible().contains(row) ? " eligible" : "");
        line.append(service.ineligible().contains(row) ? " ineligible" : "");
        line.append(service.undetermined().contains(row) ? " undetermined" : "");
        for (BenefitResult each : service.benefits()) {
            String name = " " + each.benefit().text().chinese() + " "
                    + each.frequency().code() + " ";
            each.amountOf(row).ifPresent(money -> line.append(name).append(money.getAmountMinorLong()));
            line.append(each.unsettled().contains(row) ? name + "null" : "");
        }
        return line.toString();
    }

    static Set<String> lines(Dataset<Row> answers) {
        Set<String> lines = new TreeSet<>();
        for (Row answer : answers.collectAsList()) {
            StringBuilder line = new StringBuilder();
            line.append(answer.getString(0)).append(' ').append(answer.getString(1));
            line.append(' ').append(answer.getString(2));
            if (answer.isNullAt(1)) {
                line.append(' ').append(answer.<String>getAs("fault"));
            } else {
                for (Row sum : answer.<Row>getList(3)) {
                    line.append(' ').append(sum.getString(0)).append(' ').append(sum.getString(1));
                    line.append(' ').append(sum.<Long>getAs("fen"));
                }
            }
            if (!lines.add(line.toString())) {
                throw new AssertionError("There are two rows of " + line);
            }
        }
        return lines;
    }
}
