package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.form.CalculatorCaseForms;
import cn.zhoucun.services.json.form.CalculatorCaseForms.CalculatorCase;
import cn.zhoucun.services.json.form.ConformanceForms;
import cn.zhoucun.services.json.form.ConformanceForms.CaseFigure;
import cn.zhoucun.services.json.form.ConformanceForms.Decided;
import cn.zhoucun.services.json.form.ConformanceForms.Entry;
import cn.zhoucun.services.json.form.ConformanceForms.Index;
import cn.zhoucun.services.json.form.ConformanceForms.ServiceCase;
import cn.zhoucun.services.json.form.ConformanceForms.TargetCase;
import cn.zhoucun.services.json.shape.Limits;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Targets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Holds a plan to the files of a conformance pack: cases with what they must come to, which an implementation in any
 * language can be held to. A pack is a folder with {@code index.json}, {@code services}, {@code targets} and
 * {@code calculators}, one file for each; its README says what the members mean. Immutable and thread-safe.
 */
public final class Conformance {

    private final ServiceCatalog catalog;
    private final Targets targets;
    private final Calculators calculators;
    private final Assessor printed;

    private Conformance(ServiceCatalog catalog, Targets targets, Calculators calculators) {
        this.catalog = catalog;
        this.targets = targets;
        this.calculators = calculators;
        this.printed = Assessor.of(catalog);
    }

    /**
     * Obtains the comparison for a plan.
     *
     * @param catalog the services
     * @param targets the targets
     * @param calculators the calculators; a plan that has none is held to packs without their cases
     * @return the comparison
     */
    public static Conformance of(ServiceCatalog catalog, Targets targets, Calculators calculators) {
        return new Conformance(catalog, targets, calculators);
    }

    /**
     * A case that came to something else.
     *
     * @param id the service, the target or the calculator
     * @param description the case
     * @param expected what it must come to
     * @param found what it came to
     */
    public record Difference(String id, String description, String expected, String found) {}

    /**
     * What came of a pack.
     *
     * @param cases how many cases were run
     * @param differences those that came to something else
     */
    public record Report(int cases, List<Difference> differences) {

        /** Copies the differences. */
        public Report {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Runs every case of a pack.
     *
     * @param pack the folder
     * @return the differences, and how many cases there were
     * @throws JsonInputException if a file is not of its form, or has another number of cases than the index says
     * @throws InvalidInputException if the plan lacks a service, target or calculator of the pack
     * @throws IOException if a file cannot be read
     */
    public Report run(Path pack) throws IOException {
        JsonForm<Index> form = new JsonForm<>("conformance-index", "", Limits.PLAN, () -> ConformanceForms.INDEX);
        Index index = read(form, pack.resolve("index.json"));
        List<Difference> differences = new ArrayList<>();
        for (Entry each : index.services()) {
            differences.addAll(services(each, cases(serviceCases(), pack, "services", each)));
        }
        for (Entry each : index.targets()) {
            differences.addAll(targets(each, cases(targetCases(), pack, "targets", each)));
        }
        for (Entry each : index.calculators()) {
            differences.addAll(calculators(each, cases(calculatorCases(), pack, "calculators", each)));
        }
        int cases = Stream.of(index.services(), index.targets(), index.calculators())
                .flatMap(List::stream)
                .mapToInt(Entry::cases)
                .sum();
        return new Report(cases, differences);
    }

    private static <T> List<T> cases(JsonForm<List<T>> form, Path pack, String folder, Entry entry) throws IOException {
        return counted(entry, read(form, pack.resolve(folder).resolve(entry.id() + ".json")));
    }

    private static <T> T read(JsonForm<T> form, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return form.read(in);
        }
    }

    private static <T> List<T> counted(Entry entry, List<T> cases) {
        if (cases.size() != entry.cases()) {
            throw new JsonInputException(
                    entry.id(), cases.size() + " cases", "must have as many cases as the index says, " + entry.cases());
        }
        return cases;
    }

    /** The form of the cases of a service. */
    JsonForm<List<ServiceCase>> serviceCases() {
        return new JsonForm<>("service-cases", catalog.id(), Limits.PLAN, () -> ConformanceForms.serviceCases(catalog));
    }

    /** The form of the cases of a target. */
    JsonForm<List<TargetCase>> targetCases() {
        return new JsonForm<>("target-cases", "", Limits.PLAN, () -> ConformanceForms.TARGET_CASES);
    }

    /** The form of the cases of a calculator. */
    JsonForm<List<CalculatorCase>> calculatorCases() {
        return new JsonForm<>("calculator-cases", "", Limits.PLAN, () -> CalculatorCaseForms.calculatorCases(catalog));
    }

    private List<Difference> services(Entry entry, List<ServiceCase> cases) {
        return cases.stream()
                .flatMap(each -> difference(entry, each.description(), each.expect(), found(entry.id(), each)).stream())
                .toList();
    }

    private static Optional<Difference> difference(Entry entry, String description, Object expected, Object found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(new Difference(entry.id(), description, expected.toString(), found.toString()));
    }

    /** What a case came to, as far as it says what it must come to. */
    private Decided found(String service, ServiceCase given) {
        Decision decision = assessor(given).assess(given.facts(), given.asOf()).decision(service);
        List<String> missing = decision.missing().stream().map(Missing::id).toList();
        return new Decided(
                decision.outcome(),
                given.expect().amounts().map(unused -> amounts(decision)),
                given.expect().missing().map(expected -> inOrderOf(expected, missing)));
    }

    private Assessor assessor(ServiceCase given) {
        if (given.parameters().isEmpty()) {
            return printed;
        }
        return Assessor.of(catalog, CaseFigure.all(given.parameters()));
    }

    /** What is missing has no order: that of the expectation, where it is the same. */
    private static List<String> inOrderOf(List<String> expected, List<String> found) {
        return expected.stream()
                        .sorted()
                        .toList()
                        .equals(found.stream().sorted().toList())
                ? expected
                : found;
    }

    private static List<String> amounts(Decision decision) {
        return decision.entitlements().stream()
                .map(Entitlement::amount)
                .flatMap(Optional::stream)
                .map(Conformance::text)
                .toList();
    }

    private static String text(AmountValue amount) {
        String figure = "unspecified";
        if (amount instanceof AmountValue.Exact exact) {
            figure = figure(exact.money());
        } else if (amount instanceof AmountValue.Between between) {
            figure = figure(between.least()) + "-" + figure(between.most());
        } else if (amount instanceof AmountValue.AtLeast atLeast) {
            figure = "at least " + figure(atLeast.least());
        }
        return figure + " " + amount.frequency().code();
    }

    private static String figure(Money money) {
        return money.getAmount().toPlainString();
    }

    private List<Difference> targets(Entry entry, List<TargetCase> cases) {
        Target target = targets.get(entry.id());
        return cases.stream()
                .flatMap(each -> difference(entry, each.description(), each.expect(), verdict(target, each)).stream())
                .toList();
    }

    private static String verdict(Target target, TargetCase given) {
        try {
            return TargetCases.finding(target, given).verdict().code();
        } catch (InvalidInputException refusal) {
            return "refused";
        }
    }

    private List<Difference> calculators(Entry entry, List<CalculatorCase> cases) {
        Calculator calculator = calculators.get(entry.id());
        return cases.stream()
                .flatMap(each ->
                        difference(entry, each.description(), each.expect(), CalculatorCases.found(calculator, each))
                                .stream())
                .toList();
    }
}
