package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a score card.
 *
 * @param code the code of what the line is of
 * @param name its name
 * @param findings the findings that it counts
 * @param counts how many there are of each verdict, zero included
 */
public record ScoreLine(String code, Text name, List<Finding> findings, Map<Verdict, Integer> counts)
        implements Serializable {

    /** Copies the findings and the counts. */
    public ScoreLine {
        findings = List.copyOf(findings);
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    static ScoreLine of(String code, Text name, List<Finding> findings) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Arrays.stream(Verdict.values()).forEach(verdict -> counts.put(verdict, 0));
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return new ScoreLine(code, name, findings, counts);
    }

    /**
     * Returns how many have a verdict.
     *
     * @param verdict the verdict
     * @return the number
     */
    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /**
     * Returns what is due next: of those not kept yet, the ones with the earliest date.
     *
     * @return the findings, perhaps none
     */
    public List<Finding> nextDue() {
        List<Finding> open = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_YET_DUE)
                .toList();
        Optional<LocalDate> next =
                open.stream().flatMap(finding -> finding.nextDue().stream()).min(Comparator.naturalOrder());
        return open.stream()
                .filter(finding ->
                        finding.nextDue().isPresent() && finding.nextDue().equals(next))
                .toList();
    }

    /**
     * Returns what is worst: of those not met, the ones with the widest gap for their figure. Those whose gap has no figure
     * to be compared with come last.
     *
     * @param most how many at most
     * @return the findings, the worst first
     */
    public List<Finding> worst(int most) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.relativeGap().orElse(Fraction.ZERO))
                        .reversed())
                .limit(most)
                .toList();
    }
}
