package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhoucun.services.plan.ZhoucunPlan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is not a case is refused, with its place, its value and the cure. */
class BadCaseTest {

    private static final ServicesJson JSON = ServicesJson.of(ZhoucunPlan.catalog());

    private static JsonInputException refusal(String json) {
        JsonInputException refusal = catchThrowableOfType(JsonInputException.class, () -> JSON.readCase(json));
        assertThat(refusal).as("refusal of %s", json).isNotNull();
        return refusal;
    }

    private static JsonInputException refusalOfFacts(String facts) {
        return refusal("{\"asOf\": \"2018-09-01\", \"facts\": " + facts + "}");
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvFileSource(resources = "bad-cases.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void aBadDocumentIsRefusedWithItsPlaceValueAndCure(String json, String message) {
        assertThat(refusal(json)).hasMessage(message);
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvFileSource(resources = "bad-facts.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void aBadFactIsRefusedWithItsPlaceValueAndCure(String facts, String message) {
        assertThat(refusalOfFacts(facts)).hasMessage(message);
    }

    @Test
    void aRefusalHoldsItsPartsApart() {
        JsonInputException refusal = refusalOfFacts("{\"enrolment.grade\": 7}");

        assertThat(refusal.path()).isEqualTo("$.facts['enrolment.grade']");
        assertThat(refusal.value()).isEqualTo("7");
        assertThat(refusal.cure()).isEqualTo("must be a whole number from 1 to 6");
        assertThat(refusal).hasMessage("$.facts['enrolment.grade'] (7) must be a whole number from 1 to 6.");
    }

    @Test
    void aRefusalCarriesNoExceptionOfTheParser() {
        assertThat(refusal("{").getCause()).isNull();
        assertThat(refusalOfFacts("{\"enrolment.grade\": " + "1".repeat(2_000) + "}")
                        .getCause())
                .isNull();
    }

    @Test
    void aLongValueIsCutAfterSixtyCharacters() {
        assertThat(refusalOfFacts("{\"enrolment.stage\": \"" + "x".repeat(61) + "\"}")
                        .value())
                .isEqualTo("\"" + "x".repeat(60) + "…\"");
        assertThat(refusalOfFacts("{\"enrolment.stage\": \"" + "x".repeat(60) + "\"}")
                        .value())
                .isEqualTo("\"" + "x".repeat(60) + "\"");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNotCutInHalf() {
        assertThat(refusalOfFacts("{\"enrolment.stage\": \"" + "x".repeat(59) + "😀😀\"}")
                        .value())
                .isEqualTo("\"" + "x".repeat(59) + "…\"");
    }

    @Test
    void aLongNameIsCutAfterSixtyCharacters() {
        assertThat(refusalOfFacts("{\"" + "x".repeat(61) + "\": 1}").path())
                .isEqualTo("$.facts['" + "x".repeat(60) + "…']");
    }

    @Test
    void aNumberWithAHugeExponentCostsNothing() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(refusalOfFacts("{\"enrolment.grade\": 1e999999999}"))
                    .hasMessage("$.facts['enrolment.grade'] (1e999999999) must be a whole number from 1 to 6.");
            assertThat(refusalOfFacts("{\"enrolment.tuitionPerYear\": \"1e999999999\"}"))
                    .hasMessage("$.facts['enrolment.tuitionPerYear'] (\"1e999999999\") must be yuan per year, from 0 to"
                            + " 1000000, with at most two decimals.");
            assertThat(refusal("{\"asOf\": 1e999999999}"))
                    .hasMessage("$.asOf (1e999999999) must be a string: a date (yyyy-mm-dd) from 1880-01-01 to"
                            + " 2100-12-31.");
            assertThat(refusal("1e999999999")).hasMessage("$ (1e999999999) must be an object with asOf and facts.");
        });
    }

    @Test
    void aNumberOfMoreThanAThousandDigitsIsRefused() {
        assertThat(refusalOfFacts("{\"enrolment.grade\": " + "1".repeat(1_001) + "}"))
                .hasMessageStartingWith("$.facts['enrolment.grade'] (line 1, column ")
                .hasMessageEndingWith(
                        ") must keep within strings of 10000 characters, names of 1000 and numbers of 1000,"
                                + " 16 levels and 100000 values.");
    }

    @Test
    void aStringOfMoreThanTenThousandCharactersIsRefused() {
        assertThat(refusalOfFacts("{\"enrolment.stage\": \"" + "x".repeat(10_001) + "\"}"))
                .hasMessageStartingWith("$.facts['enrolment.stage'] (line 1, column ")
                .hasMessageEndingWith(
                        ") must keep within strings of 10000 characters, names of 1000 and numbers of 1000,"
                                + " 16 levels and 100000 values.");
    }

    @Test
    void aNameOfMoreThanAThousandCharactersIsRefused() {
        assertThat(refusalOfFacts("{\"" + "x".repeat(1_001) + "\": 1}"))
                .hasMessageStartingWith("$.facts (line 1, column ")
                .hasMessageEndingWith(
                        ") must keep within strings of 10000 characters, names of 1000 and numbers of 1000,"
                                + " 16 levels and 100000 values.");
    }

    @Test
    void aDocumentOfMoreThanAMebibyteIsRefused() {
        String good = "{\"asOf\": \"2018-09-01\", \"facts\": {}}";
        String longest = good + " ".repeat(1_048_576 - good.length());

        assertThat(JSON.readCase(longest).facts().known()).isEmpty();
        assertThat(refusal(longest + " "))
                .hasMessage("$ (1048577 characters) must be at most 1048576 characters long.");
    }

    @Test
    void aStreamOfMoreThanAMebibyteIsRefused() {
        byte[] bytes = " ".repeat(1_048_577).getBytes(StandardCharsets.UTF_8);

        assertThat(refusalOfStream(bytes))
                .hasMessage("$ (more than 1048576 bytes) must be at most 1048576 bytes long.");
    }

    @Test
    void aStreamThatIsNotUtf8IsRefused() {
        byte[] gbk = {'{', '"', (byte) 0xd6, (byte) 0xdc, '"', ':', '1', '}'};

        assertThat(refusalOfStream(gbk)).hasMessage("$ (8 bytes) must be text in UTF-8.");
    }

    private static JsonInputException refusalOfStream(byte[] bytes) {
        return catchThrowableOfType(JsonInputException.class, () -> JSON.readCase(new ByteArrayInputStream(bytes)));
    }

    @Test
    void deepNestingIsRefusedWhereItGetsTooDeep() {
        assertThat(refusalOfFacts("{\"enrolment.stage\": " + "[".repeat(100_000)))
                .hasMessageStartingWith("$.facts['enrolment.stage']" + "[0]".repeat(15) + " (line 1, column ")
                .hasMessageEndingWith(" 16 levels and 100000 values.");
        assertThat(refusal("[".repeat(100_000))).hasMessageStartingWith("$" + "[0]".repeat(17) + " (line 1, column 1");
    }

    @Test
    void moreValuesThanMemoryShouldTakeAreRefused() {
        assertThat(refusal("[" + "0,".repeat(100_000) + "0]"))
                .hasMessageStartingWith("$[99999] (line 1, column ")
                .hasMessageEndingWith(" 16 levels and 100000 values.");
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThat(refusalOfFacts("{\"enrolment.stage\": \"a\\ud83d\"}"))
                .hasMessage("$.facts['enrolment.stage'] (\"a\\ud83d\") must be text without half of a surrogate pair.");
        assertThat(refusal("{\"\\ude00\": 1}")).hasMessageStartingWith("$ (");
    }

    @Test
    void factsByThemselvesAreReadAsStrictly() {
        assertThat(catchThrowableOfType(JsonInputException.class, () -> JSON.readFacts("{\"enrolment.grade\": 0}")))
                .hasMessage("$['enrolment.grade'] (0) must be a whole number from 1 to 6.");
        assertThat(catchThrowableOfType(JsonInputException.class, () -> JSON.readFacts("{} {}")))
                .hasMessageStartingWith("$ (line 1, column 3) must be the end of the document");
        assertThat(catchThrowableOfType(JsonInputException.class, () -> JSON.readFacts("")))
                .hasMessage("$ (missing) must be an object of facts by their ids.");
    }
}
