package cn.zhoucun.examples.reconciliation;

import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.population.BenefitResult;
import cn.zhoucun.services.population.PopulationResult;
import cn.zhoucun.services.population.ServiceResult;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What one service gives in cash at one frequency to some people.
 *
 * @param result the service
 * @param frequency the frequency
 * @param benefits the cash benefits of that frequency
 */
record CashLine(ServiceResult result, Frequency frequency, List<BenefitResult> benefits) {

    static List<CashLine> of(PopulationResult results) {
        return results.services().stream()
                .flatMap(result -> result.benefits().stream()
                        .filter(benefit -> isCash(benefit.benefit()))
                        .map(BenefitResult::frequency)
                        .distinct()
                        .map(frequency -> new CashLine(result, frequency, benefits(result, frequency))))
                .toList();
    }

    private static List<BenefitResult> benefits(ServiceResult result, Frequency frequency) {
        return result.benefits().stream()
                .filter(benefit -> isCash(benefit.benefit()) && benefit.frequency() == frequency)
                .toList();
    }

    static boolean isCash(Benefit benefit) {
        return benefit.kind() == BenefitKind.CASH && benefit.amount().isPresent();
    }

    ServiceItem service() {
        return result.service();
    }

    /** What a person is entitled to; empty if that is not settled. */
    Optional<Money> entitled(int row) {
        if (result.undetermined().contains(row)
                || benefits.stream().anyMatch(benefit -> benefit.unsettled().contains(row))) {
            return Optional.empty();
        }
        Money sum = Finding.NOTHING;
        for (BenefitResult benefit : benefits) {
            sum = sum.plus(benefit.amountOf(row).orElse(Finding.NOTHING));
        }
        return Optional.of(sum);
    }
}
