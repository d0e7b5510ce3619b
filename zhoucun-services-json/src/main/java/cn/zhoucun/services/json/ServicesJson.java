package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.json.form.CalculationForms;
import cn.zhoucun.services.json.form.CaseForms;
import cn.zhoucun.services.json.form.CatalogForms;
import cn.zhoucun.services.json.form.ComparisonForms;
import cn.zhoucun.services.json.form.FindingForms;
import cn.zhoucun.services.json.form.ObservationForms;
import cn.zhoucun.services.json.form.PopulationForms;
import cn.zhoucun.services.json.form.ProgressForms;
import cn.zhoucun.services.json.form.ResultForms;
import cn.zhoucun.services.json.form.Scope;
import cn.zhoucun.services.json.form.TableForms;
import cn.zhoucun.services.json.form.TargetForms;
import cn.zhoucun.services.json.form.WorksheetForms;
import cn.zhoucun.services.json.shape.Limits;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Household;
import cn.zhoucun.services.population.Comparison;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Targets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * The JSON documents of a plan. Each type of document is a {@link JsonForm}, which reads, writes and describes it, or,
 * where it is a result, a {@link JsonOutput}.
 *
 * <p>A case is a document such as
 *
 * <pre>{@code
 * {"asOf": "2018-09-01", "facts": {"enrolment.stage": "primary", "enrolment.grade": 3, "enrolment.boarding": true}}
 * }</pre>
 *
 * <p>Facts and figures go by their ids, and a fact that is unknown is left out. Yes or no is {@code true} or
 * {@code false}, a whole number a JSON integer, a choice the string of its code, a date a string such as
 * {@code "2018-09-01"}, and a set of choices an array of distinct codes. Money, shares and fractions are strings such as
 * {@code "1250.00"}, so that no system takes them for binary fractions. Immutable and thread-safe.
 */
public final class ServicesJson {

    private final JsonForm<Facts> facts;
    private final JsonForm<AssessmentRequest> cases;
    private final JsonForm<Household> households;
    private final JsonForm<Parameters> parameters;
    private final JsonOutput<PopulationResult> populations;

    private ServicesJson(ServiceCatalog catalog) {
        CaseForms forms = new CaseForms(catalog);
        this.facts = ofCase("facts", catalog.id(), forms.facts());
        this.cases = ofCase("case", catalog.id(), forms.request());
        this.households = ofCase("household", catalog.id(), forms.household());
        this.parameters = ofCase("parameters", "", forms.parameters());
        Shape<PopulationResult> population = PopulationForms.result(catalog);
        this.populations = new JsonOutput<>("population", () -> population);
    }

    private static <T> JsonForm<T> ofCase(String name, String plan, Shape<T> shape) {
        return new JsonForm<>(name, plan, Limits.CASE, () -> shape);
    }

    private static <T> JsonForm<T> ofPlan(String name, Supplier<Shape<T>> shape) {
        return new JsonForm<>(name, "", Limits.PLAN, shape);
    }

    /**
     * Obtains the documents of a plan.
     *
     * @param catalog the plan, whose facts and figures documents may name
     * @return the documents
     */
    public static ServicesJson of(ServiceCatalog catalog) {
        return new ServicesJson(catalog);
    }

    /**
     * Returns the form of what is known about a case: facts by their ids. A fact that is unknown is left out.
     *
     * @return the form, of at most 1 MiB
     */
    public JsonForm<Facts> facts() {
        return facts;
    }

    /**
     * Returns the form of a case: {@code asOf}, the date, and {@code facts}.
     *
     * @return the form, of at most 1 MiB
     */
    public JsonForm<AssessmentRequest> cases() {
        return cases;
    }

    /**
     * Returns the form of a household and its members.
     *
     * @return the form, of at most 1 MiB
     */
    public JsonForm<Household> households() {
        return households;
    }

    /**
     * Returns the form of the figures that a caller gives.
     *
     * @return the form, of at most 1 MiB
     */
    public JsonForm<Parameters> parameters() {
        return parameters;
    }

    /**
     * Returns the form of an assessment, with its reasons in codes and in both languages.
     *
     * @return the form
     */
    public static JsonOutput<Assessment> assessments() {
        return new JsonOutput<>("assessment", () -> ResultForms.ASSESSMENT);
    }

    /**
     * Returns the form of the results over many people: numbers and sums.
     *
     * @return the form
     */
    public JsonOutput<PopulationResult> populations() {
        return populations;
    }

    /**
     * Returns the form of what changes for many people from one plan, or one set of figures, to another: numbers and sums.
     *
     * @return the form
     */
    public static JsonOutput<Comparison> comparisons() {
        return new JsonOutput<>("comparison", () -> ComparisonForms.COMPARISON);
    }

    /**
     * Returns the form of a whole plan. Facts, figures and readings are declared at its top, and rules name them by id.
     *
     * @return the form, of at most 16 MiB
     */
    public static JsonForm<ServiceCatalog> plans() {
        return plans(List.of());
    }

    /**
     * Returns the form of a whole plan, whose facts are read as those of a vocabulary where id, type, label and body are
     * the same: callers can then name the fact by its Java constant. Other facts that the plan declares are its own.
     *
     * @param vocabulary the facts that Java code knows, such as those of another plan
     * @return the form, of at most 16 MiB
     */
    public static JsonForm<ServiceCatalog> plans(Collection<Fact<?>> vocabulary) {
        List<Fact<?>> known = List.copyOf(vocabulary);
        return ofPlan("plan", () -> new CatalogForms(new Scope(known)).catalog());
    }

    /**
     * Returns the form of the targets of a plan.
     *
     * @return the form, of at most 16 MiB
     */
    public static JsonForm<Targets> targets() {
        return ofPlan("targets", TargetForms::targets);
    }

    /**
     * Returns the form of what was observed.
     *
     * @return the form, of at most 16 MiB
     */
    public static JsonForm<Observations> observations() {
        return ofPlan("observations", () -> ObservationForms.OBSERVATIONS);
    }

    /**
     * Returns the form of findings over targets.
     *
     * @param targets the targets, which findings name by id
     * @return the form, of at most 16 MiB
     */
    public static JsonForm<List<Finding>> findings(Targets targets) {
        return ofPlan("findings", () -> FindingForms.findings(targets));
    }

    /**
     * Returns the form of a scorecard over targets.
     *
     * @param targets the targets, which findings name by id
     * @return the form, of at most 16 MiB
     */
    public static JsonForm<Scorecard> scorecards(Targets targets) {
        return ofPlan("scorecard", () -> FindingForms.scorecard(targets));
    }

    /**
     * Returns the form of a request to a calculator: the id of the calculator, the date ({@code asOf}), and every one of
     * the {@code inputs} by its name.
     *
     * @param calculators the calculators, which requests name by id
     * @return the form, of at most 1 MiB
     */
    public static JsonForm<CalculationRequest> calculationRequests(Calculators calculators) {
        Shape<CalculationRequest> shape = CalculationForms.request(calculators);
        return ofCase("calculation-request", "", shape);
    }

    /**
     * Returns the form of what a calculator came to, with every step.
     *
     * @return the form
     */
    public static JsonOutput<CalculationResult> calculations() {
        return new JsonOutput<>("calculation", () -> WorksheetForms.RESULT);
    }

    /**
     * Returns the form of the progress of targets.
     *
     * @param targets the targets, which progress names by id
     * @return the form, of at most 16 MiB
     */
    public static JsonForm<List<Progress>> progress(Targets targets) {
        return ofPlan("progress", () -> ProgressForms.all(targets));
    }

    /**
     * Returns the form of what a plan prints beside its list of services: indicators, directory, key projects, key tasks
     * and commitments.
     *
     * @return the form, of at most 16 MiB
     */
    public static JsonForm<PlanTables> tables() {
        return ofPlan("tables", TableForms::tables);
    }

    /**
     * Returns every type of document, each with its schema.
     *
     * @param targets the targets of the plan
     * @param calculators its calculators
     * @return the types, in the order of their names
     */
    public List<JsonOutput<?>> all(Targets targets, Calculators calculators) {
        return List.of(
                assessments(),
                calculations(),
                calculationRequests(calculators),
                cases,
                comparisons(),
                facts,
                findings(targets),
                households,
                observations(),
                parameters,
                plans(),
                populations,
                progress(targets),
                scorecards(targets),
                tables(),
                targets());
    }

    /**
     * Reads a case.
     *
     * @param json the case
     * @return the date and the facts
     * @throws JsonInputException if it is not a case of this plan
     */
    public AssessmentRequest readCase(String json) {
        return cases.read(json);
    }

    /**
     * Reads a case in UTF-8.
     *
     * @param utf8 the case; it is left open
     * @return the date and the facts
     * @throws JsonInputException if it is not a case of this plan
     * @throws IOException if the stream cannot be read
     */
    public AssessmentRequest readCase(InputStream utf8) throws IOException {
        return cases.read(utf8);
    }

    /**
     * Reads facts by themselves.
     *
     * @param json the facts
     * @return the facts
     * @throws JsonInputException if they are not facts of this plan
     */
    public Facts readFacts(String json) {
        return facts.read(json);
    }

    /**
     * Writes facts by themselves.
     *
     * @param known the facts
     * @return the JSON, on one line
     */
    public String writeFacts(Facts known) {
        return facts.write(known);
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return the JSON, on one line
     */
    public String write(Assessment assessment) {
        return assessments().write(assessment);
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @param writer where to write; it is left open
     * @throws IOException if it cannot be written to
     */
    public void write(Assessment assessment, Writer writer) throws IOException {
        assessments().write(assessment, writer);
    }

    /**
     * Writes an assessment in UTF-8.
     *
     * @param assessment the assessment
     * @param stream where to write; it is left open
     * @throws IOException if it cannot be written to
     */
    public void write(Assessment assessment, OutputStream stream) throws IOException {
        assessments().write(assessment, stream);
    }
}
