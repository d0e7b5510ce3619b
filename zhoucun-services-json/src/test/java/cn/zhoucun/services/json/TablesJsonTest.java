package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.KeyTask;
import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.Quantity;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables of the plan come back from JSON as they were, and what does not hold together is refused. */
class TablesJsonTest {

    private static final JsonForm<PlanTables> FORM = ServicesJson.tables();
    private static final PlanTables TABLES = ZhoucunPlan.tables();
    private static final String JSON = FORM.write(TABLES);

    @Test
    void theTablesOfThePlanComeBackAsTheyWere() {
        PlanTables read = FORM.read(JSON);

        assertThat(read).isEqualTo(TABLES);
        assertThat(FORM.write(read)).isEqualTo(JSON);
        assertThat(read.indicators()).hasSize(28).extracting(IndicatorRow::code).endsWith("IND-28");
        assertThat(read.directory()).hasSize(10);
        assertThat(read.keyProjects()).hasSize(10);
        assertThat(read.keyTasks()).hasSize(27);
    }

    @Test
    void aPlanOfNoTablesNamesNoDocument() {
        PlanTables none = of(List.of(), List.of());

        assertThat(FORM.write(none))
                .isEqualTo("{\"format\":\"zhoucun-services/tables/1\",\"readings\":[],\"indicators\":[],"
                        + "\"directory\":[],\"keyProjects\":[],\"keyTasks\":[],\"commitments\":[]}");
        assertThat(FORM.read(FORM.write(none))).isEqualTo(none);
    }

    @Test
    void twoRowsOfOneCodeAreRefused() {
        String twice = JSON.replace("\"code\":\"IND-02\"", "\"code\":\"IND-01\"");

        assertThatThrownBy(() -> FORM.read(twice))
                .isInstanceOf(JsonInputException.class)
                .hasMessage("$ (an object) must hold together: The code (IND-01) must belong to only one indicator.");
    }

    @Test
    void aReadingThatIsNotDeclaredIsRefusedWithTheNearest() {
        String unknown = JSON.replaceFirst("\"readings\":\\[\"D012\"", "\"readings\":[\"D0123\"");

        assertThatThrownBy(() -> FORM.read(unknown))
                .isInstanceOf(JsonInputException.class)
                .hasMessage("$.indicators[0].readings[0] (\"D0123\") must be the id of a reading declared in the plan;"
                        + " maybe D012 is meant.");
    }

    @Test
    void aPlaceOfNoDocumentIsRefused() {
        String nameless = JSON.replaceFirst("\"document\":\\{[^}]*}},", "");

        assertThat(nameless).doesNotContain("\"document\"");
        assertThatThrownBy(() -> FORM.read(nameless))
                .isInstanceOf(JsonInputException.class)
                .hasMessage("$.indicators[0].target.citation (an object) must hold together:"
                        + " The place must name its document, since the whole names none.");
    }

    @Test
    void aFigureThatCouldNotBeReadBackIsNotWritten() {
        KeyTask first = TABLES.keyTasks().get(0);
        KeyTask unnumbered = KeyTask.builder()
                .number(0)
                .text(first.text())
                .phrase(first.phrase())
                .citation(first.citation())
                .build();
        IndicatorRow row = TABLES.indicators().get(0);
        Quantity long31 = new Quantity(new BigDecimal("9".repeat(31)), row.unit());
        IndicatorRow longer = IndicatorRow.builder()
                .code(row.code())
                .domain(row.domain())
                .name(row.name())
                .printedUnit(row.printedUnit())
                .unit(row.unit())
                .baselineText("")
                .baseline(Optional.of(long31))
                .targetText("")
                .cumulativeText("")
                .responsible(row.responsible())
                .citation(row.citation())
                .build();

        assertThatThrownBy(() -> FORM.write(of(List.of(), List.of(unnumbered))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The figure (0) must be a whole number from 1 to 2147483647 to be written.");
        assertThatThrownBy(() -> FORM.write(of(List.of(longer), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The figure (9999999999999999999999999999999) must be a string: a decimal of at most"
                        + " 30 digits on each side of the point to be written.");
    }

    private static PlanTables of(List<IndicatorRow> indicators, List<KeyTask> tasks) {
        return new PlanTables(indicators, List.of(), List.of(), tasks, List.of());
    }
}
