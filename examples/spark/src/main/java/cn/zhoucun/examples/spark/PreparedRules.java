package cn.zhoucun.examples.spark;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.population.PopulationEvaluator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rules, figures and date, prepared once in each JVM however many tasks run there.
 *
 * @param catalog the services to assess
 * @param population decides for many people
 * @param single decides for one, and says what is missing
 */
record PreparedRules(ServiceCatalog catalog, PopulationEvaluator population, PreparedPlan single) {

    /** One entry for each set of inputs that a driver has sent. */
    private static final Map<PlanInputs, PreparedRules> OF_THIS_JVM = new ConcurrentHashMap<>();

    /**
     * Returns the rules of some inputs.
     *
     * @throws cn.zhoucun.services.fact.InvalidInputException if there is no such service, or a figure is below its printed
     *     floor
     * @throws cn.zhoucun.services.json.JsonInputException if the figures are not those of the plan
     */
    static PreparedRules of(PlanInputs inputs) {
        return OF_THIS_JVM.computeIfAbsent(inputs, PreparedRules::prepare);
    }

    private static PreparedRules prepare(PlanInputs inputs) {
        ServiceCatalog all = ZhoucunPlan.catalog();
        ServiceCatalog catalog = inputs.services().isEmpty()
                ? all
                : ServiceCatalog.of(
                        all.id(),
                        all.document(),
                        inputs.services().stream().map(all::get).toList());
        Parameters figures = ServicesJson.of(all).parameters().read(inputs.figures());
        return new PreparedRules(
                catalog,
                PopulationEvaluator.of(catalog, figures, inputs.date()),
                Assessor.of(catalog, figures).on(inputs.date()));
    }
}
