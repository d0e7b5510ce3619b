package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.ScoreLine;
import cn.zhoucun.services.target.Verdict;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the verdicts by domain as an option of ECharts: a data set, and a bar of four parts for each domain. */
final class EchartsOption {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EchartsOption() {}

    static String write(Monitoring monitoring, Language language) {
        Words words = new Words(language);
        ObjectNode option = MAPPER.createObjectNode();
        option.putObject("title").put("text", words.title()).put("subtext", words.madeUp());
        // patterns beside colours, and a description for those who do not see the chart
        option.putObject("aria").put("enabled", true).putObject("decal").put("show", true);
        option.putObject("tooltip").put("trigger", "axis");
        option.putObject("legend").put("bottom", 0);
        option.putObject("grid").put("containLabel", true);
        option.putObject("dataset").set("source", source(monitoring.scorecard().byDomain(), words));
        option.putObject("xAxis").put("type", "value").put("minInterval", 1);
        option.putObject("yAxis").put("type", "category").put("inverse", true);
        ArrayNode series = option.putArray("series");
        for (Verdict ignored : Verdict.values()) {
            series.addObject().put("type", "bar").put("stack", "verdicts");
        }
        return option.toPrettyString() + "\n";
    }

    /** A row of names, then a row for each domain. */
    private static ArrayNode source(List<ScoreLine> lines, Words words) {
        ArrayNode source = MAPPER.createArrayNode();
        ArrayNode names = source.addArray().add(words.of("领域", "domain"));
        for (Verdict verdict : Verdict.values()) {
            names.add(verdict.label().in(words.language()));
        }
        for (ScoreLine line : lines) {
            ArrayNode row = source.addArray().add(line.name().in(words.language()));
            for (Verdict verdict : Verdict.values()) {
                row.add(line.count(verdict));
            }
        }
        return source;
    }
}
