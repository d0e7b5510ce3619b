package cn.zhoucun.services.plan.money;

import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.Money;

/** Figures that a test supplies by their ids. */
final class Supplied {

    private Supplied() {}

    @SuppressWarnings("unchecked") // the caller knows the type
    static <T> Parameter<T> parameter(String id) {
        return (Parameter<T>) ZhoucunPlan.catalog().parameter(id).orElseThrow();
    }

    static Parameter<BigDecimal> share(String id) {
        return parameter(id);
    }

    /** Sums of yuan, in force for the whole period of the plan. */
    static Parameters yuan(Map<String, String> sums) {
        Parameters parameters = Parameters.none();
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            Parameter<Money> parameter = parameter(sum.getKey());
            parameters = parameters.with(
                    parameter,
                    Money.of(Renminbi.CNY, new BigDecimal(sum.getValue())),
                    ZhoucunPlan.period(),
                    "令2018年1号");
        }
        return parameters;
    }
}
