package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Prints decisions for people: what follows and why, what is missing, and in one line each what does not follow. */
final class Report {

    private final Printer printer;
    private final Language language;

    Report(Printer printer) {
        this.printer = printer;
        this.language = printer.language();
    }

    void title(Document document) {
        printer.line(
                document.title().in(language) + printer.word("（%s）", " (%s)").formatted(document.number()));
    }

    void heading(int number, Example example) {
        printer.line("");
        printer.line("%d. %s%s"
                .formatted(
                        number,
                        example.description().in(language),
                        printer.word("（评估日期%s）", " (as of %s)")
                                .formatted(example.request().asOf())));
    }

    void decisions(Assessment assessment) {
        assessment.decisions(Outcome.ELIGIBLE).forEach(this::eligible);
        assessment.decisions(Outcome.UNDETERMINED).forEach(this::undetermined);
        assessment.decisions(Outcome.INELIGIBLE).forEach(this::ineligible);
        assessment.decisions(Outcome.NOT_IN_FORCE).stream()
                .map(Decision::service)
                .collect(Collectors.groupingBy(ServiceItem::inForce, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::notInForce);
    }

    private void eligible(Decision decision) {
        printer.line(
                "   " + printer.outcome(decision.outcome()) + printer.service(decision) + place(decision.service()));
        decision.entitlements()
                .forEach(each -> printer.line(
                        "      " + (each.applies() == Truth.TRUE ? "+ " : printer.word("+ 视情况：", "+ possibly: "))
                                + entitlement(each)));
        quota(decision);
        decision.reasons().forEach(reason -> printer.line("      " + reason(reason)));
    }

    private void undetermined(Decision decision) {
        printer.line(
                "   " + printer.outcome(decision.outcome()) + printer.service(decision) + place(decision.service()));
        decision.entitlements()
                .forEach(each ->
                        printer.line("      " + printer.word("+ 如符合条件：", "+ if eligible: ") + entitlement(each)));
        quota(decision);
        printer.line("      " + printer.missing(decision.missing()));
    }

    private void ineligible(Decision decision) {
        printer.line("   " + printer.outcome(decision.outcome()) + printer.service(decision) + printer.word("：", ": ")
                + decision.reasons().stream().map(this::reason).collect(Collectors.joining(printer.word("；", "; "))));
    }

    private void notInForce(DateRange inForce, List<ServiceItem> services) {
        String codes = services.stream().map(ServiceItem::code).collect(Collectors.joining(printer.word("、", ", ")));
        printer.line("   " + printer.outcome(Outcome.NOT_IN_FORCE) + codes + printer.word("：实施期", ": in force ")
                + printer.word("%s至%s", "%s to %s")
                        .formatted(
                                inForce.from(),
                                inForce.until().map(LocalDate::toString).orElse("…")));
    }

    private String place(ServiceItem service) {
        return printer.word("（%s）", " (%s)").formatted(service.citation().in(language));
    }

    private String entitlement(Entitlement entitlement) {
        StringBuilder text = new StringBuilder(printer.benefit(entitlement.benefit()));
        entitlement
                .amount()
                .ifPresent(amount -> text.append(printer.word("：", ": ")).append(amount.in(language)));
        List<Reason> settled = entitlement.reasons().stream()
                .filter(reason -> reason.truth() == Truth.TRUE)
                .toList();
        if (!settled.isEmpty()) {
            text.append(settled.stream()
                    .map(reason -> reason.observed(language))
                    .collect(Collectors.joining(
                            printer.word("、", ", "), printer.word("（", " ("), printer.word("）", ")"))));
        }
        if (!entitlement.missing().isEmpty()) {
            text.append(printer.word("；", "; ")).append(printer.missing(entitlement.missing()));
        }
        return text.toString();
    }

    private void quota(Decision decision) {
        switch (decision.quotaBound()) {
            case TRUE ->
                printer.line("      "
                        + printer.word("! 名额有限：符合条件不等于已经获得", "! limited by a quota: eligible is not yet granted"));
            case UNKNOWN -> printer.line("      " + printer.word("! 可能有名额限制", "! may be limited by a quota"));
            case FALSE -> {}
        }
    }

    private String reason(Reason reason) {
        String readings = reason.readings().stream().map(Reading::id).collect(Collectors.joining(", "));
        return reason.in(language) + (readings.isEmpty() ? "" : " [" + readings + "]");
    }
}
