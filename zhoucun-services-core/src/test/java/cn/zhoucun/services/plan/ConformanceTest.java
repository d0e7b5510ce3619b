package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.AmountValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases in {@code conformance/services}, one file a service. They are data that an implementation in any language
 * can be held to: facts by id and canonical text, the date, the outcome, the amounts and the ids of what is missing.
 */
class ConformanceTest {

    @TestFactory
    Stream<DynamicContainer> everyServiceDecidesItsCasesAsExpected() {
        return ZhoucunPlan.catalog().services().stream()
                .map(service -> DynamicContainer.dynamicContainer(service.code(), cases(service.code())));
    }

    private static Stream<DynamicNode> cases(String code) {
        JsonNode cases = read("/conformance/services/" + code + ".json");
        assertThat(cases.size()).as("cases of %s", code).isPositive();
        return elements(cases)
                .map(each -> DynamicTest.dynamicTest(each.get("description").asText(), () -> check(code, each)));
    }

    private static void check(String code, JsonNode given) {
        Decision decision = Assessor.of(ZhoucunPlan.catalog(), parameters(given))
                .assess(
                        facts(given.get("facts")),
                        LocalDate.parse(given.get("asOf").asText()))
                .decision(code);
        JsonNode expected = given.get("expect");

        assertThat(decision.outcome().code()).isEqualTo(expected.get("outcome").asText());
        texts(expected, "amounts")
                .ifPresent(amounts -> assertThat(amounts(decision)).isEqualTo(amounts));
        texts(expected, "missing")
                .ifPresent(missing -> assertThat(decision.missing())
                        .extracting(Missing::id)
                        .containsExactlyInAnyOrderElementsOf(missing));
    }

    private static Facts facts(JsonNode given) {
        Facts.Builder facts = Facts.builder();
        given.fields()
                .forEachRemaining(each ->
                        put(ZhoucunPlan.catalog().fact(each.getKey()).orElseThrow(), text(each.getValue()), facts));
        return facts.build();
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? elements(value).map(JsonNode::asText).collect(Collectors.joining(","))
                : value.asText();
    }

    private static Parameters parameters(JsonNode given) {
        Parameters parameters = Parameters.none();
        if (given.has("parameters")) {
            for (JsonNode each : given.get("parameters")) {
                parameters = with(
                        parameters,
                        ZhoucunPlan.catalog().parameter(each.get("id").asText()).orElseThrow(),
                        each);
            }
        }
        return parameters;
    }

    private static <T> Parameters with(Parameters parameters, Parameter<T> parameter, JsonNode given) {
        return parameters.with(
                parameter,
                parameter.type().parse(given.get("value").asText()).orElseThrow(),
                DateRange.of(
                        LocalDate.parse(given.get("from").asText()),
                        LocalDate.parse(given.get("until").asText())),
                "given with the case");
    }

    private static <T> void put(Fact<T> fact, String text, Facts.Builder facts) {
        facts.set(fact, fact.type().parse(text).orElseThrow(() -> new AssertionError(fact + " cannot be " + text)));
    }

    private static List<String> amounts(Decision decision) {
        return decision.entitlements().stream()
                .map(Entitlement::amount)
                .flatMap(Optional::stream)
                .map(ConformanceTest::text)
                .toList();
    }

    private static String text(AmountValue amount) {
        String figure = "unspecified";
        if (amount instanceof AmountValue.Exact exact) {
            figure = figure(exact.money());
        } else if (amount instanceof AmountValue.Between between) {
            figure = figure(between.least()) + "-" + figure(between.most());
        } else if (amount instanceof AmountValue.AtLeast atLeast) {
            figure = "at least " + figure(atLeast.least());
        }
        return figure + " " + amount.frequency().code();
    }

    private static String figure(Money money) {
        return money.getAmount().toPlainString();
    }

    private static Optional<List<String>> texts(JsonNode expected, String name) {
        return Optional.ofNullable(expected.get(name))
                .map(array -> elements(array).map(JsonNode::asText).toList());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String resource) {
        try (InputStream in = ConformanceTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }
}
