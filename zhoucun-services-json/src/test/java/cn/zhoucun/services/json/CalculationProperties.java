package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.calculator.named.InputType;
import cn.zhoucun.services.calculator.named.SourcedSum;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Requests to every calculator come back as they were, and are answered or refused, and nothing else. */
class CalculationProperties {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<Calculator> ALL = ZhoucunCalculators.calculators().all();

    @Property
    void requestsComeBackAsTheyWere(@ForAll("requests") CalculationRequest request) {
        String written = Documents.CALCULATIONS.write(request);

        assertThat(Documents.CALCULATIONS.read(written)).isEqualTo(request);
    }

    @Property
    void everyRequestIsAnsweredOrRefused(@ForAll("requests") CalculationRequest request) {
        try {
            String answer = ServicesJson.calculations().write(request.calculate(Parameters.none()));
            assertThat(answer).startsWith("{\"format\":\"zhoucun-services/calculation/1\"");
        } catch (JsonInputException refusal) {
            assertThat(refusal.cure()).startsWith("must ");
            assertThat(refusal.path()).startsWith("$");
        }
    }

    /** Whoever reads the steps can work the result out again. */
    @Property
    void everyStepFollowsFromItsOperands(@ForAll("requests") CalculationRequest request) throws IOException {
        JsonNode answer;
        try {
            answer = MAPPER.readTree(ServicesJson.calculations().write(request.calculate(Parameters.none())));
        } catch (JsonInputException refusal) {
            return;
        }
        for (JsonNode result : answer.at("/results")) {
            List<Fraction> values = new ArrayList<>();
            for (JsonNode step : result.at("/steps")) {
                values.add(fraction(step.at("/value").asText()));
                assertThat(reworked(step, values)).isEqualTo(values.get(values.size() - 1));
            }
            assertThat(values.get(result.at("/step").asInt() - 1))
                    .isEqualTo(fraction(result.at("/value").asText()));
        }
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/", 2);
        return Fraction.of(new BigInteger(parts[0]), parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE);
    }

    private static Fraction reworked(JsonNode step, List<Fraction> values) {
        List<Fraction> operands = new ArrayList<>();
        step.at("/operands").forEach(each -> operands.add(values.get(each.asInt() - 1)));
        return switch (step.at("/operation").asText()) {
            case "input", "figure", "constant" -> values.get(values.size() - 1);
            case "add" -> operands.stream().reduce(Fraction.ZERO, Fraction::plus);
            case "subtract" -> operands.get(0).minus(operands.get(1));
            case "multiply" -> operands.get(0).times(operands.get(1));
            case "divide" -> operands.get(0).dividedBy(operands.get(1));
            case "least" -> Collections.min(operands);
            case "greatest" -> Collections.max(operands);
            case "round" ->
                operands.get(0)
                        .rounded(
                                step.at("/rounding/decimals").asInt(),
                                RoundingMode.valueOf(
                                        step.at("/rounding/mode").asText().toUpperCase(Locale.ROOT)));
            default -> throw new AssertionError("An operation that no reader knows: " + step);
        };
    }

    @Provide
    Arbitrary<CalculationRequest> requests() {
        return Arbitraries.randomValue(CalculationProperties::request);
    }

    private static CalculationRequest request(Random random) {
        Calculator calculator = ALL.get(random.nextInt(ALL.size()));
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Input<?> input : calculator.inputs()) {
            inputs.put(input.name(), value(input.type(), random));
        }
        return new CalculationRequest(calculator, LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2_200)), inputs);
    }

    private static Object value(InputType<?> type, Random random) {
        if (type instanceof InputType.Whole whole) {
            return whole(whole, random);
        } else if (type instanceof InputType.Decimal decimal) {
            long units = BigDecimal.valueOf(decimal.most(), -decimal.decimals()).longValueExact();
            return BigDecimal.valueOf(Math.floorMod(random.nextLong(), units + 1), decimal.decimals());
        } else if (type instanceof InputType.OneOf<?> oneOf) {
            List<?> values = List.copyOf(oneOf.byCode().values());
            return values.get(random.nextInt(values.size()));
        } else if (type instanceof InputType.Amount amount) {
            return sum(amount, random);
        } else if (type instanceof InputType.Sourced sourced) {
            return new SourcedSum(sum(sourced.amount(), random), "令" + random.nextInt(100) + "号");
        }
        InputType.Table<?> table = (InputType.Table<?>) type;
        Map<String, Object> values = new LinkedHashMap<>();
        int only = random.nextInt(table.names().size());
        for (String name : table.names()) {
            if (random.nextInt(4) == 0 || name.equals(table.names().get(only))) {
                values.put(name, value(table.each(), random));
            }
        }
        return values;
    }

    /** At an end of the range in one case of two. */
    private static long whole(InputType.Whole type, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> type.least();
            case 1 -> type.most();
            default -> type.least() + Math.floorMod(random.nextLong(), type.most() - type.least() + 1);
        };
    }

    private static Sum sum(InputType.Amount type, Random random) {
        long most = random.nextBoolean() ? 1_000_000 : Yuan.LARGEST * 100;
        return new Sum(
                Renminbi.ofFen(Math.floorMod(random.nextLong(), most + 1)),
                type.frequencies().get(random.nextInt(type.frequencies().size())));
    }
}
