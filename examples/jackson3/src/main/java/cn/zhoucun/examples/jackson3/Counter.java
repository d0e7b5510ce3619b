package cn.zhoucun.examples.jackson3;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.json.AssessmentRequest;
import cn.zhoucun.services.json.JsonInputException;
import cn.zhoucun.services.json.ServicesJson;
import cn.zhoucun.services.plan.ZhoucunPlan;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A counter of a service hall whose own documents are read and written with Jackson 3. What belongs to the SDK passes
 * between the two as text, so that neither needs to know the other's classes, and the SDK's strictness is kept: numbers go
 * over as they were written.
 */
public final class Counter {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final Assessor assessor = Assessor.of(ZhoucunPlan.catalog());
    private final ServicesJson json = ServicesJson.of(ZhoucunPlan.catalog());

    /**
     * Answers an enquiry.
     *
     * @param enquiry a document of the hall: {@code {"ticket": ..., "case": {...}}}, its case in the form of the SDK
     * @return a document of the hall: {@code {"ticket": ..., "answer": {...}}}, or {@code {"ticket": ..., "problem": ...}}
     *     where the case was refused
     */
    public String answer(String enquiry) {
        JsonNode asked = mapper.readTree(enquiry);
        ObjectNode answer = mapper.createObjectNode();
        answer.set("ticket", asked.path("ticket"));
        try {
            AssessmentRequest request = json.readCase(mapper.writeValueAsString(asked.path("case")));
            answer.set("answer", mapper.readTree(json.write(assessor.assess(request.facts(), request.asOf()))));
        } catch (JsonInputException refusal) {
            answer.put("problem", refusal.getMessage());
        }
        return mapper.writeValueAsString(answer);
    }
}
