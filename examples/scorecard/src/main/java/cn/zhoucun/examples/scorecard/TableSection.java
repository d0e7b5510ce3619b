package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.TargetReason;
import java.util.stream.Collectors;

/** The part of the page with every observed target in a table, for those who do not read charts. */
record TableSection(Markup page, Words words) {

    void write(Monitoring monitoring) {
        page.element("section", () -> content(monitoring));
    }

    private void content(Monitoring monitoring) {
        String title = words.of("全部有观测值的目标", "Every target that was observed");
        DataTable table = new DataTable(page);
        page.text("h2", title);
        table.write(
                title,
                () -> {
                    table.head(words.of("目标", "Target"));
                    table.head(words.of("判定", "Verdict"));
                    table.head(words.of("依据", "Why"));
                    table.head(words.of("出处", "Place"));
                },
                () -> monitoring.observed().forEach(this::row));
    }

    private void row(Finding finding) {
        page.element(
                "tr",
                () -> {
                    page.text("th", finding.target().in(words.language()), "scope", "row");
                    page.element("td", () -> Badge.write(page, words, finding.verdict()));
                    page.text(
                            "td",
                            finding.reasons().stream()
                                    .filter(each -> each.observation().isPresent())
                                    .map((TargetReason each) -> each.in(words.language()))
                                    .collect(Collectors.joining(words.of("；", "; "))));
                    page.text("td", finding.target().citation().part().in(words.language()));
                },
                "data-row",
                finding.target().id());
    }
}
