package cn.zhoucun.services.json;

import cn.zhoucun.services.assessment.Assessment;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.rule.Reason;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes an assessment; the order of the names is fixed. */
final class AssessmentWriter {

    private static final String FORMAT = "zhoucun-services/assessment/1";

    private AssessmentWriter() {}

    static void write(JsonGenerator out, Assessment assessment) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", FORMAT);
        out.writeStringField("plan", assessment.planId());
        out.writeStringField("asOf", assessment.date().toString());
        out.writeArrayFieldStart("decisions");
        for (Decision decision : assessment.decisions()) {
            write(out, decision);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Decision decision) throws IOException {
        ServiceItem service = decision.service();
        out.writeStartObject();
        out.writeStringField("service", service.code());
        SourceWriter.writeText(out, "name", service.name());
        out.writeStringField("outcome", decision.outcome().code());
        SourceWriter.writeText(out, "outcomeLabel", decision.outcome().label());
        SourceWriter.writeTruth(out, "quotaBound", decision.quotaBound());
        writeParts(out, decision);
        SourceWriter.writeCitation(out, service.citation());
        SourceWriter.writeReadings(out, service.readings());
        out.writeEndObject();
    }

    private static void writeParts(JsonGenerator out, Decision decision) throws IOException {
        out.writeArrayFieldStart("reasons");
        for (Reason reason : decision.reasons()) {
            ReasonWriter.write(out, reason);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("missing");
        for (Missing missing : decision.missing()) {
            ReasonWriter.write(out, missing);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("entitlements");
        for (Entitlement entitlement : decision.entitlements()) {
            EntitlementWriter.write(out, entitlement);
        }
        out.writeEndArray();
    }
}
