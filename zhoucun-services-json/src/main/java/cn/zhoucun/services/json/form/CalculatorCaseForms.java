package cn.zhoucun.services.json.form;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.json.form.ConformanceForms.CaseFigure;
import cn.zhoucun.services.json.shape.Definitions;
import cn.zhoucun.services.json.shape.Json;
import cn.zhoucun.services.json.shape.ListShape;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Place;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import com.fasterxml.jackson.core.JsonGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of the files of a conformance pack that hold the cases of a calculator. */
public final class CalculatorCaseForms {

    /** Whether inputs are answered. */
    public enum Answer {
        /** They come to results. */
        CALCULATED,
        /** They cannot be, or no figure is in force. */
        REFUSED
    }

    /** What a calculator must come to: results as text, in order, and whether each check holds, in order. */
    public record Expected(Answer outcome, Optional<List<String>> results, Optional<List<Boolean>> checks) {}

    /** Inputs as they stand in the file: that they are refused is an answer, and no fault of the file. */
    public record Unread(Json json, Place place) {

        /** Reads them by the form of a calculator. */
        public Map<String, Object> as(Shape<Map<String, Object>> inputs) {
            return inputs.read(json, place);
        }
    }

    /** A case of a calculator. */
    public record CalculatorCase(
            String description, Unread inputs, LocalDate asOf, List<CaseFigure> parameters, Expected expect) {}

    private static final Shape<Expected> EXPECTED = ObjectShape.of("calculated", o -> {
        var outcome = o.required("outcome", Scalar.constant(Answer.class), Expected::outcome);
        var results = o.optional("results", new ListShape<>(Scalar.WORDS), Expected::results);
        var checks = o.optional("checks", new ListShape<>(Scalar.BOOL), Expected::checks);
        return in -> new Expected(in.get(outcome), in.get(results), in.get(checks));
    });

    private CalculatorCaseForms() {}

    /** The cases of a calculator; the catalogue has the figures that they may give. */
    public static Shape<List<CalculatorCase>> calculatorCases(ServiceCatalog catalog) {
        Shape<CaseFigure> figure = ConformanceForms.caseFigure(catalog);
        return new ListShape<>(ObjectShape.of("calculator-case", o -> {
            var description = o.required("description", Scalar.WORDS, CalculatorCase::description);
            var inputs = o.required("inputs", new AnyObject(), CalculatorCase::inputs);
            var asOf = o.required("asOf", SourceForms.AS_OF, CalculatorCase::asOf);
            var parameters = o.list("parameters", figure, CalculatorCase::parameters);
            var expect = o.required("expect", EXPECTED, CalculatorCase::expect);
            return in -> new CalculatorCase(
                    in.get(description), in.get(inputs), in.get(asOf), in.get(parameters), in.get(expect));
        }));
    }

    private record AnyObject() implements Shape<Unread> {

        @Override
        public Unread read(Json value, Place place) {
            if (value instanceof Json.Obj) {
                return new Unread(value, place);
            }
            throw value.error(place, cure());
        }

        @Override
        public void write(JsonGenerator out, Unread value) {
            throw new UnsupportedOperationException("A case of the pack is read, and not written.");
        }

        @Override
        public String cure() {
            return "must be an object of inputs by their names";
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of("type", "object");
        }
    }
}
