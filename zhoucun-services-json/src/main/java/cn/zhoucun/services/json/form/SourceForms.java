package cn.zhoucun.services.json.form;

import cn.zhoucun.services.fact.Day;
import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.ValueShape;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The forms of texts, dates and places in a document. */
final class SourceForms {

    /** A date of assessment. */
    static final Shape<LocalDate> AS_OF =
            new ValueShape<>(new Day(LocalDate.of(1880, 1, 1), LocalDate.of(2100, 12, 31), false));

    /** Any date of a plan. */
    static final Shape<LocalDate> DATE =
            new ValueShape<>(new Day(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31), false));

    static final Shape<Text> TEXT = ObjectShape.of("text", o -> {
        var chinese = o.required("zh", Scalar.WORDS, Text::chinese);
        var english = o.required("en", Scalar.WORDS, Text::english);
        return in -> Text.of(in.get(chinese), in.get(english));
    });

    static final Shape<DateRange> DATES = ObjectShape.of("dates", o -> {
        var from = o.required("from", DATE, DateRange::from);
        var until = o.optional("until", DATE, DateRange::until);
        return in -> new DateRange(in.get(from), in.get(until));
    });

    static final Shape<Document> DOCUMENT = ObjectShape.of("document", o -> {
        var number = o.required("number", Scalar.WORDS, Document::number);
        var title = o.required("title", TEXT, Document::title);
        return in -> new Document(in.get(number), in.get(title));
    });

    static final Shape<Reading> READING = ObjectShape.of("reading", o -> {
        var id = o.required("id", Scalar.WORDS, Reading::id);
        var where = o.required("where", Scalar.WORDS, Reading::where);
        var reading = o.required("reading", TEXT, Reading::reading);
        return in -> new Reading(in.get(id), in.get(where), in.get(reading));
    });

    private static final Shape<Integer> ROW = Scalar.number(1, Integer.MAX_VALUE);

    private SourceForms() {}

    /** A place in the document of the plan; the document is named only where it is another one. */
    static Shape<Citation> citation(Scope scope) {
        return ObjectShape.of("citation", o -> {
            var document = o.optional(
                    "document",
                    DOCUMENT,
                    citation -> Optional.of(citation.document())
                            .filter(named -> !scope.document().equals(Optional.of(named))));
            var part = o.required("part", TEXT, Citation::part);
            var row = o.optional("row", ROW, SourceForms::row);
            var column = o.optional("column", TEXT, Citation::column);
            return in -> citation(
                    in.get(document)
                            .or(scope::document)
                            .orElseThrow(SourceForms::ofNoDocument)
                            .part(in.get(part)),
                    in.get(row),
                    in.get(column));
        });
    }

    private static IllegalArgumentException ofNoDocument() {
        return new IllegalArgumentException("The place must name its document, since the whole names none.");
    }

    private static Citation citation(Citation part, Optional<Integer> row, Optional<Text> column) {
        Citation citation = row.map(part::row).orElse(part);
        return column.map(citation::column).orElse(citation);
    }

    /** A place as a result names it: the document by its number. */
    static final Shape<Citation> CITED = ObjectShape.written("cited", o -> {
        o.required(
                "document",
                Scalar.WORDS,
                (Citation citation) -> citation.document().number());
        o.required("part", TEXT, Citation::part);
        o.optional("row", ROW, SourceForms::row);
        o.optional("column", TEXT, Citation::column);
    });

    private static Optional<Integer> row(Citation citation) {
        return citation.row().stream().boxed().findFirst();
    }

    /** Whether a member says more than its usual value. */
    static <T, V> Function<T, Optional<V>> unless(Function<T, V> get, Function<T, V> usual) {
        return whole -> Optional.of(get.apply(whole)).filter(value -> !value.equals(usual.apply(whole)));
    }
}
