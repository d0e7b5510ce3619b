package cn.zhoucun.services.plan;

import cn.zhoucun.services.source.Text;
import java.util.Map;

/** The printed figures that no observation can be held against, and why. */
final class FiguresWithoutTest {

    private static final Text SCOPE =
            Text.of("描述工程的范围，不是要达到的水平", "it describes the scope of a project, not a level to reach");
    private static final Text CRITERION =
            Text.of("界定对象或条件，不是要达到的水平", "it says who or what is meant, not a level to reach");
    private static final Text RULE =
            Text.of("规定待遇本身，由待遇规则判定", "it says what is granted, which the rule of the benefit decides");

    /** The reasons, by the id of the figure. */
    static final Map<String, Text> REASONS = Map.ofEntries(
            Map.entry("KP-03-03.schools", SCOPE),
            Map.entry("KP-03-03.investment", SCOPE),
            Map.entry("KP-03-03.buildings", SCOPE),
            Map.entry("KP-03-03.floor-area", SCOPE),
            Map.entry("KP-03-03.equipment", SCOPE),
            Map.entry("KP-03-09.skills", CRITERION),
            Map.entry("CH08-2.monetary-resettlement.months-to-sell", CRITERION),
            Map.entry("CH09-3.exercise.weekly-times", CRITERION),
            Map.entry("CH12-1.raised-minimum-allowance.members", CRITERION),
            Map.entry("CH12-3.cochlear-implants.oldest", CRITERION),
            Map.entry("CH12-2.early-pension.years", RULE),
            Map.entry("EMP-04.raise", RULE),
            Map.entry(
                    "EMP-08.items",
                    Text.of(
                            "文本只列出大类，没有列出事项，无从核对",
                            "the text lists the kinds and not the items, so that none can be counted off")),
            Map.entry(
                    "CH12-5.disability-prevention.by",
                    Text.of("“更加完善”没有可以观测的内容", "that a system is better says nothing that can be observed")));

    private FiguresWithoutTest() {}
}
