package cn.zhoucun.examples.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.json.ServicesModule;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both generations of Jackson on one class path, each doing its own part. */
class CounterTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Counter counter = new Counter();

    @Test
    void anEnquiryIsAnswered() {
        JsonNode answer = MAPPER.readTree(counter.answer("""
                {"ticket": "A17", "case": {"asOf": "2018-09-01", "facts": {
                  "enrolment.stage": "junior_secondary", "enrolment.boarding": true,
                  "household.economicDifficultyRecognised": true, "household.areaType": "rural"}}}"""));

        assertEquals("A17", answer.path("ticket").stringValue());
        // row 2 of the list: 1,250 yuan a year for a rural boarder in junior secondary school
        JsonNode boarding = answer.at("/answer/decisions").get(1);
        assertEquals("EDU-02", boarding.path("service").stringValue());
        assertEquals("eligible", boarding.path("outcome").stringValue());
        assertEquals("1250.00", boarding.at("/entitlements/0/amount/yuan").stringValue());
    }

    @Test
    void theSdkStaysStrictBehindAnotherMapper() {
        JsonNode grade = MAPPER.readTree(counter.answer(
                "{\"ticket\": 1, \"case\": {\"asOf\": \"2018-09-01\", \"facts\": {\"enrolment.grade\": 3.0}}}"));
        JsonNode nothing = MAPPER.readTree(counter.answer("{\"ticket\": 2}"));

        assertTrue(
                grade.path("problem").stringValue().contains("(3.0) must be a whole number from 1 to 6"),
                grade.toString());
        assertTrue(nothing.has("problem"), nothing.toString());
    }

    @Test
    void aMapperOfJackson2WorksBesideIt() throws JsonProcessingException {
        Facts facts = Facts.none().with(EnrolmentFacts.BOARDING, true);
        ObjectMapper two = new ObjectMapper().registerModule(new ServicesModule());

        assertEquals("{\"enrolment.boarding\":true}", two.writeValueAsString(facts));
        assertEquals(facts, two.readValue("{\"enrolment.boarding\":true}", Facts.class));
        assertEquals("tools.jackson.core", MAPPER.version().getGroupId());
        assertEquals("com.fasterxml.jackson.core", two.version().getGroupId());
    }
}
