package cn.zhoucun.services.population;

import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.sample.SampleFacts.ALONE;
import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.BIRTHPLACE;
import static cn.zhoucun.services.sample.SampleFacts.GRADE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.OTHER_LINE;
import static cn.zhoucun.services.sample.SampleFacts.PLACE;
import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Entitlement;
import cn.zhoucun.services.assessment.PreparedPlan;
import cn.zhoucun.services.assessment.RandomCases;
import cn.zhoucun.services.assessment.RandomRules;
import cn.zhoucun.services.catalog.Benefit;
import cn.zhoucun.services.catalog.BenefitKind;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.SampleFacts;
import cn.zhoucun.services.sample.SamplePlan;
import cn.zhoucun.services.source.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever an amount follows from, everyone of a population gets as much as alone, and it is as settled as there; so does one who was cut for another amount. */
class RandomAmountProperties {

    private static final Term.PerHead INCOME_PER_HEAD =
            new Term.PerHead(INCOME, GRADE, Frequency.PER_MONTH, Text.of("人均收入", "income per head"));

    @Property(tries = 1000)
    void everyoneGetsAsMuchAsAlone(
            @ForAll("amounts") Amount amount,
            @ForAll("amounts") Amount other,
            @ForAll @Size(min = 1, max = 70) List<@From("cases") Facts> people,
            @ForAll boolean supplied) {
        Parameters parameters = supplied ? RandomRules.SUPPLIED : Parameters.none();
        ServiceCatalog catalog = catalog(amount);
        Population population = RandomPeople.populationOf(people);
        PopulationEvaluator evaluator = PopulationEvaluator.of(catalog, parameters, TODAY);
        RunOptions options = RunOptions.DEFAULT.withAmounts();
        PreparedPlan plan = Assessor.of(catalog, parameters).on(TODAY);

        agree(plan, people, evaluator.evaluate(population, options));
        agree(plan, people, evaluator.evaluate(evaluator.slice(population), options.withReasons()));
        SlicedPopulation cutForOther =
                PopulationEvaluator.of(catalog(other), Parameters.none(), TODAY).slice(population);
        agree(plan, people, evaluator.evaluate(cutForOther, options));
    }

    private static void agree(PreparedPlan plan, List<Facts> people, PopulationResult result) {
        BenefitResult benefit =
                result.service(SamplePlan.CODE).orElseThrow().benefits().get(0);
        Map<Integer, Long> paid = new HashMap<>();
        benefit.forEachAmount((row, fen) -> assertThat(paid.put(row, fen)).isNull());
        long total = 0;
        for (int row = 0; row < people.size(); row++) {
            Optional<Entitlement> entitlement =
                    plan.assess(people.get(row)).decision(SamplePlan.CODE).entitlements().stream()
                            .filter(each -> each.benefit().equals(benefit.benefit()))
                            .findFirst();
            Truth applies = entitlement.map(Entitlement::applies).orElse(Truth.FALSE);
            Optional<Long> alone = entitlement
                    .flatMap(Entitlement::amount)
                    .filter(value -> applies == Truth.TRUE && value instanceof AmountValue.Exact)
                    .map(value -> ((AmountValue.Exact) value).fen());
            assertThat(Optional.ofNullable(paid.get(row))).isEqualTo(alone);
            assertThat(benefit.people().contains(row)).isEqualTo(alone.isPresent());
            assertThat(benefit.unsettled().contains(row)).isEqualTo(applies != Truth.FALSE && alone.isEmpty());
            total += alone.orElse(0L);
        }
        assertThat(benefit.settled()).isEqualTo(paid.size());
        assertThat(benefit.total().getAmountMinorLong()).isEqualTo(total);
    }

    /** A service that everyone is entitled to, and a sum for those who live alone. */
    private static ServiceCatalog catalog(Amount amount) {
        return SamplePlan.catalog(SamplePlan.unserved(SamplePlan.CODE)
                .addTargetGroups(SamplePlan.group(allOf()))
                .addBenefits(Benefit.of(BenefitKind.CASH, Recipient.PERSON, "补贴", "allowance", PLACE)
                        .when(isTrue(ALONE))
                        .amount(amount)
                        .build())
                .inForce(SampleFacts.YEARS)
                .build());
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Arbitraries.randomValue(random -> amount(random, 3));
    }

    private static Amount amount(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> Amount.of(INCOME_LINE);
            case 1 -> Amount.of(OTHER_LINE);
            case 2 -> Amount.of(INCOME);
            case 3 -> new Amount.TopUp(INCOME_PER_HEAD, INCOME_LINE);
            default -> choice(random.nextBoolean() ? AREA : BIRTHPLACE, random, depth);
        };
    }

    /** An amount for one, two or all three areas. */
    private static Amount choice(Fact<Area> by, Random random, int depth) {
        Map<Area, Amount> cases = new EnumMap<>(Area.class);
        int most = 1 + random.nextInt(Area.values().length);
        while (cases.size() < most) {
            cases.put(Area.values()[random.nextInt(Area.values().length)], amount(random, depth - 1));
        }
        return new Amount.Choose<>(by, cases);
    }

    @Provide
    Arbitrary<Facts> cases() {
        return RandomCases.of(SampleFacts.ALL, TODAY);
    }
}
