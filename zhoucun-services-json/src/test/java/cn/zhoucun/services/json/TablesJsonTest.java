package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.util.List;
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
        PlanTables none = new PlanTables(List.of(), List.of(), List.of(), List.of(), List.of());

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
}
