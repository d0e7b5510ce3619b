package cn.zhoucun.services.plan.money;

import static cn.zhoucun.services.plan.DisabilityServices.INSURANCE;
import static cn.zhoucun.services.plan.DisabilityServices.SUBSIDIES;
import static cn.zhoucun.services.plan.SocialServices.LIVING_ALLOWANCE;
import static cn.zhoucun.services.plan.SocialServices.MEDICAL_ASSISTANCE;
import static cn.zhoucun.services.plan.SocialServices.ORPHAN_SUPPORT;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.PolicyRate;
import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.assistance.LivingStandards;
import cn.zhoucun.services.calculator.assistance.MedicalAssistance;
import cn.zhoucun.services.calculator.assistance.OrphanStandards;
import cn.zhoucun.services.calculator.assistance.PremiumSubsidy;
import cn.zhoucun.services.calculator.assistance.SuppliedAmount;
import cn.zhoucun.services.calculator.assistance.TopUp;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Social assistance (rows 51, 53, 63, 91 and 93 of Annex 1) on a date. Most amounts are left to authorities, and are read
 * from the figures that the caller supplies under the ids named here.
 *
 * <p>A method throws {@link InvalidInputException} where no figure is in force on the date. The standards of 2015 that the
 * plan prints are {@link LivingStandards2015 baselines} and never stand in for those in force.
 */
public final class SocialAssistance {

    private final PlanFigures figures;

    private SocialAssistance(PlanFigures figures) {
        this.figures = figures;
    }

    /**
     * Obtains the calculations as printed.
     *
     * @param date the date on which the figures are in force
     * @return the calculations
     */
    public static SocialAssistance on(LocalDate date) {
        return on(date, Parameters.none());
    }

    /**
     * Obtains the calculations with figures that the caller supplies or amends.
     *
     * @param date the date on which the figures are in force
     * @param parameters the figures
     * @return the calculations
     */
    public static SocialAssistance on(LocalDate date, Parameters parameters) {
        return new SocialAssistance(new PlanFigures(date, parameters));
    }

    /**
     * Works out the top-up of an urban household (城市低保补差, row 51), by the standard supplied as {@code SOC-01.urban}.
     *
     * @param income the income of all members together, per month
     * @param members how many they are
     * @return the top-up, per month, with the check that the income per head is below the standard
     * @throws InvalidInputException if the members are out of bounds, or the income is not per month
     */
    public Calculation urbanTopUp(Sum income, int members) {
        return topUp("urban", income, members);
    }

    /**
     * Works out the top-up of a rural household (农村低保补差, row 51), by the standard supplied as {@code SOC-01.rural}.
     *
     * @param income the income of all members together, per year
     * @param members how many they are
     * @return the top-up, per year, with the check that the income per head is below the standard
     * @throws InvalidInputException if the members are out of bounds, or the income is not per year
     */
    public Calculation ruralTopUp(Sum income, int members) {
        return topUp("rural", income, members);
    }

    private Calculation topUp(String standard, Sum income, int members) {
        return PlanFigures.of(
                LIVING_ALLOWANCE, TopUp.of(figures.parameter(LIVING_ALLOWANCE, standard), income, members));
    }

    /**
     * Checks an urban standard against what residents of towns consumed (row 51).
     *
     * @param standard the standard a head that is set or proposed
     * @param consumption what a resident of a town consumed in the prior year, per year
     * @return the standard per year, with the check of the printed share
     * @throws InvalidInputException if a sum is neither per month nor per year
     */
    public Calculation urbanStandard(Sum standard, Sum consumption) {
        return standard(standard, consumption, "urbanShare");
    }

    /**
     * Checks a rural standard against what rural residents consumed (row 51).
     *
     * @param standard the standard a head that is set or proposed
     * @param consumption what a rural resident consumed in the prior year, per year
     * @return the standard per year, with the check of the printed share
     * @throws InvalidInputException if a sum is neither per month nor per year
     */
    public Calculation ruralStandard(Sum standard, Sum consumption) {
        return standard(standard, consumption, "ruralShare");
    }

    private Calculation standard(Sum standard, Sum consumption, String share) {
        return PlanFigures.of(
                LIVING_ALLOWANCE,
                LivingStandards.reaches(standard, consumption, figures.standard(LIVING_ALLOWANCE, share)));
    }

    /**
     * Checks the ratio of the urban to the rural standard (row 51), both as sums per year. It is due by the end of 2020.
     *
     * @param urban the urban standard
     * @param rural the rural standard, not zero
     * @return the ratio, with the check of the printed one
     * @throws InvalidInputException if a sum is neither per month nor per year, or the rural standard is zero
     */
    public Calculation standardRatio(Sum urban, Sum rural) {
        return PlanFigures.of(
                LIVING_ALLOWANCE, LivingStandards.ratio(urban, rural, figures.standard(LIVING_ALLOWANCE, "ratio")));
    }

    /**
     * Works out medical assistance to the foremost groups (医疗救助, row 53).
     *
     * @param burden the compliant costs of the year that are left to the person after all insurance, per year
     * @param rate the rate that is applied, a share of one, not below the printed one
     * @param limit the yearly limit, per year; it is not printed (reading D090)
     * @param given the assistance already given in the year, per year
     * @param mode how the fen is found
     * @return the assistance, per year, within what is left of the limit
     * @throws InvalidInputException if the rate is below the printed one, a sum is not per year, or more was given than
     *     the limit allows
     */
    public Calculation medicalAssistance(Sum burden, BigDecimal rate, Figure limit, Sum given, RoundingMode mode) {
        PolicyRate applied = PolicyRate.atLeast(rate, figures.standard(MEDICAL_ASSISTANCE, "reimbursement"));
        return PlanFigures.of(MEDICAL_ASSISTANCE, MedicalAssistance.of(burden, applied, limit, given, mode));
    }

    /**
     * Pays the whole contribution to resident medical insurance of someone on extreme-hardship support (全额资助, row 53).
     *
     * @param premium the own contribution
     * @return the subsidy, and what is left to pay
     */
    public static Relief fullPremium(Sum premium) {
        return of(MEDICAL_ASSISTANCE, PremiumSubsidy.full(premium));
    }

    /**
     * Pays a fixed part of the contribution to resident medical insurance of someone on minimum living allowance (定额资助,
     * row 53), supplied as {@code SOC-03.fixedSubsidy}.
     *
     * @param premium the own contribution, per year
     * @return the subsidy, and what is left to pay
     * @throws InvalidInputException if the fixed part exceeds the contribution, or that is not per year
     */
    public Relief fixedPremium(Sum premium) {
        return premium(MEDICAL_ASSISTANCE, "fixedSubsidy", premium);
    }

    /**
     * Subsidises the contribution of a poor or severely disabled person to the resident pension (row 93), by the sum
     * supplied as {@code DIS-03.pension}.
     *
     * @param premium the own contribution, per year
     * @return the subsidy, and what is left to pay
     * @throws InvalidInputException if the subsidy exceeds the contribution, or that is not per year
     */
    public Relief disabledPensionPremium(Sum premium) {
        return premium(INSURANCE, "pension", premium);
    }

    /**
     * Subsidises the contribution of a poor or severely disabled person to resident medical insurance (row 93), by the
     * sum supplied as {@code DIS-03.medical}.
     *
     * @param premium the own contribution, per year
     * @return the subsidy, and what is left to pay
     * @throws InvalidInputException if the subsidy exceeds the contribution, or that is not per year
     */
    public Relief disabledMedicalPremium(Sum premium) {
        return premium(INSURANCE, "medical", premium);
    }

    private Relief premium(ServiceItem service, String subsidy, Sum premium) {
        return of(service, PremiumSubsidy.fixed(premium, figures.parameter(service, subsidy)));
    }

    private static Relief of(ServiceItem service, Relief relief) {
        return new Relief(PlanFigures.of(service, relief.relieved()), PlanFigures.of(service, relief.remaining()));
    }

    /**
     * Checks the standards for raising orphans (孤儿养育标准, row 63): their order, and the floors, which are not printed
     * (reading D093).
     *
     * @param institution the standard in institutions that is set or proposed
     * @param dispersed the standard in families that is set or proposed
     * @param leastInstitution the provincial minimum in institutions
     * @param leastDispersed the provincial minimum in families
     * @param meanLiving the local mean level of living
     * @return what the standard in institutions exceeds the other by, with the checks
     * @throws InvalidInputException if a sum is neither per month nor per year
     */
    public static Calculation orphanStandards(
            Sum institution, Sum dispersed, Figure leastInstitution, Figure leastDispersed, Figure meanLiving) {
        return PlanFigures.of(
                ORPHAN_SUPPORT,
                OrphanStandards.check(institution, dispersed, leastInstitution, leastDispersed, meanLiving));
    }

    /**
     * Returns the living subsidy of a disabled person in hardship (困难残疾人生活补贴, row 91), supplied as
     * {@code DIS-01.living}.
     *
     * @return the subsidy, per month
     */
    public Calculation livingSubsidy() {
        return disabilitySubsidies(List.of("living"));
    }

    /**
     * Returns the nursing subsidy of a severely disabled person (重度残疾人护理补贴, row 91), supplied as
     * {@code DIS-01.nursing}.
     *
     * @return the subsidy, per month
     */
    public Calculation nursingSubsidy() {
        return disabilitySubsidies(List.of("nursing"));
    }

    /**
     * Returns both subsidies of someone to whom both are due (row 91).
     *
     * @return the subsidies together, per month
     */
    public Calculation bothSubsidies() {
        return disabilitySubsidies(List.of("living", "nursing"));
    }

    private Calculation disabilitySubsidies(List<String> which) {
        return PlanFigures.of(
                SUBSIDIES,
                SuppliedAmount.together(which.stream()
                        .map(each -> figures.parameter(SUBSIDIES, each))
                        .toList()));
    }
}
