package cn.zhoucun.services.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Strings, whole numbers and truths. */
public final class Scalar {

    /** A string that is not blank. */
    public static final Shape<String> WORDS = string("must be a string that is not blank", "\\S", Limits.STRING)
            .checked(
                    text -> Optional.of(text).filter(each -> !each.isBlank()),
                    text -> text,
                    "must be a string that is not blank");

    /** A string, possibly empty. */
    public static final Shape<String> ANY_STRING = string("must be a string", "", Limits.STRING);

    /** True or false. */
    public static final Shape<Boolean> BOOL = new Truth();

    private Scalar() {}

    /** A string in which a pattern is found; anchor the pattern to fix the whole. */
    public static Shape<String> string(String cure, String pattern, int longest) {
        return new Str(cure, Pattern.compile(pattern), longest);
    }

    /** A whole number within bounds, written without a point or an exponent. */
    public static Shape<Long> whole(long min, long max) {
        return new Whole(min, max);
    }

    /** A whole number of Java's int. */
    public static Shape<Integer> number(int min, int max) {
        return whole(min, max).as(Math::toIntExact, Integer::longValue);
    }

    /** The constants of an enum by their codes, the names in small letters. */
    public static <E extends Enum<E>> Shape<E> constant(Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        Function<E, String> code = each -> each.name().toLowerCase(Locale.ROOT);
        List<String> codes = all.stream().map(code).toList();
        return oneOf(codes).as(text -> all.get(codes.indexOf(text)), code);
    }

    /** One of several strings. */
    public static Shape<String> oneOf(List<String> codes) {
        return new OneOf(codes, "must be one of " + String.join(", ", codes));
    }

    /** What could not be read back is not written. */
    private static IllegalArgumentException unreadable(String figure, String cure) {
        return new IllegalArgumentException("The figure (%s) %s to be written.".formatted(Shown.cut(figure), cure));
    }

    private record Str(String cure, Pattern pattern, int longest) implements Shape<String> {

        private boolean fits(String text) {
            return text.length() <= longest && pattern.matcher(text).find();
        }

        /** Whether the pattern fixes the whole, as that of a figure does. */
        private boolean isFigure() {
            return pattern.pattern().startsWith("^");
        }

        @Override
        public String read(Json value, Place place) {
            if (value instanceof Json.Str string && fits(string.text())) {
                return string.text();
            }
            throw value.error(place, cure);
        }

        @Override
        public void write(JsonGenerator out, String value) throws IOException {
            if (isFigure() && !fits(value)) {
                throw unreadable(value, cure);
            }
            out.writeString(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            Map<String, Object> schema = Definitions.words("type", "string", "maxLength", longest);
            if (!pattern.pattern().isEmpty()) {
                schema.put("pattern", pattern.pattern());
            }
            return schema;
        }
    }

    private record OneOf(List<String> codes, String cure) implements Shape<String> {

        @Override
        public String read(Json value, Place place) {
            if (value instanceof Json.Str string && codes.contains(string.text())) {
                return string.text();
            }
            String hint = value instanceof Json.Str string ? NearestName.hint(string.text(), codes) : "";
            throw value.error(place, cure + hint);
        }

        @Override
        public void write(JsonGenerator out, String value) throws IOException {
            out.writeString(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of("enum", codes);
        }
    }

    private record Whole(long min, long max) implements Shape<Long> {

        private static final int MOST_DIGITS = 19;

        @Override
        public Long read(Json value, Place place) {
            if (value instanceof Json.Num number && number.literal().length() <= MOST_DIGITS + 1) {
                try {
                    long found = Long.parseLong(number.literal());
                    if (found >= min && found <= max && String.valueOf(found).equals(number.literal())) {
                        return found;
                    }
                } catch (NumberFormatException notWhole) {
                    // refused below, like any other number
                }
            }
            throw value.error(place, cure());
        }

        @Override
        public void write(JsonGenerator out, Long value) throws IOException {
            if (value < min || value > max) {
                throw unreadable(value.toString(), cure());
            }
            out.writeNumber(value);
        }

        @Override
        public String cure() {
            return "must be a whole number from %d to %d".formatted(min, max);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.words("type", "integer", "minimum", min, "maximum", max);
        }
    }

    private record Truth() implements Shape<Boolean> {

        @Override
        public Boolean read(Json value, Place place) {
            if (value instanceof Json.Bool bool) {
                return bool.value();
            }
            throw value.error(place, cure());
        }

        @Override
        public void write(JsonGenerator out, Boolean value) throws IOException {
            out.writeBoolean(value);
        }

        @Override
        public String cure() {
            return "must be true or false";
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of("type", "boolean");
        }
    }
}
