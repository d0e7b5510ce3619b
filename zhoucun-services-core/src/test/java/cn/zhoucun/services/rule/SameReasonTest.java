package cn.zhoucun.services.rule;

import static cn.zhoucun.services.rule.Truth.FALSE;
import static cn.zhoucun.services.rule.Truth.TRUE;
import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.BIRTHPLACE;
import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.GRADE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.NEEDS;
import static cn.zhoucun.services.sample.SampleFacts.OTHER_LINE;
import static cn.zhoucun.services.sample.SampleFacts.PLACE;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.READING;
import static cn.zhoucun.services.sample.SampleFacts.YEARS;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.parameter.Dated;
import cn.zhoucun.services.rule.Reason.Operand;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.Need;
import cn.zhoucun.services.source.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reasons compare their parts by code of their own: none of the parts may be left out of it. */
class SameReasonTest {

    private static final Fact<Set<Need>> OTHER_NEEDS =
            Fact.choices("sample.otherNeeds", Need.values(), "其他需求", "other needs");

    /** No two alike; built anew on each call. */
    private static List<Condition> tests() {
        return List.of(
                Condition.is(AREA, Area.TOWN),
                Condition.is(AREA, Area.ISLAND),
                Condition.is(BIRTHPLACE, Area.TOWN),
                Condition.containsAnyOf(NEEDS, Need.CARE),
                Condition.containsAnyOf(NEEDS, Need.REPAIR),
                Condition.containsAnyOf(OTHER_NEEDS, Need.CARE),
                Term.count(CHILDREN).atLeast(2),
                Term.count(CHILDREN).atLeast(3),
                Term.count(CHILDREN).atMost(2),
                Term.count(GRADE).atLeast(2),
                Term.sum(INCOME).lessThan(yuan("600")),
                Term.sum(INCOME).lessThan(INCOME_LINE),
                Term.sum(INCOME).lessThan(OTHER_LINE),
                Condition.withinMonths(BIRTH_DATE, 6),
                Condition.withinMonths(BIRTH_DATE, 7));
    }

    /** The first of them and, of each part in turn, the same with another one. */
    private static List<Reason> reasons() {
        Condition test = Condition.isTrue(POOR);
        List<Operand> operands = List.of(new Operand(POOR, Optional.of(true)));
        List<Operand> others = List.of(new Operand(POOR, Optional.of(false)));
        Optional<BigDecimal> none = Optional.empty();
        Optional<Dated<?>> noFigure = Optional.empty();
        Optional<Dated<?>> figure = Optional.of(new Dated<>(INCOME_LINE.type(), 600_00, YEARS, "an order"));
        List<Reading> readings = List.of(READING);
        return List.of(
                new Reason(test, TRUE, operands, none, noFigure, PLACE, readings),
                new Reason(Condition.isFalse(POOR), TRUE, operands, none, noFigure, PLACE, readings),
                new Reason(test, FALSE, operands, none, noFigure, PLACE, readings),
                new Reason(test, TRUE, others, none, noFigure, PLACE, readings),
                new Reason(test, TRUE, operands, Optional.of(BigDecimal.ONE), noFigure, PLACE, readings),
                new Reason(test, TRUE, operands, none, figure, PLACE, readings),
                new Reason(test, TRUE, operands, none, noFigure, PLACE.row(2), readings),
                new Reason(test, TRUE, operands, none, noFigure, PLACE, List.of()));
    }

    @Test
    void testsAreTheSameIfAllTheirPartsAre() {
        List<Condition> again = tests();
        for (Condition one : tests()) {
            assertThat(again)
                    .filteredOn(other -> SameCondition.of(one, other))
                    .as("those that are the same as %s", one)
                    .containsExactly(one);
        }
    }

    @Test
    void reasonsAreEqualIfAllTheirPartsAre() {
        List<Reason> again = reasons();

        assertThat(again).isEqualTo(reasons()).doesNotHaveDuplicates();
        assertThat(again.get(0)).isNotEqualTo("✓ in difficulty: yes (required: yes)");
    }

    @Test
    void operandsAreEqualIfFactAndValueAre() {
        Operand operand = new Operand(CHILDREN, Optional.of(2));

        assertThat(operand)
                .isEqualTo(new Operand(CHILDREN, Optional.of(2)))
                .hasSameHashCodeAs(new Operand(CHILDREN, Optional.of(2)))
                .isNotEqualTo(new Operand(CHILDREN, Optional.of(3)))
                .isNotEqualTo(new Operand(GRADE, Optional.of(2)))
                .isNotEqualTo(CHILDREN);
    }

    @Test
    void whatIsEqualHasTheSameHashAndOtherTruthsAndFactsHaveAnother() {
        List<Reason> reasons = reasons();
        Reason first = reasons.get(0);
        Condition town = Condition.is(AREA, Area.TOWN);
        List<Operand> inTown = List.of(new Operand(AREA, Optional.of(Area.TOWN)));
        Reason ofArea = new Reason(town, TRUE, inTown, Optional.empty(), Optional.empty(), PLACE, List.of());

        assertThat(reasons)
                .extracting(Reason::hashCode)
                .isEqualTo(reasons().stream().map(Reason::hashCode).toList());
        assertThat(first).doesNotHaveSameHashCodeAs(ofArea).doesNotHaveSameHashCodeAs(reasons.get(2));
    }
}
