package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import org.joda.money.Money;

/** Facts about social insurance. */
public final class InsuranceFacts {

    /** In another pension insurance (参加其他社会养老保险). */
    public static final Fact<Boolean> OTHER_PENSION =
            Fact.yesNo("insurance.otherPension", "参加其他社会养老保险", "in another pension insurance");

    /** The basic pension worked out for the person (基本养老金), yuan per month. */
    public static final Fact<Money> EMPLOYEE_PENSION = Fact.yuan(
                    "insurance.employeePensionPerMonth",
                    Frequency.PER_MONTH,
                    1_000_000,
                    "核定的基本养老金",
                    "basic pension worked out for the person")
            .determinedBy("社会保险经办机构", "the social insurance agency");

    /** Must be in employee medical insurance (职工基本医疗保险应参保人员). */
    public static final Fact<Boolean> EMPLOYEE_MEDICAL_REQUIRED =
            Fact.yesNo("insurance.employeeMedicalRequired", "职工基本医疗保险应参保人员", "must be in employee medical insurance");

    /** In the resident pension insurance (参加居民基本养老保险). */
    public static final Fact<Boolean> RESIDENT_PENSION =
            Fact.yesNo("insurance.residentPension", "参加居民基本养老保险", "in the resident pension insurance");

    /** In the resident medical insurance (参加居民基本医疗保险). */
    public static final Fact<Boolean> RESIDENT_MEDICAL =
            Fact.yesNo("insurance.residentMedical", "参加居民基本医疗保险", "in the resident medical insurance");

    /** Unemployment insurance fully paid up (依法参保并足额缴纳失业保险费). */
    public static final Fact<Boolean> UNEMPLOYMENT_PAID_UP =
            Fact.yesNo("insurance.unemploymentPaidUp", "依法参保并足额缴纳失业保险费", "unemployment insurance fully paid up");

    /** Conditions of unemployment benefit met (符合领取失业保险待遇条件). */
    public static final Fact<Boolean> UNEMPLOYMENT_BENEFIT_CONDITIONS = Fact.yesNo(
                    "insurance.unemploymentBenefitConditionsMet",
                    "符合领取失业保险待遇条件",
                    "conditions of unemployment benefit met")
            .determinedBy("区人社部门", "the district human resources bureau");

    private InsuranceFacts() {}
}
