package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.json.Conformance.Difference;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import cn.zhoucun.services.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan, and the plan that was written as JSON and loaded again, come to what the conformance pack expects. */
class ConformanceTest {

    private static final Path PACK = Path.of("..", "zhoucun-services-core", "src", "test", "resources", "conformance");
    private static final ServiceCatalog PLAN = ZhoucunPlan.catalog();
    private static final Targets TARGETS = ZhoucunPlan.targets();
    private static final Calculators CALCULATORS = ZhoucunCalculators.calculators();
    private static final int LEAST_CASES = 3;

    private static void assertConforms(ServiceCatalog plan, Targets targets) throws IOException {
        Conformance.Report report = Conformance.of(plan, targets, CALCULATORS).run(PACK);

        assertThat(report.differences()).isEmpty();
        assertThat(report.cases()).isGreaterThan(3_200);
    }

    @Test
    void thePlanConforms() throws IOException {
        assertConforms(PLAN, TARGETS);
    }

    @Test
    void thePlanLoadedFromJsonDecidesTheSame() throws IOException {
        assertConforms(
                ServicesJson.plans().read(ServicesJson.plans().write(PLAN)),
                ServicesJson.targets().read(ServicesJson.targets().write(TARGETS)));
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        String index = Files.readString(PACK.resolve("index.json"));
        for (String folder : new String[] {"services", "targets", "calculators"}) {
            try (Stream<Path> files = Files.list(PACK.resolve(folder))) {
                assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(index).contains("{\"id\": \"" + id + "\", \"cases\": "));
            }
        }
    }

    @Test
    void everyCalculatorHasItsCases() throws IOException {
        Conformance conformance = Conformance.of(PLAN, TARGETS, CALCULATORS);
        for (Calculator calculator : CALCULATORS.all()) {
            Path file = PACK.resolve("calculators/" + calculator.id() + ".json");

            assertThat(conformance.calculatorCases().read(Files.readString(file)))
                    .as(calculator.id())
                    .hasSizeGreaterThanOrEqualTo(LEAST_CASES);
        }
    }

    @Test
    void theSchemasOfThePackAreThoseOfTheForms() throws IOException {
        Conformance conformance = Conformance.of(PLAN, TARGETS, CALCULATORS);
        assertShipped(conformance.serviceCases());
        assertShipped(conformance.targetCases());
        assertShipped(conformance.calculatorCases());
    }

    private static void assertShipped(JsonForm<?> form) throws IOException {
        String file = form.name() + ".schema.json";
        Path fresh = Path.of("target", file);
        Files.writeString(fresh, form.schema());

        assertThat(Files.readString(PACK.resolve(file)))
                .as("the schema of the pack, of which %s is the one to ship", fresh)
                .isEqualTo(form.schema());
    }

    @Test
    void aCaseThatComesToSomethingElseIsADifference(@TempDir Path pack) throws IOException {
        Files.createDirectories(pack.resolve("services"));
        Files.createDirectories(pack.resolve("targets"));
        Files.createDirectories(pack.resolve("calculators"));
        Files.writeString(
                pack.resolve("index.json"),
                "{\"format\": \"zhoucun-services/conformance/1\", \"plan\": \"zhoucun-2018\","
                        + " \"services\": [{\"id\": \"EDU-02\", \"cases\": 1}],"
                        + " \"targets\": [{\"id\": \"IND-01.2020\", \"cases\": 1}],"
                        + " \"calculators\": [{\"id\": \"EDU-04.grant\", \"cases\": 2}]}");
        Files.writeString(
                pack.resolve("services/EDU-02.json"),
                "[{\"description\": \"before the plan\", \"facts\": {}, \"asOf\": \"2015-12-31\","
                        + " \"expect\": {\"outcome\": \"eligible\"}}]");
        Files.writeString(
                pack.resolve("targets/IND-01.2020.json"),
                "[{\"description\": \"nothing seen\", \"asOf\": \"2030-01-01\", \"observations\": [], \"expect\": \"met\"}]");

        Files.writeString(
                pack.resolve("calculators/EDU-04.grant.json"),
                "[{\"description\": \"another sum\", \"inputs\": {}, \"asOf\": \"2018-09-01\","
                        + " \"expect\": {\"outcome\": \"calculated\", \"results\": [\"2000.01 per_year\"]}},"
                        + " {\"description\": \"refused, or so it says\", \"inputs\": {}, \"asOf\": \"2018-09-01\","
                        + " \"expect\": {\"outcome\": \"refused\"}}]");

        assertThat(Conformance.of(PLAN, TARGETS, CALCULATORS).run(pack).differences())
                .extracting(Difference::id, Difference::description)
                .containsExactly(
                        tuple("EDU-02", "before the plan"),
                        tuple("IND-01.2020", "nothing seen"),
                        tuple("EDU-04.grant", "another sum"),
                        tuple("EDU-04.grant", "refused, or so it says"));

        Files.writeString(pack.resolve("targets/IND-01.2020.json"), "[]");
        assertThatThrownBy(() -> Conformance.of(PLAN, TARGETS, CALCULATORS).run(pack))
                .hasMessage("IND-01.2020 (0 cases) must have as many cases as the index says, 1.");
    }
}
