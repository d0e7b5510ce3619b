package cn.zhoucun.services.plan.money;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.Commitment;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.KeyProject;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Bound;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.source.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes figures out of the paragraphs of the services and out of the text, as they are in force on a date. */
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

    /** A figure of a service, printed or left to an authority, by the words that tell its figures apart. */
    Figure parameter(ServiceItem service, String words) {
        Parameter<?> parameter =
                ZhoucunPlan.catalog().parameter(service.code() + "." + words).orElseThrow();
        return Figure.inForce(parameter, parameters, date);
    }

    /**
     * The rate at which someone pays into the fund of a service.
     *
     * @param ceiling whether it is only the highest rate that is printed
     */
    Figure contribution(ServiceItem service, Payer payer, boolean ceiling) {
        return service.funding().contributions().stream()
                .filter(each -> each.payer() == payer && each.ceiling() == ceiling)
                .map(each -> Figure.inForce(each.rate(), parameters, date))
                .findFirst()
                .orElseThrow();
    }

    /** Something that a service promises in figures, by the words that tell its standards apart. */
    Figure standard(ServiceItem service, String words) {
        return printed(service.standards(), service.code() + "." + words, service.inForce());
    }

    /** Something that the plan promises outside its list. */
    Figure commitment(String code, String words) {
        Commitment commitment = ZhoucunPlan.commitments().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return readAs(commitment.readings(), printed(commitment.figures(), code + "." + words, ZhoucunPlan.period()));
    }

    /** A figure of a key project. */
    Figure keyProject(String code, String words) {
        KeyProject project = ZhoucunPlan.keyProjects().stream()
                .flatMap(box -> box.projects().stream())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return readAs(project.readings(), printed(project.figures(), code + "." + words, ZhoucunPlan.period()));
    }

    /** The target of an indicator. */
    Figure indicator(String code) {
        IndicatorRow row = ZhoucunPlan.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        Standard target = row.target().orElseThrow();
        return readAs(row.readings(), printed(List.of(target), target.id(), ZhoucunPlan.period()));
    }

    private Figure printed(List<Standard> standards, String id, DateRange inForce) {
        if (!inForce.contains(date)) {
            throw new InvalidInputException(
                    "date for " + id, date, "must have a figure in force; no figure in force is known");
        }
        return standards.stream()
                .filter(each -> each.id().equals(id))
                .map(Figure::of)
                .findFirst()
                .orElseThrow();
    }

    private static Figure readAs(List<Reading> readings, Figure figure) {
        return figure.readAs(readings.toArray(Reading[]::new));
    }

    /** The bound that a condition of a service sets to a count. */
    static int bound(ServiceItem service, Fact<Integer> fact, Comparison comparison) {
        return comparisons(service.condition())
                .filter(each -> each.term().equals(new Term.Count(fact)) && each.comparison() == comparison)
                .map(each -> (Integer) ((Bound.Fixed<?>) each.bound()).value())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Condition.Compare<?>> comparisons(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(PlanFigures::comparisons);
        } else if (condition instanceof Condition.ReadAs readAs) {
            return comparisons(readAs.part());
        } else if (condition instanceof Condition.Compare<?> compare) {
            return Stream.of(compare);
        }
        return Stream.empty();
    }

    /** A calculation as one of a service: with its place and its readings. */
    static Calculation of(ServiceItem service, Calculation calculation) {
        return calculation.from(service.citation(), service.readings());
    }
}
