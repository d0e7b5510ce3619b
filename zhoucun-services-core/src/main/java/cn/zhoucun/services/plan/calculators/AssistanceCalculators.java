package cn.zhoucun.services.plan.calculators;

import static cn.zhoucun.services.plan.DisabilityServices.INSURANCE;
import static cn.zhoucun.services.plan.DisabilityServices.SUBSIDIES;
import static cn.zhoucun.services.plan.SocialServices.LIVING_ALLOWANCE;
import static cn.zhoucun.services.plan.SocialServices.MEDICAL_ASSISTANCE;
import static cn.zhoucun.services.plan.SocialServices.ORPHAN_SUPPORT;
import static cn.zhoucun.services.plan.calculators.Drafts.at;
import static cn.zhoucun.services.plan.calculators.Drafts.ofService;
import static cn.zhoucun.services.plan.calculators.Inputs.ANY;
import static cn.zhoucun.services.plan.calculators.Inputs.MONTHLY;
import static cn.zhoucun.services.plan.calculators.Inputs.MONTHLY_OR_YEARLY;
import static cn.zhoucun.services.plan.calculators.Inputs.PEOPLE;
import static cn.zhoucun.services.plan.calculators.Inputs.RATE;
import static cn.zhoucun.services.plan.calculators.Inputs.ROUNDING;
import static cn.zhoucun.services.plan.calculators.Inputs.YEARLY;
import static cn.zhoucun.services.plan.calculators.Inputs.count;
import static cn.zhoucun.services.plan.calculators.Inputs.sourced;
import static cn.zhoucun.services.plan.calculators.Inputs.sum;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Call;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.calculator.named.SourcedSum;
import cn.zhoucun.services.plan.money.LivingStandards2015;
import cn.zhoucun.services.plan.money.SocialAssistance;
import java.util.List;

/** Living allowance, medical assistance, orphans, and subsidies of disabled people (rows 51, 53, 63, 91 and 93). */
final class AssistanceCalculators {

    private static final String INCOME_LABEL = "income of the household";
    private static final Input<Sum> INCOME_A_MONTH = sum("income", "家庭收入", INCOME_LABEL, MONTHLY);
    private static final Input<Sum> INCOME_A_YEAR = sum("income", "家庭收入", INCOME_LABEL, YEARLY);
    private static final Input<Long> MEMBERS = count("members", "家庭人口", "members of the household", PEOPLE, 1, 50);
    private static final Input<Sum> STANDARD = sum("standard", "低保标准", "standard", MONTHLY_OR_YEARLY);
    private static final Input<Sum> CONSUMPTION =
            sum("consumption", "上年度人均生活消费支出", "consumption in the prior year", MONTHLY_OR_YEARLY);
    private static final Input<Sum> URBAN = sum("urban", "城市低保标准", "urban standard", MONTHLY_OR_YEARLY);
    private static final Input<Sum> RURAL = sum("rural", "农村低保标准", "rural standard", MONTHLY_OR_YEARLY);
    private static final Input<Sum> BURDEN = sum("burden", "个人负担的合规费用", "compliant costs left to the person", YEARLY);
    private static final Input<SourcedSum> LIMIT = sourced("limit", "年度救助限额", "yearly limit", YEARLY);
    private static final Input<Sum> ALREADY_GIVEN = sum("given", "年内已救助", "given before in the year", YEARLY);
    private static final Input<Sum> PREMIUM = sum("premium", "个人应缴费", "own contribution", ANY);
    private static final Input<Sum> PREMIUM_OF_YEAR = sum("premium", "个人应缴费", "own contribution", YEARLY);
    private static final Input<Sum> INSTITUTION =
            sum("institution", "机构养育标准", "standard in institutions", MONTHLY_OR_YEARLY);
    private static final Input<Sum> DISPERSED = sum("dispersed", "散居养育标准", "standard in families", MONTHLY_OR_YEARLY);
    private static final Input<SourcedSum> LEAST_INSTITUTION =
            sourced("leastInstitution", "省定机构养育最低标准", "provincial minimum in institutions", MONTHLY_OR_YEARLY);
    private static final Input<SourcedSum> LEAST_DISPERSED =
            sourced("leastDispersed", "省定散居养育最低标准", "provincial minimum in families", MONTHLY_OR_YEARLY);
    private static final Input<SourcedSum> MEAN_LIVING =
            sourced("meanLiving", "当地平均生活水平", "local mean level of living", MONTHLY_OR_YEARLY);

    static final List<Calculator> ALL = List.of(
            at(
                            LivingStandards2015.URBAN.citation(),
                            LivingStandards2015.URBAN.id(),
                            "2015年城区低保标准",
                            "urban standard of 2015")
                    .result(call -> LivingStandards2015.urban(call.date())),
            at(
                            LivingStandards2015.RURAL.citation(),
                            LivingStandards2015.RURAL.id(),
                            "2015年农村低保标准",
                            "rural standard of 2015")
                    .result(call -> LivingStandards2015.rural(call.date())),
            ofService(LIVING_ALLOWANCE, "urbanTopUp", "城市低保补差", "top-up of an urban household", INCOME_A_MONTH, MEMBERS)
                    .result(call -> on(call).urbanTopUp(call.get(INCOME_A_MONTH), members(call))),
            ofService(LIVING_ALLOWANCE, "ruralTopUp", "农村低保补差", "top-up of a rural household", INCOME_A_YEAR, MEMBERS)
                    .result(call -> on(call).ruralTopUp(call.get(INCOME_A_YEAR), members(call))),
            ofService(
                            LIVING_ALLOWANCE,
                            "urbanStandard",
                            "城市低保标准核对",
                            "check of the urban standard",
                            STANDARD,
                            CONSUMPTION)
                    .result(call -> on(call).urbanStandard(call.get(STANDARD), call.get(CONSUMPTION))),
            ofService(
                            LIVING_ALLOWANCE,
                            "ruralStandard",
                            "农村低保标准核对",
                            "check of the rural standard",
                            STANDARD,
                            CONSUMPTION)
                    .result(call -> on(call).ruralStandard(call.get(STANDARD), call.get(CONSUMPTION))),
            ofService(LIVING_ALLOWANCE, "ratio", "城乡低保标准之比", "ratio of urban to rural", URBAN, RURAL)
                    .result(call -> on(call).standardRatio(call.get(URBAN), call.get(RURAL))),
            ofService(
                            MEDICAL_ASSISTANCE,
                            "assistance",
                            "医疗救助额",
                            "medical assistance",
                            BURDEN,
                            RATE,
                            LIMIT,
                            ALREADY_GIVEN,
                            ROUNDING)
                    .result(AssistanceCalculators::medicalAssistance),
            ofService(MEDICAL_ASSISTANCE, "fullPremium", "个人缴费全额资助", "contribution paid in full", PREMIUM)
                    .relief(call -> SocialAssistance.fullPremium(call.get(PREMIUM))),
            ofService(MEDICAL_ASSISTANCE, "fixedPremium", "个人缴费定额资助", "fixed part of the contribution", PREMIUM_OF_YEAR)
                    .relief(call -> on(call).fixedPremium(call.get(PREMIUM_OF_YEAR))),
            ofService(
                            ORPHAN_SUPPORT,
                            "standards",
                            "孤儿养育标准核对",
                            "check of the standards for orphans",
                            INSTITUTION,
                            DISPERSED,
                            LEAST_INSTITUTION,
                            LEAST_DISPERSED,
                            MEAN_LIVING)
                    .result(AssistanceCalculators::orphanStandards),
            ofService(SUBSIDIES, "livingSubsidy", "困难残疾人生活补贴", "living subsidy")
                    .result(call -> on(call).livingSubsidy()),
            ofService(SUBSIDIES, "nursingSubsidy", "重度残疾人护理补贴", "nursing subsidy")
                    .result(call -> on(call).nursingSubsidy()),
            ofService(SUBSIDIES, "bothSubsidies", "两项补贴合计", "both subsidies").result(call -> on(call).bothSubsidies()),
            ofService(INSURANCE, "pensionPremium", "居民养老保险缴费补贴", "subsidy of the pension contribution", PREMIUM_OF_YEAR)
                    .relief(call -> on(call).disabledPensionPremium(call.get(PREMIUM_OF_YEAR))),
            ofService(INSURANCE, "medicalPremium", "居民医疗保险缴费补贴", "subsidy of the medical contribution", PREMIUM_OF_YEAR)
                    .relief(call -> on(call).disabledMedicalPremium(call.get(PREMIUM_OF_YEAR))));

    private AssistanceCalculators() {}

    private static SocialAssistance on(Call call) {
        return SocialAssistance.on(call.date(), call.parameters());
    }

    private static int members(Call call) {
        return Math.toIntExact(call.get(MEMBERS));
    }

    private static Calculation medicalAssistance(Call call) {
        return on(call).medicalAssistance(
                        call.get(BURDEN),
                        call.get(RATE),
                        call.figure(LIMIT),
                        call.get(ALREADY_GIVEN),
                        call.get(ROUNDING));
    }

    private static Calculation orphanStandards(Call call) {
        return SocialAssistance.orphanStandards(
                call.get(INSTITUTION),
                call.get(DISPERSED),
                call.figure(LEAST_INSTITUTION),
                call.figure(LEAST_DISPERSED),
                call.figure(MEAN_LIVING));
    }
}
