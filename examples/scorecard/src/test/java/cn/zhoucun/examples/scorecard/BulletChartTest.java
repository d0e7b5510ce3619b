package cn.zhoucun.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Positions are computed by hand. */
class BulletChartTest {

    private static BulletChart chart(String... rows) {
        return find(rows).orElseThrow();
    }

    private static Optional<BulletChart> find(String... rows) {
        String csv = String.join(
                "\n", ObservationFile.HEADER.toString().replaceAll("[\\[\\] ]", ""), String.join("\n", rows));
        ObservationFile.Content content = ObservationFile.read(csv, ZhoucunPlan.targets());
        assertEquals(List.of(), content.bad());
        Observations observations = content.observations();
        String id = rows[0].substring(0, rows[0].indexOf(','));
        Finding finding = Evaluator.on(LocalDate.of(2020, 1, 1))
                .evaluate(ZhoucunPlan.targets().get(id), observations);
        return BulletChart.of(finding);
    }

    private static ChartScale scale(String... values) {
        return ChartScale.of(Stream.of(values).map(BigDecimal::new).toList());
    }

    private static List<String> labels(ChartScale scale) {
        return scale.labels().stream()
                .map(each -> each.stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void valuesFarFromZeroAreDrawnClose() {
        // spread 0.3, a quarter of it 0.075, the next round step 0.1; one step of room at each end
        ChartScale scale = scale("99.3", "99", "99");

        assertEquals(List.of("98.9", "99", "99.1", "99.2", "99.3", "99.4"), labels(scale));
        assertEquals(20, scale.position(new BigDecimal("99")), 1e-9);
        assertEquals(80, scale.position(new BigDecimal("99.3")), 1e-9);
    }

    @Test
    void valuesThatReachTowardsZeroAreDrawnFromZero() {
        // from 0 to 30, a quarter 7.5, the next round step 10, room above 30
        ChartScale scale = scale("28", "30", "10");

        assertEquals(List.of("0", "10", "20", "30", "40"), labels(scale));
        assertEquals(70, scale.position(new BigDecimal("28")), 1e-9);
        assertEquals(25, scale.position(new BigDecimal("10")), 1e-9);
    }

    @Test
    void oneValueAloneHasAScaleAsWell() {
        assertEquals(List.of("96", "97", "98"), labels(scale("97")));
        assertEquals(List.of("0", "1"), labels(scale("0")));
        assertEquals(50, scale("97").position(new BigDecimal("97")), 1e-9);
    }

    @Test
    void aChartHasItsValueItsTargetAndItsBaseline() {
        BulletChart chart = chart("IND-14.2020,2019,,28,,percent");

        assertEquals(70, chart.valuePosition(), 1e-9);
        assertEquals(75, chart.targetPosition(), 1e-9);
        assertEquals(25, chart.baselinePosition().orElseThrow(), 1e-9);
    }

    @Test
    void aBaselineOfOtherYearsHasNoMark() {
        // 0.5 + 1 of 2.5: from 0 to 2.5, a quarter 0.625, the next round step 1
        BulletChart chart =
                chart("IND-05.2020,2016,,0.5,,ten_thousand_people", "IND-05.2020,2017-2019,,1,,ten_thousand_people");

        assertEquals(Optional.empty(), chart.baselinePosition());
        assertEquals(50, chart.valuePosition(), 1e-9);
        assertEquals(100 * 2.5 / 3, chart.targetPosition(), 1e-9);
    }

    @Test
    void ofSeveralPartsTheWorstIsDrawn() {
        BulletChart chart = chart("HEA-03.coverage,2019,甲,97,,percent", "HEA-03.coverage,2019,乙,88,,percent");

        assertEquals("88", chart.value().toString());
        assertEquals(Optional.of("乙"), chart.reason().part());
    }

    @Test
    void aCompletionHasNoChart() {
        assertTrue(find("KP-09-03.digital-television,2018-11-20,,complete,,").isEmpty());
    }
}
