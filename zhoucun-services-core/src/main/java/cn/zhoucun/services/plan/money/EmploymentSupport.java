package cn.zhoucun.services.plan.money;

import static cn.zhoucun.services.plan.EmploymentServices.EMPLOYMENT_ASSISTANCE;
import static cn.zhoucun.services.plan.EmploymentServices.HOTLINE;
import static cn.zhoucun.services.plan.EmploymentServices.INTERNSHIPS;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.insurance.InternshipSubsidy;
import cn.zhoucun.services.calculator.provision.Households;
import cn.zhoucun.services.calculator.provision.ServiceHours;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Employment (rows 11, 12 and 19 of Annex 1) on a date: the subsidy for internships, households without anyone in work,
 * and the hours of the hotline.
 *
 * <p>A method throws {@link InvalidInputException} where no figure is in force on the date.
 */
public final class EmploymentSupport {

    private final PlanFigures figures;

    private EmploymentSupport(PlanFigures figures) {
        this.figures = figures;
    }

    /**
     * Obtains the calculations as printed.
     *
     * @param date the date on which the figures are in force
     * @return the calculations
     */
    public static EmploymentSupport on(LocalDate date) {
        return on(date, Parameters.none());
    }

    /**
     * Obtains the calculations with figures that the caller supplies or amends.
     *
     * @param date the date on which the figures are in force
     * @param parameters the figures
     * @return the calculations
     */
    public static EmploymentSupport on(LocalDate date, Parameters parameters) {
        return new EmploymentSupport(new PlanFigures(date, parameters));
    }

    /**
     * Works out the ratio at which an internship unit is subsidised (见习补贴比例, row 12): ten percentage points more where it
     * keeps on seven in ten of those who finish.
     *
     * @param baseRatio the ratio before the rise, a share of one; it is not printed (reading D061)
     * @param finished how many interns finished, at least one
     * @param kept how many of them the unit kept on
     * @return the ratio, with the check of the retention
     * @throws InvalidInputException if a number is out of bounds, more were kept than finished, or the raised ratio
     *     exceeds one
     */
    public Calculation internshipRatio(BigDecimal baseRatio, long finished, long kept) {
        return PlanFigures.of(INTERNSHIPS, ratio(baseRatio, finished, kept));
    }

    /**
     * Works out the subsidy of an internship unit (row 12).
     *
     * @param allowance the living allowance that the interns receive
     * @param baseRatio the ratio before the rise, a share of one; it is not printed (reading D061)
     * @param finished how many interns finished, at least one
     * @param kept how many of them the unit kept on
     * @param mode how the fen is found
     * @return the subsidy, with the frequency of the allowance
     * @throws InvalidInputException if a number is out of bounds, more were kept than finished, or the raised ratio
     *     exceeds one
     */
    public Calculation internshipSubsidy(
            Sum allowance, BigDecimal baseRatio, long finished, long kept, RoundingMode mode) {
        return PlanFigures.of(INTERNSHIPS, InternshipSubsidy.amount(allowance, ratio(baseRatio, finished, kept), mode));
    }

    private Calculation ratio(BigDecimal baseRatio, long finished, long kept) {
        return InternshipSubsidy.ratio(
                baseRatio,
                figures.standard(INTERNSHIPS, "raise"),
                figures.parameter(INTERNSHIPS, "keptOn"),
                finished,
                kept);
    }

    /**
     * Checks the promise to a household without anyone in work (零就业家庭, row 11).
     *
     * @param able the members who are able to work
     * @param inWork those of them who are in work
     * @return the members in work, with the check that one is; no check where no one is able to work
     * @throws InvalidInputException if a count is out of bounds, or more are in work than able
     */
    public Calculation zeroEmploymentHousehold(int able, int inWork) {
        return PlanFigures.of(
                EMPLOYMENT_ASSISTANCE,
                Households.someoneInWork(able, inWork, figures.standard(EMPLOYMENT_ASSISTANCE, "inWork")));
    }

    /**
     * Checks the hours at which operators answer the hotline (人工服务, row 19).
     *
     * @param days the days a week
     * @param hours the hours of such a day
     * @return the hours a week, with the checks of days and hours
     * @throws InvalidInputException if days or hours are out of bounds
     */
    public Calculation hotlineOperators(int days, int hours) {
        return hotline(days, hours, "mannedDays", "mannedHours");
    }

    /**
     * Checks the hours at which the hotline answers by voice (自助语音服务, row 19).
     *
     * @param days the days a week
     * @param hours the hours of such a day
     * @return the hours a week, with the checks of days and hours
     * @throws InvalidInputException if days or hours are out of bounds
     */
    public Calculation hotlineVoice(int days, int hours) {
        return hotline(days, hours, "voiceDays", "voiceHours");
    }

    private Calculation hotline(int days, int hours, String leastDays, String leastHours) {
        return PlanFigures.of(
                HOTLINE,
                ServiceHours.of(
                        days, hours, figures.standard(HOTLINE, leastDays), figures.standard(HOTLINE, leastHours)));
    }
}
