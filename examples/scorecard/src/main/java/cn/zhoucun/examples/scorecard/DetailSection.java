package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.target.Computed;
import cn.zhoucun.services.target.Evenness;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.TargetReason;
import cn.zhoucun.services.target.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the page with what is due next, how even it is, and every observation in a table. */
final class DetailSection {

    private final Markup page;
    private final Words words;

    DetailSection(Markup page, Words words) {
        this.page = page;
        this.words = words;
    }

    void write(Monitoring monitoring) {
        page.element("section", () -> due(monitoring));
        page.element("section", () -> even(monitoring));
        page.element("section", () -> all(monitoring));
    }

    private void due(Monitoring monitoring) {
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

    private void even(Monitoring monitoring) {
        Evenness even = monitoring.books();
        List<Evenness.Part> towns = monitoring.booksByTown();
        ChartScale scale = ChartScale.of(
                Stream.concat(Stream.of(BigDecimal.ZERO), towns.stream().map(Evenness.Part::value))
                        .toList());
        page.text("h2", words.of("均等化：各镇（街道）人均藏书量", "Evenness: books per head, town by town"));
        page.element("dl", () -> towns.forEach(each -> town(each, scale)), "class", "towns");
        page.element(
                "dl",
                () -> {
                    index(words.of("最高与最低之比", "Ratio"), even.ratio());
                    index(words.of("极差", "Range"), even.range());
                    index(words.of("变异系数", "Coefficient of variation"), even.coefficientOfVariation());
                    index(words.of("基尼系数", "Gini"), even.gini());
                    index(words.of("泰尔指数", "Theil"), even.theil());
                },
                "class",
                "indices");
        page.text(
                "p",
                words.of("按人口加权；越接近0越均等，比值越接近1越均等。", "Weighted by people; 0 is even, for the ratio 1."),
                "class",
                "note");
    }

    private void town(Evenness.Part town, ChartScale scale) {
        page.element("div", () -> {
            page.text("dt", town.name());
            page.element("dd", () -> {
                page.element(
                        "svg",
                        () -> page.empty(
                                "rect",
                                "width",
                                ChartDrawing.percent(scale.position(town.value())),
                                "height",
                                "14",
                                "class",
                                "bar"),
                        "width",
                        "100%",
                        "height",
                        "14",
                        "aria-hidden",
                        "true");
                page.text("span", town.value().toPlainString());
            });
        });
    }

    private void index(String name, double value) {
        page.element("div", () -> {
            page.text("dt", name);
            page.text("dd", words.index(value));
        });
    }

    private void all(Monitoring monitoring) {
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
