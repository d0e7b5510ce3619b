package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.Baseline;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of the page with a chart for each value that is held against a figure, domain by domain. */
record ChartSection(Markup page, Words words) {

    void write(Monitoring monitoring) {
        Map<Optional<Domain>, List<BulletChart>> charts = monitoring.observed().stream()
                .flatMap(each -> BulletChart.of(each).stream())
                .collect(Collectors.groupingBy(
                        each -> each.finding().target().domain(), LinkedHashMap::new, Collectors.toList()));
        page.element("section", () -> {
            page.text("h2", words.of("目标与现状", "Targets and where they stand"));
            legend();
            charts.forEach((domain, of) -> {
                domain.ifPresent(each -> page.text("h3", each.name().in(words.language())));
                page.element("div", () -> of.forEach(this::chart), "class", "charts");
            });
        });
    }

    private void legend() {
        page.element(
                "p",
                () -> {
                    entry("●", "symbol", words.of("现状", "value"));
                    entry("┃", "symbol", words.of("目标", "target"));
                    entry("◇", "symbol", words.of("基期", "baseline"));
                    entry("", "swatch", words.of("达到目标的范围", "where the promise is kept"));
                    page.text("span", words.of("数轴不一定从零起。", "Scales need not begin at zero."));
                },
                "class",
                "legend");
    }

    private void entry(String symbol, String kind, String name) {
        page.element("span", () -> {
            page.text("span", symbol, "class", kind, "aria-hidden", "true");
            page.text(" " + name);
        });
    }

    private void chart(BulletChart chart) {
        Finding finding = chart.finding();
        Target target = finding.target();
        String id = words.of("zh-", "en-") + target.id();
        page.element(
                "article",
                () -> {
                    page.element("header", () -> {
                        page.element("div", () -> {
                            page.text("h4", target.indicator().name().in(words.language()));
                            page.text("p", target.citation().part().in(words.language()), "class", "note");
                        });
                        Badge.write(page, words, finding.verdict());
                    });
                    new ChartDrawing(page, words).draw(chart, id, description(chart));
                    page.element("dl", () -> figures(chart), "class", "figures");
                    target.baseline()
                            .flatMap(Baseline::incomparable)
                            .ifPresent(why -> page.text("p", why.in(words.language()), "class", "note"));
                },
                "id",
                id,
                "data-target",
                target.id(),
                "data-verdict",
                finding.verdict().code());
    }

    private void figures(BulletChart chart) {
        Unit unit = chart.reason().indicator().unit();
        Language language = words.language();
        figure("● " + words.of("现状", "value"), words.quantity(chart.value(), unit), when(chart));
        figure(
                "┃ " + words.of("目标", "target"),
                chart.threshold().in(unit, language),
                words.of("期限", "due ") + chart.reason().due());
        chart.baseline()
                .ifPresent(base -> figure(
                        "◇ " + words.of("基期", "baseline"),
                        words.quantity(base.value(), unit),
                        Integer.toString(base.year())));
    }

    private void figure(String name, String value, String when) {
        page.element("div", () -> {
            page.text("dt", name);
            page.element("dd", () -> {
                page.text("b", value);
                page.text("small", " " + when);
            });
        });
    }

    private String when(BulletChart chart) {
        return chart.reason().observation().stream()
                .map(each -> {
                    String part =
                            each.part().map(name -> name + words.of("，", ", ")).orElse("");
                    return part
                            + (chart.reason().required() == chart.threshold() ? "" : words.of("累计至", "so far to "))
                            + each.until().getYear();
                })
                .collect(Collectors.joining());
    }

    /** What the drawing shows, in a sentence. */
    private String description(BulletChart chart) {
        Unit unit = chart.reason().indicator().unit();
        String base = chart.baseline()
                .map(each -> words.of("；基期%s（%d）", "; baseline %s (%d)")
                        .formatted(words.quantity(each.value(), unit), each.year()))
                .orElse("");
        return words.of("现状%s（%s）；目标%s%s；%s。", "Value %s (%s); target %s%s; %s.")
                .formatted(
                        words.quantity(chart.value(), unit),
                        when(chart),
                        chart.threshold().in(unit, words.language()),
                        base,
                        chart.finding().verdict().label().in(words.language()));
    }
}
