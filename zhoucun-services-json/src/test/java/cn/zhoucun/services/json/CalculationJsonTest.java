package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.calculators.ZhoucunCalculators;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A calculator is asked by name, answers with its worksheet, and says what is wrong with its inputs. */
class CalculationJsonTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ServicesModule()).build();

    /** Row 24: the wages of a year over 12 and the staff; 100000 / 84 = 1190.476... */
    private static final String MEAN_WAGE = "{\"calculator\":\"INS-05.meanWage\",\"asOf\":\"2018-09-01\",\"inputs\":"
            + "{\"wages\":{\"yuan\":\"100000\",\"frequency\":\"per_year\"},\"staff\":7,\"rounding\":\"half_up\"}}";

    private static final String GRANT = "{\"calculator\":\"EDU-04.grant\",\"asOf\":\"2018-09-01\",\"inputs\":{}}";

    private static JsonNode calculated(String request) throws JsonProcessingException {
        CalculationResult result = Documents.CALCULATIONS.read(request).calculate(Parameters.none());
        return MAPPER.readTree(ServicesJson.calculations().write(result));
    }

    @Test
    void aResultHasItsSumAndEveryStep() throws JsonProcessingException {
        JsonNode document = calculated(MEAN_WAGE);
        JsonNode result = document.at("/results/0");

        assertThat(document.at("/calculator").asText()).isEqualTo("INS-05.meanWage");
        assertThat(document.at("/asOf").asText()).isEqualTo("2018-09-01");
        assertThat(result.at("/name").asText()).isEqualTo("result");
        assertThat(result.at("/yuan").asText()).isEqualTo("1190.48");
        assertThat(result.at("/value").asText()).isEqualTo("29762/25");
        assertThat(result.at("/frequency").asText()).isEqualTo("per_month");
        assertThat(result.at("/steps").findValuesAsText("value"))
                .containsExactly("100000", "12", "25000/3", "7", "25000/21", "29762/25");
        assertThat(result.at("/step").asInt()).isEqualTo(6);
        assertThat(result.at("/steps/4/operands")).hasToString("[3,4]");
        assertThat(result.at("/steps/5/rounding")).hasToString("{\"decimals\":2,\"mode\":\"half_up\"}");
        assertThat(result.at("/citations/0/row").asInt()).isEqualTo(24);
        assertThat(result.at("/text/en").asText()).contains("100000 yuan per year ÷ 12");
    }

    @Test
    void whatIsNoMoneyHasNoYuan() throws JsonProcessingException {
        JsonNode ratio = calculated("{\"calculator\":\"SOC-01.ratio\",\"asOf\":\"2018-09-01\",\"inputs\":"
                        + "{\"urban\":{\"yuan\":\"450\",\"frequency\":\"per_month\"},"
                        + "\"rural\":{\"yuan\":\"3050\",\"frequency\":\"per_year\"}}}")
                .at("/results/0");

        assertThat(ratio.at("/value").asText()).isEqualTo("108/61");
        assertThat(ratio.has("yuan")).isFalse();
        assertThat(ratio.has("frequency")).isFalse();
        assertThat(ratio.at("/checks/0/holds").asBoolean(true)).isFalse();
        assertThat(ratio.at("/checks/0/comparison").asText()).isEqualTo("at_most");
        int bound = ratio.at("/checks/0/bound").asInt();
        assertThat(ratio.at("/steps/" + (bound - 1) + "/value").asText()).isEqualTo("3/2");
        assertThat(ratio.at("/steps/" + (bound - 1) + "/source/zh").asText()).contains("附件1第51行");
    }

    @Test
    void moneyInPartsOfAFenHasNoYuan() throws JsonProcessingException {
        JsonNode mean = calculated("{\"calculator\":\"EDU-03.mean\",\"asOf\":\"2018-09-01\",\"inputs\":"
                        + "{\"tier1\":41,\"tier2\":43,\"tier3\":40}}")
                .at("/results/0");

        assertThat(mean.at("/value").asText()).isEqualTo("37150/31");
        assertThat(mean.has("yuan")).isFalse();
        assertThat(mean.at("/frequency").asText()).isEqualTo("per_year");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-calculations.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void whatCannotBeIsRefusedWithItsPlace(String request, String message) {
        assertThatThrownBy(() -> Documents.CALCULATIONS.read(request).calculate(Parameters.none()))
                .isInstanceOf(JsonInputException.class)
                .hasMessage(message);
    }

    @Test
    void eachLineIsWorkedOutAndABadOneDoesNotEndTheRun() throws IOException {
        String late = GRANT.replace("2018", "2021");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalculationLines.Summary summary = CalculationLines.of(ZhoucunCalculators.calculators(), Parameters.none())
                .run(
                        new ByteArrayInputStream(
                                (GRANT + "\n\n" + late + "\n" + GRANT).getBytes(StandardCharsets.UTF_8)),
                        out,
                        () -> false);
        String alone = ServicesJson.calculations()
                .write(Documents.CALCULATIONS.read(GRANT).calculate(Parameters.none()));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(summary).isEqualTo(new CalculationLines.Summary(2, 1, true));
        assertThat(lines)
                .containsExactly(
                        "{\"line\":1,\"calculation\":" + alone + "}",
                        "{\"line\":3,\"error\":{\"path\":\"$\",\"value\":\"date for EDU-04.grant: 2021-09-01\",\"cure\":"
                                + "\"must have a figure in force; no figure in force is known\"}}",
                        "{\"line\":4,\"calculation\":" + alone + "}");
    }

    @Test
    void aHostReadsRequestsAndWritesResults() throws JsonProcessingException {
        CalculationRequest request = MAPPER.readValue(GRANT, CalculationRequest.class);

        assertThat(request).isEqualTo(Documents.CALCULATIONS.read(GRANT));
        assertThat(MAPPER.writeValueAsString(request)).isEqualTo(GRANT);
        assertThat(MAPPER.writeValueAsString(request.calculate(Parameters.none())))
                .contains("\"yuan\":\"2000.00\"");
        assertThatThrownBy(() -> MAPPER.readValue("{}", CalculationRequest.class))
                .hasMessageContaining("$.calculator (missing) must be the id of a calculator.");
    }
}
