package cn.zhoucun.services.plan;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Amount;
import java.time.LocalDate;
import java.util.Optional;

/** Takes figures out of the paragraphs of the services, as they are in force on a date. */
record PlanFigures(LocalDate date, Parameters parameters) {

    /** The sum of the one benefit of a service that is money, chosen by facts from the outside in. */
    Figure amount(ServiceItem service, Option... choices) {
        Amount amount = service.benefits().stream()
                .map(Benefit::amount)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        for (Option choice : choices) {
            amount = chosen((Amount.Choose<?>) amount, choice);
        }
        return Figure.inForce(((Amount.Figure) amount).parameter(), parameters, date);
    }

    private static Amount chosen(Amount.Choose<?> choose, Option choice) {
        Amount then = choose.cases().get(choice);
        if (then == null) {
            throw new InvalidInputException(
                    choose.by().id(), choice, "must be one of " + choose.cases().keySet());
        }
        return then;
    }

    /** The share of the base that can receive a service. */
    Figure quota(ServiceItem service) {
        return Figure.inForce(service.quota().orElseThrow().share(), parameters, date);
    }

    /** Something that a service promises in figures, by the words that tell its standards apart. */
    Figure standard(ServiceItem service, String words) {
        String id = service.code() + "." + words;
        if (!service.inForce().contains(date)) {
            throw new InvalidInputException(
                    "date for " + id, date, "must have a figure in force; no figure in force is known");
        }
        Standard standard = service.standards().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Figure.of(standard);
    }

    /** A calculation as one of a service: with its place and its readings. */
    static Calculation of(ServiceItem service, Calculation calculation) {
        return calculation.from(service.citation(), service.readings());
    }
}
