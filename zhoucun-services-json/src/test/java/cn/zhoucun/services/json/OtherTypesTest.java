package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Share;
import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.json.shape.JsonText;
import cn.zhoucun.services.json.shape.Limits;
import cn.zhoucun.services.json.shape.Place;
import cn.zhoucun.services.json.shape.ValueShape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of which Zhoucun's plan has no fact yet: sets of choices, shares and days to come. */
class OtherTypesTest {

    private static final ServicesJson JSON = ServicesJson.of(OtherPlan.CATALOG);
    private static final Day DAY = new Day(LocalDate.of(2016, 1, 1), LocalDate.of(2030, 12, 31), false);

    @Test
    void aSetOfChoicesIsAnArrayOfCodes() {
        Facts facts = JSON.readFacts("{\"person.needs\": [\"meals\", \"care\"]}");

        assertThat(facts.get(OtherPlan.NEEDS)).contains(Set.of(OtherPlan.Need.CARE, OtherPlan.Need.MEALS));
    }

    @Test
    void aSetOfChoicesIsWrittenInTheOrderOfItsOptions() {
        Facts facts = Facts.builder()
                .set(OtherPlan.NEEDS, Set.of(OtherPlan.Need.MEALS, OtherPlan.Need.CARE))
                .build();

        assertThat(JSON.writeFacts(facts)).isEqualTo("{\"person.needs\":[\"care\",\"meals\"]}");
    }

    @Test
    void anEmptySetIsKnownToBeEmpty() {
        Facts facts = JSON.readFacts("{\"person.needs\": []}");

        assertThat(facts.get(OtherPlan.NEEDS)).contains(Set.of());
        assertThat(JSON.writeFacts(facts)).isEqualTo("{\"person.needs\":[]}");
    }

    @Test
    void aShareIsADecimalString() {
        assertThat(read(new Share(), "\"0.25\"")).isEqualTo(new BigDecimal("0.25"));
    }

    @Test
    void aDayToComeIsAnIsoDate() {
        assertThat(read(DAY, "\"2020-02-29\"")).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"person.needs": "meals"} | $['person.needs'] ("meals") must be an array of distinct strings, each of which must be one of care, meals, transport.
            {"person.needs": null} | $['person.needs'] (null) must be an array of distinct strings, each of which must be one of care, meals, transport, or left out if it is unknown.
            {"person.needs": ["care", "meals", "mael"]} | $['person.needs'][2] ("mael") must be one of care, meals, transport.
            {"person.needs": ["care", 1]} | $['person.needs'][1] (1) must be a string: one of care, meals, transport.
            {"person.needs": [null]} | $['person.needs'][0] (null) must be a string: one of care, meals, transport.
            {"person.needs": [["care"]]} | $['person.needs'][0] (an array) must be a string: one of care, meals, transport.
            {"person.needs": ["care", "care"]} | $['person.needs'][1] ("care") must be given only once.
            {"person.needs": ["care" "meals"]} | $['person.needs'][1] (line 1, column 27) must be well-formed JSON; maybe a quote, a comma or a bracket is missing or left over.
            """)
    void aBadValueIsRefusedWithItsPlaceValueAndCure(String facts, String message) {
        assertThatThrownBy(() -> JSON.readFacts(facts))
                .isInstanceOf(JsonInputException.class)
                .hasMessage(message);
    }

    @Test
    void aShareOutOfItsBoundsOrNotAStringIsRefused() {
        String cure = "a share from 0 to 1 with at most six decimals.";

        assertThatThrownBy(() -> read(new Share(), "0.25")).hasMessage("$ (0.25) must be a string: " + cure);
        assertThatThrownBy(() -> read(new Share(), "\"1.1\"")).hasMessage("$ (\"1.1\") must be " + cure);
        assertThatThrownBy(() -> read(new Share(), "\"0.1234567\"")).hasMessage("$ (\"0.1234567\") must be " + cure);
    }

    @Test
    void aDayOutOfItsBoundsIsRefused() {
        assertThatThrownBy(() -> read(DAY, "\"2015-12-31\""))
                .hasMessage("$ (\"2015-12-31\") must be a date (yyyy-mm-dd) from 2016-01-01 to 2030-12-31.");
    }

    private static <T> T read(ValueType<T> type, String json) {
        return new ValueShape<>(type).read(JsonText.parse(json, Limits.CASE), Place.ROOT);
    }
}
