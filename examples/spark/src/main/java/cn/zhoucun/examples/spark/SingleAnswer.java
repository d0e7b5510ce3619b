package cn.zhoucun.examples.spark;

import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads answers from decisions on one person. */
final class SingleAnswer {

    private SingleAnswer() {}

    static Answer of(Decision decision) {
        List<Answer.Sum> amounts = decision.outcome() == Outcome.ELIGIBLE
                ? sumsOfMoney(decision)
                        .map(each -> new Answer.Sum(each.benefit(), fen(each)))
                        .toList()
                : List.of();
        return new Answer(decision.outcome(), amounts, missing(decision));
    }

    /** What could still change the outcome or, for somebody who is eligible, the amounts. */
    static List<String> missing(Decision decision) {
        Stream<Missing> missing = decision.outcome() == Outcome.ELIGIBLE
                ? sumsOfMoney(decision).flatMap(each -> each.missing().stream())
                : decision.missing().stream();
        return missing.map(Missing::id).distinct().toList();
    }

    private static Stream<Entitlement> sumsOfMoney(Decision decision) {
        return decision.entitlements().stream().filter(each -> each.amount().isPresent());
    }

    private static Optional<Long> fen(Entitlement entitlement) {
        return entitlement.applies() == Truth.TRUE
                        && entitlement.amount().orElseThrow() instanceof AmountValue.Exact exact
                ? Optional.of(exact.fen())
                : Optional.empty();
    }
}
