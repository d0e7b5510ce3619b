package cn.zhoucun.services.assessment;

import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.choose;
import static cn.zhoucun.services.rule.Condition.isFalse;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Condition.not;
import static cn.zhoucun.services.sample.SampleFacts.ALONE;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.ENROLLED;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.sample.MadeUpFigures;
import cn.zhoucun.services.sample.SamplePlan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No rule leaves open what is already settled, or asks for a fact that cannot change the outcome. */
class NothingIsAskedInVainTest {

    @TestFactory
    Stream<DynamicTest> noServiceOfThePlanAsksInVain() {
        return ZhoucunPlan.catalog().services().stream().map(service -> {
            RegionExamination examination = new RegionExamination(service.condition(), TODAY, MadeUpFigures.all());
            return DynamicTest.dynamicTest(
                    "%s: %s".formatted(service.code(), examination.extent()),
                    () -> assertThat(examination.complaints()).isEmpty());
        });
    }

    @Test
    void aChoiceWrittenWithPlainConnectivesIsCaught() {
        Condition weak = anyOf(allOf(isTrue(POOR), isTrue(ENROLLED)), allOf(isFalse(POOR), isTrue(ENROLLED)));

        assertThat(examination(weak).complaints())
                .contains("UNKNOWN, but all completions together are TRUE: sample.poor=? sample.enrolled=true");
    }

    @Test
    void theSameChoiceWrittenAsAChoicePasses() {
        Condition strong = choose(POOR, isTrue(ENROLLED), isTrue(ENROLLED));

        assertThat(examination(strong).complaints()).isEmpty();
    }

    @Test
    void aRuleThatContradictsItselfIsCaught() {
        Condition never = allOf(
                isTrue(ALONE),
                Term.count(CHILDREN).atLeast(3),
                Term.count(CHILDREN).lessThan(3));

        assertThat(examination(never).complaints()).hasSizeGreaterThan(1);
    }

    @Test
    void aRuleOfOverAMillionCasesIsGoneThroughWhole() {
        RegionExamination whole = examination(allOf(flags(13).toArray(Condition[]::new)));

        assertThat(whole.extent()).isEqualTo("all 1,594,323 partial cases"); // 3 to the 13th
        assertThat(whole.complaints()).isEmpty();
    }

    @Test
    void aLargerRuleIsExaminedInSamplesAndSaysSo() {
        List<Condition> flags = flags(20);
        RegionExamination sampled = examination(allOf(flags.toArray(Condition[]::new)));
        RegionExamination weak = examination(anyOf(
                allOf(flags.toArray(Condition[]::new)),
                allOf(Stream.concat(Stream.of(not(flags.get(0))), flags.stream().skip(1))
                        .toArray(Condition[]::new))));

        assertThat(sampled.extent()).isEqualTo("50 samples of at most 10,000 of its 3e+09 partial cases");
        assertThat(sampled.complaints()).isEmpty();
        assertThat(weak.complaints()).isNotEmpty();
    }

    @Test
    void aRuleOfManyPartsIsAskedNothingInVainEither() {
        List<Condition> needed = flags(20);
        // each part comes to the one flag that is needed, whatever the other is: 2 to the 40th cases in all
        List<Condition> parts = needed.stream()
                .map(flag -> {
                    Condition other = isTrue(Fact.yesNo("other." + id(flag).substring(5), "其他", "other"));
                    return anyOf(allOf(other, flag), allOf(not(other), flag));
                })
                .toList();

        assertThat(SamplePlan.decide(allOf(parts.toArray(Condition[]::new)), Facts.none())
                        .missing())
                .extracting(Missing::id)
                .containsExactlyElementsOf(
                        needed.stream().map(NothingIsAskedInVainTest::id).toList());
    }

    private static String id(Condition flag) {
        return flag.tested().get(0).id();
    }

    private static RegionExamination examination(Condition rule) {
        return new RegionExamination(rule, TODAY, Parameters.none());
    }

    private static List<Condition> flags(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Fact.yesNo("flag.number" + number, "标志", "flag"))
                .<Condition>map(Condition::isTrue)
                .toList();
    }
}
