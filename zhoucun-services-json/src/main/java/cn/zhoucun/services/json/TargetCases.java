package cn.zhoucun.services.json;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.form.ConformanceForms.Observed;
import cn.zhoucun.services.json.form.ConformanceForms.TargetCase;
import cn.zhoucun.services.target.Evaluator;
import cn.zhoucun.services.target.Finding;
import cn.zhoucun.services.target.Observation;
import cn.zhoucun.services.target.Observations;
import cn.zhoucun.services.target.Target;
import java.time.LocalDate;
import java.util.Set;

/** Judges the cases of a target in a conformance pack. */
final class TargetCases {

    /** A year to begin with, where only a day or a span of years is given. */
    private static final int ANY_YEAR = 2000;

    private TargetCases() {}

    static Finding finding(Target target, TargetCase given) {
        Evaluator evaluator = Evaluator.on(given.asOf());
        if (given.tolerance().isPresent()) {
            evaluator = evaluator.withTolerance(target.id(), given.tolerance().get());
        }
        if (given.nearlyAll().isPresent()) {
            evaluator = evaluator.withNearlyAll(target.id(), given.nearlyAll().get());
        }
        if (given.parts().isPresent()) {
            evaluator =
                    evaluator.withParts(target.id(), Set.copyOf(given.parts().get()));
        }
        if (given.riseEveryYear().orElse(false)) {
            evaluator = evaluator.withRiseEveryYear(target.id());
        }
        Observations observations = Observations.none();
        for (Observed each : given.observations()) {
            observations = observations.with(each.of().orElse(target.id()), observation(each));
        }
        return evaluator.evaluate(target, observations);
    }

    private static Observation observation(Observed given) {
        Observation observation = measured(given, given.year().orElse(ANY_YEAR));
        if (given.on().isPresent()) {
            observation = observation.on(given.on().get());
        }
        if (given.from().isPresent()) {
            observation = observation.over(
                    given.from().get(), given.until().orElse(given.from().get()));
        }
        return given.in().isPresent() ? observation.in(given.in().get()) : observation;
    }

    private static Observation measured(Observed given, int year) {
        if (given.complete().isPresent()) {
            return given.complete().get()
                    ? Observation.completedIn(year)
                    : Observation.notCompleteOn(LocalDate.of(year, 1, 1));
        } else if (given.whole().isPresent() && given.part().isPresent()) {
            return Observation.counted(given.part().get(), given.whole().get(), year);
        } else if (given.value().isPresent() && given.unit().isPresent()) {
            return Observation.of(given.value().get(), given.unit().get(), year);
        }
        throw new InvalidInputException(
                "observation", given, "must have a value and its unit, a part and its whole, or complete");
    }
}
