package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Text;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Indicator;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Requirement;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formats are fixed to the byte: a change of one means a new version. */
class GoldenTest {

    /** The first target of each kind of requirement, and one of a kind that the plan does not use. */
    static final Targets TARGETS =
            new Targets(ofEveryKind(), ZhoucunPlan.targets().notComputable().subList(0, 1));

    private static List<Target> ofEveryKind() {
        Map<Class<?>, Target> kinds = new LinkedHashMap<>();
        for (Target target : ZhoucunPlan.targets().all()) {
            kinds.putIfAbsent(target.requirement().getClass(), target);
        }
        kinds.putIfAbsent(Requirement.Range.class, range());
        return List.copyOf(kinds.values());
    }

    private static Target range() {
        Target rate = ZhoucunPlan.targets().get("IND-01.2020");
        Indicator measure = new Indicator(
                "made-up.range",
                Text.of("示例比率", "made-up rate"),
                Unit.PERCENT,
                rate.indicator().counts(),
                rate.indicator().base(),
                rate.indicator().limits());
        Requirement within = new Requirement.Range(Fraction.of(90), Fraction.of(191, 2));
        return Target.of(measure, within, rate.due(), rate.citation());
    }

    private static final List<Finding> FINDINGS =
            Evaluator.on(LocalDate.of(2021, 1, 1)).evaluateAll(TARGETS.all(), Observations.none());

    private static final ServiceCatalog EDUCATION = ServiceCatalog.of(
            "education",
            ZhoucunPlan.document(),
            ZhoucunPlan.catalog().services().subList(0, 8));

    /** What was measured in every way, in the district and in a part of it. */
    private static final Observations OBSERVED = Observations.none()
            .with("IND-01.2020", Observation.of(new BigDecimal("97.5"), Unit.PERCENT, 2017))
            .with("IND-02.2020", Observation.counted(1, 3, 2018).in("某镇"))
            .with("CH07-4.cemeteries.by", Observation.completedOn(LocalDate.of(2020, 12, 31)));

    /** A few entries of every table, with and without what may be left out. */
    private static final PlanTables TABLES = new PlanTables(
            rows(ZhoucunPlan.indicators(), "IND-01", "IND-05", "IND-18"),
            ZhoucunPlan.directory().subList(1, 2),
            List.of(ZhoucunPlan.keyProjects().get(0), ZhoucunPlan.keyProjects().get(5)),
            ZhoucunPlan.keyTasks().subList(0, 8),
            ZhoucunPlan.commitments().subList(0, 4));

    private static final Parameters FIGURES = Parameters.none()
            .with(
                    OtherPlan.CEILING,
                    Money.of(Renminbi.CNY, new BigDecimal("600.50")),
                    DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30)),
                    "an order");

    private static List<IndicatorRow> rows(List<IndicatorRow> all, String... codes) {
        return all.stream().filter(row -> List.of(codes).contains(row.code())).toList();
    }

    private static List<Progress> progress() {
        return TARGETS.all().stream()
                .map(target -> Progress.of(target, OBSERVED, Evaluator.on(LocalDate.of(2021, 1, 1))))
                .toList();
    }

    private static String written(String name) {
        return switch (name) {
            case "plan" -> ServicesJson.plans().write(EDUCATION);
            case "plan-of-every-kind" ->
                ServicesJson.plans().write(new RandomPlans(new Random(2018)).planOfEveryKind());
            case "targets" -> ServicesJson.targets().write(TARGETS);
            case "findings" -> ServicesJson.findings(TARGETS).write(FINDINGS);
            case "scorecard" -> ServicesJson.scorecards(TARGETS).write(Scorecard.of(FINDINGS, ZhoucunPlan.keyTasks()));
            case "progress" -> ServicesJson.progress(TARGETS).write(progress());
            case "observations" -> ServicesJson.observations().write(OBSERVED);
            case "tables" -> ServicesJson.tables().write(TABLES);
            case "parameters" -> ServicesJson.of(OtherPlan.CATALOG).parameters().write(FIGURES);
            default -> Documents.written().get(name);
        };
    }

    /** Every type of document; {@code AssessmentJsonTest} has the file of assessments, on lines of their own. */
    private static Stream<String> names() {
        return Stream.concat(
                Stream.of("plan-of-every-kind"),
                Documents.written().keySet().stream().filter(name -> !name.equals("assessment")));
    }

    @ParameterizedTest
    @MethodSource("names")
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
