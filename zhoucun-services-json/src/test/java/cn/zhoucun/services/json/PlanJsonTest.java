package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhoucun.services.catalog.ServiceCatalog;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.NamedOption;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.EnrolmentFacts;
import org.junit.jupiter.api.Test;

/** A plan written as JSON and loaded again is the plan it was. */
class PlanJsonTest {

    private static final ServiceCatalog PLAN = ZhoucunPlan.catalog();
    private static final String JSON = ServicesJson.plans().write(PLAN);

    @Test
    void aPlanReadWithItsVocabularyEqualsTheOriginal() {
        ServiceCatalog read = ServicesJson.plans(PLAN.facts()).read(JSON);

        assertThat(read.services()).isEqualTo(PLAN.services());
        assertThat(read.facts()).isEqualTo(PLAN.facts());
        assertThat(read.parameters()).isEqualTo(PLAN.parameters());
        assertThat(read.parameters())
                .extracting(each -> each.printed(), each -> each.setBy(), each -> each.label(), each -> each.citation())
                .isEqualTo(PLAN.parameters().stream()
                        .map(each -> tuple(each.printed(), each.setBy(), each.label(), each.citation()))
                        .toList());
        assertThat(read.readings()).isEqualTo(PLAN.readings());
        assertThat(read.document()).isEqualTo(PLAN.document());
        assertThat(read.id()).isEqualTo(PLAN.id());
    }

    @Test
    void aPlanWrittenAgainIsTheSameText() {
        assertThat(ServicesJson.plans().write(ServicesJson.plans().read(JSON))).isEqualTo(JSON);
        assertThat(ServicesJson.plans().write(ServicesJson.plans(PLAN.facts()).read(JSON)))
                .isEqualTo(JSON);
    }

    @Test
    void aPlanOfNoVocabularyDeclaresItsOwnOptions() {
        ServiceCatalog read = ServicesJson.plans().read(JSON);
        Facts facts = ServicesJson.of(read).readFacts("{\"enrolment.stage\": \"primary\"}");

        assertThat(facts.get(read.fact("enrolment.stage").orElseThrow()).map(Object::toString))
                .contains("primary");
        assertThat(facts.get(EnrolmentFacts.STAGE)).isEmpty();
        assertThat(read.fact("enrolment.stage").orElseThrow().type().javaType()).isEqualTo(NamedOption.class);
    }

    @Test
    void theFormOfAnotherPlanIsTheSame() {
        String other = ServicesJson.plans().write(OtherPlan.CATALOG);

        assertThat(ServicesJson.plans(OtherPlan.CATALOG.facts()).read(other).services())
                .isEqualTo(OtherPlan.CATALOG.services());
    }

    @Test
    void whatDoesNotHoldTogetherIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> ServicesJson.plans().read(JSON.replace("\"code\":\"EDU-02\"", "\"code\":\"EDU-01\"")))
                .isInstanceOf(JsonInputException.class)
                .hasMessage("$ (an object) must hold together: The code (EDU-01) must belong to only one service.");
        assertThatThrownBy(() -> ServicesJson.plans()
                        .read(JSON.replaceFirst(
                                "\"kind\":\"is\",\"fact\":\"[a-zA-Z.]+\"", "\"kind\":\"is\",\"fact\":\"no.such\"")))
                .isInstanceOf(JsonInputException.class)
                .hasMessageMatching("\\$\\.services\\[[0-9]+].*\\.fact \\(\"no\\.such\"\\) must be the id of a fact"
                        + " declared in the plan\\.");
    }
}
