package cn.zhoucun.services.json;

import cn.zhoucun.services.fact.Choices;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.YesNo;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;

/** Writes values as {@link ValueReader} reads them. */
final class ValueWriter {

    private ValueWriter() {}

    static void writeFacts(JsonGenerator out, Facts facts) throws IOException {
        out.writeStartObject();
        for (Fact<?> fact : facts.known()) {
            out.writeFieldName(fact.id());
            writeKnown(out, fact, facts);
        }
        out.writeEndObject();
    }

    private static <T> void writeKnown(JsonGenerator out, Fact<T> fact, Facts facts) throws IOException {
        write(out, fact.type(), facts.get(fact).orElseThrow());
    }

    @SuppressWarnings("unchecked") // the value was given for the fact of this type
    static <T> void write(JsonGenerator out, ValueType<T> type, Object value) throws IOException {
        if (type instanceof YesNo) {
            out.writeBoolean((Boolean) value);
        } else if (type instanceof WholeNumber) {
            out.writeNumber((Integer) value);
        } else if (type instanceof Choices<?> choices) {
            writeSet(out, choices, (Set<?>) value);
        } else {
            out.writeString(type.format((T) value));
        }
    }

    private static void writeSet(JsonGenerator out, Choices<?> type, Set<?> values) throws IOException {
        out.writeStartArray();
        for (Option option : type.one().all()) {
            if (values.contains(option)) {
                out.writeString(option.code());
            }
        }
        out.writeEndArray();
    }
}
