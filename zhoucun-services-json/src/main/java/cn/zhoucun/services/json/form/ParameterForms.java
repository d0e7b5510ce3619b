package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.DATE;
import static cn.zhoucun.services.json.form.SourceForms.DATES;
import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.fact.ValueType;
import cn.zhoucun.services.json.shape.ListShape;
import cn.zhoucun.services.json.shape.Loose;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.util.List;
import java.util.Optional;

/** The forms of declarations of figures, and of the figures that a caller gives. */
final class ParameterForms {

    /** A figure that the document prints, with its dates. */
    private record Printed(Loose value, DateRange inForce) {

        static <T> Optional<Printed> of(Parameter<T> parameter) {
            return parameter
                    .printed()
                    .map(dated -> new Printed(Loose.of(parameter.type(), dated.value()), dated.inForce()));
        }
    }

    private static final Shape<Printed> PRINTED = ObjectShape.of("printed", o -> {
        var value = o.required("value", Loose.SHAPE, Printed::value);
        var dates = o.required("inForce", DATES, Printed::inForce);
        return in -> new Printed(in.get(value), in.get(dates));
    });

    /** One figure of an overlay. */
    private record Given(Parameter<?> parameter, Loose value, DateRange inForce, String source) {

        static <T> List<Given> of(Parameters parameters, Parameter<T> parameter) {
            return parameters.given(parameter).stream()
                    .map(dated -> of(parameter, dated))
                    .toList();
        }

        private static <T> Given of(Parameter<T> parameter, Dated<T> dated) {
            return new Given(parameter, Loose.of(parameter.type(), dated.value()), dated.inForce(), dated.source());
        }
    }

    private ParameterForms() {}

    /** The declaration of a figure: printed, or left to an authority. */
    static Shape<Parameter<?>> parameter(Scope scope) {
        return ObjectShape.of("figure", o -> {
            var id = o.required("id", Scalar.WORDS, Parameter::id);
            var type = o.required("type", FactForms.TYPE, Parameter::type);
            var label = o.required("label", TEXT, Parameter::label);
            var printed = o.optional("printed", PRINTED, Printed::of);
            var setBy = o.optional("setBy", TEXT, Parameter::setBy);
            var citation = o.required("citation", SourceForms.citation(scope), Parameter::citation);
            return in -> scope.declare(parameter(
                    in.get(id), in.get(type), in.get(label), in.get(printed), in.get(setBy), in.get(citation)));
        });
    }

    private static <T> Parameter<T> parameter(
            String id,
            ValueType<T> type,
            Text label,
            Optional<Printed> printed,
            Optional<Text> setBy,
            Citation citation) {
        if (printed.isPresent() == setBy.isPresent()) {
            throw new IllegalArgumentException(
                    "The figure %s must be either printed or setBy an authority.".formatted(id));
        }
        return printed.isPresent()
                ? Parameter.printed(
                        id,
                        type,
                        label,
                        printed.get().value().as(type),
                        printed.get().inForce(),
                        citation)
                : Parameter.leftTo(setBy.orElseThrow(), id, type, label, citation);
    }

    /** The figures that a caller gives, in the order in which the parameters were first given. */
    static Shape<Parameters> given(Scope scope) {
        return ObjectShape.of("parameters", o -> {
            o.constant("format", "zhoucun-services/parameters/1");
            var figures = o.required("figures", figures(scope), parameters -> parameters);
            return in -> in.get(figures);
        });
    }

    private static Shape<Parameters> figures(Scope scope) {
        Shape<Given> figure = ObjectShape.of("given", o -> {
            var id = o.required("id", scope.parameter(), Given::parameter);
            var value = o.required("value", Loose.SHAPE, Given::value);
            var from = o.required("from", DATE, given -> given.inForce().from());
            var until = o.optional("until", DATE, given -> given.inForce().until());
            var source = o.required("source", Scalar.WORDS, Given::source);
            return in ->
                    new Given(in.get(id), in.get(value), new DateRange(in.get(from), in.get(until)), in.get(source));
        });
        return new ListShape<>(figure).as(ParameterForms::joined, ParameterForms::listed);
    }

    private static List<Given> listed(Parameters parameters) {
        return parameters.given().stream()
                .flatMap(parameter -> Given.of(parameters, parameter).stream())
                .toList();
    }

    private static Parameters joined(List<Given> figures) {
        Parameters all = Parameters.none();
        for (Given each : figures) {
            all = with(all, each.parameter(), each);
        }
        return all;
    }

    private static <T> Parameters with(Parameters all, Parameter<T> parameter, Given given) {
        return all.with(parameter, given.value().as(parameter.type()), given.inForce(), given.source());
    }
}
