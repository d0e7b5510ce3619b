package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Reason;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.joda.money.Money;

/** Writes what follows in a case, and how much it is. */
final class EntitlementWriter {

    private EntitlementWriter() {}

    static void write(JsonGenerator out, Entitlement entitlement) throws IOException {
        Benefit benefit = entitlement.benefit();
        out.writeStartObject();
        out.writeStringField("kind", benefit.kind().code());
        out.writeStringField("recipient", benefit.recipient().code());
        SourceWriter.writeText(out, "text", benefit.text());
        SourceWriter.writeTruth(out, "applies", entitlement.applies());
        if (entitlement.amount().isPresent()) {
            writeAmount(out, entitlement.amount().get());
        }
        out.writeArrayFieldStart("reasons");
        for (Reason reason : entitlement.reasons()) {
            ReasonWriter.write(out, reason);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("missing");
        for (Missing missing : entitlement.missing()) {
            out.writeString(missing.id());
        }
        out.writeEndArray();
        SourceWriter.writeCitation(out, benefit.citation());
        out.writeEndObject();
    }

    private static void writeAmount(JsonGenerator out, AmountValue amount) throws IOException {
        out.writeObjectFieldStart("amount");
        if (amount instanceof AmountValue.Exact exact) {
            out.writeStringField("kind", "exact");
            writeYuan(out, "yuan", exact.money());
        } else if (amount instanceof AmountValue.Between between) {
            out.writeStringField("kind", "between");
            writeYuan(out, "least", between.least());
            writeYuan(out, "most", between.most());
        } else if (amount instanceof AmountValue.AtLeast atLeast) {
            out.writeStringField("kind", "at_least");
            writeYuan(out, "least", atLeast.least());
        } else {
            out.writeStringField("kind", "unspecified");
        }
        out.writeStringField("frequency", amount.frequency().code());
        out.writeEndObject();
    }

    private static void writeYuan(JsonGenerator out, String name, Money money) throws IOException {
        out.writeStringField(name, money.getAmount().toPlainString());
    }
}
