package cn.zhoucun.services.plan;

import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.KeyProject;
import cn.zhoucun.services.catalog.Standard;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ways through the plan document that several tests need. */
final class PlanDocument {

    private PlanDocument() {}

    static List<KeyProject> projects() {
        return KeyProjects.boxes().stream()
                .flatMap(box -> box.projects().stream())
                .toList();
    }

    /** Every figure outside the list of services. */
    static Stream<Standard> figures() {
        return Stream.of(
                        Indicators.rows().stream().map(IndicatorRow::target).flatMap(Optional::stream),
                        projects().stream().flatMap(project -> project.figures().stream()),
                        Commitments.commitments().stream().flatMap(commitment -> commitment.figures().stream()))
                .flatMap(each -> each);
    }

    static Set<Department> departments() {
        return Arrays.stream(Departments.class.getFields())
                .map(field -> {
                    try {
                        return (Department) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());
    }
}
