package cn.zhoucun.services.json.form;

import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.json.CalculationRequest;
import cn.zhoucun.services.json.shape.Definitions;
import cn.zhoucun.services.json.shape.Described;
import cn.zhoucun.services.json.shape.Json;
import cn.zhoucun.services.json.shape.Member;
import cn.zhoucun.services.json.shape.Members;
import cn.zhoucun.services.json.shape.NearestName;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Place;
import cn.zhoucun.services.json.shape.Shape;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The forms of what calculators are asked. */
public final class CalculationForms {

    private static final String CALCULATOR = "calculator";

    private CalculationForms() {}

    /** A calculator by its id, a date, and every input by its name. */
    public static Shape<CalculationRequest> request(Calculators calculators) {
        Map<String, Shape<CalculationRequest>> byId = new LinkedHashMap<>();
        calculators.all().forEach(each -> byId.put(each.id(), request(each)));
        return new Request(byId);
    }

    private static Shape<CalculationRequest> request(Calculator calculator) {
        return ObjectShape.of("request-" + calculator.id(), o -> {
            o.constant(CALCULATOR, calculator.id());
            var asOf = o.required("asOf", SourceForms.AS_OF, CalculationRequest::asOf);
            var inputs = o.required("inputs", inputs(calculator), CalculationRequest::inputs);
            return in -> new CalculationRequest(calculator, in.get(asOf), in.get(inputs));
        });
    }

    /** Every input of a calculator by its name. */
    public static Shape<Map<String, Object>> inputs(Calculator calculator) {
        return ObjectShape.of("inputs-" + calculator.id(), o -> {
            Map<String, Member<Map<String, Object>, ?>> members = new LinkedHashMap<>();
            calculator.inputs().forEach(input -> members.put(input.name(), member(o, calculator, input)));
            return in -> {
                Map<String, Object> values = new LinkedHashMap<>();
                members.forEach((name, member) -> values.put(name, in.get(member)));
                return values;
            };
        });
    }

    private static <T> Member<Map<String, Object>, T> member(
            Members<Map<String, Object>> o, Calculator calculator, Input<T> input) {
        Shape<T> shape = InputShapes.of(input.name() + "-" + calculator.id(), input.type());
        String text = input.label().english() + "; " + input.type().cure();
        return o.required(
                input.name(),
                new Described<>(shape, text),
                values -> input.type().check(input.name(), Objects.requireNonNull(values.get(input.name()))));
    }

    /** One of several forms, which the id of the calculator tells apart. */
    private record Request(Map<String, Shape<CalculationRequest>> byId) implements Shape<CalculationRequest> {

        @Override
        public CalculationRequest read(Json value, Place place) {
            if (!(value instanceof Json.Obj object)) {
                throw value.error(place, cure());
            }
            Json id = object.members().getOrDefault(CALCULATOR, new Json.Missing());
            Shape<CalculationRequest> found = id instanceof Json.Str string ? byId.get(string.text()) : null;
            if (found == null) {
                String hint = id instanceof Json.Str string ? NearestName.hint(string.text(), byId.keySet()) : "";
                throw id.error(place.member(CALCULATOR), "must be the id of a calculator" + hint);
            }
            return found.read(value, place);
        }

        @Override
        public void write(JsonGenerator out, CalculationRequest value) throws IOException {
            Objects.requireNonNull(byId.get(value.calculator().id())).write(out, value);
        }

        @Override
        public String cure() {
            return "must be an object with calculator, asOf and inputs";
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            List<Object> forms = new ArrayList<>();
            byId.values().forEach(each -> forms.add(each.schema(definitions)));
            return Map.of("oneOf", forms);
        }
    }
}
