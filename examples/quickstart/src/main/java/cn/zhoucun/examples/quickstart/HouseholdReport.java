package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Scope;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what follows for the members of a household, by domain: services and amounts, and what is missing. */
final class HouseholdReport {

    private static final List<Fact<?>> COUNTED = List.of(
            HouseholdFacts.SIZE,
            HouseholdFacts.INCOME,
            HouseholdFacts.EMPLOYABLE_MEMBERS,
            HouseholdFacts.EMPLOYED_MEMBERS,
            HouseholdFacts.DISABLED_MEMBERS);

    private final Printer printer;
    private final Language language;
    private final String comma;

    HouseholdReport(Printer printer) {
        this.printer = printer;
        this.language = printer.language();
        this.comma = printer.word("、", ", ");
    }

    void title(int services, Parameters figures) {
        printer.line("");
        printer.line(printer.word("家庭（虚构）：全部%d项服务，按领域", "Made-up households: all %d services, by domain")
                .formatted(services));
        printer.line(printer.word(
                "以下标准和年龄是为演示编造的，不是任何部门的现行规定：",
                "Standards and ages made up for this example, not those of any authority:"));
        figures.given().stream()
                .collect(Collectors.groupingBy(HouseholdReport::domainCode, LinkedHashMap::new, Collectors.toList()))
                .forEach((code, given) -> printer.line("   " + code + printer.word("：", ": ")
                        + given.stream().map(each -> figure(each, figures)).collect(Collectors.joining(comma))));
    }

    private static String domainCode(Parameter<?> figure) {
        return figure.id().substring(0, figure.id().indexOf('-'));
    }

    private <T> String figure(Parameter<T> parameter, Parameters figures) {
        T value = figures.inForce(parameter, ZhoucunPlan.period().from())
                .orElseThrow()
                .value();
        return parameter.label().in(language) + " " + parameter.type().show(value, language);
    }

    void heading(int number, HouseholdExample example) {
        printer.line("");
        printer.line("%d. %s%s"
                .formatted(
                        number,
                        example.description().in(language),
                        printer.word("（评估日期%s）", " (as of %s)").formatted(example.asOf())));
    }

    /** Prints what the household comes to, and what it shares with all residents. */
    void shared(Assessment assessment) {
        Facts facts = assessment.facts();
        printer.line("   " + COUNTED.stream().map(fact -> known(fact, facts)).collect(Collectors.joining(comma)));
        printer.line("   " + printer.word("人人可享的普惠服务：", "For all residents alike: ")
                + byDomain(assessment, Scope.COLLECTIVE).entrySet().stream()
                        .map(each -> printer.word("%s%d项", "%s: %d")
                                .formatted(
                                        each.getKey().name().in(language),
                                        each.getValue().size()))
                        .collect(Collectors.joining(comma)));
    }

    private <T> String known(Fact<T> fact, Facts facts) {
        return fact.label().in(language) + " "
                + facts.get(fact)
                        .map(value -> fact.type().show(value, language))
                        .orElse("?");
    }

    void member(HouseholdExample.Person person, Assessment assessment) {
        printer.line("   * " + person.name().in(language));
        byDomain(assessment, Scope.PERSONAL)
                .forEach((domain, decisions) -> printer.line("     "
                        + domain.name().in(language) + printer.word("：", ": ")
                        + decisions.stream().map(this::eligible).collect(Collectors.joining(comma))));
        assessment.decisions(Outcome.UNDETERMINED).forEach(this::undetermined);
        printer.line("     " + printer.outcome(Outcome.INELIGIBLE)
                + printer.word("%d项", "%d")
                        .formatted(assessment.decisions(Outcome.INELIGIBLE).size()));
    }

    private static Map<Domain, List<Decision>> byDomain(Assessment assessment, Scope scope) {
        return assessment.decisions(Outcome.ELIGIBLE).stream()
                .filter(decision -> decision.service().scope() == scope)
                .collect(Collectors.groupingBy(
                        decision -> decision.service().domain(), LinkedHashMap::new, Collectors.toList()));
    }

    private String eligible(Decision decision) {
        String sums = decision.entitlements().stream()
                .filter(each -> each.amount().isPresent())
                .map(this::sum)
                .collect(Collectors.joining(printer.word("；", "; ")));
        return printer.service(decision)
                + (sums.isEmpty() ? "" : printer.word("（%s）", " (%s)").formatted(sums));
    }

    private String sum(Entitlement entitlement) {
        return (entitlement.applies() == Truth.TRUE ? "" : printer.word("视情况：", "possibly: "))
                + printer.benefit(entitlement.benefit())
                + entitlement
                        .amount()
                        .map(amount -> printer.word("：", ": ") + amount.in(language))
                        .orElse("")
                + (entitlement.missing().isEmpty()
                        ? ""
                        : printer.word("，", ", ") + printer.missing(entitlement.missing()));
    }

    private void undetermined(Decision decision) {
        printer.line("     " + printer.outcome(Outcome.UNDETERMINED) + printer.service(decision)
                + printer.word("；", "; ") + printer.missing(decision.missing()));
    }
}
