package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.TEXT;

import cn.zhoucun.services.catalog.Quantity;
import cn.zhoucun.services.catalog.Standard;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import java.util.OptionalInt;

/** The forms of printed figures. */
final class StandardForms {

    static final Shape<Quantity> QUANTITY = ObjectShape.of("quantity", o -> {
        var number = o.required("number", Numbers.DECIMAL, Quantity::number);
        var unit = o.required("unit", CatalogForms.UNIT, Quantity::unit);
        return in -> new Quantity(in.get(number), in.get(unit));
    });

    private StandardForms() {}

    /** A figure of a standard as printed. */
    static Shape<Standard> standard(Scope scope) {
        return ObjectShape.of("standard", o -> {
            var id = o.required("id", Scalar.WORDS, Standard::id);
            var text = o.required("text", TEXT, Standard::text);
            var shape = o.required("shape", Scalar.constant(Standard.Shape.class), Standard::shape);
            var word = o.required("word", Scalar.ANY_STRING, Standard::word);
            var figure = o.required("figure", Numbers.DECIMAL, Standard::figure);
            var unit = o.required("unit", CatalogForms.UNIT, Standard::unit);
            var due = o.optional(
                    "dueYear",
                    Numbers.YEAR,
                    standard -> standard.dueYear().stream().boxed().findFirst());
            var place = o.required("citation", SourceForms.citation(scope), Standard::citation);
            var readings = o.list("readings", scope.reading(), Standard::readings);
            return in -> new Standard(
                    in.get(id),
                    in.get(text),
                    in.get(shape),
                    in.get(word),
                    in.get(figure),
                    in.get(unit),
                    in.get(due).map(OptionalInt::of).orElse(OptionalInt.empty()),
                    in.get(place),
                    in.get(readings));
        });
    }
}
