package cn.zhoucun.services.catalog;

import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.sample.SampleFacts.INCOME_LINE;
import static cn.zhoucun.services.sample.SampleFacts.PLACE;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.READING;
import static cn.zhoucun.services.sample.SampleFacts.YEARS;
import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static cn.zhoucun.services.sample.SamplePlan.catalog;
import static cn.zhoucun.services.sample.SamplePlan.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.sample.SampleFacts;
import org.junit.jupiter.api.Test;

class ServiceCatalogTest {

    @Test
    void oneCodeBelongsToOneService() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog(service(isTrue(POOR)), service(isTrue(POOR))))
                .withMessage("The code (SAM-01) must belong to only one service.");
    }

    @Test
    void oneIdBelongsToOneFact() {
        Fact<Boolean> first = Fact.yesNo("a.b", "甲", "a");
        Fact<Integer> second = Fact.wholeNumber("a.b", 0, 9, "甲", "a");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        catalog(service(allOf(isTrue(first), Term.count(second).atLeast(1)))))
                .withMessage("The id (a.b) must belong to only one fact.");
    }

    @Test
    void oneIdBelongsToOneFigure() {
        Parameter<org.joda.money.Money> other =
                Parameter.printed(INCOME_LINE.id(), INCOME_LINE.type(), INCOME_LINE.label(), yuan("601"), YEARS, PLACE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog(service(allOf(
                        Term.sum(SampleFacts.INCOME).atMost(INCOME_LINE),
                        Term.sum(SampleFacts.INCOME).atLeast(other)))))
                .withMessage("The id (sample.incomeLine) must belong to only one parameter.");
    }

    @Test
    void aCatalogueListsWhatItsRulesNeed() {
        ServiceCatalog catalog =
                catalog(service(Term.sum(SampleFacts.INCOME).atMost(INCOME_LINE).readAs(READING)));

        assertThat(catalog.facts()).containsExactly(SampleFacts.INCOME);
        assertThat(catalog.fact("sample.incomePerMonth")).contains(SampleFacts.INCOME);
        assertThat(catalog.fact("sample.poor")).isEmpty();
        assertThat(catalog.parameters()).containsExactly(INCOME_LINE);
        assertThat(catalog.parameter("sample.incomeLine")).contains(INCOME_LINE);
        assertThat(catalog.readings()).containsExactly(READING);
        assertThat(catalog).hasToString("sample (1 services)");
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseThatThereAre() {
        ServiceCatalog catalog = catalog(service(isTrue(POOR)));

        assertThat(catalog.find("SAM-02")).isEmpty();
        assertThat(catalog.get("SAM-01").code()).isEqualTo("SAM-01");
        assertThatThrownBy(() -> catalog.get("SAM-02"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The service code (SAM-02) must be one of SAM-01.");
    }
}
