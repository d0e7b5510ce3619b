package com.example.otherdistrict;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.rule.AmountValue;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Language;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A plan that the library has never heard of works without touching it. */
class OtherDistrictTest {

    private static final LocalDate DATE = LocalDate.of(2022, 5, 1);
    private static final Parameters SUPPLIED = Parameters.none()
            .with(OtherDistrictPlan.OLD_AGE, 70, OtherDistrictPlan.YEARS, "滨政办发〔2021〕30号")
            .with(OtherDistrictPlan.OLD_AGE_SUM, Money.parse("CNY 120"), OtherDistrictPlan.YEARS, "滨政办发〔2021〕30号");

    @Test
    void itsOwnAmountsArePaid() {
        Facts junior = Facts.builder()
                .set(OtherDistrictPlan.BOARDS, true)
                .set(OtherDistrictPlan.SCHOOL, SchoolKind.JUNIOR)
                .build();

        assertThat(decide(junior, Parameters.none(), "SEA-01")
                        .entitlements()
                        .get(0)
                        .amount())
                .contains(new AmountValue.Exact(Money.parse("CNY 1875"), Frequency.PER_YEAR));
        assertThat(decide(junior.with(OtherDistrictPlan.SCHOOL, SchoolKind.TEACHING_POINT), Parameters.none(), "SEA-01")
                        .outcome())
                .isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void anAgeLeftToTheDistrictIsAskedForBesideTheBirth() {
        Decision decision = decide(Facts.none(), Parameters.none(), "SEA-05");

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.missing()).extracting(Missing::id).containsExactly("person.born", "SEA-05.age");
        assertThat(decision.missing().get(1).in(Language.ENGLISH))
                .isEqualTo("old age (determined by the district government)");
    }

    @Test
    void withoutTheAgeABirthDoesNotSettleIt() {
        Decision decision = decide(bornIn(1930), Parameters.none(), "SEA-05");

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.missing()).extracting(Missing::id).containsExactly("SEA-05.age");
        assertThat(decision.reasons()).hasToString("[? age in completed years: 92 (required: at least old age)]");
    }

    @Test
    void onceSuppliedTheFiguresDecideAndAreShown() {
        Decision old = decide(bornIn(1952), SUPPLIED, "SEA-05");

        assertThat(old.outcome()).isEqualTo(Outcome.ELIGIBLE); // seventy on the day
        assertThat(old.reasons()).hasToString("[✓ age in completed years: 70 (required: at least old age = 70)]");
        assertThat(old.entitlements().get(0).amount())
                .contains(new AmountValue.Exact(Money.parse("CNY 120"), Frequency.PER_MONTH));
        assertThat(decide(bornIn(1953), SUPPLIED, "SEA-05").outcome()).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void anAmountLeftToTheDistrictIsUnspecifiedUntilSupplied() {
        Parameters ageOnly =
                Parameters.none().with(OtherDistrictPlan.OLD_AGE, 70, OtherDistrictPlan.YEARS, "滨政办发〔2021〕30号");

        Decision decision = decide(bornIn(1940), ageOnly, "SEA-05");

        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.entitlements()).singleElement().satisfies(entitlement -> {
            assertThat(entitlement.amount()).contains(new AmountValue.Unspecified(Frequency.PER_MONTH));
            assertThat(entitlement.missing()).extracting(Missing::id).containsExactly("SEA-05.sum");
        });
    }

    @Test
    void twoRowsByOneFactAgreeWithoutIt() {
        Facts atSea = Facts.none().with(OtherDistrictPlan.DAYS_AT_SEA, 90);

        assertThat(decide(atSea, Parameters.none(), "SEA-04").outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decide(atSea.with(OtherDistrictPlan.DAYS_AT_SEA, 29), Parameters.none(), "SEA-04")
                        .outcome())
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(decide(atSea.with(OtherDistrictPlan.DAYS_AT_SEA, 30), Parameters.none(), "SEA-04")
                        .missing())
                .extracting(Missing::id)
                .containsExactly("household.place");
    }

    @Test
    void itsOwnQuotaAndDeterminationAreNamed() {
        assertThat(decide(Facts.none().with(OtherDistrictPlan.FISHER, true), Parameters.none(), "SEA-03")
                        .quotaBound())
                .isEqualTo(Truth.TRUE);
        assertThat(decide(Facts.none(), Parameters.none(), "SEA-03")
                        .reasons()
                        .get(0)
                        .in(Language.CHINESE))
                .isEqualTo("? 渔民家庭：未知（要求：是；认定：区海洋局）");
    }

    @Test
    void allTenServicesAreDecidedInOrderInItsYearsOnly() {
        Assessor assessor = Assessor.of(OtherDistrictPlan.catalog(), SUPPLIED);

        assertThat(assessor.assess(bornIn(2020), DATE).decisions())
                .hasSize(10)
                .extracting(Decision::toString)
                .startsWith("SEA-01 UNDETERMINED")
                .contains("SEA-05 INELIGIBLE", "SEA-06 ELIGIBLE");
        assertThat(assessor.assess(bornIn(2020), LocalDate.of(2020, 12, 31)).decisions(Outcome.NOT_IN_FORCE))
                .hasSize(10);
        assertThat(assessor.catalog().facts()).hasSize(7);
    }

    @Test
    void itUsesOnlyWhatTheModuleExports() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.zhoucun.services.programme..", "cn.zhoucun.services.plan..")
                .check(new ClassFileImporter().importPackages("com.example.otherdistrict"));
    }

    private static Facts bornIn(int year) {
        return Facts.none().with(OtherDistrictPlan.BORN, LocalDate.of(year, 5, 1));
    }

    private static Decision decide(Facts facts, Parameters parameters, String code) {
        return Assessor.of(OtherDistrictPlan.catalog(), parameters)
                .assess(facts, DATE)
                .decision(code);
    }
}
