package cn.zhoucun.services.catalog;

import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isFalse;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.sample.SampleFacts.AREA;
import static cn.zhoucun.services.sample.SampleFacts.ENROLLED;
import static cn.zhoucun.services.sample.SampleFacts.POOR;
import static cn.zhoucun.services.sample.SampleFacts.YEARS;
import static cn.zhoucun.services.sample.SamplePlan.group;
import static cn.zhoucun.services.sample.SamplePlan.unserved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.sample.Area;
import cn.zhoucun.services.sample.SampleFacts;
import cn.zhoucun.services.source.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceItemTest {

    private static ServiceItem.Builder dated(String code) {
        return unserved(code).inForce(YEARS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAM-1", "SAM01", "sam-01", "SAM-0001", "OTH-01", "SA-01", "SAM-0x"})
    void aCodeIsOfTheDomain(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> dated(code).addTargetGroups(group(isTrue(POOR))).build())
                .withMessage("The code (%s) must be the code of the domain (SAM), a dash and two digits.", code);
    }

    @Test
    void aServiceNamesWhatItLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dated("SAM-01").build())
                .withMessage("The service SAM-01 must have at least one target group.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceItem.builder()
                        .code("SAM-01")
                        .name(Text.of("服务", "service"))
                        .domain(new Domain("SAM", Text.of("样本", "Sample")))
                        .funding(Funding.of(Funding.Arrangement.IN_PROPORTION, List.of(), SampleFacts.PLACE))
                        .inForce(YEARS)
                        .citation(SampleFacts.PLACE)
                        .build())
                .withMessage(
                        "The service SAM-01 must have at least one target group and one benefit and one lead department.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceItem.builder().code("SAM-01").build())
                .withMessageContaining("name");
    }

    @Test
    void oneGroupIsTheCondition() {
        assertThat(dated("SAM-01").addTargetGroups(group(isTrue(POOR))).build().condition())
                .isEqualTo(isTrue(POOR));
    }

    @Test
    void oneGroupWithABranchNeedsBoth() {
        assertThat(dated("SAM-01")
                        .addTargetGroups(group(isTrue(POOR), isTrue(ENROLLED)))
                        .build()
                        .condition())
                .isEqualTo(Condition.allOf(isTrue(POOR), isTrue(ENROLLED)));
    }

    @Test
    void groupsAlongOneFactAreAChoice() {
        ServiceItem service = dated("SAM-01")
                .addTargetGroups(group(isTrue(POOR), isTrue(ENROLLED)))
                .addTargetGroups(group(isFalse(POOR), isFalse(ENROLLED)))
                .build();

        assertThat(service.condition()).isEqualTo(Condition.choose(POOR, isTrue(ENROLLED), isFalse(ENROLLED)));
    }

    @Test
    void otherGroupsAreAlternatives() {
        ServiceItem service = dated("SAM-01")
                .addTargetGroups(group(isTrue(POOR)))
                .addTargetGroups(group(is(AREA, Area.TOWN), isTrue(ENROLLED)))
                .build();

        assertThat(service.condition())
                .isEqualTo(Condition.anyOf(isTrue(POOR), Condition.allOf(is(AREA, Area.TOWN), isTrue(ENROLLED))));
    }

    @Test
    void aBenefitFollowsAlwaysUnlessItSaysOtherwise() {
        Benefit benefit = dated("SAM-01")
                .addTargetGroups(group(isTrue(POOR)))
                .build()
                .benefits()
                .get(0);

        assertThat(benefit.when()).isEqualTo(Condition.always());
        assertThat(benefit.amount()).isEmpty();
    }
}
