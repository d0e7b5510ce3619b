package cn.zhoucun.services.json.shape;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.YesNo;
import cn.zhoucun.services.fact.Yuan;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One value of a type: yes or no as a JSON boolean, a whole number as a JSON integer, a set of choices as an array, and
 * everything else as a string. Nothing is converted.
 *
 * @param type the type
 * @param <T> the Java type of its values
 */
public record ValueShape<T>(ValueType<T> type) implements Shape<T> {

    /** A whole number has at most ten digits and a sign, a date ten characters, a sum of money sixteen. */
    private static final int LONGEST = 200;

    @Override
    @SuppressWarnings("unchecked") // a set of choices is the value of a type of choices
    public T read(Json value, Place place) {
        return type instanceof Choices<?> choices ? (T) set(choices.one(), value, place) : scalar(value, place);
    }

    private T scalar(Json value, Place place) {
        String text = written(value);
        if (text.isEmpty() && !(value instanceof Json.Str)) {
            throw value.error(place, jsonCure());
        }
        if (text.length() > LONGEST) {
            throw value.error(place, type.cure());
        }
        return type.parse(text).orElseThrow(() -> value.error(place, type.cure()));
    }

    /** The text of a value if it is the kind of JSON that the type is written as; otherwise empty. */
    private String written(Json value) {
        if (type instanceof YesNo) {
            return value instanceof Json.Bool bool ? String.valueOf(bool.value()) : "";
        } else if (type instanceof WholeNumber) {
            return value instanceof Json.Num number ? number.literal() : "";
        }
        return value instanceof Json.Str string ? string.text() : "";
    }

    private static <E extends Option> Set<E> set(Choice<E> one, Json value, Place place) {
        if (!(value instanceof Json.Arr array)) {
            throw value.error(place, new ValueShape<>(new Choices<>(one)).jsonCure());
        }
        ValueShape<E> each = new ValueShape<>(one);
        Set<E> values = new LinkedHashSet<>();
        int index = 0;
        for (Json element : array.elements()) {
            Place at = place.element(index++);
            if (!values.add(each.read(element, at))) {
                throw element.error(at, "must be given only once");
            }
        }
        return values;
    }

    @Override
    public void write(JsonGenerator out, T value) throws IOException {
        type.check("value", value);
        if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (type instanceof Choices<?> choices) {
            out.writeStartArray();
            for (Option option : choices.one().all()) {
                if (((Set<?>) value).contains(option)) {
                    out.writeString(option.code());
                }
            }
            out.writeEndArray();
        } else {
            out.writeString(text(value));
        }
    }

    /** A share in a rule keeps its zeros, where they can be read back: rules that state 0.10 and 0.1 are not equal. */
    private String text(T value) {
        return value instanceof BigDecimal share
                        && type.parse(share.toPlainString()).isPresent()
                ? share.toPlainString()
                : type.format(value);
    }

    @Override
    public String cure() {
        return type.cure();
    }

    /** Says what a value must be, and what JSON it must be written as. */
    public String jsonCure() {
        if (type instanceof Choices<?> choices) {
            return "must be an array of distinct strings, each of which "
                    + choices.one().cure();
        }
        return type instanceof YesNo || type instanceof WholeNumber
                ? type.cure()
                : type.cure().replaceFirst("must be ", "must be a string: ");
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        if (type instanceof YesNo) {
            return Map.of("type", "boolean");
        } else if (type instanceof WholeNumber number) {
            return Definitions.words("type", "integer", "minimum", number.min(), "maximum", number.max());
        } else if (type instanceof Choice<?> choice) {
            return Map.of("enum", codes(choice));
        } else if (type instanceof Choices<?> choices) {
            return Definitions.words(
                    "type", "array", "items", Map.of("enum", codes(choices.one())), "uniqueItems", true);
        } else if (type instanceof Day) {
            return Definitions.words("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format", "date");
        } else if (type instanceof Yuan) {
            return Definitions.words("type", "string", "pattern", "^(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?$");
        }
        return Definitions.words("type", "string", "pattern", "^(0(\\.[0-9]{1,6})?|1(\\.0{1,6})?)$");
    }

    private static List<String> codes(Choice<?> choice) {
        return choice.all().stream().map(Option::code).toList();
    }
}
