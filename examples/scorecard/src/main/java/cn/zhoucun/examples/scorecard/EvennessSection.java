package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.target.Evenness;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The part of the page that shows a measure town by town, and how even it is. */
record EvennessSection(Markup page, Words words) {

    void write(Monitoring monitoring) {
        List<Evenness.Part> towns = monitoring.booksByTown();
        if (!towns.isEmpty()) {
            page.element("section", () -> write(towns, Evenness.of(towns)));
        }
    }

    private void write(List<Evenness.Part> towns, Evenness even) {
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
}
