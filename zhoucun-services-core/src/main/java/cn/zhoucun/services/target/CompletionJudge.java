package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.List;
import java.util.Optional;

/** Judges whether something is done: by a date, all of it, or nearly all. */
final class CompletionJudge {

    private CompletionJudge() {}

    static Judgement judge(Requirement required, Question question) {
        if (required instanceof Requirement.FullCoverage) {
            return coverage(required, question);
        }
        boolean counted = question.last()
                .filter(each -> each.measured() instanceof Measured.Counts)
                .isPresent();
        return counted ? coverage(required, question) : complete(required, question);
    }

    private static Judgement coverage(Requirement required, Question question) {
        Optional<Observation> last = question.last();
        if (last.isEmpty()) {
            return question.unobserved(required);
        }
        Observation observation = last.get();
        if (!(observation.measured() instanceof Measured.Counts counts)) {
            throw new InvalidInputException(
                    question.target().id(), observation, "must be counts of what is done and what is due");
        }
        Fraction done = Fraction.of(counts.part());
        Fraction missing = Fraction.of(counts.whole()).minus(done);
        boolean all = missing.signum() <= 0;
        // where only a date is promised, what is missing is counted in a unit that the text does not name
        Optional<Fraction> gap = required instanceof Requirement.FullCoverage
                ? Optional.of(all ? Fraction.ZERO : missing)
                : Optional.empty();
        Verdict verdict = question.settled(all);
        Found found = all ? Found.HOLDS : Found.FAILS;
        if (!all && required instanceof Requirement.NearlyComplete) {
            Optional<Fraction> share = question.evaluator().nearlyAll(question.target());
            boolean enough = share.filter(least -> done.compareTo(least.times(Fraction.of(counts.whole()))) >= 0)
                    .isPresent();
            verdict = share.isPresent() ? question.settled(enough) : Verdict.INDETERMINATE;
            found = share.isPresent() ? (enough ? Found.HOLDS : Found.FAILS) : Found.SHARE_NEEDED;
        }
        if (question.isDue() && observation.until().getYear() < question.due().getYear()) {
            verdict = Verdict.INDETERMINATE;
            found = Found.TOO_OLD;
        }
        return question.answer(verdict, found, required, last, Optional.empty(), gap);
    }

    private static Judgement complete(Requirement required, Question question) {
        // counts of after the day say nothing of the day
        List<Observation> series = question.ofPart().stream()
                .filter(each -> !(each.measured() instanceof Measured.Counts))
                .toList();
        Optional<Observation> done =
                series.stream().filter(each -> isDone(each, question.target())).findFirst();
        if (done.isPresent()) {
            Observation completion = done.get();
            if (!completion.until().isAfter(question.due())) {
                return answer(question, required, completion, Verdict.MET, Found.HOLDS);
            }
            return completion.from().isAfter(question.due())
                    ? answer(question, required, completion, Verdict.NOT_MET, Found.FAILS)
                    : answer(question, required, completion, Verdict.INDETERMINATE, Found.DAY_UNKNOWN);
        }
        if (series.isEmpty()) {
            return question.unobserved(required);
        }
        Observation last = series.get(series.size() - 1);
        boolean late = !last.until().isBefore(question.due());
        return late
                ? answer(question, required, last, question.settled(false), Found.FAILS)
                : answer(question, required, last, question.open(), question.isDue() ? Found.TOO_OLD : Found.FAILS);
    }

    private static Judgement answer(
            Question question, Requirement required, Observation observation, Verdict verdict, Found found) {
        return question.answer(verdict, found, required, Optional.of(observation), Optional.empty(), Optional.empty());
    }

    /** Whether an observation says that something is done. */
    private static boolean isDone(Observation observation, Target target) {
        if (observation.measured() instanceof Measured.Completion completion) {
            return completion.done();
        }
        throw new InvalidInputException(target.id(), observation, "must say whether it was complete");
    }
}
