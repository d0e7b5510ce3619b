package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.source.Reading;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    @Test
    void idsRunFromOneTo130() {
        assertThat(ZhoucunPlan.readings())
                .extracting(Reading::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 130)
                        .mapToObj("D%03d"::formatted)
                        .toList());
    }

    @Test
    void placesAreThoseOfTheDocument() {
        assertThat(ZhoucunPlan.readings())
                .extracting(Reading::where)
                .allMatch(where -> where.matches("(附件[12]|专栏\\d|第[一二三四五六七八九十]+章|各专栏|全文|通知).*"));
    }

    @Test
    void bothTextsAreInTheirLanguage() {
        assertThat(ZhoucunPlan.readings()).extracting(Reading::reading).allSatisfy(text -> {
            assertThat(text.chinese()).containsPattern("\\p{IsHan}{3}").endsWith("。");
            assertThat(text.english()).endsWith(".");
            assertThat(text.english()).isNotEqualTo(text.chinese()).doesNotContainPattern("\\p{IsHan}{5}");
        });
    }

    @Test
    void aReadingIsFoundByItsId() {
        assertThat(Readings.find("D053")).containsSame(Readings.D053);
        assertThat(Readings.find("D131")).isEmpty();
        assertThat(Readings.D053.where()).isEqualTo("附件1第6行");
        assertThat(Readings.D020.where()).isEqualTo("专栏10第1行");
    }

    @Test
    void everyReadingThatSomethingRestsOnIsRegistered() {
        List<Reading> named = Stream.of(
                        Stream.of(ZhoucunPlan.catalog().readings()),
                        PlanDocument.figures().map(figure -> figure.readings()),
                        ZhoucunPlan.indicators().stream().map(row -> row.readings()),
                        ZhoucunPlan.directory().stream().map(section -> section.readings()),
                        ZhoucunPlan.directory().stream()
                                .flatMap(section -> section.entries().stream())
                                .map(entry -> entry.readings()),
                        ZhoucunPlan.keyProjects().stream().map(box -> box.readings()),
                        PlanDocument.projects().stream().map(project -> project.readings()),
                        ZhoucunPlan.keyTasks().stream().map(task -> task.readings()),
                        ZhoucunPlan.commitments().stream().map(commitment -> commitment.readings()))
                .flatMap(each -> each)
                .flatMap(Collection::stream)
                .toList();

        assertThat(named).isNotEmpty().isSubsetOf(ZhoucunPlan.readings());
    }
}
