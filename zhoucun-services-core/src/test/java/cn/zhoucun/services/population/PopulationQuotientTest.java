package cn.zhoucun.services.population;

import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.sample.SamplePlan;
import cn.zhoucun.services.source.Text;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Quotients of people in planes come out as alone, right below a bound, at it and above it. The product of a bound and of so
 * many heads as the last fact allows goes beyond a long, so that there is a division.
 */
class PopulationQuotientTest {

    private static final Fact<Money> INCOME =
            Fact.yuan("sample.income", Frequency.PER_MONTH, Yuan.LARGEST, "收入", "income");

    @ParameterizedTest
    @ValueSource(ints = {50, Integer.MAX_VALUE})
    void incomePerHeadIsHeldAgainstABound(int most) {
        Fact<Integer> heads = Fact.wholeNumber("sample.heads", 1, most, "人数", "heads");
        Term.PerHead perHead = new Term.PerHead(INCOME, heads, Frequency.PER_MONTH, Text.of("人均", "a head"));
        for (long bound : new long[] {1, 50_000, 400_000, INCOME.type().highest()}) {
            ServiceCatalog catalog = SamplePlan.catalog(SamplePlan.service(perHead.atLeast(Renminbi.ofFen(bound))));
            List<long[]> people = people(bound, most);
            PopulationBuilder builder = Population.builder(people.size())
                    .column(INCOME, people.stream().mapToLong(each -> each[0]).toArray());
            if (most <= IntLanes.LARGEST) {
                builder.column(
                        heads, people.stream().mapToInt(each -> ofInt(each[1])).toArray());
            } else {
                builder.column(heads, people.stream().mapToLong(each -> each[1]).toArray());
            }
            Population population = builder.build();

            ServiceResult result = PopulationEvaluator.of(catalog, Parameters.none(), TODAY)
                    .evaluate(population, RunOptions.DEFAULT)
                    .service(SamplePlan.CODE)
                    .orElseThrow();

            var plan = Assessor.of(catalog, Parameters.none()).on(TODAY);
            for (int row = 0; row < people.size(); row++) {
                Outcome alone = plan.assess(population.factsOf(row)).outcome(0);
                assertThat(result.eligible().contains(row)).isEqualTo(alone == Outcome.ELIGIBLE);
                assertThat(result.undetermined().contains(row)).isEqualTo(alone == Outcome.UNDETERMINED);
            }
            assertThat(result.eligible().contains(0)).isTrue();
            assertThat(result.undetermined().count()).isPositive();
        }
    }

    private static int ofInt(long code) {
        return code == PopulationBuilder.UNKNOWN ? PopulationBuilder.UNKNOWN_INT : Math.toIntExact(code);
    }

    /** Incomes around so many times the bound for each number of heads, as far as there can be such; or unknown. */
    private static List<long[]> people(long bound, int most) {
        List<long[]> people = new ArrayList<>();
        people.addAll(inOneBlock(bound, most));
        // the second block is another
        while (people.size() <= Planes.PEOPLE) {
            people.add(new long[] {PopulationBuilder.UNKNOWN, 1});
        }
        people.addAll(inOneBlock(bound, most));
        return people;
    }

    private static List<long[]> inOneBlock(long bound, int most) {
        List<long[]> people = new ArrayList<>();
        people.add(new long[] {bound, 1});
        people.add(new long[] {PopulationBuilder.UNKNOWN, 1});
        people.add(new long[] {bound, PopulationBuilder.UNKNOWN});
        people.add(new long[] {PopulationBuilder.UNKNOWN, PopulationBuilder.UNKNOWN});
        for (long heads : new long[] {1, 2, 3, 7, 50, most}) {
            for (long income = bound * heads - 1; income <= bound * heads + 1; income++) {
                if (income >= 0 && income <= INCOME.type().highest()) {
                    people.add(new long[] {income, heads});
                }
            }
        }
        return people;
    }
}
