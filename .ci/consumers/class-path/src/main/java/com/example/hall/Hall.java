package com.example.hall;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;

/** Asks one question, on two days, from outside and by nothing but the public API. */
public final class Hall {

    private static final String BOARDER = """
            {"asOf": "2018-09-01", "facts": {"enrolment.stage": "junior_secondary", "enrolment.boarding": true,
             "household.economicDifficultyRecognised": true, "household.areaType": "rural"}}
            """;

    private Hall() {}

    /**
     * Prints the decision on row 2 as JSON.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        ServicesJson json = ServicesJson.of(ZhoucunPlan.catalog());
        AssessmentRequest request = json.readCase(BOARDER);
        Assessor assessor = Assessor.of(ZhoucunPlan.catalog());
        System.out.println(json.write(assessor.on(request.asOf()).assess(request.facts())));
        // the next day, of which the log tells
        assessor.assess(request.facts(), request.asOf().plusDays(1));
    }
}
