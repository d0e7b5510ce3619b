package cn.zhoucun.services.calculator.named;

import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one calculation has been given: the date, the figures of authorities, and a checked value for every input. */
public final class Call {

    private final LocalDate date;
    private final Parameters parameters;
    private final Map<String, Object> values;

    private Call(LocalDate date, Parameters parameters, Map<String, Object> values) {
        this.date = date;
        this.parameters = parameters;
        this.values = values;
    }

    static Call of(List<Input<?>> inputs, Map<String, ?> given, LocalDate date, Parameters parameters) {
        List<String> names = inputs.stream().map(Input::name).toList();
        given.forEach((name, value) -> {
            if (!names.contains(name)) {
                throw new InvalidInputException("input " + name, value, "must be left out: the inputs are " + names);
            }
        });
        Map<String, Object> values = new LinkedHashMap<>();
        for (Input<?> input : inputs) {
            Object value = given.get(input.name());
            values.put(input.name(), input.type().check(input.name(), value == null ? "missing" : value));
        }
        return new Call(date, parameters, values);
    }

    /**
     * Returns the date on which figures are in force.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the figures that the caller supplies or amends.
     *
     * @return the figures
     */
    public Parameters parameters() {
        return parameters;
    }

    /**
     * Returns the value of an input of the calculator.
     *
     * @param <T> the Java type of the value
     * @param input the input
     * @return the value
     */
    public <T> T get(Input<T> input) {
        return input.type().check(input.name(), Objects.requireNonNull(values.get(input.name())));
    }

    /**
     * Returns the value of an input as a policy figure, under the label of the input.
     *
     * @param input the input
     * @return the figure, with its source
     */
    public Figure figure(Input<SourcedSum> input) {
        SourcedSum given = get(input);
        return Figure.of(input.label(), given.sum(), given.source());
    }
}
