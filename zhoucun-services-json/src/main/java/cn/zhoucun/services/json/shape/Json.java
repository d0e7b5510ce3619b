package cn.zhoucun.services.json.shape;

import cn.zhoucun.services.json.JsonInputException;
import java.util.List;
import java.util.Map;

/** A JSON value as it was written. A number keeps its text: nothing is computed from it before its bounds are known. */
public sealed interface Json {

    /** A string. */
    record Str(String text) implements Json {}

    /** A number, as written. */
    record Num(String literal) implements Json {}

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Null. */
    record Nul() implements Json {}

    /** An array. */
    record Arr(List<Json> elements) implements Json {}

    /** An object, its members in their order. */
    record Obj(Map<String, Json> members) implements Json {}

    /** Nothing at all: the document is empty. */
    record Missing() implements Json {}

    /** This value for a message, cut where it is long. */
    default String shown() {
        if (this instanceof Str string) {
            return Shown.quoted(string.text());
        } else if (this instanceof Num number) {
            return Shown.cut(number.literal());
        } else if (this instanceof Bool bool) {
            return String.valueOf(bool.value());
        } else if (this instanceof Arr) {
            return "an array";
        } else if (this instanceof Obj) {
            return "an object";
        }
        return this instanceof Nul ? "null" : "missing";
    }

    /** Says that this value is not what must be there. */
    default JsonInputException error(Place place, String cure) {
        return new JsonInputException(place.path(), shown(), cure);
    }
}
