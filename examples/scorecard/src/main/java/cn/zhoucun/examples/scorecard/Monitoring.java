package cn.zhoucun.examples.scorecard;

import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Evenness;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Scorecard;
import cn.zhoucun.services.target.Targets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a monitoring office sees on a date.
 *
 * @param asOf the date
 * @param observations what was observed
 * @param towns the towns
 * @param bad the rows of the files that were left out
 * @param findings the verdict on each target of the plan, in its order
 * @param scorecard the verdicts counted
 */
record Monitoring(
        LocalDate asOf,
        Observations observations,
        Towns towns,
        List<BadRow> bad,
        List<Finding> findings,
        Scorecard scorecard) {

    static Monitoring of(LocalDate asOf, String observations, String towns) {
        Targets targets = ZhoucunPlan.targets();
        ObservationFile.Content content = ObservationFile.read(observations, targets);
        CsvTable<Map.Entry<String, BigDecimal>> people = Towns.read(towns);
        List<BadRow> bad = new ArrayList<>(content.bad());
        bad.addAll(people.bad());
        List<Finding> findings = Evaluator.on(asOf).evaluateAll(targets.all(), content.observations());
        return new Monitoring(
                asOf,
                content.observations(),
                Towns.of(people.rows()),
                bad,
                findings,
                Scorecard.of(findings, ZhoucunPlan.keyTasks()));
    }

    /** The made-up observations, on the day after the last of them. */
    static Monitoring madeUp() {
        return of(LocalDate.of(2020, 1, 1), resource("observations.csv"), resource("towns.csv"));
    }

    /** The findings that rest on an observation. */
    List<Finding> observed() {
        return findings.stream()
                .filter(each -> each.reasons().stream()
                        .anyMatch(reason -> reason.observation().isPresent()))
                .toList();
    }

    Progress progress(Finding finding) {
        return Progress.of(finding.target(), observations, Evaluator.on(asOf));
    }

    /** Books per head, town by town, in the last year that is over; none where no town was observed. */
    List<Evenness.Part> booksByTown() {
        return towns.observed(ZhoucunPlan.targets().get("IND-21.2020"), observations, asOf.getYear() - 1);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Monitoring.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
