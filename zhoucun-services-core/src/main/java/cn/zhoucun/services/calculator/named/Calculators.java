package cn.zhoucun.services.calculator.named;

import cn.zhoucun.services.fact.InvalidInputException;
import java.util.List;
import java.util.Optional;

/**
 * The calculators of a plan.
 *
 * @param all the calculators, each with its own id, in the order of the plan
 */
public record Calculators(List<Calculator> all) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if two calculators have one id
     */
    public Calculators {
        all = List.copyOf(all);
        if (all.stream().map(Calculator::id).distinct().count() != all.size()) {
            throw new IllegalArgumentException("The ids of the %d calculators must differ.".formatted(all.size()));
        }
    }

    /**
     * Finds a calculator.
     *
     * @param id its id
     * @return the calculator; empty if there is none
     */
    public Optional<Calculator> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns a calculator.
     *
     * @param id its id
     * @return the calculator
     * @throws InvalidInputException if there is none
     */
    public Calculator get(String id) {
        return find(id).orElseThrow(() -> new InvalidInputException(
                "id of a calculator", id, "must be one of the %d of the plan".formatted(all.size())));
    }
}
