package cn.zhoucun.services.plan.money;

import static cn.zhoucun.services.plan.SocialInsuranceServices.EMPLOYEE_MEDICAL_INSURANCE;
import static cn.zhoucun.services.plan.SocialInsuranceServices.EMPLOYEE_PENSION_INSURANCE;
import static cn.zhoucun.services.plan.SocialInsuranceServices.MATERNITY_INSURANCE;
import static cn.zhoucun.services.plan.SocialInsuranceServices.RESIDENT_MEDICAL_INSURANCE;
import static cn.zhoucun.services.plan.SocialInsuranceServices.RESIDENT_PENSION_INSURANCE;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.PolicyRate;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.insurance.Contribution;
import cn.zhoucun.services.calculator.insurance.EmployeePension;
import cn.zhoucun.services.calculator.insurance.MaternityAllowance;
import cn.zhoucun.services.calculator.insurance.Reimbursement;
import cn.zhoucun.services.calculator.insurance.ResidentPension;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Social insurance (rows 20 to 24 of Annex 1) on a date: pensions, contributions, reimbursements and the maternity
 * allowance.
 *
 * <p>A method throws {@link InvalidInputException} where no figure is in force on the date.
 */
public final class SocialInsurance {

    private final PlanFigures figures;

    private SocialInsurance(PlanFigures figures) {
        this.figures = figures;
    }

    /**
     * Obtains the calculations as printed.
     *
     * @param date the date on which the figures are in force
     * @return the calculations
     */
    public static SocialInsurance on(LocalDate date) {
        return on(date, Parameters.none());
    }

    /**
     * Obtains the calculations with figures that the caller supplies or amends.
     *
     * @param date the date on which the figures are in force
     * @param parameters the figures
     * @return the calculations
     */
    public static SocialInsurance on(LocalDate date, Parameters parameters) {
        return new SocialInsurance(new PlanFigures(date, parameters));
    }

    /**
     * The yearly cap on what resident medical insurance pays (最高支付限额).
     *
     * @param cap the cap that the fund applies, per year
     * @param paid what the fund has already paid in the year, per year
     * @param income disposable income of residents per head, per year, of the year that the caller reads (reading D091)
     */
    public record YearlyCap(Sum cap, Sum paid, Figure income) implements Serializable {}

    /**
     * Works out the pension of a resident (居民养老保险待遇, row 21): the base pension, and what the own account adds.
     *
     * @param standard the standard of the base pension that is paid, per month; it is not printed (reading D086)
     * @param accountPart what the own account adds, per month, zero if it is not asked for
     * @return the pension, per month
     * @throws InvalidInputException if the standard is below the printed floor, or a frequency differs
     */
    public Calculation residentPension(Sum standard, Sum accountPart) {
        return PlanFigures.of(
                RESIDENT_PENSION_INSURANCE,
                ResidentPension.of(
                        figures.parameter(RESIDENT_PENSION_INSURANCE, "basePensionFloor"), standard, accountPart));
    }

    /**
     * Works out the basic pension of an employee (职工基本养老金, row 20). The plan names the factors and prints no formula;
     * this is the national one, and is cited so.
     *
     * @param localWage the local mean monthly wage of the prior year, per month
     * @param indexedWage the own indexed mean monthly contribution wage, per month
     * @param monthsContributed the months of contribution, at least 15 years
     * @param account the balance of the own account at retirement, a single sum
     * @param age the age at retirement in completed years, from 40 to 70
     * @param mode how the fen is found
     * @return the pension, per month
     * @throws InvalidInputException if the age is not in the table, the years are too few, or a frequency is another
     */
    public static Calculation employeePension(
            Sum localWage, Sum indexedWage, int monthsContributed, Sum account, int age, RoundingMode mode) {
        return PlanFigures.of(
                EMPLOYEE_PENSION_INSURANCE,
                EmployeePension.of(localWage, indexedWage, monthsContributed, account, age, mode));
    }

    /**
     * Works out what an employer pays into employee medical insurance (row 22).
     *
     * @param totalWages the total wages of the unit (reading D087)
     * @param mode how the fen is found
     * @return the contribution, with the frequency of the wages
     */
    public Calculation employerMedical(Sum totalWages, RoundingMode mode) {
        Figure rate = figures.contribution(EMPLOYEE_MEDICAL_INSURANCE, Payer.EMPLOYER, false);
        return PlanFigures.of(
                EMPLOYEE_MEDICAL_INSURANCE, Contribution.ofEmployer(totalWages, PolicyRate.of(rate), mode));
    }

    /**
     * Works out what an employee pays into employee medical insurance (row 22).
     *
     * @param contributionWage the employee's own contribution wage (reading D087)
     * @param mode how the fen is found
     * @return the contribution, with the frequency of the wage
     */
    public Calculation employeeMedical(Sum contributionWage, RoundingMode mode) {
        Figure rate = figures.contribution(EMPLOYEE_MEDICAL_INSURANCE, Payer.EMPLOYEE, false);
        return PlanFigures.of(
                EMPLOYEE_MEDICAL_INSURANCE, Contribution.ofEmployee(contributionWage, PolicyRate.of(rate), mode));
    }

    /**
     * Works out what employee medical insurance pays of a stay in hospital (职工住院报销, row 22).
     *
     * @param eligibleCost the cost that the policy covers
     * @param rate the rate that is applied, a share of one, not below the printed one
     * @param mode how the fen is found
     * @return the reimbursement, with the frequency of the cost
     * @throws InvalidInputException if the rate is not a share or is below the printed one
     */
    public Calculation employeeInpatient(Sum eligibleCost, BigDecimal rate, RoundingMode mode) {
        Figure floor = figures.standard(EMPLOYEE_MEDICAL_INSURANCE, "inpatient");
        return PlanFigures.of(
                EMPLOYEE_MEDICAL_INSURANCE, Reimbursement.of(eligibleCost, PolicyRate.atLeast(rate, floor), mode));
    }

    /**
     * Works out what resident medical insurance pays of stays in hospital (居民住院报销, row 23), within what is left of the
     * yearly cap.
     *
     * @param eligibleCost the cost of the year that the policy covers, per year
     * @param rate the rate that is applied, a share of one
     * @param tolerance how far the rate may be from the printed one (左右), a share of one; it is not printed
     * @param cap the yearly cap
     * @param mode how the fen is found
     * @return the reimbursement, per year
     * @throws InvalidInputException if the rate is farther away, a sum is not per year, the cap is below the printed
     *     multiple of income, or more was paid than it allows
     */
    public Calculation residentInpatient(
            Sum eligibleCost, BigDecimal rate, BigDecimal tolerance, YearlyCap cap, RoundingMode mode) {
        Figure about = figures.standard(RESIDENT_MEDICAL_INSURANCE, "inpatient");
        return PlanFigures.of(
                RESIDENT_MEDICAL_INSURANCE,
                Reimbursement.upToCap(
                        eligibleCost,
                        PolicyRate.about(rate, about, tolerance),
                        cap.cap(),
                        cap.paid(),
                        cap.income(),
                        capMultiple(),
                        mode));
    }

    /**
     * Works out the least that the yearly cap of resident medical insurance may be (row 23).
     *
     * @param income disposable income of residents per head, per year (reading D091)
     * @return the least cap, per year
     * @throws InvalidInputException if the income is not a sum per year
     */
    public Calculation leastCap(Figure income) {
        return PlanFigures.of(RESIDENT_MEDICAL_INSURANCE, Reimbursement.leastCap(income, capMultiple()));
    }

    private Figure capMultiple() {
        return figures.standard(RESIDENT_MEDICAL_INSURANCE, "cap");
    }

    /**
     * Works out what major illness insurance pays (大病保险, row 23).
     *
     * @param eligibleCost the cost that the policy covers
     * @param rate the rate that is applied, a share of one, not below the printed one
     * @param mode how the fen is found
     * @return the reimbursement, with the frequency of the cost
     * @throws InvalidInputException if the rate is not a share or is below the printed one
     */
    public Calculation majorIllness(Sum eligibleCost, BigDecimal rate, RoundingMode mode) {
        Figure floor = figures.standard(RESIDENT_MEDICAL_INSURANCE, "majorIllness");
        return PlanFigures.of(
                RESIDENT_MEDICAL_INSURANCE, Reimbursement.of(eligibleCost, PolicyRate.atLeast(rate, floor), mode));
    }

    /**
     * Works out what an employer pays into maternity insurance (row 24).
     *
     * @param totalWages the total wages of the unit
     * @param rate the rate that is applied, a share of one, not above the printed one
     * @param mode how the fen is found
     * @return the contribution, with the frequency of the wages
     * @throws InvalidInputException if the rate is not a share or exceeds the printed one
     */
    public Calculation maternityContribution(Sum totalWages, BigDecimal rate, RoundingMode mode) {
        Figure ceiling = figures.contribution(MATERNITY_INSURANCE, Payer.EMPLOYER, true);
        return PlanFigures.of(
                MATERNITY_INSURANCE, Contribution.ofEmployer(totalWages, PolicyRate.atMost(rate, ceiling), mode));
    }

    /**
     * Works out the employer's mean monthly wage of the prior year, which the maternity allowance rests on (row 24).
     *
     * @param wages the total wages of the prior year, per year
     * @param staff the mean number of staff in that year, at least one
     * @param mode how the fen is found
     * @return the mean wage, per month
     * @throws InvalidInputException if the wages are not per year, or there is no staff
     */
    public static Calculation maternityMeanWage(Sum wages, long staff, RoundingMode mode) {
        return PlanFigures.of(MATERNITY_INSURANCE, MaternityAllowance.meanMonthlyWage(wages, staff, mode));
    }

    /**
     * Works out the maternity allowance for a number of months (生育津贴, row 24).
     *
     * @param meanMonthlyWage the employer's mean monthly wage of the prior year, per month
     * @param months the months, parts of one allowed; they are not printed (reading D092)
     * @param mode how the fen is found
     * @return the allowance, a single sum
     * @throws InvalidInputException if the wage is not per month or the months are negative
     */
    public static Calculation maternityForMonths(Sum meanMonthlyWage, BigDecimal months, RoundingMode mode) {
        return PlanFigures.of(MATERNITY_INSURANCE, MaternityAllowance.forMonths(meanMonthlyWage, months, mode));
    }

    /**
     * Works out the maternity allowance for a number of days (row 24).
     *
     * @param meanMonthlyWage the employer's mean monthly wage of the prior year, per month
     * @param days the days; they are not printed (reading D092)
     * @param daysOfMonth what the month is divided by, such as 30, at least one
     * @param mode how the fen is found
     * @return the allowance, a single sum
     * @throws InvalidInputException if the wage is not per month, the days are negative or the divisor is not positive
     */
    public static Calculation maternityForDays(Sum meanMonthlyWage, long days, long daysOfMonth, RoundingMode mode) {
        return PlanFigures.of(
                MATERNITY_INSURANCE, MaternityAllowance.forDays(meanMonthlyWage, days, daysOfMonth, mode));
    }
}
