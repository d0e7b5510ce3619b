package cn.zhoucun.services.plan.calculators;

import cn.zhoucun.services.calculator.named.Calculators;
import java.util.List;
import java.util.stream.Stream;

/**
 * The calculators of Zhoucun's plan by name. They are the calls of {@code plan.money}, one for one; the ids begin with the
 * code of the row or of the other place that asks for the calculation ({@code SOC-01.urbanTopUp}), or with {@code list}
 * where it is of any row.
 */
public final class ZhoucunCalculators {

    private static final Calculators ALL = new Calculators(Stream.of(
                    EducationCalculators.ALL,
                    EmploymentCalculators.ALL,
                    InsuranceCalculators.ALL,
                    AssistanceCalculators.ALL,
                    ProvisionCalculators.ALL,
                    CostCalculators.ALL)
            .flatMap(List::stream)
            .toList());

    private ZhoucunCalculators() {}

    /**
     * Returns the calculators.
     *
     * @return the calculators, by families in the order of the document
     */
    public static Calculators calculators() {
        return ALL;
    }
}
