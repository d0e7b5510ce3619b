package cn.zhoucun.services.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for every decision, whatever the rule and the case. */
final class DecisionLaws {

    private DecisionLaws() {}

    static boolean isSettled(Decision decision) {
        return decision.outcome() == Outcome.ELIGIBLE || decision.outcome() == Outcome.INELIGIBLE;
    }

    static Set<String> missing(Decision decision) {
        return decision.missing().stream().map(Missing::id).collect(Collectors.toSet());
    }

    private static Set<String> missingFacts(Decision decision) {
        return decision.missing().stream()
                .filter(Missing.OfFact.class::isInstance)
                .map(Missing::id)
                .collect(Collectors.toSet());
    }

    /** Reasons agree with the outcome, and what is missing with the open ones among them. */
    static void check(Decision decision) {
        List<Reason> reasons = decision.reasons();
        List<Truth> truths = reasons.stream().map(Reason::truth).toList();
        switch (decision.outcome()) {
            case ELIGIBLE -> assertThat(truths).allMatch(truth -> truth == Truth.TRUE);
            case INELIGIBLE -> assertThat(truths).contains(Truth.FALSE).doesNotContain(Truth.UNKNOWN);
            case UNDETERMINED -> assertThat(truths).doesNotContain(Truth.TRUE, Truth.FALSE);
            case NOT_IN_FORCE -> assertThat(truths).isEmpty();
        }
        if (isSettled(decision)) {
            assertThat(decision.missing()).isEmpty();
        } else {
            assertThat(openIds(reasons)).isEqualTo(missingFacts(decision));
        }
        if (decision.outcome() == Outcome.INELIGIBLE) {
            assertThat(decision.entitlements()).isEmpty();
        }
    }

    private static Set<String> openIds(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.operands().stream())
                .filter(operand -> operand.value().isEmpty())
                .map(operand -> operand.fact().id())
                .collect(Collectors.toSet());
    }
}
