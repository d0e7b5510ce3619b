package cn.zhoucun.services.calculator.provision;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Check;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Given;
import cn.zhoucun.services.calculator.Quantity;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.rule.Comparison;
import cn.zhoucun.services.source.Text;
import java.math.RoundingMode;

/** What is measured by the head of a population: food samples, book stock, deaths. Whose population is not printed (D098). */
public final class PerHead {

    private static final Text POPULATION = Text.of("人口数", "population");

    private PerHead() {}

    /**
     * Works out how many samples of food are due in a year (食品抽检量).
     *
     * @param population the population
     * @param perHead the printed samples a head and year: 5 per thousand are 0.005
     * @return the samples due, rounded up to whole ones
     * @throws InvalidInputException if the population is negative
     */
    public static Calculation samplesDue(long population, Figure perHead) {
        return Calculation.of(Given.count(POPULATION, population)
                .times(perHead.number(), Text.of("应抽检份数（取整前）", "samples due, exact"))
                .rounded(0, RoundingMode.CEILING, Text.of("应抽检份数", "samples due")));
    }

    /**
     * Works out the stock of books and other items a head (人均藏书量).
     *
     * @param volumes the stock of the library, the culture stations and the village reading rooms together
     * @param population the population, at least one
     * @param least the printed stock a head
     * @return the stock a head, with the check that it is at least the printed one
     * @throws InvalidInputException if a count is negative or the population is zero
     */
    public static Calculation stock(long volumes, long population, Figure least) {
        Quantity stock = Given.count(Text.of("藏书量", "volumes"), volumes)
                .dividedBy(Given.positiveCount(POPULATION, population), Text.of("人均藏书量", "volumes a head"));
        return Calculation.of(stock, new Check(stock, Comparison.AT_LEAST, least.number()));
    }

    /**
     * Works out the maternal mortality (孕产妇死亡率). With few births one death exceeds any small ceiling (reading D032).
     *
     * @param deaths the maternal deaths of the year
     * @param liveBirths the live births of the year, at least one
     * @param most the printed ceiling per birth: 3 per 100,000 are 0.00003
     * @return the deaths per 100,000 births, with the check that they do not exceed the ceiling
     * @throws InvalidInputException if a count is negative or there are no births
     */
    public static Calculation maternalMortality(long deaths, long liveBirths, Figure most) {
        Quantity scale = Quantity.constant(Text.of("每10万", "births in 100,000"), Fraction.of(100_000));
        Quantity rate = Given.count(Text.of("孕产妇死亡数", "maternal deaths"), deaths)
                .times(scale, Text.of("死亡数乘10万", "deaths times 100,000"))
                .dividedBy(
                        Given.positiveCount(Text.of("活产数", "live births"), liveBirths),
                        Text.of("孕产妇死亡率（1/10万）", "maternal deaths per 100,000 live births"));
        Quantity ceiling = most.number().times(scale, Text.of("上限（1/10万）", "ceiling per 100,000"));
        return Calculation.of(rate, new Check(rate, Comparison.AT_MOST, ceiling));
    }
}
