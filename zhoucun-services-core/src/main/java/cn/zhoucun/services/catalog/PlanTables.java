package cn.zhoucun.services.catalog;

import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a plan prints beside its list of services. Each part may be empty, since not every plan has one.
 *
 * @param indicators the rows of its table of indicators, in printed order, each with its own code
 * @param directory the sections of its directory of services, in printed order, each of its own number
 * @param keyProjects the boxes of its key projects, in printed order, each of its own number
 * @param keyTasks its key tasks, in printed order, each of its own number
 * @param commitments what its text promises outside the list, in the order of the text, each with its own code
 */
public record PlanTables(
        List<IndicatorRow> indicators,
        List<DirectorySection> directory,
        List<ProjectBox> keyProjects,
        List<KeyTask> keyTasks,
        List<Commitment> commitments)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two entries of one table have one code or number
     */
    public PlanTables {
        indicators = distinct(indicators, "code", "indicator", IndicatorRow::code);
        directory = distinct(directory, "number", "section of the directory", DirectorySection::number);
        keyProjects = distinct(keyProjects, "number", "box of projects", ProjectBox::number);
        keyTasks = distinct(keyTasks, "number", "key task", KeyTask::number);
        commitments = distinct(commitments, "code", "commitment", Commitment::code);
    }

    private static <T> List<T> distinct(List<T> entries, String key, String word, Function<T, Object> keyOf) {
        Set<Object> keys = new HashSet<>();
        for (T entry : entries) {
            if (!keys.add(keyOf.apply(entry))) {
                throw new IllegalArgumentException(
                        "The %s (%s) must belong to only one %s.".formatted(key, keyOf.apply(entry), word));
            }
        }
        return List.copyOf(entries);
    }

    /**
     * Returns the document that prints the tables.
     *
     * @return the document of the first entry; empty if there is none
     */
    public Optional<Document> document() {
        return Stream.of(
                        indicators.stream().map(IndicatorRow::citation),
                        directory.stream().map(DirectorySection::citation),
                        keyProjects.stream().map(ProjectBox::citation),
                        keyTasks.stream().map(KeyTask::citation),
                        commitments.stream().map(Commitment::citation))
                .flatMap(each -> each)
                .map(Citation::document)
                .findFirst();
    }

    /**
     * Returns the readings that the entries rest on.
     *
     * @return the readings, each once, in the order of the tables
     */
    public List<Reading> readings() {
        Set<Reading> readings = new LinkedHashSet<>();
        for (IndicatorRow row : indicators) {
            readings.addAll(row.readings());
            add(row.target().stream().toList(), readings);
        }
        for (DirectorySection section : directory) {
            readings.addAll(section.readings());
            section.entries().forEach(entry -> readings.addAll(entry.readings()));
        }
        for (ProjectBox box : keyProjects) {
            readings.addAll(box.readings());
            for (KeyProject project : box.projects()) {
                readings.addAll(project.readings());
                add(project.figures(), readings);
            }
        }
        keyTasks.forEach(task -> readings.addAll(task.readings()));
        for (Commitment commitment : commitments) {
            readings.addAll(commitment.readings());
            add(commitment.figures(), readings);
        }
        return List.copyOf(readings);
    }

    private static void add(List<Standard> figures, Set<Reading> readings) {
        figures.forEach(figure -> readings.addAll(figure.readings()));
    }
}
