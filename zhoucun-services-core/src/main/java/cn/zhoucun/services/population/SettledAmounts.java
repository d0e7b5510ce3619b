package cn.zhoucun.services.population;

import cn.zhoucun.services.fact.Frequency;
import java.util.List;
import java.util.Optional;

/**
 * What the benefits of one service and one frequency come to for each person of a part.
 *
 * @param settled those whose sum is known; those who are not eligible are among them, with nothing
 * @param above those whose known sum may be above nothing
 * @param fen the sums, in fen
 */
record SettledAmounts(People settled, People above, long[] fen) {

    static SettledAmounts of(Optional<ServiceResult> service, Frequency frequency, People valid) {
        People settled = valid;
        People above = valid.without(valid);
        long[] fen = new long[valid.capacity()];
        List<BenefitResult> benefits = service.stream()
                .flatMap(result -> result.benefits().stream())
                .filter(benefit -> benefit.frequency() == frequency)
                .toList();
        for (BenefitResult benefit : benefits) {
            settled = settled.without(service.orElseThrow().undetermined()).without(benefit.unsettled());
            above = above.or(benefit.people());
            benefit.addTo(fen);
        }
        return new SettledAmounts(settled, above.and(settled), fen);
    }
}
