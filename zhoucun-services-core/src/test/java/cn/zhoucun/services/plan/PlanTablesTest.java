package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.source.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the plan know their document and their readings, and have each entry once. */
class PlanTablesTest {

    private static final PlanTables TABLES = ZhoucunPlan.tables();
    private static final PlanTables NONE = new PlanTables(List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void theDocumentIsThatOfTheEntries() {
        PlanTables commitments = new PlanTables(List.of(), List.of(), List.of(), List.of(), ZhoucunPlan.commitments());

        assertThat(TABLES.document()).contains(ZhoucunPlan.document());
        assertThat(commitments.document()).contains(ZhoucunPlan.document());
        assertThat(NONE.document()).isEmpty();
    }

    /** Of a row and its figure, a name in the directory, a box, a project, a task, a commitment and its figure. */
    @Test
    void theReadingsAreThoseOfEveryEntryAndFigure() {
        assertThat(TABLES.readings())
                .doesNotHaveDuplicates()
                .extracting(Reading::id)
                .startsWith("D012", "D036", "D125")
                .contains("D042", "D010", "D128", "D117", "D122", "D026", "D041");
        assertThat(NONE.readings()).isEmpty();
    }

    @Test
    void anEntryThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> new PlanTables(twice(TABLES.indicators()), List.of(), List.of(), List.of(), List.of()))
                .hasMessage("The code (IND-01) must belong to only one indicator.");
        assertThatThrownBy(() -> new PlanTables(List.of(), twice(TABLES.directory()), List.of(), List.of(), List.of()))
                .hasMessage("The number (1) must belong to only one section of the directory.");
        assertThatThrownBy(
                        () -> new PlanTables(List.of(), List.of(), twice(TABLES.keyProjects()), List.of(), List.of()))
                .hasMessage("The number (3) must belong to only one box of projects.");
        assertThatThrownBy(() -> new PlanTables(List.of(), List.of(), List.of(), twice(TABLES.keyTasks()), List.of()))
                .hasMessage("The number (1) must belong to only one key task.");
        assertThatThrownBy(
                        () -> new PlanTables(List.of(), List.of(), List.of(), List.of(), twice(TABLES.commitments())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "The code \\(CH03-2\\.higher-education-aid\\) must belong to only one commitment\\.");
    }

    private static <T> List<T> twice(List<T> entries) {
        return Stream.concat(entries.stream(), entries.stream()).toList();
    }
}
