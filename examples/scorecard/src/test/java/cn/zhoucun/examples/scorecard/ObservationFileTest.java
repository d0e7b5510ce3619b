package cn.zhoucun.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.target.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationFileTest {

    private static final String HEADER = "measure,time,part,value,whole,unit\n";

    private static ObservationFile.Content read(String csv) {
        return ObservationFile.read(csv, ZhoucunPlan.targets());
    }

    private static List<String> messages(String csv) {
        return read(csv).bad().stream().map(BadRow::toString).toList();
    }

    private static String only(String measure, String row) {
        ObservationFile.Content content = read(HEADER + row);
        assertEquals(List.of(), content.bad());
        List<Observation> observations = content.observations().of(measure);
        assertEquals(1, observations.size());
        return observations.get(0).toString();
    }

    @Test
    void aRowSaysWhatWasObservedWhenAndWhere() {
        assertEquals("2019: 98.5 %", only("IND-25.2020", "IND-25.2020,2019,,98.5,,percent"));
        assertEquals(
                "2016–2018: 1.5 ten thousand people",
                only("IND-05.2020", "IND-05.2020,2016-2018,,1.5,,ten_thousand_people"));
        assertEquals("甲镇, 2019: 9/10", only("HEA-03.coverage", "HEA-03.coverage,2019,甲镇,9,10,"));
        assertEquals(
                "2018-11-20: complete",
                only("KP-09-03.digital-television", "KP-09-03.digital-television,2018-11-20,,complete,,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IND-99.2020,2019,,1,,percent|Line 2: the measure (IND-99.2020) must be the id of a target that is observed as such.",
                "HEA-08.both,2019,,80,,percent|Line 2: the measure (HEA-08.both) must be the id of a target that is observed as such.",
                "IND-01.2020,19,,99,,percent|Line 2: the time (19) must be a year (2019), some years (2016-2018) or a day (2019-05-31).",
                "IND-01.2020,2019-02-30,,99,,percent|Line 2: the time (2019-02-30) must be a year (2019), some years (2016-2018) or a day (2019-05-31).",
                "IND-01.2020,2019-2016,,99,,percent|Line 2: the time (2019-2016) must not end before it begins.",
                "IND-01.2020,2019,,1e9,,percent|Line 2: the value (1e9) must be a number in digits, such as 98.5.",
                "IND-01.2020,2019,,,,percent|Line 2: the value () must be a number in digits, such as 98.5.",
                "IND-01.2020,2019,,99,x,|Line 2: the whole (x) must be a number in digits, such as 98.5.",
                "IND-01.2020,2019,,99,,%|Line 2: the unit (%) must be the code of a unit, such as percent.",
                "IND-01.2020,2019,,99,,people|Line 2: the value (99) must be percent or convert to it.",
                "IND-25.2020,2019,,101,,percent|Line 2: the value (101) must be from 0 to 100 %.",
                "IND-25.2020,2019,,-1,100,|Line 2: the value (-1) must not be negative.",
                "SOC-01.urban,2019,,560,,percent|Line 2: the value (560) must be yuan a month or yuan a year.",
                "SOC-01.urban,2019,,-560,,yuan_a_month|Line 2: the value (-560) must be a sum of money, not negative.",
                "SOC-01.rural,2019,,1,2,|Line 2: the value (1) must be a sum of money, not negative.",
                "IND-01.2020,2019|Line 2: the row (IND-01.2020,2019) must have 6 columns."
            })
    void aBadRowNamesLineColumnValueAndCure(String row, String message) {
        assertEquals(List.of(message), messages(HEADER + row));
    }

    @Test
    void allBadRowsAreReportedTogetherAndTheGoodOnesKept() {
        ObservationFile.Content content = read("# made up\n"
                + HEADER
                + "IND-01.2020,2018,,abc,,percent\n"
                + "IND-01.2020,2019,,99.3,,percent\n"
                + "IND-01.2020,2019,,99.4,,percent\n"
                + "IND-02.2020,soon,,99.4,,percent\n"
                + "IND-02.2020,2019,,99.1,,percent\n");

        assertEquals(
                List.of(3L, 5L, 6L), content.bad().stream().map(BadRow::line).toList());
        assertEquals(1, content.observations().of("IND-01.2020").size());
        assertEquals(1, content.observations().of("IND-02.2020").size());
        assertEquals(
                "must be observed once for a time and part",
                content.bad().get(1).cure());
    }

    @Test
    void yearsThatAreCountedTwiceAreFoundInTheSecondRow() {
        assertEquals(
                List.of("Line 3: the time (2018) must not overlap 2016–2018."),
                messages(HEADER
                        + "IND-05.2020,2016-2018,,1.5,,ten_thousand_people\n"
                        + "IND-05.2020,2018,,0.5,,ten_thousand_people\n"));
    }

    @Test
    void theHeaderIsChecked() {
        assertEquals(
                List.of("Line 1: the header (measure,value) must be measure,time,part,value,whole,unit."),
                messages("measure,value\nIND-01.2020,99\n"));
    }

    @Test
    void anEmptyFileLacksItsHeader() {
        assertEquals(
                List.of("Line 1: the header () must be measure,time,part,value,whole,unit."), messages("# nothing\n"));
    }

    @Test
    void theMarkOfASpreadsheetIsNoPartOfTheHeader() {
        assertEquals(List.of(), messages("\uFEFF" + HEADER));
    }

    @Test
    void whatIsNoCsvEndsTheFile() {
        String good = "IND-01.2020,2019,,99.3,,percent\n";

        ObservationFile.Content content = read(HEADER + good + "\"IND-02.2020\"x,2019,,99,,percent\n" + good);

        assertEquals(1, content.observations().of("IND-01.2020").size());
        assertEquals(
                List.of("Line 3: the rest of the file (from here on) must be well-formed CSV (RFC 4180)."),
                content.bad().stream().map(BadRow::toString).toList());
    }

    @Test
    void townsStandOnceAndHavePeople() {
        CsvTable<?> towns = Towns.read("town,people\n甲镇,100\n甲镇,200\n乙镇,0\n");

        assertEquals(1, towns.rows().size());
        assertEquals(
                List.of(
                        "Line 3: the town (甲镇) must stand in the file once.",
                        "Line 4: the people (0) must be above zero."),
                towns.bad().stream().map(BadRow::toString).toList());
    }

    @Test
    void theMadeUpFilesHaveNoBadRowAndSayThatTheyAreMadeUp() {
        assertEquals(List.of(), Monitoring.madeUp().bad());
        for (String file : List.of("observations.csv", "towns.csv")) {
            assertTrue(Monitoring.resource(file).startsWith("# Made-up"), file);
            assertTrue(Monitoring.resource(file).contains("虚构"), file);
        }
    }
}
