package cn.zhoucun.services.assessment;

import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.sample.SampleFacts;
import cn.zhoucun.services.sample.SamplePlan;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of decisions on random cases: of random rules, and of every service of the plan. */
class DecisionProperties {

    private static final Assessor PLAN = Assessor.of(ZhoucunPlan.catalog());

    @Property(tries = 2000)
    void aSettledDecisionOfARandomRuleStaysWhenMoreIsKnown(
            @ForAll("rules") Condition rule, @ForAll("cases") Facts less, @ForAll("cases") Facts others) {
        staysSettled(Assessor.of(SamplePlan.catalog(SamplePlan.service(rule))), less, others);
    }

    @Property(tries = 2000)
    void aSettledDecisionOfThePlanStaysWhenMoreIsKnown(
            @ForAll("planCases") Facts less, @ForAll("planCases") Facts others) {
        staysSettled(PLAN, less, others);
    }

    @Property(tries = 3000)
    void reasonsOfARandomRuleAgreeWithTheOutcome(@ForAll("smallRules") Condition rule, @ForAll("cases") Facts facts) {
        DecisionLaws.check(SamplePlan.decide(rule, facts));
    }

    @Property(tries = 2000)
    void reasonsOfThePlanAgreeWithTheOutcome(@ForAll("planCases") Facts facts) {
        assertThat(PLAN.assess(facts, TODAY).decisions()).allSatisfy(DecisionLaws::check);
    }

    @Property(tries = 300)
    void whatIsMissingOfARandomRuleIsExactlyWhatItsOutcomeDependsOn(@ForAll("smallRules") Condition rule) {
        assertThat(new RegionExamination(rule, TODAY, Parameters.none()).complaintsOfMissing())
                .isEmpty();
    }

    private static void staysSettled(Assessor assessor, Facts less, Facts others) {
        Facts.Builder more = others.toBuilder();
        less.known().forEach(fact -> copy(fact, less, more));
        Assessment after = assessor.assess(more.build(), TODAY);

        assertThat(assessor.assess(less, TODAY).decisions())
                .filteredOn(DecisionLaws::isSettled)
                .allSatisfy(before -> assertThat(
                                after.decision(before.service().code()).outcome())
                        .isEqualTo(before.outcome()));
    }

    private static <T> void copy(Fact<T> fact, Facts from, Facts.Builder to) {
        to.set(fact, from.get(fact).orElseThrow());
    }

    @Provide
    Arbitrary<Condition> rules() {
        return RandomRules.any();
    }

    @Provide
    Arbitrary<Condition> smallRules() {
        return RandomRules.small();
    }

    @Provide
    Arbitrary<Facts> cases() {
        return RandomCases.of(SampleFacts.ALL, TODAY);
    }

    @Provide
    Arbitrary<Facts> planCases() {
        return RandomCases.of(ZhoucunPlan.catalog().facts(), TODAY);
    }
}
