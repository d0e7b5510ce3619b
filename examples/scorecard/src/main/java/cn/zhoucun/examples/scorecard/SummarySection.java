package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Found;
import cn.zhoucun.services.target.ScoreLine;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Verdict;
import java.util.Arrays;
import java.util.List;

/** The part of the page that counts verdicts: all of them, by domain, department and key task, and the worst. */
record SummarySection(Markup page, Words words) {

    private static final int WORST = 5;

    void write(Monitoring monitoring) {
        Scorecard card = monitoring.scorecard();
        page.element("section", () -> {
            page.text(
                    "h2",
                    words.of("%d项目标", "%d targets")
                            .formatted(card.total().findings().size()));
            page.element(
                    "ul", () -> Arrays.stream(Verdict.values()).forEach(each -> total(card, each)), "class", "totals");
        });
        page.element("section", () -> {
            page.text("h2", words.of("按领域", "By domain"));
            table(words.of("领域", "Domain"), card.byDomain());
            folded(words.of("按部门", "By department"), words.of("部门", "Department"), card.byDepartment());
            folded(words.of("按重点任务", "By key task"), words.of("重点任务", "Key task"), card.byKeyTask());
        });
        page.element("section", () -> {
            page.text("h2", words.of("差距最大", "Worst"));
            page.element("ol", () -> card.total().worst(WORST).forEach(this::worst), "class", "worst");
        });
    }

    private void total(Scorecard card, Verdict verdict) {
        page.element(
                "li",
                () -> {
                    page.text("b", Integer.toString(card.total().count(verdict)));
                    Badge.write(page, words, verdict);
                },
                "data-total",
                verdict.code());
    }

    private void folded(String title, String column, List<ScoreLine> lines) {
        page.element("details", () -> {
            page.text("summary", title);
            table(column, lines);
        });
    }

    private void table(String column, List<ScoreLine> lines) {
        DataTable table = new DataTable(page);
        table.write(
                column,
                () -> {
                    table.head(column);
                    Arrays.stream(Verdict.values())
                            .forEach(each -> table.numbers(each.label().in(words.language())));
                    page.text("th", words.of("构成", "Share"), "scope", "col", "class", "share");
                },
                () -> lines.forEach(line -> page.element("tr", () -> {
                    page.text("th", line.name().in(words.language()), "scope", "row");
                    Arrays.stream(Verdict.values())
                            .forEach(each -> page.text("td", Integer.toString(line.count(each)), "class", "number"));
                    page.element("td", () -> bar(line), "class", "share");
                })));
    }

    /** The counts of the row once more, as a picture for the eye alone. */
    private void bar(ScoreLine line) {
        int all = line.findings().size();
        page.element(
                "svg",
                () -> {
                    double from = 0;
                    for (Verdict verdict : Verdict.values()) {
                        double width = all == 0 ? 0 : 100.0 * line.count(verdict) / all;
                        page.empty(
                                "rect",
                                "class",
                                verdict.code(),
                                "x",
                                ChartDrawing.percent(from),
                                "width",
                                ChartDrawing.percent(width),
                                "y",
                                "0",
                                "height",
                                "12");
                        from += width;
                    }
                },
                "class",
                "parts",
                "width",
                "100%",
                "height",
                "12",
                "aria-hidden",
                "true");
    }

    private void worst(Finding finding) {
        page.element("li", () -> {
            page.text("h3", finding.target().in(words.language()));
            Badge.write(page, words, finding.verdict());
            finding.reasons().stream()
                    .filter(each -> each.found() != Found.HOLDS)
                    .filter(each -> each.observation().isPresent())
                    .forEach(each -> page.text("p", each.in(words.language())));
            page.text("p", finding.target().citation().in(words.language()), "class", "note");
        });
    }
}
