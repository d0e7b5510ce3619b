package cn.zhoucun.services.json.form;

import cn.zhoucun.services.json.shape.ObjectShape;
import cn.zhoucun.services.json.shape.Scalar;
import cn.zhoucun.services.json.shape.Shape;
import cn.zhoucun.services.json.shape.Union;
import cn.zhoucun.services.target.Computed;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Targets;
import cn.zhoucun.services.target.Trend;
import java.util.List;

/** The forms of the progress of targets. */
public final class ProgressForms {

    private static final Shape<Computed> COMPUTED = new Union<Computed>("computed")
            .<Computed.Known>with("number", Computed.Known.class, o -> {
                var value = o.required("value", Numbers.FRACTION, Computed.Known::value);
                return in -> new Computed.Known(in.get(value));
            })
            .<Computed.Refused>with("refused", Computed.Refused.class, o -> {
                var why = o.required("why", SourceForms.TEXT, Computed.Refused::why);
                return in -> new Computed.Refused(in.get(why));
            });

    private ProgressForms() {}

    /** The progress of several targets, in its order. */
    public static Shape<List<Progress>> all(Targets targets) {
        Shape<Progress> one = one(targets);
        return ObjectShape.of("progress-of-targets", o -> {
            o.constant("format", "zhoucun-services/progress/1");
            var all = o.array("progress", one, progress -> progress);
            return in -> in.get(all);
        });
    }

    /** The progress of one target, which it names by id. */
    public static Shape<Progress> one(Targets targets) {
        return ObjectShape.of("progress", o -> {
            var target = o.required("target", FindingForms.target(targets), Progress::target);
            var last = o.optional("last", ObservationForms.OBSERVATION, Progress::last);
            var value = o.required("value", COMPUTED, Progress::value);
            var gap = o.required("gap", COMPUTED, Progress::gap);
            var way = o.required("way", COMPUTED, Progress::way);
            var observedPace = o.required("observedPace", COMPUTED, Progress::observedPace);
            var neededPace = o.required("neededPace", COMPUTED, Progress::neededPace);
            var projected = o.required("projected", COMPUTED, Progress::projected);
            var trend = o.required("trend", Scalar.constant(Trend.class), Progress::trend);
            return in -> new Progress(
                    in.get(target),
                    in.get(last),
                    in.get(value),
                    in.get(gap),
                    in.get(way),
                    in.get(observedPace),
                    in.get(neededPace),
                    in.get(projected),
                    in.get(trend));
        });
    }
}
