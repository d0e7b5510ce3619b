package cn.zhoucun.services.plan.money;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Readings;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The minimum living standards of 2015, the only ones that the plan prints (第一章（一）). They are where the plan starts from,
 * in force in 2015 and at no later date (reading D095); the standards in force are supplied as {@code SOC-01.urban} and
 * {@code SOC-01.rural}.
 */
public final class LivingStandards2015 {

    private static final int LARGEST_YUAN = 1_000_000;

    private static final DateRange YEAR = DateRange.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));

    private static final Citation PLACE = ZhoucunPlan.document().part(Text.of("第一章（一）", "chapter 1, section 1"));

    /** The urban standard a head, 450 yuan a month. */
    public static final Parameter<Money> URBAN =
            printed("CH01-1.urban-2015", Frequency.PER_MONTH, 450, "2015年城区低保标准（每人）", "urban standard of 2015 a head");

    /** The rural standard a head, 3050 yuan a year. */
    public static final Parameter<Money> RURAL =
            printed("CH01-1.rural-2015", Frequency.PER_YEAR, 3050, "2015年农村低保标准（每人）", "rural standard of 2015 a head");

    private LivingStandards2015() {}

    private static Parameter<Money> printed(String id, Frequency frequency, int yuan, String chinese, String english) {
        return Parameter.printedFen(
                id, new Yuan(frequency, LARGEST_YUAN), Text.of(chinese, english), yuan * Yuan.FEN, YEAR, PLACE);
    }

    /**
     * Returns the urban standard.
     *
     * @param date a date of 2015
     * @return the standard, per month
     * @throws InvalidInputException if the date is not in 2015
     */
    public static Calculation urban(LocalDate date) {
        return on(URBAN, date);
    }

    /**
     * Returns the rural standard.
     *
     * @param date a date of 2015
     * @return the standard, per year
     * @throws InvalidInputException if the date is not in 2015
     */
    public static Calculation rural(LocalDate date) {
        return on(RURAL, date);
    }

    private static Calculation on(Parameter<Money> standard, LocalDate date) {
        return Calculation.of(Figure.inForce(standard, Parameters.none(), date)
                .readAs(Readings.find("D095").orElseThrow())
                .money());
    }
}
