package cn.zhoucun.services.plan.calculators;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.CalculationResult;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Calculators;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ZhoucunCalculatorsTest {

    private static final LocalDate DATE = LocalDate.of(2018, 9, 1);
    private static final Calculators ALL = ZhoucunCalculators.calculators();

    /** What can be asked of {@code plan.money}, and by which names. */
    private static final Map<String, List<String>> BY_CALL = Map.ofEntries(
            entry("EducationGrants.boarding", List.of("EDU-02.subsidy")),
            entry("EducationGrants.preschoolGrant", List.of("EDU-03.grant")),
            entry("EducationGrants.preschoolTiers", List.of("EDU-03.mean", "EDU-03.cost")),
            entry("EducationGrants.preschoolPlaces", List.of("EDU-03.places")),
            entry("EducationGrants.vocationalGrant", List.of("EDU-04.grant")),
            entry("EducationGrants.vocationalPlaces", List.of("EDU-04.places")),
            entry("EducationGrants.seniorGrant", List.of("EDU-07.grant")),
            entry("EducationGrants.seniorTiers", List.of("EDU-07.mean", "EDU-07.cost")),
            entry("EducationGrants.seniorPlaces", List.of("EDU-07.places")),
            entry("EducationWaivers.compulsoryFees", List.of("EDU-01.waiver")),
            entry("EducationWaivers.preschoolCareFee", List.of("EDU-05.waiver")),
            entry("EducationWaivers.vocationalPublic", List.of("EDU-06.public")),
            entry("EducationWaivers.vocationalPrivate", List.of("EDU-06.private")),
            entry("EducationWaivers.seniorPublic", List.of("EDU-08.public")),
            entry("EducationWaivers.seniorPrivate", List.of("EDU-08.private")),
            entry("EmploymentSupport.zeroEmploymentHousehold", List.of("EMP-03.household")),
            entry("EmploymentSupport.internshipRatio", List.of("EMP-04.ratio")),
            entry("EmploymentSupport.internshipSubsidy", List.of("EMP-04.subsidy")),
            entry("EmploymentSupport.hotlineOperators", List.of("EMP-11.operators")),
            entry("EmploymentSupport.hotlineVoice", List.of("EMP-11.voice")),
            entry("SocialInsurance.employeePension", List.of("INS-01.pension")),
            entry("SocialInsurance.residentPension", List.of("INS-02.pension")),
            entry("SocialInsurance.employerMedical", List.of("INS-03.employer")),
            entry("SocialInsurance.employeeMedical", List.of("INS-03.employee")),
            entry("SocialInsurance.employeeInpatient", List.of("INS-03.inpatient")),
            entry("SocialInsurance.residentInpatient", List.of("INS-04.inpatient")),
            entry("SocialInsurance.leastCap", List.of("INS-04.leastCap")),
            entry("SocialInsurance.majorIllness", List.of("INS-04.majorIllness")),
            entry("SocialInsurance.maternityContribution", List.of("INS-05.contribution")),
            entry("SocialInsurance.maternityMeanWage", List.of("INS-05.meanWage")),
            entry("SocialInsurance.maternityForMonths", List.of("INS-05.months")),
            entry("SocialInsurance.maternityForDays", List.of("INS-05.days")),
            entry("LivingStandards2015.urban", List.of("CH01-1.urban-2015")),
            entry("LivingStandards2015.rural", List.of("CH01-1.rural-2015")),
            entry("SocialAssistance.urbanTopUp", List.of("SOC-01.urbanTopUp")),
            entry("SocialAssistance.ruralTopUp", List.of("SOC-01.ruralTopUp")),
            entry("SocialAssistance.urbanStandard", List.of("SOC-01.urbanStandard")),
            entry("SocialAssistance.ruralStandard", List.of("SOC-01.ruralStandard")),
            entry("SocialAssistance.standardRatio", List.of("SOC-01.ratio")),
            entry("SocialAssistance.medicalAssistance", List.of("SOC-03.assistance")),
            entry("SocialAssistance.fullPremium", List.of("SOC-03.fullPremium")),
            entry("SocialAssistance.fixedPremium", List.of("SOC-03.fixedPremium")),
            entry("SocialAssistance.orphanStandards", List.of("SOC-13.standards")),
            entry("SocialAssistance.livingSubsidy", List.of("DIS-01.livingSubsidy")),
            entry("SocialAssistance.nursingSubsidy", List.of("DIS-01.nursingSubsidy")),
            entry("SocialAssistance.bothSubsidies", List.of("DIS-01.bothSubsidies")),
            entry("SocialAssistance.disabledPensionPremium", List.of("DIS-03.pensionPremium")),
            entry("SocialAssistance.disabledMedicalPremium", List.of("DIS-03.medicalPremium")),
            entry("PublicProvision.prenatalScreening", List.of("HEA-17.window")),
            entry("PublicProvision.offHours", List.of("CUL-01.offHours")),
            entry("PublicProvision.newFilms", List.of("CUL-10.newFilms")),
            entry("PublicProvision.filmsInVillages", List.of("CUL-10.villages")),
            entry("PublicProvision.filmsAtSchool", List.of("CUL-10.school")),
            entry("PublicProvision.bookStock", List.of("CUL-11.stock")),
            entry("PublicProvision.foodSamplesDue", List.of("SAF-01.samplesDue")),
            entry("PublicProvision.specialEducationFunds", List.of("DIS-07.funds")),
            entry("PublicProvision.maternalMortality", List.of("IND-11.mortality")),
            entry("PublicProvision.rentSubsidyHouseholds", List.of("CH08-1.households")),
            entry("PublicProvision.clinicCoverage", List.of("KP-06-04.clinics")),
            entry("ServiceAmounts.single", List.of("list.amount")),
            entry("ServiceAmounts.total", List.of("list.total")),
            entry("ServiceCosts.budget", List.of("list.budget")),
            entry("ServiceCosts.share", List.of("list.shares")),
            // parts of a budget, and a way to share: what comes of them is list.budget and list.shares
            entry("ServiceCosts.lines", List.of()),
            entry("ServiceCosts.sharing", List.of()),
            entry("EducationGrants.boardingLine", List.of()),
            entry("EducationGrants.preschoolLine", List.of()),
            entry("EducationGrants.vocationalLine", List.of()),
            entry("EducationGrants.seniorLine", List.of()),
            // a list of names, which the inputs show
            entry("ServiceAmounts.ids", List.of()));

    @Test
    void everyCallThatWorksSomethingOutHasItsNames() {
        Set<String> calls = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.zhoucun.services.plan.money")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .flatMap(type -> calls(type).stream())
                        .collect(Collectors.toSet());

        assertThat(BY_CALL.keySet()).containsExactlyInAnyOrderElementsOf(calls);
        assertThat(BY_CALL.values().stream().flatMap(Collection::stream))
                .containsExactlyInAnyOrderElementsOf(
                        ALL.all().stream().map(Calculator::id).toList());
    }

    private static Set<String> calls(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getName().equals("on"))
                .map(method -> type.getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
    }

    @Test
    void aCalculatorIsCalledByNameAsByItsMethod() {
        // row 2: 1,250 yuan a year for a rural boarder in junior secondary school
        CalculationResult result = ALL.get("EDU-02.subsidy")
                .calculate(DATE, Parameters.none(), Map.of("stage", Stage.JUNIOR_SECONDARY, "area", AreaType.RURAL));

        assertThat(result.calculator().place()).hasToString("周政发〔2018〕43号, Annex 1, row 2");
        assertThat(result.results()).containsOnlyKeys("result");
        assertThat(result.results().values()).extracting(Calculation::sum).containsExactly(Sum.perYear("1250"));
    }

    @Test
    void eachPayerBearsItsShareByItsName() {
        // 100.01 x 0.333 = 33.30333, 100.01 x 0.667 = 66.70667: the fen left over goes to the larger remainder
        Map<String, Object> given = Map.of(
                "service",
                "EDU-04",
                "cost",
                Sum.perYear("100.01"),
                "shares",
                Map.of("district", new BigDecimal("0.667"), "city", new BigDecimal("0.333")));

        Map<String, Calculation> parts =
                ALL.get("list.shares").calculate(DATE, Parameters.none(), given).results();
        assertThat(parts.get("city")).extracting(Calculation::sum).isEqualTo(Sum.perYear("33.30"));
        assertThat(parts.get("district")).extracting(Calculation::sum).isEqualTo(Sum.perYear("66.71"));
    }

    @Test
    void whatCannotBeIsRefusedByTheNameOfTheInput() {
        assertRefused(
                Map.of("base", 10L),
                "The rounding (missing) must be one of up, down, ceiling, floor," + " half_up, half_down, half_even.");
        assertRefused(
                Map.of("base", -1L, "rounding", RoundingMode.FLOOR),
                "The base (-1) must be a whole number of people from 0 to 999999999999999.");
        assertRefused(
                Map.of("base", 10, "rounding", RoundingMode.FLOOR),
                "The base (10) must be a whole number of people from 0 to 999999999999999.");
        assertRefused(
                Map.of("base", 10L, "rounding", RoundingMode.FLOOR, "pupils", 3L),
                "The input pupils (3) must be left out: the inputs are [base, rounding].");
        assertThatThrownBy(() -> ALL.get("EDU-99.grant"))
                .hasMessage("The id of a calculator (EDU-99.grant) must be one of the 65 of the plan.");
    }

    private static void assertRefused(Map<String, Object> given, String message) {
        assertThatThrownBy(() -> ALL.get("EDU-03.places").calculate(DATE, Parameters.none(), given))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @Test
    void aRefusalFindsItsInputByNameOrLabel() {
        Calculator topUp = ALL.get("SOC-01.urbanTopUp");

        assertThat(topUp.about("members")).map(Input::name).contains("members");
        assertThat(topUp.about("members of the household")).map(Input::name).contains("members");
        assertThat(topUp.about("date for SOC-01.urban")).isEmpty();
        assertThat(ALL.all())
                .allSatisfy(calculator ->
                        assertThat(calculator.inputs()).extracting(Input::label).doesNotHaveDuplicates());
    }

    @Test
    void everyInputHasLabelsInBothLanguages() {
        assertThat(ALL.all().stream().flatMap(each -> each.inputs().stream()))
                .isNotEmpty()
                .allSatisfy(input -> {
                    assertThat(input.label().chinese()).isNotBlank();
                    assertThat(input.type().cure()).startsWith("must be ");
                })
                .extracting(Input::name)
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
    }
}
