package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Targets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Targets, observations, findings and scorecards come back from JSON as they were. */
class TargetJsonTest {

    private static final Targets TARGETS = ZhoucunPlan.targets();
    private static final Observations OBSERVED = Observations.none()
            .with("IND-01.2020", Observation.of(new BigDecimal("97.5"), Unit.PERCENT, 2020))
            .with("IND-02.2020", List.of(Observation.counted(900, 1_000, 2019), Observation.counted(1, 3, 2020)))
            .with("CH07-4.cemeteries.by", Observation.completedOn(LocalDate.of(2020, 12, 31)))
            .with(
                    "IND-03.2020",
                    Observation.of(new BigDecimal("1"), Unit.PERCENT, 2020).in("某镇"));

    private static List<Finding> findings() {
        return Evaluator.on(LocalDate.of(2021, 1, 1)).evaluateAll(TARGETS.all(), OBSERVED);
    }

    @Test
    void theTargetsOfThePlanComeBackAsTheyWere() {
        String json = ServicesJson.targets().write(TARGETS);

        assertThat(ServicesJson.targets().read(json)).isEqualTo(TARGETS);
        assertThat(ServicesJson.targets().write(ServicesJson.targets().read(json)))
                .isEqualTo(json);
    }

    @Test
    void observationsComeBackAsTheyWere() {
        String json = ServicesJson.observations().write(OBSERVED);

        assertThat(ServicesJson.observations().read(json)).isEqualTo(OBSERVED);
    }

    @Test
    void findingsOfEveryTargetComeBackAsTheyWere() {
        JsonForm<List<Finding>> form = ServicesJson.findings(TARGETS);

        assertThat(form.read(form.write(findings()))).isEqualTo(findings());
    }

    @Test
    void aScorecardComesBackAsItWas() {
        JsonForm<Scorecard> form = ServicesJson.scorecards(TARGETS);
        Scorecard scorecard = Scorecard.of(findings(), ZhoucunPlan.keyTasks());

        assertThat(form.read(form.write(scorecard))).isEqualTo(scorecard);
        assertThat(form.read(form.write(scorecard))).isEqualTo(scorecard);
    }

    @Test
    void aFractionIsWrittenExactlyAndReadOnlyInLowestTerms() {
        Observations third = Observations.none()
                .with("IND-01.2020", Observation.took(Duration.ofSeconds(20), LocalDate.of(2020, 1, 1)));
        String json = ServicesJson.observations().write(third);

        assertThat(json).contains("\"number\":\"1/3\"");
        assertThatThrownBy(() -> ServicesJson.observations().read(json.replace("1/3", "2/6")))
                .isInstanceOf(JsonInputException.class)
                .hasMessageStartingWith(
                        "$.series[0].observations[0].measured.number (\"2/6\") must be a string: a whole");
        assertThatThrownBy(() -> ServicesJson.observations().read(json.replace("1/3", "1/0")))
                .isInstanceOf(JsonInputException.class);
    }

    @Test
    void anUnknownTargetIsRefusedWithTheNearest() {
        JsonForm<List<Finding>> form = ServicesJson.findings(TARGETS);
        String json = form.write(findings()).replaceFirst("IND-01.2020", "IND-01.202");

        assertThatThrownBy(() -> form.read(json))
                .isInstanceOf(JsonInputException.class)
                .hasMessageContaining("; maybe IND-01.2020 is meant");
    }
}
