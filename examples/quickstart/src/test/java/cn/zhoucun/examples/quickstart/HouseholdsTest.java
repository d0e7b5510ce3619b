package cn.zhoucun.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.JsonInputException;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.PersonFacts;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdsTest {

    private static final String TWO_MEMBERS = """
            {
              "figures": {"SOC-01.rural": "6000.00"},
              "unlessStated": {"person.student": false},
              "households": [
                {
                  "description": {"zh": "甲", "en": "A"},
                  "asOf": "2018-09-10",
                  "household": {"household.areaType": "rural"},
                  "members": [
                    {"name": {"zh": "父", "en": "Father"}, "incomePerMonth": "480.00", "facts": {}},
                    {"name": {"zh": "女", "en": "Daughter"}, "incomePerMonth": "0.50", "facts": {"person.student": true}}
                  ]
                }
              ]
            }
            """;

    private static Households read(String json) throws IOException {
        return Households.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ZhoucunPlan.catalog());
    }

    private static Facts facts(Households households, int member) {
        return households.examples().get(0).people().get(member).request().facts();
    }

    @Test
    void whatTheMembersComeToFollows() throws IOException {
        Facts father = facts(read(TWO_MEMBERS), 0);

        assertEquals(Optional.of(2), father.get(HouseholdFacts.SIZE));
        assertEquals(
                "CNY 480.50", father.get(HouseholdFacts.INCOME).orElseThrow().toString());
        assertEquals(Optional.empty(), father.get(HouseholdFacts.EMPLOYED_MEMBERS));
    }

    @Test
    void aMemberMaySayOtherwise() throws IOException {
        Households households = read(TWO_MEMBERS);

        assertEquals(Optional.of(false), facts(households, 0).get(PersonFacts.STUDENT));
        assertEquals(Optional.of(true), facts(households, 1).get(PersonFacts.STUDENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"unlessStated\": {\"person.student\": false},",
                "\"asOf\": \"2018-09-10\",",
                "\"incomePerMonth\": \"480.00\",",
                ", \"en\": \"Father\""
            })
    void nothingMayBeLeftOut(String part) {
        String without = TWO_MEMBERS.replace(part, "");

        assertThrows(JsonProcessingException.class, () -> read(without));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"480.00\"`, 480.00",
                "`\"6000.00\"`, 6000",
                "`\"asOf\": \"2018-09-10\"`, `\"asOf\": \"2018-09-10\", \"asOf\": \"2018-09-10\"`",
                "`\"facts\": {}`, `\"facts\": []`",
                "`\"facts\": {}`, `\"facts\": {}, \"note\": 1`"
            })
    void nothingIsConvertedOrAdded(String part, String other) {
        String changed = TWO_MEMBERS.replace(part, other);

        assertThrows(JsonProcessingException.class, () -> read(changed));
    }

    @ParameterizedTest
    @CsvSource({"480.00, -1", "6000.00, a lot", "SOC-01.rural, SOC-01.urbane", "女, 父"})
    void incomesFiguresAndNamesAreChecked(String part, String other) {
        String changed = TWO_MEMBERS.replace(part, other);

        assertThrows(InvalidInputException.class, () -> read(changed));
    }

    @ParameterizedTest
    @CsvSource({"2018-09-10, 2018-09-31", "person.student, person.pupil", "rural\"}, town\"}"})
    void factsAndDatesAreCheckedByTheSdk(String part, String other) {
        String changed = TWO_MEMBERS.replace(part, other);

        assertThrows(JsonInputException.class, () -> read(changed));
    }
}
