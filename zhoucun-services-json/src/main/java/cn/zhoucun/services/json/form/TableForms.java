package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.CatalogForms.DEPARTMENT;
import static cn.zhoucun.services.json.form.CatalogForms.DOMAIN;
import static cn.zhoucun.services.json.form.SourceForms.DATES;
import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.catalog.Commitment;
import cn.zhoucun.services.catalog.IndicatorRow;
import cn.zhoucun.services.catalog.KeyTask;
import cn.zhoucun.services.catalog.PlanTables;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;

/** The forms of what a plan prints beside its list of services. */
public final class TableForms {

    /** A number that is printed beside an entry. */
    static final Shape<Integer> NUMBER = Scalar.number(1, Integer.MAX_VALUE);

    private final Scope scope = new Scope();
    private final Shape<Citation> citation = SourceForms.citation(scope);
    private final Shape<Reading> reading = scope.reading();
    private final Shape<Standard> standard = StandardForms.standard(scope);

    private TableForms() {}

    /** The tables of a plan, with all that they refer to. */
    public static Shape<PlanTables> tables() {
        return new TableForms().all();
    }

    private Shape<PlanTables> all() {
        DirectoryForms directory = new DirectoryForms(citation, reading);
        ProjectForms projects = new ProjectForms(citation, reading, standard);
        return ObjectShape.of("tables", o -> {
            o.constant("format", "zhoucun-services/tables/1");
            o.optional("document", SourceForms.DOCUMENT.as(scope::enter, scope::enter), PlanTables::document);
            o.array("readings", SourceForms.READING.as(scope::declare, each -> each), PlanTables::readings);
            var indicators = o.array("indicators", indicator(), PlanTables::indicators);
            var sections = o.array("directory", directory.section(), PlanTables::directory);
            var boxes = o.array("keyProjects", projects.box(), PlanTables::keyProjects);
            var tasks = o.array("keyTasks", task(), PlanTables::keyTasks);
            var commitments = o.array("commitments", commitment(), PlanTables::commitments);
            return in -> new PlanTables(
                    in.get(indicators), in.get(sections), in.get(boxes), in.get(tasks), in.get(commitments));
        });
    }

    private Shape<IndicatorRow> indicator() {
        return ObjectShape.of("indicator-row", o -> {
            var code = o.required("code", Scalar.WORDS, IndicatorRow::code);
            var domain = o.required("domain", DOMAIN, IndicatorRow::domain);
            var name = o.required("name", TEXT, IndicatorRow::name);
            var printedUnit = o.required("printedUnit", Scalar.ANY_STRING, IndicatorRow::printedUnit);
            var unit = o.required("unit", CatalogForms.UNIT, IndicatorRow::unit);
            var baselineText = o.required("baselineText", Scalar.ANY_STRING, IndicatorRow::baselineText);
            var baseline = o.optional("baseline", StandardForms.QUANTITY, IndicatorRow::baseline);
            var baselinePeriod = o.optional("baselinePeriod", DATES, IndicatorRow::baselinePeriod);
            var targetText = o.required("targetText", Scalar.ANY_STRING, IndicatorRow::targetText);
            var target = o.optional("target", standard, IndicatorRow::target);
            var targetPeriod = o.optional("targetPeriod", DATES, IndicatorRow::targetPeriod);
            var cumulativeText = o.required("cumulativeText", Scalar.ANY_STRING, IndicatorRow::cumulativeText);
            var responsible = o.required("responsible", DEPARTMENT, IndicatorRow::responsible);
            var place = o.required("citation", citation, IndicatorRow::citation);
            var readings = o.list("readings", reading, IndicatorRow::readings);
            return in -> IndicatorRow.builder()
                    .code(in.get(code))
                    .domain(in.get(domain))
                    .name(in.get(name))
                    .printedUnit(in.get(printedUnit))
                    .unit(in.get(unit))
                    .baselineText(in.get(baselineText))
                    .baseline(in.get(baseline))
                    .baselinePeriod(in.get(baselinePeriod))
                    .targetText(in.get(targetText))
                    .target(in.get(target))
                    .targetPeriod(in.get(targetPeriod))
                    .cumulativeText(in.get(cumulativeText))
                    .responsible(in.get(responsible))
                    .citation(in.get(place))
                    .addAllReadings(in.get(readings))
                    .build();
        });
    }

    private Shape<KeyTask> task() {
        return ObjectShape.of("key-task", o -> {
            var number = o.required("number", NUMBER, KeyTask::number);
            var text = o.required("text", TEXT, KeyTask::text);
            var domain = o.optional("domain", DOMAIN, KeyTask::domain);
            var leads = o.array("leads", DEPARTMENT, KeyTask::leads);
            var phrase = o.required("phrase", Scalar.constant(KeyTask.Phrase.class), KeyTask::phrase);
            var place = o.required("citation", citation, KeyTask::citation);
            var readings = o.list("readings", reading, KeyTask::readings);
            return in -> KeyTask.builder()
                    .number(in.get(number))
                    .text(in.get(text))
                    .domain(in.get(domain))
                    .addAllLeads(in.get(leads))
                    .phrase(in.get(phrase))
                    .citation(in.get(place))
                    .addAllReadings(in.get(readings))
                    .build();
        });
    }

    private Shape<Commitment> commitment() {
        return ObjectShape.of("commitment", o -> {
            var code = o.required("code", Scalar.WORDS, Commitment::code);
            var domain = o.optional("domain", DOMAIN, Commitment::domain);
            var text = o.required("text", TEXT, Commitment::text);
            var figures = o.list("figures", standard, Commitment::figures);
            var place = o.required("citation", citation, Commitment::citation);
            var readings = o.list("readings", reading, Commitment::readings);
            return in -> Commitment.builder()
                    .code(in.get(code))
                    .domain(in.get(domain))
                    .text(in.get(text))
                    .addAllFigures(in.get(figures))
                    .citation(in.get(place))
                    .addAllReadings(in.get(readings))
                    .build();
        });
    }
}
