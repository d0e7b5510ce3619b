package cn.zhoucun.services.json.form;

import static cn.zhoucun.services.json.form.SourceForms.DATE;

import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.Union;
import cn.zhoucun.services.target.Measured;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import java.util.List;

/** The forms of what was observed. */
public final class ObservationForms {

    private static final Shape<Measured> MEASURED = new Union<Measured>("measured")
            .<Measured.Value>with("value", Measured.Value.class, o -> {
                var number = o.required("number", Numbers.FRACTION, Measured.Value::number);
                var unit = o.required("unit", CatalogForms.UNIT, Measured.Value::unit);
                return in -> new Measured.Value(in.get(number), in.get(unit));
            })
            .<Measured.Counts>with("counts", Measured.Counts.class, o -> {
                var part = o.required("part", Numbers.DECIMAL, Measured.Counts::part);
                var whole = o.required("whole", Numbers.DECIMAL, Measured.Counts::whole);
                return in -> new Measured.Counts(in.get(part), in.get(whole));
            })
            .<Measured.Completion>with("completion", Measured.Completion.class, o -> {
                var done = o.required("done", Scalar.BOOL, Measured.Completion::done);
                return in -> new Measured.Completion(in.get(done));
            });

    static final Shape<Observation> OBSERVATION = ObjectShape.of("observation", o -> {
        var measured = o.required("measured", MEASURED, Observation::measured);
        var from = o.required("from", DATE, Observation::from);
        var until = o.required("until", DATE, Observation::until);
        var part = o.optional("part", Scalar.WORDS, Observation::part);
        return in -> new Observation(in.get(measured), in.get(from), in.get(until), in.get(part));
    });

    private record Series(String indicator, List<Observation> observations) {}

    private static final Shape<Series> SERIES = ObjectShape.of("series", o -> {
        var indicator = o.required("indicator", Scalar.WORDS, Series::indicator);
        var observations = o.array("observations", OBSERVATION, Series::observations);
        return in -> new Series(in.get(indicator), in.get(observations));
    });

    /** Observations, a series an indicator, in the order of the ids. */
    public static final Shape<Observations> OBSERVATIONS = ObjectShape.of("observations", o -> {
        o.constant("format", "zhoucun-services/observations/1");
        var series = o.array("series", SERIES, ObservationForms::series);
        return in -> {
            Observations all = Observations.none();
            for (Series each : in.get(series)) {
                all = all.with(each.indicator(), each.observations());
            }
            return all;
        };
    });

    private ObservationForms() {}

    private static List<Series> series(Observations observations) {
        return observations.indicators().stream()
                .sorted()
                .map(indicator -> new Series(indicator, observations.of(indicator)))
                .toList();
    }
}
