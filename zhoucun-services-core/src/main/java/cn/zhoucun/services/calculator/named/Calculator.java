package cn.zhoucun.services.calculator.named;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A calculation that can be asked for by name. Immutable and thread-safe.
 *
 * <p>It serialises without its formula, which is code. Out of a stream it still says what it is, for the results that name
 * it, but to calculate is then an {@link IllegalStateException}: look it up again by its id.
 */
public final class Calculator implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Draft draft;
    private final transient Function<Call, Map<String, Calculation>> formula;

    private Calculator(Draft draft, Function<Call, Map<String, Calculation>> formula) {
        this.draft = draft;
        this.formula = formula;
        if (draft.inputs().stream().map(Input::name).distinct().count()
                != draft.inputs().size()) {
            throw new IllegalArgumentException("The inputs of %s must have names of their own.".formatted(draft.id()));
        }
    }

    /**
     * A calculator whose formula has not been said yet.
     *
     * @param id the stable id
     * @param name the name for people
     * @param place the place that asks for the calculation
     * @param inputs what must be given
     */
    public record Draft(String id, Text name, Citation place, List<Input<?>> inputs) implements Serializable {

        /** Copies the inputs. */
        public Draft {
            inputs = List.copyOf(inputs);
        }

        /**
         * Finishes a calculator of one result, {@code result}.
         *
         * @param formula how it is worked out
         * @return the calculator
         */
        public Calculator result(Function<Call, Calculation> formula) {
            return results(call -> Map.of("result", formula.apply(call)));
        }

        /**
         * Finishes a calculator of what a person is spared, {@code relieved}, and has left to pay, {@code remaining}.
         *
         * @param formula how it is worked out
         * @return the calculator
         */
        public Calculator relief(Function<Call, Relief> formula) {
            return results(call -> {
                Relief relief = formula.apply(call);
                Map<String, Calculation> both = new LinkedHashMap<>();
                both.put("relieved", relief.relieved());
                both.put("remaining", relief.remaining());
                return both;
            });
        }

        /**
         * Finishes a calculator of several results.
         *
         * @param formula how they are worked out: by name, in an order that stays the same
         * @return the calculator
         * @throws IllegalArgumentException if two inputs have one name
         */
        public Calculator results(Function<Call, Map<String, Calculation>> formula) {
            return new Calculator(this, formula);
        }
    }

    /**
     * Begins a calculator.
     *
     * @param id the stable id: a row or another place, and a word, such as {@code EDU-02.subsidy}
     * @param name the name for people
     * @param place the place in the document that asks for the calculation
     * @param inputs what must be given, each with a name of its own; nothing where everything is printed
     * @return the next step
     */
    public static Draft of(String id, Text name, Citation place, Input<?>... inputs) {
        return new Draft(id, name, place, List.of(inputs));
    }

    /**
     * Returns the stable id.
     *
     * @return such as {@code EDU-02.subsidy}
     */
    public String id() {
        return draft.id();
    }

    /**
     * Returns the name for people.
     *
     * @return the name
     */
    public Text name() {
        return draft.name();
    }

    /**
     * Returns the place in the document that asks for the calculation.
     *
     * @return the place
     */
    public Citation place() {
        return draft.place();
    }

    /**
     * Returns what must be given.
     *
     * @return the inputs; none where everything is printed
     */
    public List<Input<?>> inputs() {
        return draft.inputs();
    }

    /**
     * Finds the input that a refusal is about.
     *
     * @param subject the subject of the refusal: the name of an input, or its label in English
     * @return the input; empty if it is about the date, or about several inputs together
     */
    public Optional<Input<?>> about(String subject) {
        return inputs().stream()
                .filter(each ->
                        each.name().equals(subject) || each.label().english().equals(subject))
                .findFirst();
    }

    /**
     * Works it out.
     *
     * @param asOf the date on which figures are in force
     * @param parameters the figures that the caller supplies or amends
     * @param given a value for every input, by name: a {@code Long}, a {@code BigDecimal}, a
     *     {@link cn.zhoucun.services.calculator.Sum}, a {@link SourcedSum}, one of a list, or a map, as the type of the
     *     input says
     * @return the results, with their steps
     * @throws InvalidInputException if an input is wanting, not known or out of bounds, if inputs do not go together, or if
     *     a figure is not in force on the date
     */
    public CalculationResult calculate(LocalDate asOf, Parameters parameters, Map<String, ?> given) {
        return new CalculationResult(this, asOf, formula.apply(Call.of(inputs(), given, asOf, parameters)));
    }

    @Override
    public String toString() {
        return draft.id();
    }

    private Object writeReplace() {
        return new SerialForm(draft);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Rebuilt.onlyFromForm();
    }

    private record SerialForm(Draft draft) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> draft.results(call -> {
                throw new IllegalStateException(
                        "The calculator %s came out of a stream without its formula. Maybe find it by its id in the calculators of the plan."
                                .formatted(draft.id()));
            }));
        }
    }
}
