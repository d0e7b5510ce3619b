package cn.zhoucun.services.sample;

import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.util.Map;
import org.joda.money.Money;

/** Figures for everything that the plan leaves to an authority. They are made up, for tests only. */
public final class MadeUpFigures {

    private static final Map<String, Integer> AGES = Map.ofEntries(
            Map.entry("EMP-01.workingAgeFrom", 16),
            Map.entry("EMP-01.workingAgeTo", 60),
            Map.entry("INS-02.pensionAge", 60),
            Map.entry("INS-02.pensionAgeSevere", 55),
            Map.entry("HEA-21.fromAge", 15),
            Map.entry("HEA-21.toAge", 49),
            Map.entry("SOC-02.oldAge", 60),
            Map.entry("SOC-07.adultAge", 18),
            Map.entry("SOC-12.oldAge", 60),
            Map.entry("CUL-07.adultAge", 18),
            Map.entry("CUL-07.oldAge", 60),
            Map.entry("DIS-02.adultAge", 18),
            Map.entry("DIS-07.youthAge", 17));

    private MadeUpFigures() {}

    /** The figures, in force for the whole period of the plan. */
    public static Parameters all() {
        Parameters figures = Parameters.none();
        for (Parameter<?> parameter : ZhoucunPlan.catalog().parameters()) {
            if (parameter.printed().isEmpty()) {
                figures = with(figures, parameter);
            }
        }
        return figures;
    }

    @SuppressWarnings("unchecked") // the type of a parameter says what its values are
    private static Parameters with(Parameters figures, Parameter<?> parameter) {
        if (parameter.type() instanceof WholeNumber) {
            return figures.with(
                    (Parameter<Integer>) parameter, AGES.get(parameter.id()), ZhoucunPlan.period(), "made up");
        } else if (parameter.type() instanceof Yuan) {
            Money sum =
                    Money.of(Renminbi.CNY, 100 + Math.floorMod(parameter.id().hashCode(), 900));
            return figures.with((Parameter<Money>) parameter, sum, ZhoucunPlan.period(), "made up");
        }
        throw new IllegalStateException("no made-up figure for " + parameter);
    }
}
