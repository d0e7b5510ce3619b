package cn.zhoucun.services.json;

import cn.zhoucun.services.fact.Choice;
import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.YesNo;
import com.fasterxml.jackson.core.JsonToken;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads one value of a type: yes or no from a JSON boolean, a whole number from a JSON integer, a set of choices from an
 * array, and everything else from a string. Nothing is converted.
 */
final class ValueReader {

    private final Tokens tokens;

    ValueReader(Tokens tokens) {
        this.tokens = tokens;
    }

    @SuppressWarnings("unchecked") // a set of choices is the value of a type of choices
    <T> T read(ValueType<T> type, Place place) {
        return type instanceof Choices<?> choices ? (T) set(choices.one(), place) : scalar(type, place);
    }

    private <T> T scalar(ValueType<T> type, Place place) {
        if (!isWritten(type, tokens.current())) {
            throw tokens.error(place, cure(type));
        }
        return type.parse(tokens.text(place)).orElseThrow(() -> tokens.error(place, type.cure()));
    }

    private <E extends Option> Set<E> set(Choice<E> one, Place place) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            throw tokens.error(place, cure(new Choices<>(one)));
        }
        Set<E> values = new LinkedHashSet<>();
        for (int index = 0; tokens.next(place.element(index)) != JsonToken.END_ARRAY; index++) {
            Place element = place.element(index);
            if (!values.add(scalar(one, element))) {
                throw tokens.error(element, "must be given only once");
            }
        }
        return values;
    }

    private static boolean isWritten(ValueType<?> type, JsonToken token) {
        if (type instanceof YesNo) {
            return token.isBoolean();
        } else if (type instanceof WholeNumber) {
            return token == JsonToken.VALUE_NUMBER_INT;
        }
        return token == JsonToken.VALUE_STRING;
    }

    /** Says what a value must be, and what JSON it must be written as. */
    static String cure(ValueType<?> type) {
        if (type instanceof Choices<?> choices) {
            return "must be an array of distinct strings, each of which "
                    + choices.one().cure();
        }
        return type instanceof YesNo || type instanceof WholeNumber
                ? type.cure()
                : type.cure().replaceFirst("must be ", "must be a string: ");
    }
}
