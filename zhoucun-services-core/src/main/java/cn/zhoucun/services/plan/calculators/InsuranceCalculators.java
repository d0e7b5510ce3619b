package cn.zhoucun.services.plan.calculators;

import static cn.zhoucun.services.plan.SocialInsuranceServices.EMPLOYEE_MEDICAL_INSURANCE;
import static cn.zhoucun.services.plan.SocialInsuranceServices.EMPLOYEE_PENSION_INSURANCE;
import static cn.zhoucun.services.plan.SocialInsuranceServices.MATERNITY_INSURANCE;
import static cn.zhoucun.services.plan.SocialInsuranceServices.RESIDENT_MEDICAL_INSURANCE;
import static cn.zhoucun.services.plan.SocialInsuranceServices.RESIDENT_PENSION_INSURANCE;
import static cn.zhoucun.services.plan.calculators.Drafts.ofService;
import static cn.zhoucun.services.plan.calculators.Inputs.ANY;
import static cn.zhoucun.services.plan.calculators.Inputs.DAYS;
import static cn.zhoucun.services.plan.calculators.Inputs.MONTHLY;
import static cn.zhoucun.services.plan.calculators.Inputs.MONTHS;
import static cn.zhoucun.services.plan.calculators.Inputs.MOST;
import static cn.zhoucun.services.plan.calculators.Inputs.ONCE;
import static cn.zhoucun.services.plan.calculators.Inputs.PEOPLE;
import static cn.zhoucun.services.plan.calculators.Inputs.RATE;
import static cn.zhoucun.services.plan.calculators.Inputs.ROUNDING;
import static cn.zhoucun.services.plan.calculators.Inputs.YEARLY;
import static cn.zhoucun.services.plan.calculators.Inputs.count;
import static cn.zhoucun.services.plan.calculators.Inputs.share;
import static cn.zhoucun.services.plan.calculators.Inputs.sourced;
import static cn.zhoucun.services.plan.calculators.Inputs.sum;

import cn.zhoucun.services.calculator.Calculation;
import cn.zhoucun.services.calculator.Sum;
import cn.zhoucun.services.calculator.named.Calculator;
import cn.zhoucun.services.calculator.named.Call;
import cn.zhoucun.services.calculator.named.Input;
import cn.zhoucun.services.calculator.named.InputType;
import cn.zhoucun.services.calculator.named.SourcedSum;
import cn.zhoucun.services.plan.money.SocialInsurance;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.List;

/** Pensions, contributions, reimbursements and the maternity allowance (rows 20 to 24). */
final class InsuranceCalculators {

    private static final Input<Sum> LOCAL_WAGE =
            sum("localWage", "当地上年度在岗职工月平均工资", "local mean monthly wage of the prior year", MONTHLY);
    private static final Input<Sum> INDEXED_WAGE =
            sum("indexedWage", "本人指数化月平均缴费工资", "own indexed mean monthly wage", MONTHLY);
    private static final Input<Long> MONTHS_CONTRIBUTED =
            count("monthsContributed", "缴费月数", "months of contribution", MONTHS, 0, 840);
    private static final Input<Sum> ACCOUNT = sum("account", "个人账户储存额", "account balance", ONCE);
    private static final Input<Long> AGE =
            count("age", "退休年龄", "age at retirement", Text.of("周岁", "completed years"), 40, 70);
    private static final Input<Sum> STANDARD = sum("standard", "基础养老金标准", "standard of the basic pension", MONTHLY);
    private static final Input<Sum> ACCOUNT_PART =
            sum("accountPart", "个人账户养老金", "pension from the own account", MONTHLY);
    private static final Input<Sum> TOTAL_WAGES = sum("totalWages", "用人单位工资总额", "total wages of the unit", ANY);
    private static final Input<Sum> OWN_WAGE = sum("contributionWage", "本人缴费工资", "own contribution wage", ANY);
    private static final Input<Sum> COST = sum("eligibleCost", "政策范围内费用", "eligible cost", ANY);
    private static final Input<Sum> COST_OF_YEAR = sum("eligibleCost", "政策范围内费用", "eligible cost", YEARLY);
    private static final Input<BigDecimal> TOLERANCE = share("tolerance", "容许偏差", "tolerance");
    private static final Input<Sum> CAP = sum("cap", "年度最高支付限额", "yearly cap", YEARLY);
    private static final Input<Sum> PAID = sum("paid", "年内已支付", "paid before in the year", YEARLY);
    private static final Input<SourcedSum> INCOME =
            sourced("income", "居民人均可支配收入", "disposable income of residents per head", YEARLY);
    private static final Input<Sum> PRIOR_WAGES = sum("wages", "上年度工资总额", "total wages of the prior year", YEARLY);
    private static final Input<Long> STAFF = count("staff", "上年度职工人数", "staff in the prior year", PEOPLE, 1, MOST);
    private static final Input<Sum> MEAN_WAGE =
            sum("meanMonthlyWage", "用人单位上年度职工月平均工资", "employer's mean monthly wage of the prior year", MONTHLY);
    private static final Input<BigDecimal> MONTHS_PAID = new Input<>(
            "months",
            Text.of("计发月数", "months paid"),
            new InputType.Decimal(Text.of("月数", "number of months"), 1_200, 6));
    private static final Input<Long> DAYS_PAID = count("days", "计发天数", "days paid", DAYS, 0, 36_500);
    private static final Input<Long> DAYS_OF_MONTH = count("daysOfMonth", "每月折算天数", "days of a month", DAYS, 1, 366);

    static final List<Calculator> ALL = List.of(
            ofService(
                            EMPLOYEE_PENSION_INSURANCE,
                            "pension",
                            "职工基本养老金",
                            "basic pension of an employee",
                            LOCAL_WAGE,
                            INDEXED_WAGE,
                            MONTHS_CONTRIBUTED,
                            ACCOUNT,
                            AGE,
                            ROUNDING)
                    .result(InsuranceCalculators::employeePension),
            ofService(RESIDENT_PENSION_INSURANCE, "pension", "居民养老金", "pension of a resident", STANDARD, ACCOUNT_PART)
                    .result(call -> on(call).residentPension(call.get(STANDARD), call.get(ACCOUNT_PART))),
            ofService(
                            EMPLOYEE_MEDICAL_INSURANCE,
                            "employer",
                            "用人单位缴费额",
                            "contribution of an employer",
                            TOTAL_WAGES,
                            ROUNDING)
                    .result(call -> on(call).employerMedical(call.get(TOTAL_WAGES), call.get(ROUNDING))),
            ofService(
                            EMPLOYEE_MEDICAL_INSURANCE,
                            "employee",
                            "职工缴费额",
                            "contribution of an employee",
                            OWN_WAGE,
                            ROUNDING)
                    .result(call -> on(call).employeeMedical(call.get(OWN_WAGE), call.get(ROUNDING))),
            ofService(EMPLOYEE_MEDICAL_INSURANCE, "inpatient", "职工住院报销额", "in-patient refund", COST, RATE, ROUNDING)
                    .result(call -> on(call).employeeInpatient(call.get(COST), call.get(RATE), call.get(ROUNDING))),
            ofService(
                            RESIDENT_MEDICAL_INSURANCE,
                            "inpatient",
                            "居民住院报销额",
                            "in-patient refund within the cap",
                            COST_OF_YEAR,
                            RATE,
                            TOLERANCE,
                            CAP,
                            PAID,
                            INCOME,
                            ROUNDING)
                    .result(InsuranceCalculators::residentInpatient),
            ofService(RESIDENT_MEDICAL_INSURANCE, "leastCap", "最高支付限额下限", "least yearly cap", INCOME)
                    .result(call -> on(call).leastCap(call.figure(INCOME))),
            ofService(
                            RESIDENT_MEDICAL_INSURANCE,
                            "majorIllness",
                            "大病保险报销额",
                            "major illness refund",
                            COST,
                            RATE,
                            ROUNDING)
                    .result(call -> on(call).majorIllness(call.get(COST), call.get(RATE), call.get(ROUNDING))),
            ofService(MATERNITY_INSURANCE, "contribution", "生育保险缴费额", "contribution", TOTAL_WAGES, RATE, ROUNDING)
                    .result(call ->
                            on(call).maternityContribution(call.get(TOTAL_WAGES), call.get(RATE), call.get(ROUNDING))),
            ofService(MATERNITY_INSURANCE, "meanWage", "职工月平均工资", "mean monthly wage", PRIOR_WAGES, STAFF, ROUNDING)
                    .result(call -> SocialInsurance.maternityMeanWage(
                            call.get(PRIOR_WAGES), call.get(STAFF), call.get(ROUNDING))),
            ofService(
                            MATERNITY_INSURANCE,
                            "months",
                            "生育津贴（按月）",
                            "allowance for months",
                            MEAN_WAGE,
                            MONTHS_PAID,
                            ROUNDING)
                    .result(call -> SocialInsurance.maternityForMonths(
                            call.get(MEAN_WAGE), call.get(MONTHS_PAID), call.get(ROUNDING))),
            ofService(
                            MATERNITY_INSURANCE,
                            "days",
                            "生育津贴（按天）",
                            "allowance for days",
                            MEAN_WAGE,
                            DAYS_PAID,
                            DAYS_OF_MONTH,
                            ROUNDING)
                    .result(call -> SocialInsurance.maternityForDays(
                            call.get(MEAN_WAGE), call.get(DAYS_PAID), call.get(DAYS_OF_MONTH), call.get(ROUNDING))));

    private InsuranceCalculators() {}

    private static SocialInsurance on(Call call) {
        return SocialInsurance.on(call.date(), call.parameters());
    }

    private static Calculation employeePension(Call call) {
        return SocialInsurance.employeePension(
                call.get(LOCAL_WAGE),
                call.get(INDEXED_WAGE),
                Math.toIntExact(call.get(MONTHS_CONTRIBUTED)),
                call.get(ACCOUNT),
                Math.toIntExact(call.get(AGE)),
                call.get(ROUNDING));
    }

    private static Calculation residentInpatient(Call call) {
        return on(call).residentInpatient(
                        call.get(COST_OF_YEAR),
                        call.get(RATE),
                        call.get(TOLERANCE),
                        new SocialInsurance.YearlyCap(call.get(CAP), call.get(PAID), call.figure(INCOME)),
                        call.get(ROUNDING));
    }
}
