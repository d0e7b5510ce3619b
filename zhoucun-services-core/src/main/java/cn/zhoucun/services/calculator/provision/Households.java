package cn.zhoucun.services.calculator.provision;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Promises that are counted in households. */
public final class Households {

    private static final int MOST_MEMBERS = 50;
    private static final int MOST_YEARS = 100;

    private Households() {}

    /**
     * Checks a promise of so many households in every year (每年), such as those with a rent subsidy. A good year does not
     * make up for a bad one.
     *
     * @param from the first year of the promise
     * @param to its last year, less than a hundred years later
     * @param counts the households of each year
     * @param least the promised households a year
     * @return the households of the worst year, with a check for every year
     * @throws InvalidInputException if the years are not in order, a year has no count, or a count is negative
     */
    public static Calculation everyYear(Year from, Year to, Map<Year, Long> counts, Figure least) {
        if (to.isBefore(from) || to.getValue() - from.getValue() >= MOST_YEARS) {
            throw new InvalidInputException(
                    "last year", to, "must be from %s to less than %d years later".formatted(from, MOST_YEARS));
        }
        Quantity promised = least.number();
        List<Check> checks = new ArrayList<>();
        for (Year year = from; !year.isAfter(to); year = year.plusYears(1)) {
            Long count = counts.get(year);
            if (count == null) {
                throw new InvalidInputException("households of " + year, "none", "must be given for every year");
            }
            checks.add(new Check(
                    Given.count(Text.of("%s年户数".formatted(year), "households of %s".formatted(year)), count),
                    Comparison.AT_LEAST,
                    promised));
        }
        return Calculation.of(
                Quantity.least(
                        checks.stream().map(Check::actual).toList(),
                        Text.of("最少一年的户数", "households of the worst year")),
                checks);
    }

    /**
     * Checks the promise to households without work (零就业家庭): where a member is able to work, so many are in work.
     *
     * @param able the members who are able to work, from 0 to 50
     * @param inWork those of them who are in work
     * @param least the promised members in work
     * @return the members in work, with the check that they are enough; no check where no one is able to work
     * @throws InvalidInputException if a count is out of bounds, or more are in work than able
     */
    public static Calculation someoneInWork(int able, int inWork, Figure least) {
        Quantity members = Given.count(Text.of("有就业能力成员数", "members able to work"), able, 0, MOST_MEMBERS);
        Quantity working = Given.partOf(members, Text.of("已就业成员数", "members in work"), inWork);
        if (able == 0) {
            return Calculation.of(working);
        }
        return Calculation.of(working, new Check(working, Comparison.AT_LEAST, least.number()));
    }
}
