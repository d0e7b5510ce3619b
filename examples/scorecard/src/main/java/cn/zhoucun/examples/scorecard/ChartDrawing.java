package cn.zhoucun.examples.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Draws a chart as SVG. Places across are percentages and text has a size of its own, so that labels stay readable at any
 * width.
 */
final class ChartDrawing {

    private static final String MIDDLE = "27";

    private final Markup page;
    private final Words words;

    ChartDrawing(Markup page, Words words) {
        this.page = page;
        this.words = words;
    }

    void draw(BulletChart chart, String id, String description) {
        page.element(
                "svg",
                () -> {
                    page.text(
                            "title", chart.finding().target().indicator().name().in(words.language()), "id", id + "-t");
                    page.text("desc", description, "id", id + "-d");
                    scale(chart);
                    marks(chart);
                },
                "class",
                "bullet",
                "role",
                "img",
                "width",
                "100%",
                "height",
                "66",
                "aria-labelledby",
                id + "-t " + id + "-d");
    }

    private void scale(BulletChart chart) {
        page.empty("rect", "class", "track", "x", "0", "y", "18", "width", "100%", "height", "18", "rx", "2");
        boolean upwards = chart.threshold().direction() > 0;
        double from = upwards ? chart.targetPosition() : 0;
        double until = upwards ? 100 : chart.targetPosition();
        if (chart.threshold().direction() != 0) {
            page.empty(
                    "rect",
                    "class",
                    "kept",
                    "x",
                    percent(from),
                    "y",
                    "18",
                    "width",
                    percent(until - from),
                    "height",
                    "18");
        }
        List<BigDecimal> labels = chart.scale().labels();
        for (int i = 0; i < labels.size(); i++) {
            String x = percent(chart.scale().position(labels.get(i)));
            String anchor = i == 0 ? "start" : i == labels.size() - 1 ? "end" : "middle";
            page.empty("line", "class", "tick", "x1", x, "x2", x, "y1", "36", "y2", "42");
            page.text(
                    "text",
                    labels.get(i).stripTrailingZeros().toPlainString(),
                    "class",
                    "label",
                    "x",
                    x,
                    "y",
                    "58",
                    "text-anchor",
                    anchor);
        }
    }

    private void marks(BulletChart chart) {
        String value = percent(chart.valuePosition());
        chart.baselinePosition().map(ChartDrawing::percent).ifPresent(base -> {
            page.empty("line", "class", "way", "x1", base, "x2", value, "y1", MIDDLE, "y2", MIDDLE);
            at(base, () -> page.empty("path", "class", "base", "d", "M0 19 L8 27 L0 35 L-8 27 Z"));
        });
        at(percent(chart.targetPosition()), () -> page.empty("path", "class", "aim", "d", "M0 8 V46"));
        at(value, () -> page.empty("circle", "class", "value", "cx", "0", "cy", MIDDLE, "r", "7"));
    }

    /** A shape around a place: paths know no percentages, but what holds them does. */
    private void at(String x, Markup.Content shape) {
        page.element("svg", shape, "x", x, "y", "0", "overflow", "visible");
    }

    static String percent(double position) {
        return String.format(Locale.ROOT, "%.2f%%", position);
    }
}
