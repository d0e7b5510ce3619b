package cn.zhoucun.services.calculator.named;

import cn.zhoucun.services.calculator.Calculation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a calculator came to.
 *
 * @param calculator the calculator
 * @param asOf the date on which figures were read
 * @param results the results by name, in the order of the calculator, each with its steps
 */
public record CalculationResult(Calculator calculator, LocalDate asOf, Map<String, Calculation> results)
        implements Serializable {

    /** Copies the results in their order. */
    public CalculationResult {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }
}
