package cn.zhoucun.examples.spark;

import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What an assessment rests on besides the people, as plain values: these travel to the executors, and each JVM prepares its
 * rules from them.
 *
 * @param date the date of assessment
 * @param services the codes of the services to assess, such as {@code EDU-02}; empty for all
 * @param figures the figures that authorities have set, in their JSON form
 */
public record PlanInputs(LocalDate date, List<String> services, String figures) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Copies the services; one that is named twice counts once. */
    public PlanInputs {
        services = List.copyOf(new LinkedHashSet<>(services));
    }

    /**
     * Obtains inputs.
     *
     * @param date the date of assessment
     * @param services the codes of the services to assess; empty for all
     * @param figures the figures that authorities have set
     * @return the inputs
     */
    public static PlanInputs of(LocalDate date, List<String> services, Parameters figures) {
        return new PlanInputs(
                date,
                services,
                ServicesJson.of(ZhoucunPlan.catalog()).parameters().write(figures));
    }
}
