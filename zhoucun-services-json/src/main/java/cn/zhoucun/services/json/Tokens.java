package cn.zhoucun.services.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Walks through one document token by token, and turns every fault of the text into a {@link JsonInputException}. */
final class Tokens implements AutoCloseable {

    /** Takes one member of an object, with its value as the current token. */
    interface Member {
        void accept(String name, Place place);
    }

    private static final String LIMITS = "must keep within strings of %d characters, names of %d and numbers of %d"
            .formatted(Wire.LONGEST_STRING, Wire.LONGEST_NAME, Wire.LONGEST_NUMBER);

    private final JsonParser parser;

    private Tokens(JsonParser parser) {
        this.parser = parser;
    }

    static Tokens of(String text) {
        try {
            return new Tokens(Wire.FACTORY.createParser(DocumentText.checked(text)));
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory must be readable.", impossible);
        }
    }

    /** Moves to the next token; {@code NOT_AVAILABLE} where the document ends. */
    JsonToken next(Place place) {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? JsonToken.NOT_AVAILABLE : token;
        } catch (IOException fault) {
            throw fault(fault, place);
        }
    }

    JsonToken current() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** The text of the current token: a name, the content of a string, or a number as it is written. */
    String text(Place place) {
        try {
            return parser.getText();
        } catch (IOException fault) {
            throw fault(fault, place);
        }
    }

    /** Passes the members of the object that begins with the current token. */
    void members(Place object, String cure, Member each) {
        if (current() != JsonToken.START_OBJECT) {
            throw error(object, cure);
        }
        Set<String> seen = new HashSet<>();
        while (nextMember(object)) {
            String name = text(object);
            Place place = object.member(name);
            next(place);
            if (!seen.add(name)) {
                throw error(place, "must be given only once");
            }
            each.accept(name, place);
        }
    }

    private boolean nextMember(Place object) {
        try {
            return parser.nextToken() == JsonToken.FIELD_NAME;
        } catch (IOException fault) {
            // the parser reads on into the value before it hands over the name
            throw fault(
                    fault,
                    current() == JsonToken.FIELD_NAME
                            ? object.member(parser.getParsingContext().getCurrentName())
                            : object);
        }
    }

    /** Checks that the document ends after the current token. */
    void end() {
        JsonLocation end = parser.currentLocation();
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (IOException notEvenJson) {
            // what follows is too much, whatever it is
        }
        throw new JsonInputException(Place.ROOT, shown(end), "must be the end of the document");
    }

    /** Says that the current token is not what must be there. */
    JsonInputException error(Place place, String cure) {
        String shown =
                switch (current()) {
                    case NOT_AVAILABLE -> "missing";
                    case START_OBJECT -> "an object";
                    case START_ARRAY -> "an array";
                    case VALUE_STRING -> Shown.quoted(text(place));
                    default -> Shown.cut(text(place));
                };
        return new JsonInputException(place, shown, cure);
    }

    private JsonInputException fault(IOException fault, Place place) {
        String cure = fault instanceof StreamConstraintsException
                ? LIMITS
                : "must be well-formed JSON; maybe a quote, a comma or a bracket is missing or left over";
        return new JsonInputException(place, shown(parser.currentLocation()), cure);
    }

    private static String shown(JsonLocation location) {
        return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory must be closable.", impossible);
        }
    }
}
