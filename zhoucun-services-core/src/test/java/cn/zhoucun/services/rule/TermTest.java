package cn.zhoucun.services.rule;

import static cn.zhoucun.services.sample.SampleFacts.BIRTH_DATE;
import static cn.zhoucun.services.sample.SampleFacts.CHILDREN;
import static cn.zhoucun.services.sample.SampleFacts.FEE;
import static cn.zhoucun.services.sample.SampleFacts.GRADE;
import static cn.zhoucun.services.sample.SampleFacts.INCOME;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.OLD_AGE;
import static cn.zhoucun.services.sample.SampleFacts.OTHER_LINE;
import static cn.zhoucun.services.sample.SampleFacts.TODAY;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.sample.SampleFacts;
import cn.zhoucun.services.sample.SamplePlan;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared: numbers, sums, ages and fractions. The heads of these households are 1 to 3. */
class TermTest {

    private static final Term.PerHead A_HEAD_A_YEAR =
            new Term.PerHead(INCOME, GRADE, Frequency.PER_YEAR, Text.of("人均年收入", "yearly income a head"));
    private static final Term.PerHead A_HEAD_A_MONTH =
            new Term.PerHead(INCOME, GRADE, Frequency.PER_MONTH, Text.of("人均月收入", "monthly income a head"));
    private static final Term.Ratio RATE = new Term.Ratio(CHILDREN, GRADE, Text.of("比率", "rate"));
    private static final Facts HOUSEHOLD = Facts.builder()
            .set(INCOME, yuan("100.00"))
            .set(GRADE, 3)
            .set(CHILDREN, 2)
            .build();

    @Test
    void incomeAHeadIsShownCutToFourDecimals() {
        assertThat(A_HEAD_A_MONTH.derived(HOUSEHOLD, TODAY)).contains(new BigDecimal("33.3333"));
        assertThat(A_HEAD_A_YEAR.derived(HOUSEHOLD, TODAY).orElseThrow()).isEqualByComparingTo("400");
        assertThat(RATE.derived(HOUSEHOLD, TODAY)).contains(new BigDecimal("0.6666"));
    }

    @Test
    void fractionsNeedBothNumbersAndReadWithTheirUnits() {
        assertThat(A_HEAD_A_YEAR.facts()).containsExactly(INCOME, GRADE);
        assertThat(RATE.facts()).containsExactly(CHILDREN, GRADE);
        assertThat(A_HEAD_A_YEAR.show(yuan("450"), Language.ENGLISH)).isEqualTo("450 yuan per year");
        assertThat(A_HEAD_A_MONTH.show(yuan("450"), Language.CHINESE)).isEqualTo("每月450元");
        assertThat(RATE.show(new BigDecimal("0.7"), Language.ENGLISH)).isEqualTo("70%");
    }

    /** Two of three are at least two thirds cut to any number of digits, and less than the next. */
    @ParameterizedTest
    @CsvSource({"0.666666, ELIGIBLE", "0.666667, INELIGIBLE", "0.7, INELIGIBLE", "0.5, ELIGIBLE"})
    void aRateIsComparedAsAFraction(BigDecimal bound, Outcome outcome) {
        assertThat(SamplePlan.decide(RATE.atLeast(bound), HOUSEHOLD).outcome()).isEqualTo(outcome);
    }

    /** 100 yuan for three heads are 400 a head and year, exactly. */
    @ParameterizedTest
    @CsvSource({"400.00, INELIGIBLE", "400.01, ELIGIBLE", "399.99, INELIGIBLE"})
    void incomeAHeadIsComparedExactly(String bound, Outcome outcome) {
        assertThat(SamplePlan.decide(A_HEAD_A_YEAR.lessThan(yuan(bound)), HOUSEHOLD)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void aReasonShowsTheFractionAndItsParts() {
        assertThat(SamplePlan.decide(A_HEAD_A_MONTH.lessThan(yuan("450")), HOUSEHOLD)
                        .reasons()
                        .get(0)
                        .in(Language.ENGLISH))
                .isEqualTo("✓ monthly income a head: 33.3333 [monthly income 100 yuan per month, grade 3]"
                        + " (required: less than 450 yuan per month)");
        assertThat(SamplePlan.decide(RATE.atLeast(new BigDecimal("0.7")), HOUSEHOLD)
                        .reasons()
                        .get(0)
                        .in(Language.CHINESE))
                .isEqualTo("✗ 比率：0.6666 [子女数 2、等级 3]（要求：不低于70%）");
        assertThat(SamplePlan.decide(
                                RATE.atLeast(new BigDecimal("0.7")),
                                Facts.none().with(CHILDREN, 2))
                        .reasons()
                        .get(0)
                        .in(Language.ENGLISH))
                .isEqualTo("? rate: children 2, grade unknown (required: at least 70%)");
    }

    @Test
    void aFractionIsComparedOnlyWhereThatIsExact() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATE.atMost(BigDecimal.ONE))
                .withMessage("The fraction rate must be compared by LESS_THAN or AT_LEAST, not by AT_MOST.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATE.moreThan(BigDecimal.ONE))
                .withMessage("The fraction rate must be compared by LESS_THAN or AT_LEAST, not by MORE_THAN.");
    }

    @Test
    void nothingIsDividedByWhatMayBeNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term.Ratio(GRADE, CHILDREN, Text.of("比率", "rate")))
                .withMessage("The sample.children must be at least 1 to divide by it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term.PerHead(FEE, GRADE, Frequency.PER_MONTH, Text.of("月", "a month")))
                .withMessage("A sum per year must not be turned into a sum per month.");
    }

    @ParameterizedTest
    @CsvSource({"1, INELIGIBLE", "2, INELIGIBLE", "3, ELIGIBLE"})
    void moreThanLeavesTheBoundOut(int children, Outcome outcome) {
        Facts facts = Facts.none().with(CHILDREN, children);

        assertThat(SamplePlan.decide(Term.count(CHILDREN).moreThan(2), facts).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"599.99, INELIGIBLE", "600.00, INELIGIBLE", "600.01, ELIGIBLE"})
    void aFigureBoundsLikeANumber(String income, Outcome moreThan) {
        Facts facts = Facts.none().with(INCOME, yuan(income));

        assertThat(SamplePlan.decide(Term.sum(INCOME).moreThan(INCOME_LINE), facts)
                        .outcome())
                .isEqualTo(moreThan);
        assertThat(SamplePlan.decide(Term.sum(INCOME).atMost(INCOME_LINE), facts)
                        .outcome())
                .isNotEqualTo(moreThan);
    }

    @Test
    void bothEndsBelongToTheRange() {
        Condition range = Term.count(CHILDREN).between(1, 3);

        assertThat(range)
                .isEqualTo(Condition.allOf(
                        Term.count(CHILDREN).atLeast(1), Term.count(CHILDREN).atMost(3)));
        assertThat(SamplePlan.decide(range, Facts.none().with(CHILDREN, 0)).outcome())
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(SamplePlan.decide(range, Facts.none().with(CHILDREN, 3)).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(SamplePlan.decide(range, Facts.none().with(CHILDREN, 4)).outcome())
                .isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void aFigureThatNoOneSetLeavesAnAgeOpen() {
        Facts of60 = Facts.none().with(BIRTH_DATE, TODAY.minusYears(60));
        Condition old = Term.age(BIRTH_DATE).atLeast(OLD_AGE);
        Parameters set = Parameters.none().with(OLD_AGE, 60, SampleFacts.YEARS, "an order");

        assertThat(SamplePlan.decide(old, of60).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(SamplePlan.decide(old, of60, TODAY, set).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(SamplePlan.decide(old, of60, TODAY.minusDays(1), set).outcome())
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(Term.age(BIRTH_DATE).frequency()).isNull();
        assertThat(Term.sum(INCOME).lessThan(OTHER_LINE).tested()).containsExactly(INCOME);
    }
}
