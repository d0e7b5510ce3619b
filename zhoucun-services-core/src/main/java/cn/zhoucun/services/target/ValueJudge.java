package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import java.util.Optional;

/** Judges requirements that one value settles. */
final class ValueJudge {

    private ValueJudge() {}

    static Judgement judge(Requirement.OfValue required, Question question) {
        Optional<Observation> last = question.last();
        if (last.isEmpty()) {
            return question.unobserved(required);
        }
        Observation observation = last.get();
        if (observation.isOfNothing()) {
            return open(question, required, observation, Found.NOTHING_TO_COUNT);
        }
        return judge(
                required, question, observation, question.target().indicator().value(observation));
    }

    /** Judges the value that an observation says, or that was computed from several. */
    static Judgement judge(Requirement.OfValue required, Question question, Observation observation, Fraction value) {
        Optional<Fraction> gap = gap(required, value, question.evaluator().tolerance(question.target()));
        Optional<Observation> seen = Optional.of(observation);
        if (gap.isEmpty()) {
            return question.answer(
                    Verdict.INDETERMINATE, Found.TOLERANCE_NEEDED, required, seen, Optional.of(value), gap);
        }
        boolean holds = gap.get().signum() == 0 && !isAtStrictFigure(required, value);
        if (question.isDue() && observation.until().getYear() < question.due().getYear()) {
            return question.answer(Verdict.INDETERMINATE, Found.TOO_OLD, required, seen, Optional.of(value), gap);
        }
        return question.answer(
                question.settled(holds), holds ? Found.HOLDS : Found.FAILS, required, seen, Optional.of(value), gap);
    }

    static Judgement open(Question question, Requirement required, Observation observation, Found found) {
        return question.answer(
                question.open(), found, required, Optional.of(observation), Optional.empty(), Optional.empty());
    }

    /** How far a value is from what is required; empty where the caller must say how near is near. */
    static Optional<Fraction> gap(Requirement.OfValue required, Fraction value, Optional<Fraction> tolerance) {
        if (required instanceof Requirement.Threshold threshold) {
            return Optional.of(gap(threshold, value));
        }
        if (required instanceof Requirement.Range range) {
            return Optional.of(outside(value, range.least(), range.most()));
        }
        Fraction figure = ((Requirement.About) required).figure();
        return tolerance.map(size -> outside(value, figure.minus(size), figure.plus(size)));
    }

    /** How far a value is from a figure on the wrong side; zero at the figure itself. */
    static Fraction gap(Requirement.Threshold threshold, Fraction value) {
        if (threshold.allows(value)) {
            return Fraction.ZERO;
        }
        return value.minus(threshold.figure()).abs();
    }

    private static boolean isAtStrictFigure(Requirement.OfValue required, Fraction value) {
        return required instanceof Requirement.Threshold threshold && !threshold.allows(value);
    }

    private static Fraction outside(Fraction value, Fraction least, Fraction most) {
        if (value.compareTo(least) < 0) {
            return least.minus(value);
        }
        return value.compareTo(most) > 0 ? value.minus(most) : Fraction.ZERO;
    }
}
