package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is judged: the observations of one measure, in one part, against one date.
 *
 * @param evaluator what the caller gave
 * @param target the target
 * @param all everything that was observed
 * @param series the observations in question, in the order of time, known on the date
 * @param due the last day on which it may come true
 * @param part the part in question
 */
record Question(
        Evaluator evaluator,
        Target target,
        Observations all,
        List<Observation> series,
        LocalDate due,
        Optional<String> part) {

    static Question of(Evaluator evaluator, Target target, Observations all) {
        Question question = new Question(evaluator, target, all, List.of(), target.due(), Optional.empty());
        return question.on(question.known(target.id()));
    }

    /** What was observed of a measure, as far as it is known on the date. */
    List<Observation> known(String indicator) {
        return all.of(indicator).stream()
                .filter(each -> !each.from().isAfter(evaluator.asOf()))
                .toList();
    }

    /** The observations of the part in question. */
    List<Observation> ofPart() {
        return series.stream().filter(each -> each.part().equals(part)).toList();
    }

    /** The last observation of the part in question that is not after the day it is due. */
    Optional<Observation> last() {
        List<Observation> timely =
                ofPart().stream().filter(each -> !each.until().isAfter(due)).toList();
        return timely.isEmpty() ? Optional.empty() : Optional.of(timely.get(timely.size() - 1));
    }

    boolean isDue() {
        return evaluator.asOf().isAfter(due);
    }

    boolean mustRiseEveryYear() {
        return evaluator.mustRiseEveryYear(target);
    }

    Question on(List<Observation> observations) {
        return new Question(evaluator, target, all, observations, due, part);
    }

    Question dueOn(LocalDate day) {
        return new Question(evaluator, target, all, series, day, part);
    }

    Question of(String name) {
        return new Question(evaluator, target, all, series, due, Optional.of(name));
    }

    /** The verdict where what is needed is not known. */
    Verdict open() {
        return isDue() ? Verdict.INDETERMINATE : Verdict.NOT_YET_DUE;
    }

    /** The verdict of an observation, which holds or not. */
    Verdict settled(boolean holds) {
        if (holds) {
            return Verdict.MET;
        }
        return isDue() ? Verdict.NOT_MET : Verdict.NOT_YET_DUE;
    }

    Judgement unobserved(Requirement required) {
        return answer(open(), Found.NOT_OBSERVED, required, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Judgement answer(
            Verdict verdict,
            Found found,
            Requirement required,
            Optional<Observation> observation,
            Optional<Fraction> value,
            Optional<Fraction> gap) {
        TargetReason reason = new TargetReason(found, required, target.indicator(), observation, value, gap, part, due);
        return new Judgement(verdict, List.of(reason));
    }
}
