package cn.zhoucun.services.json.shape;

import cn.zhoucun.services.json.JsonInputException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value from any parser, a host's own as well, and keeps it as it was written. Every fault of the text
 * becomes a {@link JsonInputException}. The limits are kept here and do not depend on the settings of the parser.
 */
public final class TreeReader {

    private static final String WELL_FORMED =
            "must be well-formed JSON; maybe a quote, a comma or a bracket is missing or left over";

    private final JsonParser parser;
    private final Limits limits;
    private int values;

    /** Reads from a parser that stands before the value, or on its first token. */
    public TreeReader(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** Reads the value and leaves the parser on its last token. */
    public Json read() {
        if (parser.currentToken() == null && next(Place.ROOT) == null) {
            return new Json.Missing();
        }
        return value(Place.ROOT, 0);
    }

    /** Checks that the document ends after the value. */
    void end() {
        JsonLocation end = parser.currentLocation();
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (IOException notEvenJson) {
            // what follows is too much, whatever it is
        }
        throw new JsonInputException(Place.ROOT.path(), shown(end), "must be the end of the document");
    }

    private Json value(Place place, int depth) {
        values++;
        if (depth > limits.depth() || values > limits.values()) {
            throw fault(place, limits.cure());
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> new Json.Str(string(place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(number(place));
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Nul();
            default -> throw fault(place, WELL_FORMED);
        };
    }

    private Json object(Place place, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (nextMember(place)) {
            String name = name(place);
            Place member = place.member(name);
            if (next(member) == null) {
                throw fault(member, WELL_FORMED);
            }
            Json value = value(member, depth + 1);
            if (members.put(name, value) != null) {
                throw value.error(member, "must be given only once");
            }
        }
        return new Json.Obj(Collections.unmodifiableMap(members));
    }

    private Json array(Place place, int depth) {
        List<Json> elements = new ArrayList<>();
        for (Place element = place.element(0); ; element = place.element(elements.size())) {
            JsonToken token = next(element);
            if (token == JsonToken.END_ARRAY) {
                return new Json.Arr(Collections.unmodifiableList(elements));
            }
            if (token == null) {
                throw fault(element, WELL_FORMED);
            }
            elements.add(value(element, depth + 1));
        }
    }

    private String name(Place object) {
        try {
            String name = parser.currentName();
            if (name.length() > Limits.NAME) {
                throw fault(object, limits.cure());
            }
            return whole(name, object);
        } catch (IOException fault) {
            throw fault(fault, object);
        }
    }

    private String string(Place place) {
        String text = text(place);
        if (text.length() > Limits.STRING) {
            throw fault(place, limits.cure());
        }
        return whole(text, place);
    }

    private String number(Place place) {
        String text = text(place);
        if (text.length() > Limits.NUMBER) {
            throw fault(place, limits.cure());
        }
        return text;
    }

    private String text(Place place) {
        try {
            return parser.getText();
        } catch (IOException fault) {
            throw fault(fault, place);
        }
    }

    /** Half of a surrogate pair cannot be written in UTF-8, so it is not let in. */
    private static String whole(String text, Place place) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (Character.isHighSurrogate(each)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(each)) {
                throw new Json.Str(text).error(place, "must be text without half of a surrogate pair");
            }
        }
        return text;
    }

    private @Nullable JsonToken next(Place place) {
        try {
            return parser.nextToken();
        } catch (IOException fault) {
            throw fault(fault, place);
        }
    }

    private boolean nextMember(Place object) {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw fault(object, WELL_FORMED);
            }
            return token == JsonToken.FIELD_NAME;
        } catch (IOException fault) {
            // the parser reads on into the value before it hands over the name
            throw fault(
                    fault,
                    parser.currentToken() == JsonToken.FIELD_NAME
                            ? object.member(parser.getParsingContext().getCurrentName())
                            : object);
        }
    }

    private JsonInputException fault(IOException fault, Place place) {
        return fault(place, fault instanceof StreamConstraintsException ? limits.cure() : WELL_FORMED);
    }

    private JsonInputException fault(Place place, String cure) {
        return new JsonInputException(place.path(), shown(parser.currentLocation()), cure);
    }

    private static String shown(JsonLocation location) {
        return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
