package cn.zhoucun.services.plan;

import static cn.zhoucun.services.sample.SampleFacts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.assessment.Assessor;
import cn.zhoucun.services.assessment.Decision;
import cn.zhoucun.services.assessment.Missing;
import cn.zhoucun.services.assessment.Outcome;
import cn.zhoucun.services.fact.Facts;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.plan.facts.DisabilityFacts;
import cn.zhoucun.services.plan.facts.EmploymentFacts;
import cn.zhoucun.services.plan.facts.EmploymentFacts.Status;
import cn.zhoucun.services.plan.facts.HardshipFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.plan.facts.OrganisationFacts;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HouseholdTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);

    private static Facts member(boolean able, Status status, boolean certificate) {
        return Facts.builder()
                .set(HardshipFacts.WORK_CAPACITY, able)
                .set(EmploymentFacts.STATUS, status)
                .set(DisabilityFacts.DISABILITY_CERTIFICATE, certificate)
                .build();
    }

    @Test
    void whatIsKnownOfAllMembersIsCounted() {
        Household household = Household.builder()
                .with(HouseholdFacts.AREA_TYPE, AreaType.RURAL)
                .member("mother", member(true, Status.FLEXIBLE, false), yuan("1200.50"))
                .member("father", member(true, Status.REGISTERED_UNEMPLOYED, true), yuan("0.00"))
                .member("grandmother", member(false, Status.RETIRED, true), yuan("99.50"))
                .build();

        Facts father = household.factsOf("father");

        assertThat(father.get(HouseholdFacts.SIZE)).contains(3);
        assertThat(father.get(HouseholdFacts.EMPLOYABLE_MEMBERS)).contains(2);
        assertThat(father.get(HouseholdFacts.EMPLOYED_MEMBERS)).contains(1);
        assertThat(father.get(HouseholdFacts.DISABLED_MEMBERS)).contains(2);
        assertThat(father.get(HouseholdFacts.INCOME)).contains(yuan("1300.00"));
        assertThat(father.get(HouseholdFacts.AREA_TYPE)).contains(AreaType.RURAL);
        assertThat(father.get(EmploymentFacts.STATUS)).contains(Status.REGISTERED_UNEMPLOYED);
        assertThat(household.factsOf("mother").get(EmploymentFacts.STATUS)).contains(Status.FLEXIBLE);
        assertThat(household.members())
                .extracting(Household.Member::name)
                .containsExactly("mother", "father", "grandmother");
        assertThat(household).hasToString("Household[3 members]");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void theEmployedTheFlexibleAndTheirOwnMastersAreInWork(Status status) {
        boolean inWork =
                switch (status) {
                    case EMPLOYED, INDIVIDUAL_BUSINESS_OWNER, FLEXIBLE -> true;
                    case REGISTERED_UNEMPLOYED, UNREGISTERED_UNEMPLOYED, RETIRED, NOT_IN_LABOUR_FORCE -> false;
                };
        Household household =
                Household.builder().member("one", member(true, status, false)).build();

        assertThat(household.factsOf("one").get(HouseholdFacts.EMPLOYED_MEMBERS))
                .contains(inWork ? 1 : 0);
    }

    @Test
    void whatIsUnknownOfOneMemberStaysUnknown() {
        Household household = Household.builder()
                .member("known", member(true, Status.EMPLOYED, true), yuan("100"))
                .member("unknown", Facts.none())
                .build();

        Facts facts = household.factsOf("known");

        assertThat(facts.get(HouseholdFacts.SIZE)).contains(2);
        assertThat(facts.get(HouseholdFacts.EMPLOYABLE_MEMBERS)).isEmpty();
        assertThat(facts.get(HouseholdFacts.EMPLOYED_MEMBERS)).isEmpty();
        assertThat(facts.get(HouseholdFacts.DISABLED_MEMBERS)).isEmpty();
        assertThat(facts.get(HouseholdFacts.INCOME)).isEmpty();
    }

    @Test
    void aNumberOfTheWholeHouseholdStandsInForMembers() {
        Household household = Household.builder()
                .with(HouseholdFacts.INCOME, yuan("3000"))
                .with(HouseholdFacts.EMPLOYED_MEMBERS, 1)
                .with(HouseholdFacts.SIZE, 1)
                .member("one", Facts.none())
                .build();

        assertThat(household.factsOf("one").get(HouseholdFacts.INCOME)).contains(yuan("3000.00"));
        assertThat(household.factsOf("one").get(HouseholdFacts.EMPLOYED_MEMBERS))
                .contains(1);
    }

    @Test
    void aMemberIsAPersonUnlessSaidOtherwise() {
        Household household = Household.builder()
                .member("person", Facts.none())
                .member(
                        "shop",
                        Facts.builder()
                                .set(OrganisationFacts.TYPE, OrganisationFacts.Type.EMPLOYER)
                                .build())
                .build();

        assertThat(household.factsOf("person").get(OrganisationFacts.TYPE)).contains(OrganisationFacts.Type.NONE);
        assertThat(household.factsOf("shop").get(OrganisationFacts.TYPE)).contains(OrganisationFacts.Type.EMPLOYER);
    }

    @Test
    void aNumberThatDiffersFromTheMembersIsRefused() {
        assertRefused(
                () -> Household.builder()
                        .with(HouseholdFacts.SIZE, 3)
                        .member("one", Facts.none())
                        .build(),
                "The household.size (3) must be what the members come to, 1.");
        assertRefused(
                () -> Household.builder()
                        .with(HouseholdFacts.EMPLOYED_MEMBERS, 0)
                        .member("one", member(true, Status.EMPLOYED, false))
                        .build(),
                "The household.employedMembers (0) must be what the members come to, 1.");
        assertRefused(
                () -> Household.builder()
                        .with(HouseholdFacts.INCOME, yuan("10.00"))
                        .member("one", Facts.none(), yuan("9.99"))
                        .build(),
                "The household.incomePerMonth (CNY 10.00) must be what the members come to, CNY 9.99.");
    }

    @Test
    void factsAreGivenWhereTheyBelong() {
        assertRefused(
                () -> Household.builder().with(HardshipFacts.WORK_CAPACITY, true),
                "The fact of the household (person.workCapacity) must begin with household.; give it to a member.");
        assertRefused(
                () -> Household.builder().member("one", Facts.none().with(HouseholdFacts.DIBAO_RECIPIENT, true)),
                "The fact of member one (household.dibaoRecipient) must be given to the household.");
    }

    @Test
    void membersHaveNamesOfTheirOwn() {
        assertRefused(
                () -> Household.builder().member("one", Facts.none()).member("one", Facts.none(), yuan("1")),
                "The member (one) must have a name of its own.");
        Household household = Household.builder()
                .member("one", Facts.none())
                .member("two", Facts.none())
                .build();
        assertRefused(() -> household.factsOf("three"), "The member (three) must be one of one, two.");
    }

    @Test
    void anIncomeThatCannotBeIsRefused() {
        assertRefused(
                () -> Household.builder().member("one", Facts.none(), yuan("-0.01")),
                "The income of one (CNY -0.01) " + HouseholdFacts.INCOME.type().cure() + ".");
    }

    @Test
    void aHouseholdHasMembers() {
        assertThatThrownBy(() -> Household.builder().build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The household.size (0) must be ");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    /** Row 11: members of a household with someone able to work and no one in work. */
    @ParameterizedTest
    @CsvSource({
        "true, REGISTERED_UNEMPLOYED, ELIGIBLE",
        "true, NOT_IN_LABOUR_FORCE, ELIGIBLE",
        "false, RETIRED, INELIGIBLE",
        "true, INDIVIDUAL_BUSINESS_OWNER, INELIGIBLE",
    })
    void aHouseholdWithNoOneInWorkIsAssisted(boolean able, Status status, Outcome outcome) {
        Household household = Household.builder()
                .member("grandmother", member(false, Status.RETIRED, false))
                .member("son", member(able, status, false))
                .build();

        Facts facts = household.factsOf("grandmother").with(EmploymentFacts.DIFFICULT_TO_EMPLOY, false);

        assertThat(employmentAssistance(facts).outcome()).isEqualTo(outcome);
    }

    @Test
    void aMemberOfWhomNothingIsKnownLeavesItOpen() {
        Household household = Household.builder()
                .member("grandmother", member(false, Status.RETIRED, false))
                .member("son", Facts.none())
                .build();

        Decision decision =
                employmentAssistance(household.factsOf("grandmother").with(EmploymentFacts.DIFFICULT_TO_EMPLOY, false));

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.missing())
                .extracting(Missing::id)
                .containsExactlyInAnyOrder("household.employableMembers", "household.employedMembers");
    }

    private static Decision employmentAssistance(Facts facts) {
        return Assessor.of(ZhoucunPlan.catalog()).assess(facts, DATE).decision("EMP-03");
    }
}
