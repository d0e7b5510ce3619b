package cn.zhoucun.services.json;

import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.shape.Place;
import cn.zhoucun.services.parameter.Parameters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a caller asks to be worked out: a calculator by name, with its inputs, on one date.
 *
 * @param calculator the calculator
 * @param asOf the date on which figures are in force
 * @param inputs a value for every input, by name
 */
public record CalculationRequest(Calculator calculator, LocalDate asOf, Map<String, Object> inputs) {

    private static final Place INPUTS = Place.ROOT.member("inputs");

    /** Copies the inputs in their order. */
    public CalculationRequest {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /**
     * Works it out.
     *
     * @param parameters the figures that authorities have set
     * @return the results, with their steps
     * @throws JsonInputException if inputs do not go together, or a figure is not in force on the date; the place is that
     *     of the input where it is one input that cannot be, and the whole document otherwise
     */
    public CalculationResult calculate(Parameters parameters) {
        try {
            return calculator.calculate(asOf, parameters, inputs);
        } catch (InvalidInputException refusal) {
            throw calculator
                    .about(refusal.subject())
                    .map(input ->
                            new JsonInputException(INPUTS.member(input.name()).path(), refusal.value(), refusal.cure()))
                    .orElseGet(() -> new JsonInputException(
                            Place.ROOT.path(), refusal.subject() + ": " + refusal.value(), refusal.cure()));
        }
    }
}
