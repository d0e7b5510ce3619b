package cn.zhoucun.services.target;

import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.serial.Rebuilt;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise that can be tested (目标). Targets that say different things of one measure are separate targets.
 *
 * @param indicator the measure; its id is that of the target
 * @param requirement what is required of it
 * @param word the comparing word as printed; empty where the figure stands bare
 * @param due the last day on which it may come true
 * @param baseline where the measure stood before, where that is known
 * @param domain the domain that it belongs to; empty where the text names none
 * @param departments the departments that answer for it; empty where the text does not say which
 * @param citation the place that promises it
 * @param readings the readings that it rests on
 */
public record Target(
        Indicator indicator,
        Requirement requirement,
        String word,
        LocalDate due,
        Optional<Baseline> baseline,
        Optional<Domain> domain,
        List<Department> departments,
        Citation citation,
        List<Reading> readings)
        implements Serializable {

    /** Copies the lists. */
    public Target {
        Objects.requireNonNull(baseline);
        Objects.requireNonNull(domain);
        departments = List.copyOf(departments);
        readings = List.copyOf(readings);
    }

    /**
     * Returns a target without a printed word, baseline, owner or readings.
     *
     * @param indicator the measure
     * @param requirement what is required of it
     * @param due the last day on which it may come true
     * @param citation the place that promises it
     * @return the target
     */
    public static Target of(Indicator indicator, Requirement requirement, LocalDate due, Citation citation) {
        return new Target(
                indicator, requirement, "", due, Optional.empty(), Optional.empty(), List.of(), citation, List.of());
    }

    /**
     * Returns the id.
     *
     * @return the id of the measure
     */
    public String id() {
        return indicator.id();
    }

    /**
     * Returns the same target with its word as printed and the readings that it rests on.
     *
     * @param printed the word; empty where the figure stands bare
     * @param basis the readings
     * @return the target
     */
    public Target printed(String printed, List<Reading> basis) {
        return new Target(indicator, requirement, printed, due, baseline, domain, departments, citation, basis);
    }

    /**
     * Returns the same target from a baseline.
     *
     * @param base where the measure stood before
     * @return the target
     */
    public Target from(Optional<Baseline> base) {
        return new Target(indicator, requirement, word, due, base, domain, departments, citation, readings);
    }

    /**
     * Returns the same target of a domain and departments.
     *
     * @param of the domain
     * @param answering the departments that answer for it
     * @return the target
     */
    public Target ownedBy(Optional<Domain> of, List<Department> answering) {
        return new Target(indicator, requirement, word, due, baseline, of, answering, citation, readings);
    }

    /**
     * Renders what is promised.
     *
     * @param language the language
     * @return such as {@code Registered urban unemployment: less than 4 % (by 2020-12-31)}
     */
    public String in(Language language) {
        boolean chinese = language == Language.CHINESE;
        return indicator.name().in(language)
                + (chinese ? "：" : ": ")
                + requirement.in(indicator.unit(), language)
                + (chinese ? "（期限%s）" : " (by %s)").formatted(due);
    }

    @Override
    public String toString() {
        return id();
    }

    private Object writeReplace() {
        return new SerialForm(
                indicator,
                requirement,
                word,
                due,
                baseline.orElse(null),
                domain.orElse(null),
                departments,
                citation,
                readings);
    }

    private record SerialForm(
            Indicator indicator,
            Requirement requirement,
            String word,
            LocalDate due,
            @Nullable Baseline baseline,
            @Nullable Domain domain,
            List<Department> departments,
            Citation citation,
            List<Reading> readings)
            implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Rebuilt.by(() -> new Target(
                    indicator,
                    requirement,
                    word,
                    due,
                    Optional.ofNullable(baseline),
                    Optional.ofNullable(domain),
                    departments,
                    citation,
                    readings));
        }
    }
}
