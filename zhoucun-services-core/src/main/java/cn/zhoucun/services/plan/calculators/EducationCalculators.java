package cn.zhoucun.services.plan.calculators;

import static cn.zhoucun.services.plan.calculators.Drafts.ofService;
import static cn.zhoucun.services.plan.calculators.Inputs.ANY;
import static cn.zhoucun.services.plan.calculators.Inputs.PEOPLE;
import static cn.zhoucun.services.plan.calculators.Inputs.ROUNDING;
import static cn.zhoucun.services.plan.calculators.Inputs.YEARLY;
import static cn.zhoucun.services.plan.calculators.Inputs.count;
import static cn.zhoucun.services.plan.calculators.Inputs.sum;

import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Call;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.calculator.named.InputType;
import cn.zhoucun.services.plan.EducationServices;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier;
import cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage;
import cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType;
import cn.zhoucun.services.plan.money.EducationGrants;
import cn.zhoucun.services.plan.money.EducationWaivers;
import cn.zhoucun.services.source.Text;
import java.util.List;

/** Grants and waivers of education (rows 1 to 8). */
final class EducationCalculators {

    private static final Input<Stage> STAGE = new Input<>(
            "stage", Text.of("学段", "stage"), InputType.OneOf.options(Stage.PRIMARY, Stage.JUNIOR_SECONDARY));
    private static final Input<AreaType> AREA =
            new Input<>("area", Text.of("家庭所在地", "area of the household"), InputType.OneOf.options(AreaType.values()));
    private static final Input<GrantTier> TIER =
            new Input<>("tier", Text.of("资助档次", "tier"), InputType.OneOf.options(GrantTier.values()));
    private static final Input<Long> TIER_1 = count("tier1", "1档人数", "recipients of tier 1", PEOPLE);
    private static final Input<Long> TIER_2 = count("tier2", "2档人数", "recipients of tier 2", PEOPLE);
    private static final Input<Long> TIER_3 = count("tier3", "3档人数", "recipients of tier 3", PEOPLE);
    private static final Input<Long> BASE = count("base", "基数", "base", PEOPLE);
    private static final Input<Sum> YEARLY_FEE = sum("fee", "应收学费或保教费", "fee", YEARLY);
    private static final Input<Sum> FEE = sum("fee", "应收学费或保教费", "fee", ANY);
    private static final Input<Sum> PUBLIC_FEE =
            sum("publicFee", "同类公办学校免除标准", "fee waived at comparable public schools", ANY);
    private static final Input<Sum> ACCOMMODATION = sum("accommodation", "住宿费（不减免）", "accommodation, not waived", ANY);

    static final List<Calculator> ALL = List.of(
            ofService(EducationServices.FREE_COMPULSORY_EDUCATION, "waiver", "免学杂费", "fees waived", YEARLY_FEE)
                    .relief(call -> EducationWaivers.compulsoryFees(call.get(YEARLY_FEE))),
            ofService(
                            EducationServices.BOARDING_SUBSIDY,
                            "subsidy",
                            "寄宿生生活补助",
                            "living subsidy of a boarder",
                            STAGE,
                            AREA)
                    .result(call -> grants(call).boarding(call.get(STAGE), call.get(AREA))),
            ofService(EducationServices.PRESCHOOL_GRANT, "grant", "学前教育政府助学金", "preschool grant", TIER)
                    .result(call -> grants(call).preschoolGrant(call.get(TIER))),
            ofService(EducationServices.PRESCHOOL_GRANT, "mean", "平均资助额", "mean grant", TIER_1, TIER_2, TIER_3)
                    .result(call -> grants(call).preschoolTiers().mean(tiers(call))),
            ofService(EducationServices.PRESCHOOL_GRANT, "cost", "资助总额", "cost of all grants", TIER_1, TIER_2, TIER_3)
                    .result(call -> grants(call).preschoolTiers().budget(tiers(call))),
            ofService(EducationServices.PRESCHOOL_GRANT, "places", "资助名额", "places", BASE, ROUNDING)
                    .result(call -> grants(call).preschoolPlaces(call.get(BASE), call.get(ROUNDING))),
            ofService(EducationServices.VOCATIONAL_GRANT, "grant", "中等职业教育国家助学金", "vocational grant")
                    .result(call -> grants(call).vocationalGrant()),
            ofService(EducationServices.VOCATIONAL_GRANT, "places", "资助名额", "places", BASE, ROUNDING)
                    .result(call -> grants(call).vocationalPlaces(call.get(BASE), call.get(ROUNDING))),
            ofService(EducationServices.PRESCHOOL_FEE_WAIVER, "waiver", "免保教费", "care fee waived", FEE, ACCOMMODATION)
                    .relief(call -> EducationWaivers.preschoolCareFee(call.get(FEE), call.get(ACCOMMODATION))),
            ofService(
                            EducationServices.VOCATIONAL_TUITION_WAIVER,
                            "public",
                            "公办学校免学费",
                            "tuition waived at a public school",
                            FEE,
                            ACCOMMODATION)
                    .relief(call -> EducationWaivers.vocationalPublic(call.get(FEE), call.get(ACCOMMODATION))),
            ofService(
                            EducationServices.VOCATIONAL_TUITION_WAIVER,
                            "private",
                            "民办学校免学费补助",
                            "subsidy at a private school",
                            FEE,
                            PUBLIC_FEE,
                            ACCOMMODATION)
                    .relief(call -> EducationWaivers.vocationalPrivate(
                            call.get(FEE), call.get(PUBLIC_FEE), call.get(ACCOMMODATION))),
            ofService(EducationServices.SENIOR_GRANT, "grant", "普通高中国家助学金", "senior grant", TIER)
                    .result(call -> grants(call).seniorGrant(call.get(TIER))),
            ofService(EducationServices.SENIOR_GRANT, "mean", "平均资助额", "mean grant", TIER_1, TIER_2, TIER_3)
                    .result(call -> grants(call).seniorTiers().mean(tiers(call))),
            ofService(EducationServices.SENIOR_GRANT, "cost", "资助总额", "cost of all grants", TIER_1, TIER_2, TIER_3)
                    .result(call -> grants(call).seniorTiers().budget(tiers(call))),
            ofService(EducationServices.SENIOR_GRANT, "places", "资助名额", "places", BASE, ROUNDING)
                    .result(call -> grants(call).seniorPlaces(call.get(BASE), call.get(ROUNDING))),
            ofService(
                            EducationServices.SENIOR_TUITION_WAIVER,
                            "public",
                            "公办学校免学杂费",
                            "tuition waived at a public school",
                            FEE,
                            ACCOMMODATION)
                    .relief(call -> EducationWaivers.seniorPublic(call.get(FEE), call.get(ACCOMMODATION))),
            ofService(
                            EducationServices.SENIOR_TUITION_WAIVER,
                            "private",
                            "民办学校免学杂费补助",
                            "subsidy at a private school",
                            FEE,
                            PUBLIC_FEE,
                            ACCOMMODATION)
                    .relief(call -> EducationWaivers.seniorPrivate(
                            call.get(FEE), call.get(PUBLIC_FEE), call.get(ACCOMMODATION))));

    private EducationCalculators() {}

    private static EducationGrants grants(Call call) {
        return EducationGrants.on(call.date(), call.parameters());
    }

    private static List<Long> tiers(Call call) {
        return List.of(call.get(TIER_1), call.get(TIER_2), call.get(TIER_3));
    }
}
