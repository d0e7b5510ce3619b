package cn.zhoucun.services.json.form;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.json.shape.Definitions;
import cn.zhoucun.services.json.shape.Json;
import cn.zhoucun.services.json.shape.NearestName;
import cn.zhoucun.services.json.shape.Place;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.ValueShape;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Facts by their ids. A fact that is unknown is left out.
 *
 * @param plan the id of the plan
 * @param known the facts of the plan
 */
record FactsShape(String plan, Map<String, Fact<?>> known) implements Shape<Facts> {

    @Override
    public Facts read(Json value, Place place) {
        if (!(value instanceof Json.Obj object)) {
            throw value.error(place, cure());
        }
        Facts.Builder facts = Facts.builder();
        object.members().forEach((id, given) -> {
            Fact<?> fact = known.get(id);
            if (fact == null) {
                throw given.error(place.member(id), noSuchFact(id));
            }
            set(facts, fact, given, place.member(id));
        });
        return facts.build();
    }

    private static <T> void set(Facts.Builder facts, Fact<T> fact, Json given, Place place) {
        ValueShape<T> shape = new ValueShape<>(fact.type());
        if (given instanceof Json.Nul) {
            throw given.error(place, shape.jsonCure() + ", or left out if it is unknown");
        }
        facts.set(fact, shape.read(given, place));
    }

    private String noSuchFact(String id) {
        return "must be a fact of the plan %s%s".formatted(plan, NearestName.hint(id, known.keySet()));
    }

    @Override
    public void write(JsonGenerator out, Facts value) throws IOException {
        out.writeStartObject();
        for (Fact<?> fact : value.known()) {
            out.writeFieldName(fact.id());
            write(out, fact, value);
        }
        out.writeEndObject();
    }

    private static <T> void write(JsonGenerator out, Fact<T> fact, Facts facts) throws IOException {
        new ValueShape<>(fact.type()).write(out, facts.get(fact).orElseThrow());
    }

    @Override
    public String cure() {
        return "must be an object of facts by their ids";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer("facts", () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            known.forEach((id, fact) -> properties.put(id, new ValueShape<>(fact.type()).schema(definitions)));
            return Definitions.words("type", "object", "properties", properties, "additionalProperties", false);
        });
    }
}
