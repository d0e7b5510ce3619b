package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.json.form.FindingForms;
import cn.zhoucun.services.json.form.ProgressForms;
import cn.zhoucun.services.json.shape.Limits;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Household;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import cn.zhoucun.services.population.Comparison;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Targets;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.util.HashMap;
import java.util.Map;

/**
 * A Jackson module, for hosts with an object mapper of their own: {@link Facts}, {@link AssessmentRequest},
 * {@link Assessment}, {@link Household}, {@link Parameters}, {@link ServiceCatalog}, {@link PlanTables}, {@link Targets},
 * {@link Observations}, {@link Finding}, {@link Progress}, {@link Scorecard}, {@link PopulationResult},
 * {@link Comparison}, {@link CalculationRequest} and {@link CalculationResult} have the same form, and are read as
 * strictly, as with {@link ServicesJson}. A finding and a progress are each one element of their documents there, since a
 * host has lists of its own.
 *
 * <p>The settings of the mapper (naming, inclusion, dates, coercion, default typing, mix-ins) change nothing; only how the
 * text itself is parsed and laid out stays the host's: comments where it allows them, line breaks, and the depth and
 * length at which its own parser gives up before this module's limits do.
 *
 * <p>What is refused is reported as a {@link com.fasterxml.jackson.databind.JsonMappingException} with a
 * {@link JsonInputException} as its cause, whose path begins at the value of this module.
 *
 * <p>The module that {@code findAndRegisterModules} finds is that of Zhoucun's plan.
 */
public final class ServicesModule extends Module {

    private final ServiceCatalog catalog;
    private final Map<Class<?>, JsonSerializer<?>> serializers = new HashMap<>();
    private final Map<Class<?>, JsonDeserializer<?>> deserializers = new HashMap<>();

    /** Makes the module of Zhoucun's plan. */
    public ServicesModule() {
        this(ZhoucunPlan.catalog(), ZhoucunPlan.targets(), ZhoucunCalculators.calculators());
    }

    /**
     * Makes the module of a plan.
     *
     * @param catalog the plan, whose facts and figures documents may name
     * @param targets its targets, which findings may name
     * @param calculators its calculators, which requests may name
     */
    public ServicesModule(ServiceCatalog catalog, Targets targets, Calculators calculators) {
        this.catalog = catalog;
        ServicesJson json = ServicesJson.of(catalog);
        form(Facts.class, json.facts());
        form(AssessmentRequest.class, json.cases());
        form(Household.class, json.households());
        form(Parameters.class, json.parameters());
        form(ServiceCatalog.class, ServicesJson.plans(catalog.facts()));
        form(Targets.class, ServicesJson.targets());
        form(Observations.class, ServicesJson.observations());
        form(Scorecard.class, ServicesJson.scorecards(targets));
        form(CalculationRequest.class, ServicesJson.calculationRequests(calculators));
        output(CalculationResult.class, ServicesJson.calculations());
        form(PlanTables.class, ServicesJson.tables());
        form(Finding.class, one("finding", FindingForms.one(targets)));
        form(Progress.class, one("progress", ProgressForms.one(targets)));
        output(Assessment.class, ServicesJson.assessments());
        output(PopulationResult.class, json.populations());
        output(Comparison.class, ServicesJson.comparisons());
    }

    /** Hosts have lists of their own. */
    private static <T> JsonForm<T> one(String name, Shape<T> shape) {
        return new JsonForm<>(name, "", Limits.PLAN, () -> shape);
    }

    private <T> void form(Class<T> type, JsonForm<T> form) {
        output(type, form);
        deserializers.put(type, new HostReader<>(type, form));
    }

    private <T> void output(Class<T> type, JsonOutput<T> output) {
        serializers.put(type, new HostWriter<>(type, output));
    }

    @Override
    public String getModuleName() {
        return ServicesModule.class.getName();
    }

    @Override
    public Object getTypeId() {
        return getModuleName() + ":" + catalog.id();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers writers = new SimpleSerializers();
        serializers.forEach((type, serializer) -> writers.addSerializer(serializer));
        context.addSerializers(writers);
        context.addDeserializers(new SimpleDeserializers(deserializers));
        // before the host's own, so that mix-ins cannot put other readers and writers in their place
        context.insertAnnotationIntrospector(new OwnForms(serializers, deserializers));
    }
}
