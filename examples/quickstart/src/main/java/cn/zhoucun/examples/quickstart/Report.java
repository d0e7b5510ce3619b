package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Prints decisions for people: what follows and why, what is missing, and in one line each what does not follow. */
final class Report {

    private final Language language;
    private final PrintStream out;

    Report(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    void title(Document document) {
        line(document.title().in(language) + word("（%s）", " (%s)").formatted(document.number()));
    }

    void heading(int number, Example example) {
        line("");
        line("%d. %s%s"
                .formatted(
                        number,
                        example.description().in(language),
                        word("（评估日期%s）", " (as of %s)")
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
        line("   " + outcome(decision.outcome()) + service(decision) + place(decision.service()));
        decision.entitlements()
                .forEach(each -> line("      " + (each.applies() == Truth.TRUE ? "+ " : word("+ 视情况：", "+ possibly: "))
                        + entitlement(each)));
        quota(decision);
        decision.reasons().forEach(reason -> line("      " + reason(reason)));
    }

    private void undetermined(Decision decision) {
        line("   " + outcome(decision.outcome()) + service(decision) + place(decision.service()));
        decision.entitlements()
                .forEach(each -> line("      " + word("+ 如符合条件：", "+ if eligible: ") + entitlement(each)));
        quota(decision);
        line("      " + missing(decision.missing()));
    }

    private void ineligible(Decision decision) {
        line("   " + outcome(decision.outcome()) + service(decision) + word("：", ": ")
                + decision.reasons().stream().map(this::reason).collect(Collectors.joining(word("；", "; "))));
    }

    private void notInForce(DateRange inForce, List<ServiceItem> services) {
        String codes = services.stream().map(ServiceItem::code).collect(Collectors.joining(word("、", ", ")));
        line("   " + outcome(Outcome.NOT_IN_FORCE) + codes + word("：实施期", ": in force ")
                + word("%s至%s", "%s to %s")
                        .formatted(
                                inForce.from(),
                                inForce.until().map(LocalDate::toString).orElse("…")));
    }

    private String outcome(Outcome outcome) {
        return "[" + outcome.label().in(language) + "] ";
    }

    private String service(Decision decision) {
        return decision.service().code() + " " + decision.service().name().in(language);
    }

    private String place(ServiceItem service) {
        return word("（%s）", " (%s)").formatted(service.citation().in(language));
    }

    private String entitlement(Entitlement entitlement) {
        StringBuilder text = new StringBuilder(entitlement.benefit().text().in(language));
        if (entitlement.benefit().recipient() != Recipient.PERSON) {
            text.append(word("，给%s", ", to %s")
                    .formatted(entitlement.benefit().recipient().label().in(language)));
        }
        entitlement.amount().ifPresent(amount -> text.append(word("：", ": ")).append(amount.in(language)));
        List<Reason> settled = entitlement.reasons().stream()
                .filter(reason -> reason.truth() == Truth.TRUE)
                .toList();
        if (!settled.isEmpty()) {
            text.append(settled.stream()
                    .map(reason -> reason.observed(language))
                    .collect(Collectors.joining(word("、", ", "), word("（", " ("), word("）", ")"))));
        }
        if (!entitlement.missing().isEmpty()) {
            text.append(word("；", "; ")).append(missing(entitlement.missing()));
        }
        return text.toString();
    }

    private void quota(Decision decision) {
        switch (decision.quotaBound()) {
            case TRUE ->
                line("      " + word("! 名额有限：符合条件不等于已经获得", "! limited by a quota: eligible is not yet granted"));
            case UNKNOWN -> line("      " + word("! 可能有名额限制", "! may be limited by a quota"));
            case FALSE -> {}
        }
    }

    private String missing(List<Missing> missing) {
        return word("缺：", "missing: ")
                + missing.stream().map(each -> each.in(language)).collect(Collectors.joining(word("、", ", ")));
    }

    private String reason(Reason reason) {
        String readings = reason.readings().stream().map(Reading::id).collect(Collectors.joining(", "));
        return reason.in(language) + (readings.isEmpty() ? "" : " [" + readings + "]");
    }

    private String word(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** Ends every line alike on every platform. */
    private void line(String text) {
        out.print(text + "\n");
    }
}
