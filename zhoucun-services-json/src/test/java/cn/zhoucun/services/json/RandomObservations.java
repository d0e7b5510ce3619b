package cn.zhoucun.services.json;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.target.Computed;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Progress;
import cn.zhoucun.services.target.Target;
import cn.zhoucun.services.target.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Observations, and the progress of Zhoucun's targets, at random. */
final class RandomObservations {

    private final Draws draw;

    RandomObservations(Random random) {
        this.draw = new Draws(random);
    }

    Observation observation(int year) {
        Observation observation =
                switch (draw.number(0, 2)) {
                    case 0 -> Observation.of(draw.decimal(), draw.oneOf(Unit.values()), year);
                    case 1 -> Observation.counted(draw.number(0, 99), draw.number(100, 199), year);
                    default -> Observation.completedOn(LocalDate.of(year, 1, 1));
                };
        return draw.random().nextBoolean() ? observation : observation.in("part " + year);
    }

    List<Progress> progress() {
        return draw.few(() -> new Progress(
                draw.oneOf(ZhoucunPlan.targets().all().toArray(Target[]::new)),
                draw.maybe(() -> observation(draw.number(2000, 2030))),
                computed(),
                computed(),
                computed(),
                computed(),
                computed(),
                computed(),
                draw.oneOf(Trend.values())));
    }

    private Computed computed() {
        return draw.random().nextBoolean()
                ? new Computed.Refused(Draws.text("why"))
                : new Computed.Known(Fraction.of(draw.number(-1_000_000, 1_000_000), draw.number(1, 1_000_000)));
    }
}
