package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Target;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases in {@code conformance/targets}, one file a target: the date, what was observed, what the caller says, and the
 * verdict, or {@code refused} where an observation cannot be.
 */
class TargetConformanceTest {

    @TestFactory
    Stream<DynamicContainer> everyTargetJudgesItsCasesAsExpected() {
        return ZhoucunPlan.targets().all().stream()
                .map(target -> DynamicContainer.dynamicContainer(
                        target.id(),
                        elements(read(target.id()))
                                .map(each -> DynamicTest.dynamicTest(
                                        each.get("description").asText(), () -> check(target, each)))));
    }

    private static void check(Target target, JsonNode given) {
        String expected = given.get("expect").asText();
        if (expected.equals("refused")) {
            assertThatThrownBy(() -> verdict(target, given)).isInstanceOf(InvalidInputException.class);
        } else {
            assertThat(verdict(target, given)).isEqualTo(expected);
        }
    }

    private static String verdict(Target target, JsonNode given) {
        Evaluator evaluator = Evaluator.on(LocalDate.parse(given.get("asOf").asText()));
        if (given.has("tolerance")) {
            evaluator = evaluator.withTolerance(target.id(), decimal(given, "tolerance"));
        }
        if (given.has("nearlyAll")) {
            evaluator = evaluator.withNearlyAll(target.id(), decimal(given, "nearlyAll"));
        }
        if (given.path("riseEveryYear").asBoolean()) {
            evaluator = evaluator.withRiseEveryYear(target.id());
        }
        if (given.has("parts")) {
            Set<String> parts =
                    elements(given.get("parts")).map(JsonNode::asText).collect(Collectors.toSet());
            evaluator = evaluator.withParts(target.id(), parts);
        }
        Observations observations = Observations.none();
        for (JsonNode each : given.get("observations")) {
            String of = each.has("of") ? each.get("of").asText() : target.id();
            observations = observations.with(of, observation(each));
        }
        return evaluator.evaluate(target, observations).verdict().code();
    }

    private static Observation observation(JsonNode given) {
        int year = given.has("year") ? given.get("year").asInt() : 2000;
        Observation observation;
        if (given.has("complete")) {
            boolean done = given.get("complete").asBoolean();
            observation = done ? Observation.completedIn(year) : Observation.notCompleteOn(LocalDate.of(year, 1, 1));
        } else if (given.has("whole")) {
            observation = Observation.counted(decimal(given, "part"), decimal(given, "whole"), year);
        } else {
            Unit unit = Unit.valueOf(given.get("unit").asText().toUpperCase(Locale.ROOT));
            observation = Observation.of(decimal(given, "value"), unit, year);
        }
        if (given.has("on")) {
            observation = observation.on(LocalDate.parse(given.get("on").asText()));
        }
        if (given.has("from")) {
            observation = observation.over(
                    given.get("from").asInt(), given.get("until").asInt());
        }
        return given.has("in") ? observation.in(given.get("in").asText()) : observation;
    }

    private static BigDecimal decimal(JsonNode given, String name) {
        return new BigDecimal(given.get(name).asText());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String id) {
        String resource = "/conformance/targets/" + id + ".json";
        try (InputStream in = TargetConformanceTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }
}
