package cn.zhoucun.examples.spark;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.population.BenefitResult;
import cn.zhoucun.services.population.Population;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.RowMapping;
import cn.zhoucun.services.population.RunOptions;
import cn.zhoucun.services.population.ServiceResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Some people of a partition, decided together; only those of whom something is open are looked at one by one. */
final class Block {

    private final PreparedRules rules;
    private final Population population;
    private final PopulationResult result;

    Block(PreparedRules rules, RowMapping<Row> mapping, List<Row> rows) {
        this.rules = rules;
        this.population = mapping.populationOf(rows);
        this.result = rules.population().evaluate(population, RunOptions.DEFAULT.withAmounts());
    }

    /** The answers for one person, a row a service in the order of the catalogue; or one row that says what cannot be. */
    List<Row> answers(int row, String person) {
        InvalidInputException fault = result.faults().get(row);
        if (fault != null) {
            return List.of(Answer.faultRow(person, fault.getMessage()));
        }
        CloserLook closer = new CloserLook(row);
        List<Row> answers = new ArrayList<>();
        for (ServiceItem service : rules.catalog().services()) {
            Answer answer = result.service(service.code())
                    .map(each -> answer(each, row, closer))
                    .orElse(new Answer(Outcome.NOT_IN_FORCE, List.of(), List.of()));
            answers.add(answer.row(person, service.code()));
        }
        return answers;
    }

    private static Answer answer(ServiceResult service, int row, CloserLook closer) {
        if (service.undetermined().contains(row)) {
            return new Answer(Outcome.UNDETERMINED, List.of(), closer.missing(service));
        } else if (service.ineligible().contains(row)) {
            return new Answer(Outcome.INELIGIBLE, List.of(), List.of());
        }
        List<Answer.Sum> amounts = service.benefits().stream()
                .filter(each -> each.people().contains(row) || each.unsettled().contains(row))
                .map(each -> new Answer.Sum(each.benefit(), fen(each, row)))
                .toList();
        boolean open = amounts.stream().anyMatch(each -> each.fen().isEmpty());
        return new Answer(Outcome.ELIGIBLE, amounts, open ? closer.missing(service) : List.of());
    }

    private static Optional<Long> fen(BenefitResult benefit, int row) {
        return benefit.amountOf(row).map(money -> money.getAmountMinorLong());
    }

    /** The single assessment of a person, made when it is first needed. */
    private final class CloserLook {

        private final int row;
        private Assessment assessment;

        CloserLook(int row) {
            this.row = row;
        }

        List<String> missing(ServiceResult service) {
            if (assessment == null) {
                assessment = rules.single().assess(population.factsOf(row));
            }
            return SingleAnswer.missing(assessment.decision(service.service().code()));
        }
    }
}
