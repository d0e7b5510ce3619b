package cn.zhoucun.services.rule;

import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static cn.zhoucun.services.sample.SampleFacts.ENROLLED;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.NEEDS;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.READING;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import cn.zhoucun.services.source.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How rules read in both languages. */
class RuleTextTest {

    static Stream<Arguments> rules() {
        Condition poor = Condition.isTrue(POOR);
        Condition enrolled = Condition.isFalse(ENROLLED);
        return Stream.of(
                Arguments.of(poor, "困难：是", "in difficulty: yes"),
                Arguments.of(Condition.isAnyOf(AREA, Area.VILLAGE, Area.TOWN), "地区：镇或村", "area: town or village"),
                Arguments.of(
                        Condition.containsAnyOf(NEEDS, Need.ADVICE, Need.CARE),
                        "需求：含护理或咨询",
                        "needs: includes care or advice"),
                Arguments.of(Term.age(BIRTH_DATE).atLeast(60), "年龄（周岁）不低于60", "age in completed years at least 60"),
                Arguments.of(
                        Term.sum(INCOME).lessThan(yuan("450")),
                        "月收入低于每月450元",
                        "monthly income less than 450 yuan per month"),
                Arguments.of(Term.sum(INCOME).atMost(INCOME_LINE), "月收入不超过收入线", "monthly income at most income line"),
                Arguments.of(Condition.allOf(poor, enrolled), "困难：是，且在学：否", "in difficulty: yes and enrolled: no"),
                Arguments.of(Condition.anyOf(poor, enrolled), "困难：是，或在学：否", "in difficulty: yes or enrolled: no"),
                Arguments.of(
                        Condition.allOf(poor, Condition.anyOf(poor, enrolled)),
                        "困难：是，且（困难：是，或在学：否）",
                        "in difficulty: yes and (in difficulty: yes or enrolled: no)"),
                Arguments.of(
                        Condition.anyOf(enrolled, Condition.allOf(poor, enrolled)),
                        "在学：否，或（困难：是，且在学：否）",
                        "enrolled: no or (in difficulty: yes and enrolled: no)"),
                Arguments.of(
                        Condition.allOf(Condition.anyOf(poor), Condition.allOf(enrolled)),
                        "困难：是，且在学：否",
                        "in difficulty: yes and enrolled: no"),
                Arguments.of(Condition.withinMonths(BIRTH_DATE, 12), "出生日期：12个月以内", "date of birth: within 12 months"),
                Arguments.of(Condition.allOf(poor).readAs(READING), "困难：是", "in difficulty: yes"),
                Arguments.of(Condition.not(poor), "并非（困难：是）", "not (in difficulty: yes)"),
                Arguments.of(
                        Condition.choose(POOR, enrolled, Condition.always()),
                        "（困难：是时，在学：否）；（困难：否时，无条件）",
                        "(in difficulty: yes: enrolled: no); (in difficulty: no: always)"),
                Arguments.of(Condition.anyOf(), "从不", "never"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void aRuleReadsInBothLanguages(Condition rule, String chinese, String english) {
        assertThat(RuleText.of(rule, Language.CHINESE)).isEqualTo(chinese);
        assertThat(RuleText.of(rule, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aRequirementIsThatOfOneTest() {
        Condition care = Condition.not(Condition.containsAnyOf(NEEDS, Need.CARE));

        assertThat(RuleText.requirement(care, Language.CHINESE)).isEqualTo("非“含护理”");
        assertThat(RuleText.requirement(care, Language.ENGLISH)).isEqualTo("not \"includes care\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleText.requirement(Condition.always(), Language.ENGLISH))
                .withMessageStartingWith("The condition (")
                .withMessageEndingWith(") must be a test.");
    }
}
