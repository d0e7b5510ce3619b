package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats are fixed to the byte: a change of one means a new version. */
class GoldenTest {

    /** The first target of each kind of requirement. */
    private static final Targets TARGETS = new Targets(
            List.copyOf(ZhoucunPlan.targets().all().stream()
                    .collect(
                            LinkedHashMap<Class<?>, Target>::new,
                            (kinds, target) ->
                                    kinds.putIfAbsent(target.requirement().getClass(), target),
                            Map::putAll)
                    .values()),
            List.of());

    private static final List<Finding> FINDINGS =
            Evaluator.on(LocalDate.of(2021, 1, 1)).evaluateAll(TARGETS.all(), Observations.none());

    private static final ServiceCatalog EDUCATION = ServiceCatalog.of(
            "education",
            ZhoucunPlan.document(),
            ZhoucunPlan.catalog().services().subList(0, 8));

    private static String written(String name) {
        return switch (name) {
            case "plan" -> ServicesJson.plans().write(EDUCATION);
            case "plan-of-every-kind" -> ServicesJson.plans().write(new RandomPlans(new Random(2018)).plan());
            case "targets" -> ServicesJson.targets().write(TARGETS);
            case "findings" -> ServicesJson.findings(TARGETS).write(FINDINGS);
            case "scorecard" -> ServicesJson.scorecards(TARGETS).write(Scorecard.of(FINDINGS, ZhoucunPlan.keyTasks()));
            default -> Documents.written().get(name);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "plan-of-every-kind",
                "targets",
                "findings",
                "scorecard",
                "calculation",
                "calculation-request",
                "case",
                "household",
                "population"
            })
    void aDocumentIsWrittenAsInTheGoldenFile(String name) throws IOException {
        Path fresh = Path.of("target", "golden", name + ".golden.json");
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, written(name) + "\n");

        try (InputStream golden = GoldenTest.class.getResourceAsStream(name + ".golden.json")) {
            assertThat(golden)
                    .as("the golden file, beside which %s is the fresh one", fresh)
                    .isNotNull();
            assertThat(written(name) + "\n").isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
