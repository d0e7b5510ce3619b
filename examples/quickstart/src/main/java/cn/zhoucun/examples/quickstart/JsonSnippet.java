package cn.zhoucun.examples.quickstart;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.JsonInputException;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.PrintStream;

/** The snippet of the README about JSON. */
final class JsonSnippet {

    private JsonSnippet() {}

    static void run(PrintStream out) {
        // README: begin
        // A whole plan as a document, and loaded again
        String json = ServicesJson.plans().write(ZhoucunPlan.catalog());
        ServiceCatalog plan = ServicesJson.plans().read(json);

        // A case of that plan
        ServicesJson documents = ServicesJson.of(plan);
        AssessmentRequest request = documents.readCase("""
                {"asOf": "2018-09-01", "facts": {"enrolment.stage": "preschool", "household.registeredPoor": true}}""");
        out.println(Assessor.of(plan).assess(request.facts(), request.asOf()).decision("EDU-01"));

        // What is not in the form is refused, with its place, its value and the cure
        try {
            documents.readFacts("{\"enrolment.grade\": 3.9}");
        } catch (JsonInputException refusal) {
            out.println(refusal.getMessage());
        }
        // README: end
    }
}
