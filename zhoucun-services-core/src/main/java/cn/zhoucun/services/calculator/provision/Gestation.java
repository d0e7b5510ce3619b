package cn.zhoucun.services.calculator.provision;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;
import java.io.Serializable;

/**
 * The age of a pregnancy as it is written (孕周): weeks and days over, such as 20+6.
 *
 * @param weeks the completed weeks, from 0 to 45
 * @param days the days over, from 0 to 6
 */
public record Gestation(int weeks, int days) implements Serializable {

    private static final int MOST_WEEKS = 45;
    private static final int DAYS_OF_WEEK = 7;

    /**
     * Checks weeks and days.
     *
     * @throws InvalidInputException if one is out of bounds
     */
    public Gestation {
        if (weeks < 0 || weeks > MOST_WEEKS) {
            throw new InvalidInputException("weeks of gestation", weeks, "must be from 0 to " + MOST_WEEKS);
        }
        if (days < 0 || days >= DAYS_OF_WEEK) {
            throw new InvalidInputException("days over the week", days, "must be from 0 to 6");
        }
    }

    /**
     * Obtains an age from days.
     *
     * @param days the days, 146 for 20+6
     * @return the age
     * @throws InvalidInputException if it is negative or beyond 45 weeks
     */
    public static Gestation ofDays(int days) {
        return new Gestation(Math.floorDiv(days, DAYS_OF_WEEK), Math.floorMod(days, DAYS_OF_WEEK));
    }

    /**
     * Returns the age in days.
     *
     * @return the days, 146 for 20+6
     */
    public int inDays() {
        return weeks * DAYS_OF_WEEK + days;
    }

    /**
     * Checks whether the age lies in a window, both ends included (reading D066).
     *
     * @param from the first age of the window
     * @param to its last age
     * @return the age in days, with the checks of both ends
     */
    public Calculation within(Gestation from, Gestation to) {
        Quantity age = quantity(Text.of("孕期天数", "days of gestation"), this);
        return Calculation.of(
                age,
                new Check(age, Comparison.AT_LEAST, quantity(Text.of("窗口起点天数", "first day of the window"), from)),
                new Check(age, Comparison.AT_MOST, quantity(Text.of("窗口终点天数", "last day of the window"), to)));
    }

    private static Quantity quantity(Text label, Gestation age) {
        return Given.count(Text.of("周数", "weeks"), age.weeks)
                .times(
                        Quantity.constant(Text.of("每周天数", "days of a week"), Fraction.of(DAYS_OF_WEEK)),
                        Text.of("整周天数", "days of the weeks"))
                .plus(Given.count(Text.of("零天数", "days over"), age.days), label);
    }

    /**
     * Returns the age as it is written.
     *
     * @return such as {@code 20+6}
     */
    @Override
    public String toString() {
        return weeks + "+" + days;
    }
}
