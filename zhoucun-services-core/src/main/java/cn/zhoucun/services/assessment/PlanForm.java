package cn.zhoucun.services.assessment;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.parameter.Parameters;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rules were prepared from, as it stands in a stream for the prepared rules themselves. The assessments of one stream
 * share it, so that the rules are prepared once where they come out.
 */
final class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ServiceCatalog catalog;
    private final Parameters parameters;
    private final LocalDate date;
    private transient @Nullable PreparedPlan prepared;

    PlanForm(ServiceCatalog catalog, Parameters parameters, LocalDate date) {
        this.catalog = catalog;
        this.parameters = parameters;
        this.date = date;
    }

    PreparedPlan prepared() {
        PreparedPlan known = prepared;
        if (known == null) {
            known = new PreparedPlan(catalog, parameters, date);
            prepared = known;
        }
        return known;
    }
}
