package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.target.Computed;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Verdict;
import java.util.List;

/** The part of the page with what is due next, and how far it has come. */
record DueSection(Markup page, Words words) {

    void write(Monitoring monitoring) {
        page.element("section", () -> content(monitoring));
    }

    private void content(Monitoring monitoring) {
        List<Progress> open = monitoring.observed().stream()
                .filter(each -> each.verdict() == Verdict.NOT_YET_DUE)
                .map(monitoring::progress)
                .filter(each -> each.value().number().isPresent())
                .toList();
        List<Finding> next = monitoring.scorecard().total().nextDue();
        page.text("h2", words.of("下一批到期", "Due next"));
        next.stream()
                .flatMap(each -> each.nextDue().stream())
                .findFirst()
                .ifPresent(day -> page.text(
                        "p",
                        words.of("%s到期%d项，其中有数可算而尚未达到的：", "%s: %d targets; those with numbers that are not there yet:")
                                .formatted(day, next.size())));
        DataTable table = new DataTable(page);
        table.write(
                words.of("下一批到期", "Due next"),
                () -> {
                    table.head(words.of("目标", "Target"));
                    table.numbers(words.of("差距", "Gap"));
                    table.head(words.of("路程", "Share of the way"));
                    table.numbers(words.of("每年还需", "Needed a year"));
                    table.head(words.of("进度", "Trend"));
                },
                () -> open.forEach(each -> page.element("tr", () -> {
                    page.text("th", each.target().in(words.language()), "scope", "row");
                    number(each, each.gap());
                    page.text("td", way(each.way()));
                    number(each, each.neededPace());
                    page.text("td", each.trend().label().in(words.language()), "class", "short");
                })));
    }

    private void number(Progress progress, Computed computed) {
        String text = computed instanceof Computed.Refused refused
                ? refused.why().in(words.language())
                : words.quantity(
                        computed.number().orElseThrow(),
                        progress.target().indicator().unit());
        page.text("td", text, "class", "number");
    }

    private String way(Computed computed) {
        return computed instanceof Computed.Refused refused
                ? refused.why().in(words.language())
                : words.quantity(computed.number().orElseThrow().times(Fraction.of(100)), Unit.PERCENT);
    }
}
