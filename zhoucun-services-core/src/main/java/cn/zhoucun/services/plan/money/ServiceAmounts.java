package cn.zhoucun.services.plan.money;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.assistance.SuppliedAmount;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;

/**
 * Any sum that a service of the list pays to each of some people, by the id of its figure, on a date. It is how the sums
 * without a calculation of their own are reached: allowances, relief, subsidies and rewards that authorities set.
 *
 * <p>A method throws {@link InvalidInputException} where no figure is in force on the date: a sum that is left to an
 * authority has none until the caller supplies it.
 */
public final class ServiceAmounts {

    private final PlanFigures figures;

    private ServiceAmounts(PlanFigures figures) {
        this.figures = figures;
    }

    /**
     * Obtains the amounts as printed.
     *
     * @param date the date on which the figures are in force
     * @return the calculations
     */
    public static ServiceAmounts on(LocalDate date) {
        return on(date, Parameters.none());
    }

    /**
     * Obtains the amounts with figures that the caller supplies or amends.
     *
     * @param date the date on which the figures are in force
     * @param parameters the figures
     * @return the calculations
     */
    public static ServiceAmounts on(LocalDate date, Parameters parameters) {
        return new ServiceAmounts(new PlanFigures(date, parameters));
    }

    /**
     * Returns the ids of the sums.
     *
     * @return the ids, in the order of the list
     */
    public static List<String> ids() {
        return ListedSum.all().stream().map(each -> each.parameter().id()).toList();
    }

    /**
     * Returns what one person or household receives.
     *
     * @param id the id of the figure, such as {@code SOC-06.allowance}
     * @return the amount
     * @throws InvalidInputException if the id is not one of a sum, or the figure is below its printed floor
     */
    public Calculation single(String id) {
        ListedSum sum = ListedSum.withId(id);
        return PlanFigures.of(sum.service(), SuppliedAmount.together(List.of(sum.in(figures))));
    }

    /**
     * Works out what several people or households receive together.
     *
     * @param id the id of the figure
     * @param count how many they are
     * @return the total, with the frequency of the figure
     * @throws InvalidInputException if the id is not one of a sum, the figure is below its printed floor, or the count is
     *     negative
     */
    public Calculation total(String id, long count) {
        ListedSum sum = ListedSum.withId(id);
        return PlanFigures.of(sum.service(), SuppliedAmount.total(sum.in(figures), count));
    }
}
