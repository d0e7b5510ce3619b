package cn.zhoucun.services.target;

import java.util.ArrayList;
import java.util.List;

/**
 * A verdict in the making.
 *
 * @param verdict the verdict
 * @param reasons why
 */
record Judgement(Verdict verdict, List<TargetReason> reasons) {

    /** From the strongest to the weakest: one part that fails is enough, and one that is open keeps all open. */
    private static final List<Verdict> PARTS =
            List.of(Verdict.NOT_MET, Verdict.INDETERMINATE, Verdict.NOT_YET_DUE, Verdict.MET);

    /** Years to come do not stand against those that have gone. */
    private static final List<Verdict> YEARS =
            List.of(Verdict.NOT_MET, Verdict.INDETERMINATE, Verdict.MET, Verdict.NOT_YET_DUE);

    static Judgement ofParts(List<Judgement> parts) {
        return combine(parts, PARTS);
    }

    static Judgement ofYears(List<Judgement> years) {
        return combine(years, YEARS);
    }

    private static Judgement combine(List<Judgement> all, List<Verdict> order) {
        List<TargetReason> reasons = new ArrayList<>();
        all.forEach(each -> reasons.addAll(each.reasons()));
        Verdict verdict = order.stream()
                .filter(wanted -> all.stream().anyMatch(each -> each.verdict() == wanted))
                .findFirst()
                .orElse(Verdict.INDETERMINATE);
        return new Judgement(verdict, reasons);
    }
}
