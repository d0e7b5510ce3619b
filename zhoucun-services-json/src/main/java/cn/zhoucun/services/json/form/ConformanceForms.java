package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.DATE;

import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.shape.ListShape;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The forms of the files of a conformance pack. */
public final class ConformanceForms {

    private static final Shape<Integer> YEAR = Scalar.number(0, 9999);
    private static final Shape<List<String>> STRINGS = new ListShape<>(Scalar.WORDS);

    /** What a service must come to. */
    public record Decided(Outcome outcome, Optional<List<String>> amounts, Optional<List<String>> missing) {}

    /** A figure given with a case, its value in canonical text. */
    public record CaseFigure(Parameter<?> id, String value, LocalDate from, LocalDate until) {

        /** The figures given with a case. */
        public static Parameters all(List<CaseFigure> given) {
            Parameters parameters = Parameters.none();
            for (CaseFigure each : given) {
                parameters = each.added(parameters, each.id);
            }
            return parameters;
        }

        private <T> Parameters added(Parameters parameters, Parameter<T> parameter) {
            T typed = parameter
                    .type()
                    .parse(value)
                    .orElseThrow(() -> new InvalidInputException(
                            parameter.id(), value, parameter.type().cure()));
            return parameters.with(parameter, typed, DateRange.of(from, until), "given with the case");
        }
    }

    /** A case of a service. */
    public record ServiceCase(
            String description, Facts facts, LocalDate asOf, List<CaseFigure> parameters, Decided expect) {}

    /** One observation, of the target of the file unless another indicator is named. */
    public record Observed(
            Optional<String> of,
            Optional<BigDecimal> value,
            Optional<Unit> unit,
            Optional<BigDecimal> part,
            Optional<BigDecimal> whole,
            Optional<Boolean> complete,
            Optional<Integer> year,
            Optional<LocalDate> on,
            Optional<Integer> from,
            Optional<Integer> until,
            Optional<String> in) {}

    /** A case of a target; {@code refused} is expected where an observation cannot be. */
    public record TargetCase(
            String description,
            LocalDate asOf,
            List<Observed> observations,
            Optional<BigDecimal> tolerance,
            Optional<BigDecimal> nearlyAll,
            Optional<List<String>> parts,
            Optional<Boolean> riseEveryYear,
            String expect) {}

    /** A file of the pack and how many cases it has. */
    public record Entry(String id, int cases) {}

    /** What a pack holds. */
    public record Index(String plan, List<Entry> services, List<Entry> targets, List<Entry> calculators) {}

    private static final Shape<Entry> ENTRY = ObjectShape.of("entry", o -> {
        var id = o.required("id", Scalar.WORDS, Entry::id);
        var cases = o.required("cases", Scalar.number(1, 1_000_000), Entry::cases);
        return in -> new Entry(in.get(id), in.get(cases));
    });

    /** The index of a pack. */
    public static final Shape<Index> INDEX = ObjectShape.of("conformance-index", o -> {
        o.constant("format", "zhoucun-services/conformance/1");
        var plan = o.required("plan", Scalar.WORDS, Index::plan);
        var services = o.array("services", ENTRY, Index::services);
        var targets = o.array("targets", ENTRY, Index::targets);
        var calculators = o.list("calculators", ENTRY, Index::calculators);
        return in -> new Index(in.get(plan), in.get(services), in.get(targets), in.get(calculators));
    });

    private static final Shape<Decided> DECIDED = ObjectShape.of("decided", o -> {
        var outcome = o.required("outcome", Scalar.constant(Outcome.class), Decided::outcome);
        var amounts = o.optional("amounts", STRINGS, Decided::amounts);
        var missing = o.optional("missing", STRINGS, Decided::missing);
        return in -> new Decided(in.get(outcome), in.get(amounts), in.get(missing));
    });

    private static final Shape<Observed> OBSERVED = ObjectShape.of("observed", o -> {
        var of = o.optional("of", Scalar.WORDS, Observed::of);
        var value = o.optional("value", Numbers.DECIMAL, Observed::value);
        var unit = o.optional("unit", CatalogForms.UNIT, Observed::unit);
        var part = o.optional("part", Numbers.DECIMAL, Observed::part);
        var whole = o.optional("whole", Numbers.DECIMAL, Observed::whole);
        var complete = o.optional("complete", Scalar.BOOL, Observed::complete);
        var year = o.optional("year", YEAR, Observed::year);
        var on = o.optional("on", DATE, Observed::on);
        var from = o.optional("from", YEAR, Observed::from);
        var until = o.optional("until", YEAR, Observed::until);
        var named = o.optional("in", Scalar.WORDS, Observed::in);
        return in -> new Observed(
                in.get(of),
                in.get(value),
                in.get(unit),
                in.get(part),
                in.get(whole),
                in.get(complete),
                in.get(year),
                in.get(on),
                in.get(from),
                in.get(until),
                in.get(named));
    });

    /** The cases of a target. */
    public static final Shape<List<TargetCase>> TARGET_CASES = new ListShape<>(ObjectShape.of("target-case", o -> {
        var description = o.required("description", Scalar.WORDS, TargetCase::description);
        var asOf = o.required("asOf", DATE, TargetCase::asOf);
        var observations = o.array("observations", OBSERVED, TargetCase::observations);
        var tolerance = o.optional("tolerance", Numbers.DECIMAL, TargetCase::tolerance);
        var nearlyAll = o.optional("nearlyAll", Numbers.DECIMAL, TargetCase::nearlyAll);
        var parts = o.optional("parts", STRINGS, TargetCase::parts);
        var rise = o.optional("riseEveryYear", Scalar.BOOL, TargetCase::riseEveryYear);
        var expect = o.required("expect", Scalar.WORDS, TargetCase::expect);
        return in -> new TargetCase(
                in.get(description),
                in.get(asOf),
                in.get(observations),
                in.get(tolerance),
                in.get(nearlyAll),
                in.get(parts),
                in.get(rise),
                in.get(expect));
    }));

    private ConformanceForms() {}

    /** The cases of a service of a plan. */
    public static Shape<List<ServiceCase>> serviceCases(ServiceCatalog catalog) {
        Shape<Facts> facts = new CaseForms(catalog).facts();
        Shape<CaseFigure> figure = caseFigure(catalog);
        return new ListShape<>(ObjectShape.of("service-case", o -> {
            var description = o.required("description", Scalar.WORDS, ServiceCase::description);
            var known = o.required("facts", facts, ServiceCase::facts);
            var asOf = o.required("asOf", SourceForms.AS_OF, ServiceCase::asOf);
            var parameters = o.list("parameters", figure, ServiceCase::parameters);
            var expect = o.required("expect", DECIDED, ServiceCase::expect);
            return in -> new ServiceCase(
                    in.get(description), in.get(known), in.get(asOf), in.get(parameters), in.get(expect));
        }));
    }

    /** A figure given with a case. */
    static Shape<CaseFigure> caseFigure(ServiceCatalog catalog) {
        return ObjectShape.of("case-figure", o -> {
            var id = o.required("id", Scope.of(catalog).parameter(), CaseFigure::id);
            var value = o.required("value", Scalar.WORDS, CaseFigure::value);
            var from = o.required("from", DATE, CaseFigure::from);
            var until = o.required("until", DATE, CaseFigure::until);
            return in -> new CaseFigure(in.get(id), in.get(value), in.get(from), in.get(until));
        });
    }
}
