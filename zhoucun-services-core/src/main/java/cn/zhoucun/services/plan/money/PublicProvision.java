package cn.zhoucun.services.plan.money;

import static cn.zhoucun.services.plan.CultureSportServices.FILMS;
import static cn.zhoucun.services.plan.CultureSportServices.FREE_VENUES;
import static cn.zhoucun.services.plan.CultureSportServices.READING;
import static cn.zhoucun.services.plan.DisabilityServices.EDUCATION_OF_DISABLED;
import static cn.zhoucun.services.plan.HealthServices.PRENATAL_SCREENING;
import static cn.zhoucun.services.plan.SafetyServices.FOOD;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.education.PerHeadGrant;
import cn.zhoucun.services.calculator.provision.Coverage;
import cn.zhoucun.services.calculator.provision.Films;
import cn.zhoucun.services.calculator.provision.Gestation;
import cn.zhoucun.services.calculator.provision.Households;
import cn.zhoucun.services.calculator.provision.PerHead;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.ZhoucunPlan;
import cn.zhoucun.services.plan.facts.HealthFacts;
import cn.zhoucun.services.rule.Comparison;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;

/**
 * What public bodies owe, on a date: funds of schools, food samples, opening hours, films, books, clinics, mortality and
 * rent subsidies, measured against what is promised.
 *
 * <p>A method throws {@link InvalidInputException} where no figure is in force on the date.
 */
public final class PublicProvision {

    private final PlanFigures figures;

    private PublicProvision(PlanFigures figures) {
        this.figures = figures;
    }

    /**
     * Obtains the calculations as printed.
     *
     * @param date the date on which the figures are in force
     * @return the calculations
     */
    public static PublicProvision on(LocalDate date) {
        return on(date, Parameters.none());
    }

    /**
     * Obtains the calculations with figures that the caller supplies or amends.
     *
     * @param date the date on which the figures are in force
     * @param parameters the figures
     * @return the calculations
     */
    public static PublicProvision on(LocalDate date, Parameters parameters) {
        return new PublicProvision(new PlanFigures(date, parameters));
    }

    /**
     * The stock of books a head against two printed thresholds, which are tested apart (reading D013).
     *
     * @param byList the stock against the least of the list (row 77)
     * @param byIndicator the stock against the target of the indicators (row 21 of 专栏1), due by the end of 2020
     */
    public record BookStock(Calculation byList, Calculation byIndicator) implements Serializable {}

    /**
     * Works out the running costs that a school receives for pupils of special education and those who join its classes
     * (特教公用经费, row 97). They go to the school, not to the pupil.
     *
     * @param pupils the pupils
     * @return the funds of the school, per year
     * @throws InvalidInputException if the count is negative
     */
    public Calculation specialEducationFunds(long pupils) {
        return PlanFigures.of(
                EDUCATION_OF_DISABLED, PerHeadGrant.total(figures.parameter(EDUCATION_OF_DISABLED, "school"), pupils));
    }

    /**
     * Works out how many samples of food are due in a year (食品抽检量, row 80).
     *
     * @param population the population; whether residents or those of local hukou is not printed (reading D098)
     * @return the samples, rounded up
     * @throws InvalidInputException if the population is negative
     */
    public Calculation foodSamplesDue(long population) {
        return PlanFigures.of(FOOD, PerHead.samplesDue(population, figures.standard(FOOD, "samples")));
    }

    /**
     * Checks how much of the opening time of cultural venues lies outside working hours (错时开放, row 67).
     *
     * @param offHours the hours outside working hours
     * @param openingHours all opening hours, at least one
     * @return the share, with the check of one third
     * @throws InvalidInputException if a count is negative, there are no hours, or the part exceeds the whole
     */
    public Calculation offHours(long offHours, long openingHours) {
        return PlanFigures.of(
                FREE_VENUES,
                Coverage.of(offHours, openingHours, Comparison.AT_LEAST, figures.standard(FREE_VENUES, "offHours")));
    }

    /**
     * Checks how many showings in villages are of new domestic films (国产新片, row 76).
     *
     * @param newFilms the showings of films released within two years (reading D099)
     * @param showings all showings, at least one
     * @return the share, with the check of one third
     * @throws InvalidInputException if a count is negative, there are no showings, or the part exceeds the whole
     */
    public Calculation newFilms(long newFilms, long showings) {
        return PlanFigures.of(
                FILMS, Coverage.of(newFilms, showings, Comparison.AT_LEAST, figures.standard(FILMS, "newFilms")));
    }

    /**
     * Checks the showings of films in villages in a year (行政村放映, row 76), a mean over all villages.
     *
     * @param villages the administrative villages
     * @param shown the showings of the year in all of them
     * @return the showings due, with the check that those given are no fewer
     * @throws InvalidInputException if a count is negative
     */
    public Calculation filmsInVillages(long villages, long shown) {
        return PlanFigures.of(FILMS, Films.inVillages(villages, figures.standard(FILMS, "village"), shown));
    }

    /**
     * Checks the films shown to the pupils of a school (中小学影片, row 76).
     *
     * @param terms the school terms, from 1 to 10
     * @param shown the films shown in these terms
     * @return the films due, with the check that those shown are no fewer
     * @throws InvalidInputException if a count is out of bounds
     */
    public Calculation filmsAtSchool(int terms, long shown) {
        return PlanFigures.of(FILMS, Films.atSchool(terms, figures.standard(FILMS, "school"), shown));
    }

    /**
     * Works out the stock of books and other items a head (人均藏书量, row 77 and the indicators).
     *
     * @param volumes the stock of the library, the culture stations and the village reading rooms together
     * @param population the population, at least one (reading D098)
     * @return the stock, with the check of each threshold
     * @throws InvalidInputException if a count is negative or the population is zero
     */
    public BookStock bookStock(long volumes, long population) {
        return new BookStock(
                PlanFigures.of(READING, PerHead.stock(volumes, population, figures.standard(READING, "books"))),
                PerHead.stock(volumes, population, figures.indicator("IND-21")));
    }

    /**
     * Works out maternal mortality (孕产妇死亡率, row 11 of the indicators), due by the end of 2020.
     *
     * @param deaths the maternal deaths of the year
     * @param liveBirths the live births of the year, at least one
     * @return the deaths per 100,000 births, with the check of the ceiling; with few births one death exceeds it
     *     (reading D032)
     * @throws InvalidInputException if a count is negative or there are no births
     */
    public Calculation maternalMortality(long deaths, long liveBirths) {
        return PerHead.maternalMortality(deaths, liveBirths, figures.indicator("IND-11"));
    }

    /**
     * Checks the households with a rent subsidy in every year of the plan (租金补贴, chapter 8, section 1). A good year does
     * not make up for a bad one.
     *
     * @param counts the households of each year
     * @return the households of the worst year, with a check for every year
     * @throws InvalidInputException if a year of the plan has no count, or a count is negative
     */
    public Calculation rentSubsidyHouseholds(Map<Year, Long> counts) {
        return Households.everyYear(
                Year.from(ZhoucunPlan.period().from()),
                Year.from(ZhoucunPlan.period().until().orElseThrow()),
                counts,
                figures.commitment("CH08-1.rent-subsidy", "households"));
    }

    /**
     * Checks how many village clinics provide Chinese medicine (村卫生室中医药服务, key project 4 of health).
     *
     * @param able the clinics able to provide it
     * @param clinics all village clinics, at least one
     * @return the share, with the check of the printed one
     * @throws InvalidInputException if a count is negative, there is no clinic, or the part exceeds the whole
     */
    public Calculation clinicCoverage(long able, long clinics) {
        return Coverage.of(able, clinics, Comparison.AT_LEAST, figures.keyProject("KP-06-04", "village-clinics"));
    }

    /**
     * Checks whether a pregnancy is in the window of prenatal screening (产前筛查孕周, row 43), both ends included.
     *
     * @param age the age of the pregnancy
     * @return the age in days, with the checks of both ends
     */
    public static Calculation prenatalScreening(Gestation age) {
        return PlanFigures.of(PRENATAL_SCREENING, age.within(end(Comparison.AT_LEAST), end(Comparison.AT_MOST)));
    }

    private static Gestation end(Comparison comparison) {
        return Gestation.ofDays(PlanFigures.bound(PRENATAL_SCREENING, HealthFacts.GESTATION_DAYS, comparison));
    }
}
