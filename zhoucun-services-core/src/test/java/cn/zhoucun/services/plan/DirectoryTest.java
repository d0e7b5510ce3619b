package cn.zhoucun.services.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhoucun.services.catalog.DirectoryEntry;
import cn.zhoucun.services.catalog.DirectorySection;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.ServiceItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final List<DirectorySection> sections = Directory.sections();
    private static final ServiceCatalog CATALOG = ZhoucunPlan.catalog();

    /** How many rows each domain has in the list. */
    private static final Map<String, Integer> ROWS = Map.of(
            "EDU", 8, "EMP", 11, "INS", 7, "HEA", 24, "SOC", 13, "HOU", 3, "CUL", 13, "SAF", 7, "LAW", 4, "DIS", 10);

    @Test
    void itPrints100AndNames99() {
        assertThat(sections)
                .extracting(
                        DirectorySection::number,
                        section -> section.domain().code(),
                        DirectorySection::printedCount,
                        section -> section.entries().size())
                .containsExactly(
                        tuple(1, "EDU", 8, 8),
                        tuple(2, "EMP", 10, 10),
                        tuple(3, "INS", 7, 7),
                        tuple(4, "HEA", 25, 25),
                        tuple(5, "SOC", 13, 13),
                        tuple(6, "HOU", 3, 3),
                        tuple(7, "CUL", 13, 12),
                        tuple(8, "SAF", 7, 7),
                        tuple(9, "LAW", 4, 4),
                        tuple(10, "DIS", 10, 10));
        assertThat(sections.stream().mapToInt(DirectorySection::printedCount).sum())
                .isEqualTo(100);
        assertThat(entries()).hasSize(99);
    }

    @Test
    void namesAreMatchedNotPlaces() {
        assertThat(links("免除建档立卡家庭经济困难儿童学前教育保教费")).containsExactly("EDU-05");
        assertThat(links("中等职业教育免学费")).containsExactly("EDU-06");
        assertThat(links("中等职业教育国家助学金")).containsExactly("EDU-04");
        assertThat(links("劳动保障监察")).containsExactly("EMP-10");
        assertThat(links("城镇其他居民中独生子女父母年老奖励扶助")).containsExactly("HEA-24");
        assertThat(links("读书看报")).containsExactly("CUL-11");
        assertThat(links("无障碍环境支持")).containsExactly("DIS-10");
    }

    @Test
    void aNameCanMeanNoneOrTwoServicesAndTwoNamesOne() {
        assertThat(entries())
                .filteredOn(entry -> entry.services().size() != 1)
                .extracting(DirectoryEntry::printedName, DirectoryEntry::services)
                .containsExactly(tuple("免费提供避孕药具", List.of()), tuple("新生儿产前疾病筛查", List.of("HEA-17", "HEA-18")));
        assertThat(links("健康教育")).isEqualTo(links("健康素养促进行动")).containsExactly("HEA-02");
    }

    @Test
    void twoRowsOfTheListAreNotInIt() {
        List<String> unnamed = new ArrayList<>();
        sections.forEach(section -> IntStream.rangeClosed(
                        1, ROWS.get(section.domain().code()))
                .mapToObj(place -> "%s-%02d".formatted(section.domain().code(), place))
                .forEach(unnamed::add));
        assertThat(unnamed).hasSize(100);
        unnamed.removeAll(entries().stream()
                .map(DirectoryEntry::services)
                .flatMap(Collection::stream)
                .toList());

        assertThat(unnamed).containsExactly("EMP-11", "CUL-13");
    }

    @Test
    void linksStayInTheirDomainAndWithinTheList() {
        sections.forEach(section -> assertThat(section.entries())
                .flatExtracting(DirectoryEntry::services)
                .allSatisfy(code -> {
                    assertThat(code).matches(section.domain().code() + "-\\d\\d");
                    assertThat(Integer.parseInt(code.substring(4)))
                            .isBetween(1, ROWS.get(section.domain().code()));
                }));
    }

    /** Strict for every domain of the catalogue: once a domain has services, it must have all that are linked. */
    @Test
    void everyLinkResolves() {
        sections.stream()
                .filter(section -> CATALOG.domains().contains(section.domain()))
                .forEach(section -> assertThat(section.entries())
                        .flatExtracting(DirectoryEntry::services)
                        .allSatisfy(code -> assertThat(CATALOG.find(code)).isPresent()));
    }

    @Test
    void aNameIsThatOfTheServiceOrAReadingSaysWhyNot() {
        for (DirectoryEntry entry : entries()) {
            List<ServiceItem> services = entry.services().stream()
                    .flatMap(code -> CATALOG.find(code).stream())
                    .toList();
            boolean otherName = entry.readings().contains(Readings.D010);
            boolean looser = entry.readings().contains(Readings.D005) && !otherName;
            assertThat(services).allSatisfy(service -> {
                if (otherName) {
                    assertThat(service.name().chinese()).isNotEqualTo(entry.printedName());
                    assertThat(service.aliases())
                            .anyMatch(alias -> alias.chinese().equals(entry.printedName()));
                } else if (!looser) {
                    assertThat(service.name().chinese()).isEqualTo(entry.printedName());
                }
            });
        }
    }

    @Test
    void eightNamesDiffer() {
        assertThat(entries())
                .filteredOn(entry -> entry.readings().contains(Readings.D010))
                .extracting(DirectoryEntry::printedName)
                .containsExactly(
                        "城区联合招聘服务",
                        "城乡居民基本养老保险",
                        "城乡居民基本医疗保险",
                        "失业保险服务",
                        "健康教育",
                        "孕前优生健康检查",
                        "新生儿产前疾病筛查",
                        "公共体育场馆免费或低收费开放");
    }

    private List<DirectoryEntry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    private List<String> links(String printedName) {
        return entries().stream()
                .filter(entry -> entry.printedName().equals(printedName))
                .findFirst()
                .orElseThrow()
                .services();
    }
}
