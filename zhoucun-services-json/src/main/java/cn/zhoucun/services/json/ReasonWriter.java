package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes why a decision came out as it did, and what could still change it. */
final class ReasonWriter {

    private ReasonWriter() {}

    static void write(JsonGenerator out, Reason reason) throws IOException {
        out.writeStartObject();
        SourceWriter.writeTruth(out, "truth", reason.truth());
        out.writeArrayFieldStart("facts");
        for (Reason.Operand operand : reason.operands()) {
            out.writeStartObject();
            out.writeStringField("id", operand.fact().id());
            if (operand.value().isPresent()) {
                out.writeFieldName("value");
                ValueWriter.write(out, operand.fact().type(), operand.value().get());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        if (reason.derived().isPresent()) {
            out.writeStringField("derived", reason.derived().get().toPlainString());
        }
        SourceWriter.writeText(out, "text", Text.of(reason.in(Language.CHINESE), reason.in(Language.ENGLISH)));
        SourceWriter.writeCitation(out, reason.citation());
        SourceWriter.writeReadings(out, reason.readings());
        out.writeEndObject();
    }

    static void write(JsonGenerator out, Missing missing) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", missing instanceof Missing.OfFact ? "fact" : "figure");
        out.writeStringField("id", missing.id());
        SourceWriter.writeText(out, "label", missing.label());
        if (missing.body().isPresent()) {
            SourceWriter.writeText(out, "body", missing.body().get());
        }
        out.writeEndObject();
    }
}
