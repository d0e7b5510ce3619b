package cn.zhoucun.services.plan.money;

import static cn.zhoucun.services.plan.EducationServices.BOARDING_SUBSIDY;
import static cn.zhoucun.services.plan.EducationServices.PRESCHOOL_GRANT;
import static cn.zhoucun.services.plan.EducationServices.SENIOR_GRANT;
import static cn.zhoucun.services.plan.EducationServices.VOCATIONAL_GRANT;

import cn.zhoucun.services.calculator.Budget;
import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Figure;
import cn.zhoucun.services.calculator.education.GrantQuota;
import cn.zhoucun.services.calculator.education.PerHeadGrant;
import cn.zhoucun.services.calculator.education.TierAllocation;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.parameter.Parameters;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.source.Text;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The grants of education (rows 2, 3, 4 and 7 of Annex 1) on a date: what one pupil receives, how many can, how tiers are
 * allocated, and the lines of a budget. All amounts are yuan per year.
 *
 * <p>A method throws {@link InvalidInputException} where no figure is in force on the date.
 */
public final class EducationGrants {

    private final PlanFigures figures;

    private EducationGrants(PlanFigures figures) {
        this.figures = figures;
    }

    /**
     * Obtains the grants as printed.
     *
     * @param date the date on which the figures are in force
     * @return the grants
     */
    public static EducationGrants on(LocalDate date) {
        return on(date, Parameters.none());
    }

    /**
     * Obtains the grants with figures that the caller supplies or amends.
     *
     * @param date the date on which the figures are in force
     * @param parameters the figures
     * @return the grants
     */
    public static EducationGrants on(LocalDate date, Parameters parameters) {
        return new EducationGrants(new PlanFigures(date, parameters));
    }

    /**
     * Returns the living subsidy of a boarder (寄宿生生活补助, row 2).
     *
     * @param stage primary or junior secondary school
     * @param area the area of the household (reading D057)
     * @return the subsidy
     * @throws InvalidInputException if the stage has no subsidy
     */
    public Calculation boarding(Stage stage, AreaType area) {
        return single(BOARDING_SUBSIDY, figures.amount(BOARDING_SUBSIDY, area, stage));
    }

    /**
     * Returns the budget line of boarders of one stage and area.
     *
     * @param stage primary or junior secondary school
     * @param area the area of the households
     * @param boarders how many they are
     * @return the line
     * @throws InvalidInputException if the stage has no subsidy or the count is negative
     */
    public Budget.Line boardingLine(Stage stage, AreaType area, long boarders) {
        Text tier = Text.of(
                area.label().chinese() + stage.label().chinese(),
                area.label().english() + ", " + stage.label().english());
        return Budget.Line.of(BOARDING_SUBSIDY, tier, figures.amount(BOARDING_SUBSIDY, area, stage), boarders);
    }

    /**
     * Returns the grant of a child in preschool (学前教育政府助学金, row 3).
     *
     * @param tier the tier
     * @return the grant
     */
    public Calculation preschoolGrant(GrantTier tier) {
        return single(PRESCHOOL_GRANT, figures.amount(PRESCHOOL_GRANT, tier));
    }

    /**
     * Returns the tiers of the preschool grant, to check or to propose an allocation.
     *
     * @return the tiers, with the printed mean
     */
    public TierAllocation preschoolTiers() {
        return tiers(PRESCHOOL_GRANT);
    }

    /**
     * Works out how many children can receive the preschool grant.
     *
     * @param children the children of 3 to 5 in inclusive kindergartens (reading D056)
     * @param mode how a part of a place is rounded
     * @return the places
     * @throws InvalidInputException if the count is negative
     */
    public Calculation preschoolPlaces(long children, RoundingMode mode) {
        return places(PRESCHOOL_GRANT, children, mode);
    }

    /**
     * Returns the budget line of preschool children of one tier.
     *
     * @param tier the tier
     * @param children how many they are
     * @return the line
     * @throws InvalidInputException if the count is negative
     */
    public Budget.Line preschoolLine(GrantTier tier, long children) {
        return Budget.Line.of(PRESCHOOL_GRANT, tier.label(), figures.amount(PRESCHOOL_GRANT, tier), children);
    }

    /**
     * Returns the grant of a vocational pupil (中等职业教育国家助学金, row 4).
     *
     * @return the grant
     */
    public Calculation vocationalGrant() {
        return single(VOCATIONAL_GRANT, figures.amount(VOCATIONAL_GRANT));
    }

    /**
     * Works out how many vocational pupils in economic difficulty can receive the grant. Pupils of agriculture are
     * outside this quota.
     *
     * @param pupils the pupils whom the share is counted over, as the caller reads it (reading D055)
     * @param mode how a part of a place is rounded
     * @return the places
     * @throws InvalidInputException if the count is negative
     */
    public Calculation vocationalPlaces(long pupils, RoundingMode mode) {
        return places(VOCATIONAL_GRANT, pupils, mode);
    }

    /**
     * Returns the budget line of the vocational grant.
     *
     * @param pupils how many receive it
     * @return the line
     * @throws InvalidInputException if the count is negative
     */
    public Budget.Line vocationalLine(long pupils) {
        return Budget.Line.of(
                VOCATIONAL_GRANT, Text.of("受助学生", "pupils granted"), figures.amount(VOCATIONAL_GRANT), pupils);
    }

    /**
     * Returns the grant of a pupil at a general senior secondary school (普通高中国家助学金, row 7).
     *
     * @param tier the tier
     * @return the grant
     */
    public Calculation seniorGrant(GrantTier tier) {
        return single(SENIOR_GRANT, figures.amount(SENIOR_GRANT, tier));
    }

    /**
     * Returns the tiers of the senior grant, to check or to propose an allocation.
     *
     * @return the tiers, with the printed mean
     */
    public TierAllocation seniorTiers() {
        return tiers(SENIOR_GRANT);
    }

    /**
     * Works out how many senior pupils can receive the grant.
     *
     * @param pupils the pupils of general senior secondary schools
     * @param mode how a part of a place is rounded
     * @return the places
     * @throws InvalidInputException if the count is negative
     */
    public Calculation seniorPlaces(long pupils, RoundingMode mode) {
        return places(SENIOR_GRANT, pupils, mode);
    }

    /**
     * Returns the budget line of senior pupils of one tier.
     *
     * @param tier the tier
     * @param pupils how many they are
     * @return the line
     * @throws InvalidInputException if the count is negative
     */
    public Budget.Line seniorLine(GrantTier tier, long pupils) {
        return Budget.Line.of(SENIOR_GRANT, tier.label(), figures.amount(SENIOR_GRANT, tier), pupils);
    }

    private static Calculation single(ServiceItem service, Figure figure) {
        return PlanFigures.of(service, PerHeadGrant.single(figure));
    }

    private Calculation places(ServiceItem service, long base, RoundingMode mode) {
        return PlanFigures.of(service, GrantQuota.places(figures.quota(service), base, mode));
    }

    private TierAllocation tiers(ServiceItem service) {
        List<Figure> tiers = Stream.of(GrantTier.values())
                .map(tier -> figures.amount(service, tier))
                .toList();
        return TierAllocation.of(figures.standard(service, "mean"), tiers);
    }
}
