package cn.zhoucun.services.plan.money;

import cn.zhoucun.services.calculator.Relief;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.education.FeeWaiver;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.plan.EducationServices;

/**
 * The waivers of education (rows 1, 5, 6 and 8 of Annex 1). Fees are given by the caller; accommodation is never waived,
 * and a private school's pupil receives what a comparable public school waives.
 */
public final class EducationWaivers {

    private static final Sum NONE_PER_YEAR = Sum.perYear("0");

    private EducationWaivers() {}

    /**
     * Works out the waiver of tuition and miscellaneous fees in compulsory education (row 1).
     *
     * @param fees the fees, per year
     * @return the waiver
     * @throws InvalidInputException if the fees are not per year
     */
    public static Relief compulsoryFees(Sum fees) {
        return of(EducationServices.FREE_COMPULSORY_EDUCATION, FeeWaiver.atPublicSchool(fees, NONE_PER_YEAR));
    }

    /**
     * Works out the waiver of the care fee for preschool children of registered poor families (row 5).
     *
     * @param careFee the fee for care and education
     * @param accommodation what else is to be paid, zero if there is nothing
     * @return the waiver
     * @throws InvalidInputException if the frequencies differ
     */
    public static Relief preschoolCareFee(Sum careFee, Sum accommodation) {
        return of(EducationServices.PRESCHOOL_FEE_WAIVER, FeeWaiver.atPublicSchool(careFee, accommodation));
    }

    /**
     * Works out the waiver at a public vocational school (row 6).
     *
     * @param tuition the tuition
     * @param accommodation the fee for accommodation, zero if there is none
     * @return the waiver
     * @throws InvalidInputException if the frequencies differ
     */
    public static Relief vocationalPublic(Sum tuition, Sum accommodation) {
        return of(EducationServices.VOCATIONAL_TUITION_WAIVER, FeeWaiver.atPublicSchool(tuition, accommodation));
    }

    /**
     * Works out the subsidy at a private vocational school (row 6).
     *
     * @param tuition the tuition of the private school
     * @param publicTuition the tuition waived for the same major at public schools of the same kind
     * @param accommodation the fee for accommodation, zero if there is none
     * @return the subsidy
     * @throws InvalidInputException if the frequencies differ
     */
    public static Relief vocationalPrivate(Sum tuition, Sum publicTuition, Sum accommodation) {
        return of(
                EducationServices.VOCATIONAL_TUITION_WAIVER,
                FeeWaiver.atPrivateSchool(tuition, publicTuition, accommodation));
    }

    /**
     * Works out the waiver at a public general senior secondary school (row 8).
     *
     * @param tuition the approved tuition
     * @param accommodation the fee for accommodation, zero if there is none
     * @return the waiver
     * @throws InvalidInputException if the frequencies differ
     */
    public static Relief seniorPublic(Sum tuition, Sum accommodation) {
        return of(EducationServices.SENIOR_TUITION_WAIVER, FeeWaiver.atPublicSchool(tuition, accommodation));
    }

    /**
     * Works out the subsidy at a private general senior secondary school (row 8).
     *
     * @param tuition the tuition of the private school
     * @param publicTuition the tuition waived at public schools of the same kind
     * @param accommodation the fee for accommodation, zero if there is none
     * @return the subsidy
     * @throws InvalidInputException if the frequencies differ
     */
    public static Relief seniorPrivate(Sum tuition, Sum publicTuition, Sum accommodation) {
        return of(
                EducationServices.SENIOR_TUITION_WAIVER,
                FeeWaiver.atPrivateSchool(tuition, publicTuition, accommodation));
    }

    private static Relief of(ServiceItem service, Relief relief) {
        return new Relief(PlanFigures.of(service, relief.relieved()), PlanFigures.of(service, relief.remaining()));
    }
}
