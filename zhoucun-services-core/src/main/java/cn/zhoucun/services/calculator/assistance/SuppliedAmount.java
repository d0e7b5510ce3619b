package cn.zhoucun.services.calculator.assistance;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;
import java.util.List;

/**
 * An amount that the document leaves to an authority, such as the living and nursing subsidies of disabled people
 * (两项补贴), rent subsidies or family planning subsidies. The figure is supplied; without one there is no amount.
 */
public final class SuppliedAmount {

    private SuppliedAmount() {}

    /**
     * Adds up the subsidies that one person receives side by side.
     *
     * @param figures the figures, at least one, all of one frequency
     * @return what the person receives
     * @throws InvalidInputException if there is no figure, one is not money, or the frequencies differ
     */
    public static Calculation together(List<Figure> figures) {
        if (figures.isEmpty()) {
            throw new InvalidInputException("figures", figures, "must be at least one");
        }
        return Calculation.of(
                Quantity.total(figures.stream().map(Figure::money).toList(), Text.of("合计领取", "received together")));
    }

    /**
     * Returns an amount with a printed floor.
     *
     * @param amount the figure that the authority set
     * @param floor the printed floor
     * @return the amount
     * @throws InvalidInputException if it is below the floor, or the frequencies differ
     */
    public static Calculation atLeast(Figure amount, Figure floor) {
        Quantity paid = amount.money();
        return Calculation.of(paid, new Check(paid, Comparison.AT_LEAST, floor.money()).insist());
    }

    /**
     * Adds up what a count of people or households receive.
     *
     * @param each the figure that the authority set
     * @param count how many they are
     * @return the total, with the frequency of the figure
     * @throws InvalidInputException if the figure is not money or the count is negative
     */
    public static Calculation total(Figure each, long count) {
        return Calculation.of(
                each.money().times(Given.count(Text.of("人（户）数", "recipients"), count), Text.of("发放总额", "total paid")));
    }
}
