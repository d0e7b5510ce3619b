package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.json.form.CalculatorCaseForms.Answer;
import cn.zhoucun.services.json.form.CalculatorCaseForms.CalculatorCase;
import cn.zhoucun.services.json.form.ConformanceForms.CaseFigure;
import cn.zhoucun.services.json.form.ConformanceForms.TargetCase;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The results of the conformance pack come out of a stream of Java serialization as they went in: their JSON, which is
 * written from everything they hold, is the same.
 */
class SerialisedResultsTest {

    private static final Path PACK = Path.of("..", "zhoucun-services-core", "src", "test", "resources", "conformance");
    private static final Targets TARGETS = ZhoucunPlan.targets();
    private static final Calculators CALCULATORS = ZhoucunCalculators.calculators();
    private static final Conformance CONFORMANCE = Conformance.of(ZhoucunPlan.catalog(), TARGETS, CALCULATORS);

    @SuppressWarnings("unchecked") // an object comes out with its class
    private static <T> T roundTrip(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) stream.readObject();
        }
    }

    @Test
    void thePlanOutOfAStreamConforms() throws IOException, ClassNotFoundException {
        Conformance.Report report = Conformance.of(roundTrip(ZhoucunPlan.catalog()), roundTrip(TARGETS), CALCULATORS)
                .run(PACK);

        assertThat(report.differences()).isEmpty();
    }

    @Test
    void everyCalculationComesOutWithItsSteps() throws IOException, ClassNotFoundException {
        for (Calculator calculator : CALCULATORS.all()) {
            List<CalculationResult> results = new ArrayList<>();
            for (CalculatorCase each : cases(CONFORMANCE.calculatorCases(), "calculators", calculator.id())) {
                if (each.expect().outcome() == Answer.CALCULATED) {
                    results.add(CalculatorCases.result(calculator, each, CaseFigure.all(each.parameters())));
                }
            }
            assertThat(results).as(calculator.id()).isNotEmpty();
            List<CalculationResult> copies = roundTrip(results);
            for (int i = 0; i < results.size(); i++) {
                assertThat(text(copies.get(i))).isEqualTo(text(results.get(i)));
            }
        }
    }

    private static List<String> text(CalculationResult result) {
        List<String> text = new ArrayList<>(List.of(ServicesJson.calculations().write(result)));
        for (Calculation each : result.results().values()) {
            text.add(each.in(Language.CHINESE));
            text.add(each.in(Language.ENGLISH));
        }
        return text;
    }

    @Test
    void everyFindingComesOutAndTheScorecardOfThem() throws IOException, ClassNotFoundException {
        List<Finding> findings = new ArrayList<>();
        for (Target target : TARGETS.all()) {
            for (TargetCase each : cases(CONFORMANCE.targetCases(), "targets", target.id())) {
                if (!each.expect().equals("refused")) {
                    findings.add(TargetCases.finding(target, each));
                }
            }
        }
        Scorecard scorecard = Scorecard.of(findings, ZhoucunPlan.keyTasks());

        List<Finding> copies = roundTrip(findings);

        assertThat(copies).isEqualTo(findings);
        assertThat(copies.stream().map(each -> each.in(Language.CHINESE)).toList())
                .isEqualTo(
                        findings.stream().map(each -> each.in(Language.CHINESE)).toList());
        assertThat(roundTrip(scorecard)).isEqualTo(scorecard);
    }

    private static <T> List<T> cases(JsonForm<List<T>> form, String folder, String id) throws IOException {
        return form.read(Files.readString(PACK.resolve(folder).resolve(id + ".json")));
    }
}
