package cn.zhoucun.services.json;

import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes what stands beside every answer: text in both languages, truths, and where a rule comes from. */
final class SourceWriter {

    private SourceWriter() {}

    static void writeText(JsonGenerator out, String name, Text text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("zh", text.chinese());
        out.writeStringField("en", text.english());
        out.writeEndObject();
    }

    static void writeTruth(JsonGenerator out, String name, Truth truth) throws IOException {
        out.writeStringField(name, truth.name().toLowerCase(Locale.ROOT));
    }

    static void writeCitation(JsonGenerator out, Citation citation) throws IOException {
        out.writeObjectFieldStart("citation");
        out.writeStringField("document", citation.document().number());
        writeText(out, "part", citation.part());
        if (citation.row().isPresent()) {
            out.writeNumberField("row", citation.row().getAsInt());
        }
        if (citation.column().isPresent()) {
            writeText(out, "column", citation.column().get());
        }
        out.writeEndObject();
    }

    static void writeReadings(JsonGenerator out, List<Reading> readings) throws IOException {
        out.writeArrayFieldStart("readings");
        for (Reading reading : readings) {
            out.writeString(reading.id());
        }
        out.writeEndArray();
    }
}
