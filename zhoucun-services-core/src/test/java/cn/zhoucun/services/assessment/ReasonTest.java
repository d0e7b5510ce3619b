package cn.zhoucun.services.assessment;

import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.ENROLLED;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.NEEDS;
import static cn.zhoucun.services.sample.SampleFacts.PLACE;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.READING;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Reason;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import cn.zhoucun.services.sample.SamplePlan;
import cn.zhoucun.services.source.Language;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a decision came out as it did. */
class ReasonTest {

    private static final Condition POOR_ONLY = Condition.isTrue(POOR);

    @Test
    void aReasonShowsTheFigureInForceAndWhereTheRuleStands() {
        Facts facts = Facts.none().with(INCOME, yuan("599.99"));

        Reason reason = reasons(Term.sum(INCOME).lessThan(INCOME_LINE).readAs(READING), facts)
                .get(0);

        assertThat(reason.in(Language.CHINESE)).isEqualTo("✓ 月收入：每月599.99元（要求：低于收入线＝每月600元）");
        assertThat(reason.figure().orElseThrow().source()).isEqualTo("样文〔2018〕1号, Table, row 1");
        assertThat(reason.citation()).isEqualTo(PLACE);
        assertThat(reason.readings()).containsExactly(READING);
    }

    @Test
    void onlyTheTestsThatFailedAreReasonsOfARefusal() {
        Condition rule = Condition.allOf(
                POOR_ONLY, Condition.isTrue(ENROLLED), Term.count(CHILDREN).atLeast(2));
        Facts facts = Facts.builder().set(POOR, true).set(CHILDREN, 1).build();

        assertThat(reasons(rule, facts)).hasToString("[✗ children: 1 (required: at least 2)]");
    }

    @Test
    void anOpenDeterminationNamesTheBody() {
        assertThat(reasons(POOR_ONLY, Facts.none()))
                .hasToString("[? in difficulty: unknown (required: yes; determined by: civil affairs)]");
    }

    @Test
    void aNegatedTestIsTurnedRound() {
        assertThat(reasons(Condition.not(POOR_ONLY), Facts.none().with(POOR, true)))
                .hasToString("[✗ in difficulty: yes (required: no)]");
        assertThat(reasons(
                        Condition.not(Term.count(CHILDREN).atLeast(2)),
                        Facts.none().with(CHILDREN, 1)))
                .hasToString("[✓ children: 1 (required: less than 2)]");
    }

    @Test
    void aNegatedTestOfASetSaysWhatItMustNotInclude() {
        Condition rule = Condition.not(Condition.containsAnyOf(NEEDS, Need.CARE, Need.ADVICE));

        assertThat(reasons(rule, Facts.none().with(NEEDS, EnumSet.of(Need.REPAIR)))
                        .get(0)
                        .in(Language.CHINESE))
                .isEqualTo("✓ 需求：修缮（要求：非“含护理或咨询”）");
        assertThat(reasons(rule, Facts.none().with(NEEDS, EnumSet.of(Need.CARE))))
                .hasToString("[✗ needs: care (required: not \"includes care or advice\")]");
    }

    @Test
    void aChoiceNamesTheCaseThatWasTaken() {
        Condition rule = Condition.choose(POOR, Condition.is(AREA, Area.TOWN), Condition.isTrue(ENROLLED));
        Facts facts = Facts.builder().set(POOR, false).set(ENROLLED, true).build();

        assertThat(reasons(rule, facts))
                .extracting(Reason::toString)
                .containsExactly("✓ in difficulty: no (required: no)", "✓ enrolled: yes (required: yes)");
    }

    private static List<Reason> reasons(Condition rule, Facts facts) {
        return SamplePlan.decide(rule, facts).reasons();
    }
}
