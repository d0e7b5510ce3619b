package cn.zhoucun.services.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Renminbi;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.Household;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.PersonFacts;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a caller gives beside a case, figures and households, comes back from JSON as it was. */
class OverlayJsonTest {

    private static final ServicesJson JSON = ServicesJson.of(ZhoucunPlan.catalog());
    private static final ServicesJson OTHER = ServicesJson.of(OtherPlan.CATALOG);
    private static final String TWO_YEARS = "{\"format\":\"zhoucun-services/parameters/1\",\"figures\":["
            + "{\"id\":\"TST.ceiling\",\"value\":\"900.00\",\"from\":\"2018-01-01\",\"until\":\"2018-12-31\",\"source\":\"order 1\"},"
            + "{\"id\":\"TST.ceiling\",\"value\":\"950.50\",\"from\":\"2019-01-01\",\"source\":\"order 2\"}]}";

    private static Parameters twoYears() {
        return Parameters.none()
                .with(
                        OtherPlan.CEILING,
                        Money.of(Renminbi.CNY, 900),
                        DateRange.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)),
                        "order 1")
                .with(
                        OtherPlan.CEILING,
                        Money.of(Renminbi.CNY, 950.5),
                        DateRange.from(LocalDate.of(2019, 1, 1)),
                        "order 2");
    }

    @Test
    void datedFiguresAreReadAndWritten() {
        assertThat(OTHER.parameters().read(TWO_YEARS)).isEqualTo(twoYears());
        assertThat(OTHER.parameters().write(twoYears())).isEqualTo(TWO_YEARS);
    }

    @Test
    void figuresThatOverlapAreRefused() {
        assertThatThrownBy(() -> OTHER.parameters().read(TWO_YEARS.replace("2019-01-01", "2018-12-31")))
                .isInstanceOf(JsonInputException.class)
                .hasMessageStartingWith(
                        "$.figures (an array) must hold together: The TST.ceiling (CNY 950.50 from 2018-12-31)"
                                + " must not overlap");
    }

    @Test
    void anIdDeclaredTwiceIsRefused() {
        String plan = ServicesJson.plans().write(OtherPlan.CATALOG);
        String reading = "{\"id\":\"D001\",\"where\":\"x\",\"reading\":{\"zh\":\"x\",\"en\":\"x\"}}";

        assertThatThrownBy(() -> ServicesJson.plans()
                        .read(plan.replace(
                                "\"readings\":[],\"services\"",
                                "\"readings\":[" + reading + "," + reading + "],\"services\"")))
                .isInstanceOf(JsonInputException.class)
                .hasMessage("$.readings[1] (an object) must hold together: The id (D001) must be declared by only one"
                        + " reading.");
    }

    @Test
    void aFigureOfNoPlanIsRefused() {
        assertThatThrownBy(() -> OTHER.parameters().read(TWO_YEARS.replaceFirst("TST.ceiling", "TST.ceilin")))
                .hasMessage("$.figures[0].id (\"TST.ceilin\") must be the id of a figure declared in the plan;"
                        + " maybe TST.ceiling is meant.");
    }

    @Test
    void aHouseholdComesBackAsItWas() {
        Household household = Household.builder()
                .with(HouseholdFacts.DIBAO_RECIPIENT, true)
                .member(
                        "祖母",
                        Facts.none().with(PersonFacts.BIRTH_DATE, LocalDate.of(1940, 1, 1)),
                        Money.of(Renminbi.CNY, 100.05))
                .member("孙", Facts.none(), Money.of(Renminbi.CNY, 0))
                .build();
        String json = JSON.households().write(household);

        assertThat(JSON.households().read(json)).isEqualTo(household);
        assertThat(json)
                .isEqualTo(
                        "{\"format\":\"zhoucun-services/household/1\",\"household\":{\"household.dibaoRecipient\":true,"
                                + "\"household.size\":2,\"household.incomePerMonth\":\"100.05\"},\"members\":[{\"name\":\"祖母\","
                                + "\"facts\":{\"person.birthDate\":\"1940-01-01\"},\"incomePerMonth\":\"100.05\"},"
                                + "{\"name\":\"孙\",\"facts\":{},\"incomePerMonth\":\"0.00\"}]}");
    }

    @Test
    void aHouseholdWhoseNumbersDoNotAgreeIsRefused() {
        assertThatThrownBy(() -> JSON.households()
                        .read("{\"format\":\"zhoucun-services/household/1\",\"household\":{\"household.size\":3},"
                                + "\"members\":[{\"name\":\"a\",\"facts\":{}}]}"))
                .hasMessage("$ (an object) must hold together: The household.size (3) must be what the members come to,"
                        + " 1.");
    }
}
