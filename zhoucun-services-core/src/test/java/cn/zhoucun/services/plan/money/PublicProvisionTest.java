package cn.zhoucun.services.plan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Fraction;
import cn.zhoucun.services.calculator.Recomputation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.provision.Gestation;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.source.Language;
import cn.zhoucun.services.source.Reading;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicProvisionTest {

    private static final PublicProvision PROVISION = PublicProvision.on(LocalDate.of(2018, 9, 1));

    @Test
    void aSchoolReceives6000YuanForEachPupil() {
        Calculation funds = PROVISION.specialEducationFunds(37);

        assertThat(funds.sum()).isEqualTo(Sum.perYear("222000"));
        assertThat(funds.citations().get(0).row()).hasValue(97);
        assertThatThrownBy(() -> PROVISION.specialEducationFunds(-1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The heads (-1) must be a whole number from 0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "200, 1", "201, 2", "343000, 1715"})
    void fiveInAThousandAreSampled(long population, long samples) {
        Calculation due = PROVISION.foodSamplesDue(population);

        assertThat(due.value()).isEqualTo(Fraction.of(samples));
        assertThat(due.readings()).extracting(Reading::id).contains("D098");
        assertThat(due.citations().get(0).row()).hasValue(80);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, true", "33, 100, false", "34, 100, true"})
    void oneThirdIsAFraction(long part, long whole, boolean kept) {
        assertThat(PROVISION.offHours(part, whole).holds()).isEqualTo(kept);
        assertThat(PROVISION.newFilms(part, whole).holds()).isEqualTo(kept);
        assertThat(PROVISION.offHours(part, whole).citations().get(0).row()).hasValue(67);
        assertThat(PROVISION.newFilms(part, whole).readings())
                .extracting(Reading::id)
                .contains("D099");
    }

    @Test
    void filmsAreDue() {
        assertThat(PROVISION.filmsInVillages(100, 1200).holds()).isTrue();
        assertThat(PROVISION.filmsInVillages(100, 1199).holds()).isFalse();
        assertThat(PROVISION.filmsInVillages(100, 1199).value()).isEqualTo(Fraction.of(1200));
        assertThat(PROVISION.filmsAtSchool(2, 4).holds()).isTrue();
        assertThat(PROVISION.filmsAtSchool(2, 3).holds()).isFalse();
        assertThat(PROVISION.filmsAtSchool(2, 3).citations().get(0).row()).hasValue(76);
    }

    @Test
    void booksAreMeasuredAgainstBothThresholds() {
        PublicProvision.BookStock stock = PROVISION.bookStock(630_000, 343_000);

        assertThat(stock.byList().value()).isEqualTo(Fraction.of(90, 49));
        assertThat(stock.byList().holds()).isTrue();
        assertThat(stock.byIndicator().holds()).isFalse();
        assertThat(stock.byIndicator().in(Language.CHINESE)).contains("1.9", "专栏1第21行", "D013");
        assertThatThrownBy(() -> PROVISION.bookStock(1, 0)).hasMessageStartingWith("The population (0)");
    }

    @ParameterizedTest
    @CsvSource({"0, 3000, 0, true", "1, 3000, 100/3, false", "3, 100000, 3, true"})
    void maternalDeathsAreFew(long deaths, long births, String rate, boolean kept) {
        Calculation mortality = PROVISION.maternalMortality(deaths, births);

        assertThat(mortality.value()).hasToString(rate);
        assertThat(mortality.holds()).isEqualTo(kept);
        assertThat(mortality.in(Language.CHINESE)).contains("专栏1第11行", "D032");
        Recomputation.assertStepsAddUp(mortality);
    }

    @Test
    void everyYearOfThePlanHas380RentSubsidies() {
        Map<Year, Long> counts = Map.of(
                Year.of(2016),
                380L,
                Year.of(2017),
                900L,
                Year.of(2018),
                381L,
                Year.of(2019),
                379L,
                Year.of(2020),
                400L);
        Calculation households = PROVISION.rentSubsidyHouseholds(counts);

        assertThat(households.holds()).isFalse();
        assertThat(households.value()).isEqualTo(Fraction.of(379));
        assertThat(households.checks()).hasSize(5);
        assertThat(households.in(Language.ENGLISH)).contains("chapter 8, section 1");
        assertThatThrownBy(() -> PROVISION.rentSubsidyHouseholds(Map.of(Year.of(2016), 380L)))
                .hasMessage("The households of 2017 (none) must be given for every year.");
    }

    @ParameterizedTest
    @CsvSource({"3, 4, true", "74, 100, false"})
    void threeInFourClinicsProvideChineseMedicine(long able, long clinics, boolean kept) {
        Calculation coverage = PROVISION.clinicCoverage(able, clinics);

        assertThat(coverage.holds()).isEqualTo(kept);
        assertThat(coverage.citations()).hasSize(1);
        assertThatThrownBy(() -> PROVISION.clinicCoverage(5, 4)).hasMessageContaining("must not exceed");
    }

    @ParameterizedTest
    @CsvSource({"14, 6, false", "15, 0, true", "20, 6, true", "21, 0, false"})
    void screeningHasItsWindow(int weeks, int days, boolean within) {
        Calculation age = PublicProvision.prenatalScreening(new Gestation(weeks, days));

        assertThat(age.holds()).isEqualTo(within);
        assertThat(age.citations().get(0).row()).hasValue(43);
    }

    @Test
    void outsideThePlanNothingIsPromised() {
        PublicProvision later = PublicProvision.on(LocalDate.of(2021, 1, 1));

        assertThatThrownBy(() -> later.clinicCoverage(1, 1))
                .hasMessage("The date for KP-06-04.village-clinics (2021-01-01) must have a figure in force;"
                        + " no figure in force is known.");
        assertThatThrownBy(() -> later.maternalMortality(0, 1)).hasMessageContaining("no figure in force");
        assertThatThrownBy(() -> later.rentSubsidyHouseholds(Map.of())).hasMessageContaining("no figure in force");
        assertThatThrownBy(() -> later.specialEducationFunds(1)).hasMessageContaining("no figure in force");
    }
}
