package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhoucun.services.catalog.KeyProject;
import cn.zhoucun.services.catalog.ProjectBox;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class KeyProjectsTest {

    private final List<ProjectBox> boxes = KeyProjects.boxes();

    @Test
    void thereAre50InTenBoxes() {
        assertThat(boxes)
                .extracting(
                        ProjectBox::number,
                        box -> box.domain().code(),
                        box -> box.projects().size())
                .containsExactly(
                        tuple(3, "EDU", 10),
                        tuple(4, "EMP", 4),
                        tuple(5, "INS", 4),
                        tuple(6, "HEA", 7),
                        tuple(7, "SOC", 5),
                        tuple(8, "HOU", 5),
                        tuple(9, "CUL", 5),
                        tuple(10, "SAF", 2),
                        tuple(11, "LAW", 2),
                        tuple(12, "DIS", 6));
        assertThat(PlanDocument.projects())
                .hasSize(50)
                .extracting(KeyProject::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void box8ListsPolicies() {
        assertThat(boxes)
                .filteredOn(box -> box.kind() == ProjectBox.Kind.POLICIES)
                .extracting(box -> box.title().chinese())
                .containsExactly("基本住房保障政策");
        assertThat(boxes)
                .allMatch(
                        box -> box.title().chinese().endsWith(box.kind().label().chinese()));
    }

    @Test
    void titlesStandAsPrinted() {
        assertThat(boxes)
                .extracting(box -> box.title().chinese())
                .contains("基本公共教育重点工程", "基本社会保障重点工程", "残疾人基本公共服务重点工程");
        assertThat(project("KP-03-06").name().chinese()).isEqualTo("队伍建设“双名”工程");
        assertThat(project("KP-12-02").name().chinese()).isEqualTo("县域残疾人综合服务能力提升");
    }

    @Test
    void figuresStandAsPrinted() {
        assertThat(PlanDocument.projects())
                .flatExtracting(KeyProject::figures)
                .extracting(Standard::id, Standard::shape, Standard::word, Standard::figure, Standard::unit)
                .containsExactly(
                        figure("03-01.central-kindergartens", Shape.AT_LEAST, "", "1", Unit.ITEMS),
                        figure("03-02.new-schools", Shape.AT_LEAST, "", "4", Unit.SCHOOLS),
                        figure("03-02.rebuilt-schools", Shape.AT_LEAST, "", "6", Unit.SCHOOLS),
                        figure("03-03.schools", Shape.EXACTLY, "", "25", Unit.SCHOOLS),
                        figure("03-03.investment", Shape.EXACTLY, "", "1.08", Unit.HUNDRED_MILLION_YUAN),
                        figure("03-03.buildings", Shape.EXACTLY, "", "45", Unit.ITEMS),
                        figure("03-03.floor-area", Shape.EXACTLY, "", "15.2", Unit.TEN_THOUSAND_SQUARE_METRES),
                        figure("03-03.equipment", Shape.EXACTLY, "", "511", Unit.TEN_THOUSAND_YUAN),
                        figure("03-06.city-heads", Shape.MORE_THAN, "突破", "5", Unit.PEOPLE),
                        figure("03-06.city-teachers", Shape.MORE_THAN, "突破", "10", Unit.PEOPLE),
                        figure("03-09.passing", Shape.AT_LEAST, "以上", "95", Unit.PERCENT),
                        figure("03-09.good", Shape.AT_LEAST, "以上", "40", Unit.PERCENT),
                        figure("03-09.skilled", Shape.AT_LEAST, "", "85", Unit.PERCENT),
                        figure("03-09.skills", Shape.AT_LEAST, "", "2", Unit.ITEMS),
                        figure("05-01.holders", Shape.AT_LEAST, "达到", "25.2", Unit.TEN_THOUSAND_PEOPLE),
                        figure("06-04.village-clinics", Shape.AT_LEAST, "", "75", Unit.PERCENT),
                        figure("09-01.district-institutions", Shape.AT_MOST, "达到", "2", Unit.GRADE),
                        figure("09-01.town-stations", Shape.AT_MOST, "达到", "3", Unit.GRADE),
                        figure("09-03.digital-television", Shape.AT_MOST, "到", "2018", Unit.YEAR),
                        figure("09-05.fitness-circle", Shape.AT_MOST, "", "10", Unit.MINUTES),
                        figure("10-01.auxiliary-premises", Shape.AT_LEAST, "达到", "95", Unit.PERCENT),
                        figure("10-01.district-equipment", Shape.AT_LEAST, "达到", "100", Unit.PERCENT),
                        figure("10-01.town-equipment", Shape.AT_LEAST, "达到", "95", Unit.PERCENT),
                        figure("10-02.hydrants", Shape.AT_LEAST, "达到", "100", Unit.PERCENT),
                        figure("12-01.model-institution", Shape.AT_LEAST, "", "1", Unit.ITEMS),
                        figure("12-05.culture-base", Shape.AT_LEAST, "至少", "1", Unit.ITEMS));
    }

    @Test
    void datesStandAsPrinted() {
        assertThat(PlanDocument.projects())
                .filteredOn(project -> project.figures().stream()
                        .anyMatch(figure -> figure.dueYear().isPresent()))
                .extracting(KeyProject::code)
                .containsExactly("KP-03-06", "KP-03-09", "KP-09-01", "KP-10-01", "KP-10-02", "KP-12-01");
        assertThat(project("KP-10-01").figures())
                .allMatch(figure -> figure.dueYear().equals(OptionalInt.of(2020)));
    }

    @Test
    void figuresAreCitedAtTheirEntry() {
        assertThat(PlanDocument.projects()).allSatisfy(project -> {
            assertThat(project.citation().row()).hasValue(project.number());
            assertThat(project.figures()).allMatch(figure -> figure.citation().equals(project.citation()));
        });
        assertThat(project("KP-03-02").citation()).hasToString("周政发〔2018〕43号, Box 3, row 2");
    }

    private static KeyProject project(String code) {
        return PlanDocument.projects().stream()
                .filter(project -> project.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Tuple figure(String id, Shape shape, String word, String figure, Unit unit) {
        return tuple("KP-" + id, shape, word, new BigDecimal(figure), unit);
    }
}
