package cn.zhoucun.services.target;

import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.catalog.Unit;
import cn.zhoucun.services.fact.InvalidInputException;
import java.util.List;
import java.util.Optional;

/** Judges the quotient of two sums of money; a quotient that was observed as such is used first. */
final class RatioJudge {

    private RatioJudge() {}

    static Judgement judge(Requirement.Ratio required, Question question) {
        if (question.last().isPresent()) {
            return ValueJudge.judge(required.quotient(), question);
        }
        List<Observation> dividends =
                question.on(question.known(required.dividend())).ofPart();
        List<Observation> divisors =
                question.on(question.known(required.divisor())).ofPart();
        for (int i = dividends.size() - 1; i >= 0; i--) {
            Observation dividend = dividends.get(i);
            Optional<Observation> divisor = divisors.stream()
                    .filter(each -> isOfOneTime(each, dividend))
                    .findFirst();
            if (divisor.isPresent() && !dividend.until().isAfter(question.due())) {
                return divide(required, question, dividend, divisor.get());
            }
        }
        return question.unobserved(required);
    }

    private static Judgement divide(
            Requirement.Ratio required, Question question, Observation dividend, Observation divisor) {
        Fraction divided = aYear(required.dividend(), dividend);
        Fraction by = aYear(required.divisor(), divisor);
        if (by.signum() == 0) {
            return ValueJudge.open(question, required, divisor, Found.NOTHING_TO_COUNT);
        }
        Fraction quotient = divided.dividedBy(by);
        Observation computed = new Observation(
                new Measured.Value(quotient, Unit.RATIO_TO_ONE), dividend.from(), dividend.until(), dividend.part());
        return ValueJudge.judge(required.quotient(), question, computed, quotient);
    }

    private static boolean isOfOneTime(Observation one, Observation other) {
        return one.from().equals(other.from()) && one.until().equals(other.until());
    }

    private static Fraction aYear(String id, Observation observation) {
        if (observation.measured() instanceof Measured.Value value
                && value.number().signum() >= 0) {
            return Units.aYear(value.number(), value.unit());
        }
        throw new InvalidInputException(id, observation, "must be yuan a month or yuan a year, not negative");
    }
}
