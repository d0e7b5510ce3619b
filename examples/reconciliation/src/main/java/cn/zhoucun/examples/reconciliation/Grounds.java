package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says why, for the people whose payment does not agree: only they are looked at one by one.
 *
 * @param plan decides one person
 * @param language the language of the words
 */
record Grounds(PreparedPlan plan, Language language) {

    /** The tests that shut the person out, or that make the person eligible. */
    String reasons(Facts facts, String code) {
        return join(decision(facts, code).reasons().stream().map(reason -> reason.in(language)));
    }

    /** What could still change the outcome, or the amount. */
    String missing(Facts facts, String code) {
        Decision decision = decision(facts, code);
        Stream<Missing> missing = decision.outcome() == Outcome.UNDETERMINED
                ? decision.missing().stream()
                : decision.entitlements().stream()
                        .filter(each -> CashLine.isCash(each.benefit()))
                        .flatMap(each -> each.missing().stream());
        return join(missing.map(each -> each.in(language)));
    }

    /** Whether a quota binds the person, or may. */
    boolean isWithinQuota(Facts facts, String code) {
        return decision(facts, code).quotaBound() != Truth.FALSE;
    }

    private Decision decision(Facts facts, String code) {
        return plan.assess(facts).decision(code);
    }

    private String join(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
    }
}
