package cn.zhoucun.services.assessment;

import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.sample.SampleFacts;
import cn.zhoucun.services.sample.SamplePlan;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The prepared form of a rule decides as the definitions of its parts do. */
class AgreementProperties {

    @Property(tries = 3000)
    void aPreparedRuleAndAllItsPartsComeOutAsTheyAreDefined(
            @ForAll("rules") Condition rule, @ForAll("cases") Facts facts, @ForAll boolean supplied) {
        Parameters parameters = supplied ? RandomRules.SUPPLIED : Parameters.none();
        PlainEvaluator plain = new PlainEvaluator(facts, TODAY, parameters);
        Assessment assessment = Assessor.of(SamplePlan.catalog(SamplePlan.service(rule)), parameters)
                .assess(facts, TODAY);

        assertThat(assessment.decision(SamplePlan.CODE).outcome()).isEqualTo(outcome(plain.of(rule)));
        assertThat(andAllParts(rule))
                .allSatisfy(part -> assertThat(assessment.truth(part)).isEqualTo(plain.of(part)));
    }

    @Provide
    Arbitrary<Condition> rules() {
        return RandomRules.any();
    }

    @Provide
    Arbitrary<Facts> cases() {
        return RandomCases.of(SampleFacts.ALL, TODAY);
    }

    private static List<Condition> andAllParts(Condition rule) {
        return Stream.concat(Stream.of(rule), parts(rule).stream().flatMap(part -> andAllParts(part).stream()))
                .toList();
    }

    private static List<Condition> parts(Condition rule) {
        if (rule instanceof Condition.All all) {
            return all.parts();
        } else if (rule instanceof Condition.Any any) {
            return any.parts();
        } else if (rule instanceof Condition.Not not) {
            return List.of(not.part());
        } else if (rule instanceof Condition.ReadAs readAs) {
            return List.of(readAs.part());
        } else if (rule instanceof Condition.Choose<?> choose) {
            return choose.cases().stream().<Condition>map(Condition.Case::then).toList();
        }
        return List.of();
    }

    private static Outcome outcome(Truth truth) {
        return switch (truth) {
            case TRUE -> Outcome.ELIGIBLE;
            case FALSE -> Outcome.INELIGIBLE;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }
}
