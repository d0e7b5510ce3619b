package cn.zhoucun.services.json;

import static cn.zhoucun.services.json.Draws.text;

import cn.zhoucun.services.catalog.Commitment;
import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.DirectoryEntry;
import cn.zhoucun.services.catalog.DirectorySection;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.KeyProject;
import cn.zhoucun.services.catalog.KeyTask;
import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.ProjectBox;
import cn.zhoucun.services.catalog.Quantity;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.parameter.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Tables of a plan at random. */
final class RandomTables {

    private final Draws draw;
    private int last;

    RandomTables(Random random) {
        this.draw = new Draws(random);
    }

    PlanTables tables() {
        return new PlanTables(
                draw.few(this::indicator),
                draw.few(this::section),
                draw.few(this::box),
                draw.few(this::task),
                draw.few(this::commitment));
    }

    /** A number that no other entry has. */
    private int number() {
        return last += draw.number(1, 1_000);
    }

    private Domain domain() {
        return new Domain("D" + draw.number(1, 9), text("domain"));
    }

    private Department department() {
        return new Department("d" + draw.number(1, 9), text("department"));
    }

    private DateRange years() {
        LocalDate from = draw.day();
        return draw.oneOf(DateRange.from(from), DateRange.of(from, from.plusYears(4)));
    }

    private Standard figure() {
        return new Standard(
                "figure-" + number(),
                text("figure"),
                draw.oneOf(Standard.Shape.values()),
                draw.oneOf("", "不少于"),
                draw.decimal(),
                draw.oneOf(Unit.values()),
                draw.oneOf(OptionalInt.empty(), OptionalInt.of(2020)),
                draw.place(),
                draw.readings());
    }

    private IndicatorRow indicator() {
        return IndicatorRow.builder()
                .code("IND-" + number())
                .domain(domain())
                .name(text("indicator"))
                .printedUnit(draw.oneOf("", "%", "万人"))
                .unit(draw.oneOf(Unit.values()))
                .baselineText(draw.oneOf("", "99"))
                .baseline(draw.maybe(() -> new Quantity(draw.decimal(), draw.oneOf(Unit.values()))))
                .baselinePeriod(draw.maybe(this::years))
                .targetText(draw.oneOf("", ">99"))
                .target(draw.maybe(this::figure))
                .targetPeriod(draw.maybe(this::years))
                .cumulativeText(draw.oneOf("", "累计"))
                .responsible(department())
                .citation(draw.place())
                .addAllReadings(draw.readings())
                .build();
    }

    private DirectorySection section() {
        return DirectorySection.builder()
                .number(number())
                .domain(domain())
                .shortName(text("short"))
                .addAllEntries(draw.few(() ->
                        new DirectoryEntry("名", draw.few(() -> "TST-" + draw.number(1, 99)), draw.readings())))
                .printedCount(draw.number(0, 30))
                .citation(draw.place())
                .addAllReadings(draw.readings())
                .build();
    }

    private ProjectBox box() {
        return ProjectBox.builder()
                .number(number())
                .title(text("box"))
                .kind(draw.oneOf(ProjectBox.Kind.values()))
                .domain(domain())
                .addAllProjects(draw.few(this::project))
                .citation(draw.place())
                .addAllReadings(draw.readings())
                .build();
    }

    private KeyProject project() {
        return KeyProject.builder()
                .code("KP-" + number())
                .number(number())
                .name(text("project"))
                .addAllFigures(draw.few(this::figure))
                .citation(draw.place())
                .addAllReadings(draw.readings())
                .build();
    }

    private KeyTask task() {
        List<Department> leads = draw.few(this::department);
        return KeyTask.builder()
                .number(number())
                .text(text("task"))
                .domain(draw.maybe(this::domain))
                .addAllLeads(leads)
                .phrase(draw.oneOf(KeyTask.Phrase.values()))
                .citation(draw.place())
                .addAllReadings(draw.readings())
                .build();
    }

    private Commitment commitment() {
        return Commitment.builder()
                .code("CH-" + number())
                .domain(draw.maybe(this::domain))
                .text(text("commitment"))
                .addAllFigures(draw.few(this::figure))
                .citation(draw.place())
                .addAllReadings(draw.readings())
                .build();
    }
}
