package com.example.hall;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;

/** Asks one question, from outside and by nothing but the public API. */
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
        System.out.println(json.write(
                Assessor.of(ZhoucunPlan.catalog()).on(request.asOf()).assess(request.facts())));
    }
}
