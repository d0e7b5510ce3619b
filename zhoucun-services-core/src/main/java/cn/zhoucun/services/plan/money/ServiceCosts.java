package cn.zhoucun.services.plan.money;

import cn.zhoucun.services.calculator.Budget;
import cn.zhoucun.services.calculator.CostSharing;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What services of the list cost on the figures of a date, and how those who pay for a service share its cost.
 *
 * <p>A method throws {@link InvalidInputException} where no figure is in force on the date.
 */
public final class ServiceCosts {

    private final PlanFigures figures;

    private ServiceCosts(PlanFigures figures) {
        this.figures = figures;
    }

    /**
     * Obtains the costs as printed.
     *
     * @param date the date on which the figures are in force
     * @return the calculations
     */
    public static ServiceCosts on(LocalDate date) {
        return on(date, Parameters.none());
    }

    /**
     * Obtains the costs with figures that the caller supplies or amends.
     *
     * @param date the date on which the figures are in force
     * @param parameters the figures
     * @return the calculations
     */
    public static ServiceCosts on(LocalDate date, Parameters parameters) {
        return new ServiceCosts(new PlanFigures(date, parameters));
    }

    /**
     * Returns the lines of a budget: for every figure that a count is given for, what those counted cost in a year.
     *
     * @param counts how many receive each sum, by the id of its figure, such as {@code EDU-03.tier1}; see
     *     {@link ServiceAmounts#ids()}
     * @return the lines, in the order of the list
     * @throws InvalidInputException if an id is not one of a sum, a figure is below its printed floor or has no period
     *     of its own, or a count is negative
     */
    public List<Budget.Line> lines(Map<String, Long> counts) {
        counts.keySet().forEach(ListedSum::withId);
        return ListedSum.all().stream()
                .flatMap(sum ->
                        Stream.ofNullable(counts.get(sum.parameter().id())).map(count -> line(sum, count)))
                .toList();
    }

    private Budget.Line line(ListedSum sum, long count) {
        return Budget.Line.of(sum.service(), sum.parameter().label(), sum.in(figures), count);
    }

    /**
     * Works out a budget from counts of people and households.
     *
     * @param counts how many receive each sum, by the id of its figure
     * @return the budget, by service, by domain and, with the sharing supplied, by payer
     * @throws InvalidInputException if there is no count, or as {@link #lines} says
     */
    public Budget budget(Map<String, Long> counts) {
        return Budget.of(lines(counts));
    }

    /**
     * Says how those who pay for a service share it (支出责任). The list names them and prints no shares (reading D096).
     *
     * @param code the code of the service
     * @param shares the share of each payer, a decimal such as {@code 0.6}
     * @return the way to share, its payers in printed order
     * @throws InvalidInputException if there is no such service, someone does not pay for it, or the shares do not sum to
     *     exactly one
     */
    public static CostSharing<Payer> sharing(String code, Map<Payer, BigDecimal> shares) {
        ServiceItem service = ZhoucunPlan.catalog().get(code);
        List<Payer> payers = service.funding().payers();
        for (Payer payer : shares.keySet()) {
            if (!payers.contains(payer)) {
                throw new InvalidInputException("payer of " + code, payer, "must be one of " + payers);
            }
        }
        return CostSharing.among(payers.stream()
                .flatMap(payer ->
                        Stream.ofNullable(shares.get(payer)).map(share -> CostSharing.Portion.of(payer, share)))
                .toList());
    }

    /**
     * Shares the cost of a service among those who pay for it, to the fen and with nothing lost.
     *
     * @param code the code of the service
     * @param cost the cost
     * @param shares the share of each payer, a decimal such as {@code 0.6}
     * @return what each payer bears, in printed order
     * @throws InvalidInputException if there is no such service, someone does not pay for it, or the shares do not sum to
     *     exactly one
     */
    public static List<CostSharing.Part<Payer>> share(String code, Sum cost, Map<Payer, BigDecimal> shares) {
        return sharing(code, shares).split(cost).stream()
                .map(part -> new CostSharing.Part<>(
                        part.party(), PlanFigures.of(ZhoucunPlan.catalog().get(code), part.amount())))
                .toList();
    }
}
