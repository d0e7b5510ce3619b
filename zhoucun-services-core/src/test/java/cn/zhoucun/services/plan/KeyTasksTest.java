package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.KeyTask;
import cn.zhoucun.services.catalog.ServiceItem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTasksTest {

    private final List<KeyTask> tasks = KeyTasks.tasks();

    @Test
    void thereAre27() {
        assertThat(tasks)
                .extracting(KeyTask::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 27).boxed().toList());
        assertThat(tasks).allMatch(task -> task.citation().row().orElseThrow() == task.number());
    }

    @Test
    void leadsStandAsPrinted() {
        assertThat(tasks)
                .extracting(task -> String.join(
                                " ",
                                task.leads().stream()
                                        .map(lead -> lead.name().chinese())
                                        .toList())
                        + " " + task.phrase().label().chinese())
                .containsExactly(
                        "区发改局 牵头",
                        "区教体局 牵头",
                        "区人社局 牵头",
                        "区人社局 牵头",
                        "区卫计局 牵头",
                        "区民政局 牵头",
                        "区房管局 区住建局 牵头",
                        "区文化新闻出版局 区教体局 周村广电中心 分别牵头",
                        "区食药局 区公安分局 区教体局 分别牵头",
                        "区司法局 牵头",
                        "区残联 牵头",
                        "区公安分局 牵头",
                        "区发改局 区财政局 分别牵头",
                        "区扶贫办 区发改局 区教体局 区民政局 区人社局 区卫计局 分别牵头",
                        "区编办 区财政局 牵头",
                        "区财政局 区发改局 分别牵头",
                        "区编办 牵头",
                        "区民政局 牵头",
                        "区民政局 牵头",
                        "区财政局 牵头",
                        "区教体局 区人社局 分别牵头",
                        "区人社局 牵头",
                        "周村规划分局 周村国土资源分局 牵头",
                        "区质监局 牵头",
                        "区发改局 区金融办 牵头",
                        "区发改局 区统计局 牵头",
                        "区发改局 牵头");
    }

    @Test
    void severalLeadsRestOnAReading() {
        assertThat(tasks)
                .filteredOn(task -> task.readings().contains(Readings.D122))
                .extracting(KeyTask::number)
                .containsExactly(7, 8, 9, 13, 14, 15, 16, 21, 23, 25, 26);
    }

    @Test
    void tasks2To11AreOneADomain() {
        assertThat(tasks)
                .filteredOn(task -> task.domain().isPresent())
                .extracting(KeyTask::number)
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(tasks)
                .flatExtracting(task -> task.domain().stream().toList())
                .containsExactlyElementsOf(ZhoucunPlan.directory().stream()
                        .map(section -> section.domain())
                        .toList());
    }

    @Test
    void everyDepartmentIsKnown() {
        assertThat(tasks).flatExtracting(KeyTask::leads).isSubsetOf(PlanDocument.departments());
        assertThat(ZhoucunPlan.indicators())
                .extracting(IndicatorRow::responsible)
                .isSubsetOf(PlanDocument.departments());
        assertThat(ZhoucunPlan.catalog().services())
                .flatExtracting(ServiceItem::leads)
                .isSubsetOf(PlanDocument.departments());
        assertThat(PlanDocument.departments()).extracting(Department::code).doesNotHaveDuplicates();
    }
}
