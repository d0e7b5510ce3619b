package cn.zhoucun.services.target;

import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.KeyTask;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings counted by domain, by department and by key task.
 *
 * @param total all of them
 * @param byDomain by domain, in the order of the findings; those of no domain are left out
 * @param byDepartment by department, in the order of the findings; one that several departments answer for counts for each
 * @param byKeyTask by the key tasks that name a domain, in their order
 */
public record Scorecard(
        ScoreLine total, List<ScoreLine> byDomain, List<ScoreLine> byDepartment, List<ScoreLine> byKeyTask)
        implements Serializable {

    private static final Text TOTAL = Text.of("合计", "total");

    /** Copies the lines. */
    public Scorecard {
        byDomain = List.copyOf(byDomain);
        byDepartment = List.copyOf(byDepartment);
        byKeyTask = List.copyOf(byKeyTask);
    }

    /**
     * Counts findings.
     *
     * @param findings the findings
     * @param tasks the key tasks; those that name no domain have no line
     * @return the score card
     */
    public static Scorecard of(List<Finding> findings, List<KeyTask> tasks) {
        Map<Domain, List<Finding>> domains = new LinkedHashMap<>();
        Map<Department, List<Finding>> departments = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.target().domain().ifPresent(each -> add(domains, each, finding));
            finding.target().departments().forEach(each -> add(departments, each, finding));
        }
        return new Scorecard(
                ScoreLine.of("total", TOTAL, findings),
                domains.entrySet().stream()
                        .map(each ->
                                ScoreLine.of(each.getKey().code(), each.getKey().name(), each.getValue()))
                        .toList(),
                departments.entrySet().stream()
                        .map(each ->
                                ScoreLine.of(each.getKey().code(), each.getKey().name(), each.getValue()))
                        .toList(),
                tasks.stream()
                        .filter(task -> task.domain().isPresent())
                        .map(task -> ScoreLine.of(
                                Integer.toString(task.number()),
                                task.text(),
                                domains.getOrDefault(task.domain().get(), List.of())))
                        .toList());
    }

    private static <K> void add(Map<K, List<Finding>> groups, K key, Finding finding) {
        groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(finding);
    }
}
