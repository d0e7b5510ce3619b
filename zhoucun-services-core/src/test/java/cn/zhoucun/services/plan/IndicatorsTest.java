package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static cn.zhoucun.services.catalog.Standard.Shape.LESS_THAN;
import static cn.zhoucun.services.catalog.Standard.Shape.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.Quantity;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Standard.Shape;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.parameter.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private final List<IndicatorRow> rows = Indicators.rows();

    @Test
    void thereAre28InTenDomains() {
        assertThat(rows)
                .extracting(IndicatorRow::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj("IND-%02d"::formatted)
                        .toList());
        assertThat(rows.stream()
                        .map(row -> row.domain().code())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .containsOnly(
                        entry("EDU", 3),
                        entry("EMP", 3),
                        entry("INS", 3),
                        entry("HEA", 4),
                        entry("SOC", 3),
                        entry("HOU", 2),
                        entry("CUL", 5),
                        entry("SAF", 2),
                        entry("LAW", 2),
                        entry("DIS", 1));
        assertThat(rows)
                .allMatch(row ->
                        "IND-%02d".formatted(row.citation().row().orElseThrow()).equals(row.code()));
    }

    @Test
    void cellsStandAsPrinted() {
        assertThat(rows)
                .extracting(IndicatorRow::baselineText)
                .containsExactly(
                        "99",
                        "99",
                        "97",
                        "4",
                        "5.38",
                        "94.5",
                        "25",
                        "8.0465",
                        "24.9",
                        "77.78",
                        "0",
                        "2.06",
                        "2.47",
                        "10",
                        "",
                        "30",
                        "0.3712",
                        "2013至2015年共52户属于四类人员",
                        "6.4",
                        "12",
                        "1.1",
                        "70",
                        "",
                        "",
                        "98.5",
                        "70",
                        "1.6",
                        "");
        assertThat(rows)
                .extracting(IndicatorRow::targetText)
                .containsExactly(
                        ">99", ">99", "98", "<4", "2.5", "95", "25.2", "7.6645", "25", "79", "3", "<2", "<2.4", ">30",
                        ">97", "75", "1.2189", "", "15", "16", "1.9", "90", "40", ">96", "", ">90", "4.8", ">90");
        assertThat(rows)
                .filteredOn(row -> !row.cumulativeText().isEmpty())
                .extracting(IndicatorRow::code, IndicatorRow::cumulativeText)
                .containsExactly(tuple("IND-18", "实现应改尽改"), tuple("IND-25", "持续提高"));
    }

    @Test
    void signsAreRead() {
        assertTarget(1, MORE_THAN, ">", "99", Unit.PERCENT);
        assertTarget(3, AT_LEAST, "", "98", Unit.PERCENT);
        assertTarget(4, LESS_THAN, "<", "4", Unit.PERCENT);
        assertTarget(8, AT_LEAST, "", "7.6645", Unit.TEN_THOUSAND_PEOPLE);
        assertTarget(11, AT_MOST, "", "3", Unit.PER_HUNDRED_THOUSAND);
        assertTarget(13, LESS_THAN, "<", "2.4", Unit.PER_THOUSAND);
        assertTarget(23, AT_LEAST, "", "40", Unit.PERCENT);
        assertTarget(27, AT_LEAST, "", "4.8", Unit.TEN_THOUSAND_VISITS);
    }

    @Test
    void everyTargetIsDueIn2020AndABareOneIsReadAsSuch() {
        assertThat(rows).flatExtracting(row -> row.target().stream().toList()).hasSize(26);
        assertThat(rows.stream().flatMap(row -> row.target().stream()))
                .allMatch(target -> target.dueYear().orElseThrow() == 2020)
                .allMatch(target -> target.readings().contains(Readings.D042)
                        == target.word().isEmpty());
    }

    @Test
    void blankIsNotZero() {
        assertThat(row(11).baseline()).contains(new Quantity(BigDecimal.ZERO, Unit.PER_HUNDRED_THOUSAND));
        assertThat(rows)
                .filteredOn(row -> row.baseline().isEmpty())
                .extracting(IndicatorRow::code)
                .containsExactly("IND-15", "IND-23", "IND-24", "IND-28");
        assertThat(rows)
                .filteredOn(row -> row.target().isEmpty())
                .extracting(IndicatorRow::code)
                .containsExactly("IND-18", "IND-25");
    }

    @Test
    void theFourGroupsAreCountedInHouseholds() {
        assertThat(row(18).baseline()).contains(new Quantity(BigDecimal.valueOf(52), Unit.HOUSEHOLDS));
        assertThat(row(18).unit()).isEqualTo(Unit.TEN_THOUSAND_HOUSEHOLDS);
    }

    @Test
    void cumulativeFiguresNameTheirYears() {
        assertThat(rows)
                .filteredOn(row -> row.targetPeriod().isPresent())
                .extracting(IndicatorRow::code)
                .containsExactly("IND-05", "IND-17");
        assertThat(row(5).baselinePeriod()).contains(years(2011, 2015));
        assertThat(row(17).baselinePeriod()).contains(years(2013, 2015));
        assertThat(row(17).targetPeriod()).contains(years(2016, 2020));
    }

    @Test
    void theResponsibleDepartmentIsCarriedDown() {
        assertThat(rows)
                .extracting(row -> row.responsible().name().chinese())
                .containsExactly(
                        "区教体局",
                        "区教体局",
                        "区教体局",
                        "区人社局",
                        "区人社局",
                        "区人社局",
                        "区人社局",
                        "区人社局",
                        "区人社局",
                        "区卫计局",
                        "区卫计局",
                        "区卫计局",
                        "区卫计局",
                        "区民政局",
                        "区民政局",
                        "区民政局",
                        "区住建局",
                        "区住建局",
                        "区文化新闻出版局",
                        "区文化新闻出版局",
                        "区文化新闻出版局",
                        "区文化新闻出版局",
                        "区教体局",
                        "区食药局",
                        "区食药局",
                        "区司法局",
                        "区司法局",
                        "区残联");
        assertThat(row(1).readings()).doesNotContain(Readings.D037);
        assertThat(row(2).readings()).contains(Readings.D037);
        assertThat(row(23).readings()).doesNotContain(Readings.D037);
    }

    private IndicatorRow row(int number) {
        return rows.get(number - 1);
    }

    private void assertTarget(int number, Shape shape, String word, String figure, Unit unit) {
        Standard target = row(number).target().orElseThrow();
        assertThat(target.id()).isEqualTo("IND-%02d.2020", number);
        assertThat(target.shape()).isEqualTo(shape);
        assertThat(target.word()).isEqualTo(word);
        assertThat(target.figure()).isEqualTo(new BigDecimal(figure));
        assertThat(target.unit()).isEqualTo(unit);
    }

    private static DateRange years(int from, int until) {
        return DateRange.of(LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
    }

    private static Map.Entry<String, Long> entry(String code, long rows) {
        return Map.entry(code, rows);
    }
}
