package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.fact.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges requirements of a whole series of years. */
final class SeriesJudge {

    private SeriesJudge() {}

    static Judgement cumulative(Requirement.Cumulative required, Question question) {
        List<Observation> counted = counted(required, question);
        if (counted.isEmpty()) {
            return question.unobserved(required);
        }
        Fraction sum = sum(counted, question.target().indicator());
        Requirement.Threshold total = required.total();
        boolean holds = total.allows(sum);
        boolean complete = covers(counted, required.from(), required.until());
        // what is counted only grows: at least so much stays true, and too much stays too much
        boolean settled = complete || (total.direction() > 0 ? holds : total.direction() < 0 && !holds);
        Observation last = counted.get(counted.size() - 1);
        Verdict verdict;
        if (!settled) {
            verdict = question.open();
        } else if (!holds && total.direction() < 0) {
            verdict = Verdict.NOT_MET;
        } else {
            verdict = question.settled(holds);
        }
        Found found = holds ? Found.HOLDS : Found.FAILS;
        return question.answer(
                verdict,
                settled || !question.isDue() ? found : Found.YEARS_MISSING,
                required,
                Optional.of(last),
                Optional.of(sum),
                Optional.of(ValueJudge.gap(total, sum)));
    }

    /** The observations that lie within the years summed. */
    static List<Observation> counted(Requirement.Cumulative sum, Question question) {
        return question.ofPart().stream()
                .filter(each ->
                        each.from().getYear() >= sum.from() && each.until().getYear() <= sum.until())
                .toList();
    }

    /** The sum of observations that do not overlap. */
    static Fraction sum(List<Observation> counted, Indicator indicator) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < counted.size(); i++) {
            Observation each = counted.get(i);
            if (i > 0 && !each.from().isAfter(counted.get(i - 1).until())) {
                throw new InvalidInputException(
                        indicator.id(),
                        each,
                        "must not overlap "
                                + Shown.time(
                                        counted.get(i - 1).from(),
                                        counted.get(i - 1).until()));
            }
            sum = sum.plus(indicator.value(each));
        }
        return sum;
    }

    private static boolean covers(List<Observation> counted, int from, int until) {
        LocalDate next = LocalDate.of(from, 1, 1);
        for (Observation each : counted) {
            if (!each.from().equals(next)) {
                return false;
            }
            next = each.until().plusDays(1);
        }
        return next.equals(LocalDate.of(until + 1, 1, 1));
    }

    static Judgement neverFalling(Requirement.NeverFalling required, Question question) {
        Indicator indicator = question.target().indicator();
        Fraction before = required.baseline();
        int expected = required.year() + 1;
        boolean gaps = false;
        Optional<Observation> last = Optional.empty();
        for (Observation each : question.ofPart()) {
            if (each.until().isAfter(question.due()) || each.until().getYear() <= required.year()) {
                continue;
            }
            if (each.isOfNothing()) {
                gaps = true;
                continue;
            }
            Fraction value = indicator.value(each);
            boolean mustRise = question.mustRiseEveryYear() && each.until().getYear() >= expected;
            Optional<Found> broken = broken(before, value, mustRise);
            if (broken.isPresent()) {
                return question.answer(
                        Verdict.NOT_MET,
                        broken.get(),
                        required,
                        Optional.of(each),
                        Optional.of(value),
                        Optional.of(before.minus(value)));
            }
            gaps |= each.until().getYear() > expected;
            expected = each.until().getYear() + 1;
            before = value;
            last = Optional.of(each);
        }
        return last.isEmpty() ? question.unobserved(required) : risen(required, question, last.get(), before, gaps);
    }

    /** What no later observation can mend. */
    private static Optional<Found> broken(Fraction before, Fraction value, boolean mustRise) {
        int order = value.compareTo(before);
        if (order < 0) {
            return Optional.of(Found.FELL);
        }
        return order == 0 && mustRise ? Optional.of(Found.RESTED) : Optional.empty();
    }

    private static Judgement risen(
            Requirement.NeverFalling required, Question question, Observation last, Fraction value, boolean gaps) {
        boolean above = value.compareTo(required.baseline()) > 0;
        boolean old =
                question.isDue() && last.until().getYear() < question.due().getYear();
        Found found = above ? Found.HOLDS : Found.FAILS;
        Verdict verdict = question.settled(above);
        if (old) {
            found = Found.TOO_OLD;
            verdict = Verdict.INDETERMINATE;
        } else if (above && gaps) {
            found = Found.YEARS_MISSING;
            verdict = Verdict.INDETERMINATE;
        }
        return question.answer(
                verdict, found, required, Optional.of(last), Optional.of(value), Optional.of(Fraction.ZERO));
    }
}
