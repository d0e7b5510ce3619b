package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.CASH;
import static cn.zhoucun.services.catalog.BenefitKind.CONTRIBUTION;
import static cn.zhoucun.services.catalog.BenefitKind.REIMBURSEMENT;
import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.Funding.Arrangement.COMBINED;
import static cn.zhoucun.services.catalog.Funding.Arrangement.CONTRIBUTIONS;
import static cn.zhoucun.services.catalog.Funding.Arrangement.RESPONSIBLE;
import static cn.zhoucun.services.catalog.Payer.DISTRICT_OR_ABOVE;
import static cn.zhoucun.services.catalog.Payer.EMPLOYEE;
import static cn.zhoucun.services.catalog.Payer.GOVERNMENT;
import static cn.zhoucun.services.catalog.Payer.WORK_INJURY_FUND;
import static cn.zhoucun.services.catalog.Recipient.EMPLOYER;
import static cn.zhoucun.services.catalog.Recipient.HOUSEHOLD;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.catalog.Standard.Shape.ABOUT;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Unit.MULTIPLE;
import static cn.zhoucun.services.catalog.Unit.PERCENT;
import static cn.zhoucun.services.fact.Frequency.ONCE;
import static cn.zhoucun.services.fact.Frequency.PER_MONTH;
import static cn.zhoucun.services.plan.Annex1.ageSetBy;
import static cn.zhoucun.services.plan.Annex1.contributionPercent;
import static cn.zhoucun.services.plan.Annex1.yuan;
import static cn.zhoucun.services.plan.Annex1.yuanSetBy;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.HUMAN_RESOURCES;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABILITY_GRADE;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.Grade.GRADE_1;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.Grade.GRADE_2;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.EMPLOYER_MEAN_WAGE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.EMPLOYER_TYPE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.STATUS;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.EMPLOYED;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.FLEXIBLE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.INDIVIDUAL_BUSINESS_OWNER;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.REGISTERED_UNEMPLOYED;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.RETIRED;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.UNREGISTERED_UNEMPLOYED;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.WORK_INJURY;
import static cn.zhoucun.services.plan.facts.HealthFacts.PREGNANCY;
import static cn.zhoucun.services.plan.facts.HealthFacts.Pregnancy.POSTPARTUM;
import static cn.zhoucun.services.plan.facts.HealthFacts.Pregnancy.PREGNANT;
import static cn.zhoucun.services.plan.facts.InsuranceFacts.EMPLOYEE_MEDICAL_REQUIRED;
import static cn.zhoucun.services.plan.facts.InsuranceFacts.EMPLOYEE_PENSION;
import static cn.zhoucun.services.plan.facts.InsuranceFacts.OTHER_PENSION;
import static cn.zhoucun.services.plan.facts.InsuranceFacts.UNEMPLOYMENT_BENEFIT_CONDITIONS;
import static cn.zhoucun.services.plan.facts.InsuranceFacts.UNEMPLOYMENT_PAID_UP;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.JOB_STABILISATION_CONDITIONS;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.TYPE;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.Type.ENTERPRISE;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.Type.SMALL_MICRO_ENTERPRISE;
import static cn.zhoucun.services.plan.facts.PersonFacts.BIRTH_DATE;
import static cn.zhoucun.services.plan.facts.PersonFacts.RESIDENCE;
import static cn.zhoucun.services.plan.facts.PersonFacts.Residence.NON_RESIDENT;
import static cn.zhoucun.services.plan.facts.PersonFacts.STUDENT;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isFalse;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Term.age;

import cn.zhoucun.services.catalog.Funding.Contribution;
import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.plan.facts.EmploymentFacts.EmployerType;
import cn.zhoucun.services.plan.facts.OrganisationFacts;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Text;
import java.math.BigDecimal;
import java.util.List;

/** Basic social insurance (基本社会保险), rows 20 to 26 of Annex 1. */
public final class SocialInsuranceServices {

    private static final Text AUTHORITY = Text.of("人力资源社会保障部门", "the human resources authority");

    private static final Text TOTAL_WAGES = Text.of("工资总额", "total wages");

    private static final Condition WORKS_OR_RETIRED = isAnyOf(
                    STATUS, EMPLOYED, INDIVIDUAL_BUSINESS_OWNER, FLEXIBLE, RETIRED)
            .readAs(Readings.D063);

    private static final Condition RESIDENT = isNoneOf(RESIDENCE, NON_RESIDENT);

    /** Old enough to draw a resident pension; severely disabled people may draw it earlier. */
    private static final Condition OF_PENSION_AGE = anyOf(
                    age(BIRTH_DATE).atLeast(ageSetBy(AUTHORITY, "INS-02.pensionAge", "领取养老金年龄", "pension age")),
                    allOf(
                            isAnyOf(DISABILITY_GRADE, GRADE_1, GRADE_2),
                            age(BIRTH_DATE)
                                    .atLeast(ageSetBy(
                                            AUTHORITY,
                                            "INS-02.pensionAgeSevere",
                                            "重度残疾人领取养老金年龄",
                                            "pension age of severely disabled people"))))
            .readAs(Readings.D062);

    private static final Condition HAVING_A_CHILD = isAnyOf(PREGNANCY, PREGNANT, POSTPARTUM);

    private static final Condition UNEMPLOYED_WITH_BENEFIT = allOf(
            isAnyOf(STATUS, REGISTERED_UNEMPLOYED, UNREGISTERED_UNEMPLOYED), isTrue(UNEMPLOYMENT_BENEFIT_CONDITIONS));

    /** Row 20, 职工基本养老保险. */
    public static final ServiceItem EMPLOYEE_PENSION_INSURANCE = service(
                    "INS-01", "职工基本养老保险", "Employee basic pension insurance")
            .serves(
                    "职工、个体工商户、灵活就业人员及退休人员",
                    "employees, individual business owners, flexible workers and retired people",
                    WORKS_OR_RETIRED)
            .givesIf(
                    is(STATUS, RETIRED),
                    CASH,
                    PERSON,
                    "按缴费、工资等因素确定的基本养老金",
                    "basic pension by contributions, wages and other factors",
                    Amount.of(EMPLOYEE_PENSION))
            .paidBy(RESPONSIBLE, List.of(Payer.EMPLOYER, EMPLOYEE), List.of(DISTRICT_OR_ABOVE))
            .ledBy(HUMAN_RESOURCES)
            .readAs(Readings.D063, Readings.D084);

    /** Row 21, 居民基本养老保险; who takes part, while the age at which the pension begins is supplied. */
    public static final ServiceItem RESIDENT_PENSION_INSURANCE = service(
                    "INS-02", "居民基本养老保险", "Resident basic pension insurance")
            .alias("城乡居民基本养老保险", "Urban and rural resident basic pension insurance")
            .serves(
                    "年满16周岁的非在校城乡居民，未参加其他社会养老保险",
                    "residents of 16 and over who are not students and in no other pension insurance",
                    allOf(age(BIRTH_DATE).atLeast(16), isFalse(STUDENT), isFalse(OTHER_PENSION), RESIDENT)
                            .readAs(Readings.D062))
            .givesIf(
                    OF_PENSION_AGE,
                    CASH,
                    PERSON,
                    "基础养老金",
                    "base pension",
                    new Amount.AtLeast(
                            yuan("INS-02.basePensionFloor", PER_MONTH, 100, "基础养老金最低标准", "floor of the base pension"),
                            yuanSetBy(AUTHORITY, "INS-02.basePension", PER_MONTH, "基础养老金标准", "base pension")))
            .gives(SERVICE, PUBLIC, "基础养老金的合理调整", "adjustment of the base pension to growth and prices")
            .paidBy(COMBINED, GOVERNMENT, Payer.PERSON)
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs(Readings.D010, Readings.D062, Readings.D084, Readings.D086);

    /** Row 22, 职工基本医疗保险; two contributions on two bases. */
    public static final ServiceItem EMPLOYEE_MEDICAL_INSURANCE = service(
                    "INS-03", "职工基本医疗保险", "Employee basic medical insurance")
            .serves(
                    "职工、个体工商户、灵活就业人员及退休人员",
                    "employees, individual business owners, flexible workers and retired people",
                    allOf(WORKS_OR_RETIRED, isTrue(EMPLOYEE_MEDICAL_REQUIRED).readAs(Readings.D063)))
            .gives(REIMBURSEMENT, PERSON, "政策范围内住院费用报销", "refund of in-patient costs within the policy")
            .promises(
                    "inpatient", "住院费用支付比例", "in-patient costs refunded", AT_LEAST, "以上", "75", PERCENT, Readings.D021)
            .paidBy(
                    CONTRIBUTIONS,
                    List.of(Payer.EMPLOYER, EMPLOYEE),
                    List.of(),
                    pays(
                            Payer.EMPLOYER,
                            contributionPercent("INS-03.employer", 7, "单位缴费比例", "rate of the employer"),
                            TOTAL_WAGES),
                    pays(
                            EMPLOYEE,
                            contributionPercent("INS-03.employee", 2, "职工缴费比例", "rate of the employee"),
                            Text.of("本人缴费工资", "own contribution wage")))
            .ledBy(HUMAN_RESOURCES)
            .readAs(Readings.D063, Readings.D084, Readings.D087);

    /** Row 23, 居民基本医疗保险. */
    public static final ServiceItem RESIDENT_MEDICAL_INSURANCE = service(
                    "INS-04", "居民基本医疗保险", "Resident basic medical insurance")
            .alias("城乡居民基本医疗保险", "Urban and rural resident basic medical insurance")
            .serves(
                    "职工基本医疗保险应参保人员以外的城乡居民",
                    "residents who need not be in employee medical insurance",
                    allOf(RESIDENT, isFalse(EMPLOYEE_MEDICAL_REQUIRED).readAs(Readings.D063)))
            .gives(REIMBURSEMENT, PERSON, "政策范围内住院费用报销", "refund of in-patient costs within the policy")
            .gives(REIMBURSEMENT, PERSON, "大病保险报销", "refund by major illness insurance")
            .promises(
                    "inpatient",
                    "住院费用支付比例",
                    "in-patient costs refunded",
                    ABOUT,
                    "左右",
                    "75",
                    PERCENT,
                    Readings.D021,
                    Readings.D044)
            .promises(
                    "cap",
                    "最高支付限额与人均可支配收入之比",
                    "cap by income per head",
                    AT_LEAST,
                    "以上",
                    "8",
                    MULTIPLE,
                    Readings.D091,
                    Readings.D103)
            .promises("majorIllness", "大病保险报销比例", "major illness costs refunded", AT_LEAST, "以上", "50", PERCENT)
            .paidBy(COMBINED, List.of(Payer.PERSON, GOVERNMENT), List.of(DISTRICT_OR_ABOVE))
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs(Readings.D010, Readings.D063, Readings.D084);

    /** Row 24, 生育保险. */
    public static final ServiceItem MATERNITY_INSURANCE = service("INS-05", "生育保险", "Maternity insurance")
            .serves("职工", "employees", is(STATUS, EMPLOYED))
            .givesIf(HAVING_A_CHILD, REIMBURSEMENT, PERSON, "生育医疗费", "medical costs of maternity")
            .givesIf(HAVING_A_CHILD, CASH, PERSON, "生育津贴", "maternity allowance", Amount.of(EMPLOYER_MEAN_WAGE))
            .paidBy(
                    CONTRIBUTIONS,
                    List.of(Payer.EMPLOYER),
                    List.of(DISTRICT_OR_ABOVE),
                    new Contribution(
                            Payer.EMPLOYER,
                            contributionPercent("INS-05.employer", 1, "单位缴费比例上限", "highest rate of the employer"),
                            true,
                            TOTAL_WAGES))
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs(Readings.D092);

    /** Row 25, 工伤保险; the list of employers is open (等). */
    public static final ServiceItem WORK_INJURY_INSURANCE = service("INS-06", "工伤保险", "Work injury insurance")
            .serves(
                    "各类组织的职工和个体工商户的雇工",
                    "employees of organisations and of individual businesses",
                    isNoneOf(EMPLOYER_TYPE, EmployerType.NONE))
            .gives(SERVICE, PERSON, "工伤预防", "prevention of work injury")
            .givesIf(isTrue(WORK_INJURY), SERVICE, PERSON, "医疗救治和职业康复", "treatment and vocational rehabilitation")
            .givesIf(isTrue(WORK_INJURY), REIMBURSEMENT, PERSON, "工伤医疗和康复费用", "costs of treatment and rehabilitation")
            .givesIf(isTrue(WORK_INJURY), CASH, PERSON, "伤残津贴和补助", "disability allowances and grants")
            .givesIf(isTrue(WORK_INJURY), CASH, PERSON, "生活护理费", "nursing allowance")
            .givesIf(isTrue(WORK_INJURY), CASH, HOUSEHOLD, "工亡补助", "grant on death at work")
            .paidBy(RESPONSIBLE, WORK_INJURY_FUND, Payer.EMPLOYER)
            .ledBy(HUMAN_RESOURCES)
            .readAs();

    /** Row 26, 失业保险. */
    public static final ServiceItem UNEMPLOYMENT_INSURANCE = service("INS-07", "失业保险", "Unemployment insurance")
            .alias("失业保险服务", "Unemployment insurance service")
            .serves(
                    "足额缴费的用人单位",
                    "employers that have paid up",
                    allOf(isNoneOf(TYPE, OrganisationFacts.Type.NONE), isTrue(OrganisationFacts.UNEMPLOYMENT_PAID_UP)))
            .serves(
                    "足额缴费的职工和失业人员",
                    "employees and unemployed people who have paid up",
                    allOf(
                            isAnyOf(STATUS, EMPLOYED, REGISTERED_UNEMPLOYED, UNREGISTERED_UNEMPLOYED),
                            isTrue(UNEMPLOYMENT_PAID_UP)))
            .givesIf(
                    UNEMPLOYED_WITH_BENEFIT,
                    CASH,
                    PERSON,
                    "失业保险金",
                    "unemployment benefit",
                    set("INS-07.benefit", PER_MONTH, "失业保险金标准", "unemployment benefit"))
            .givesIf(UNEMPLOYED_WITH_BENEFIT, CONTRIBUTION, PERSON, "基本医疗保险费", "medical insurance contributions")
            .givesIf(
                    UNEMPLOYED_WITH_BENEFIT,
                    CASH,
                    HOUSEHOLD,
                    "死亡后的丧葬补助金",
                    "funeral grant on death",
                    set("INS-07.funeral", ONCE, "丧葬补助金标准", "funeral grant"))
            .givesIf(
                    UNEMPLOYED_WITH_BENEFIT,
                    CASH,
                    HOUSEHOLD,
                    "死亡后的抚恤金",
                    "survivors' grant on death",
                    set("INS-07.survivors", ONCE, "抚恤金标准", "survivors' grant"))
            .givesIf(
                    allOf(UNEMPLOYED_WITH_BENEFIT, HAVING_A_CHILD),
                    CASH,
                    PERSON,
                    "生育补助金",
                    "maternity grant",
                    set("INS-07.maternity", ONCE, "生育补助金标准", "maternity grant"))
            .givesIf(
                    allOf(isAnyOf(TYPE, SMALL_MICRO_ENTERPRISE, ENTERPRISE), isTrue(JOB_STABILISATION_CONDITIONS)),
                    CASH,
                    EMPLOYER,
                    "稳定岗位补贴",
                    "job stabilisation subsidies")
            .paidBy(CONTRIBUTIONS, List.of(Payer.EMPLOYER, EMPLOYEE), List.of(DISTRICT_OR_ABOVE))
            .ledBy(HUMAN_RESOURCES)
            .readAs(Readings.D010);

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(
            EMPLOYEE_PENSION_INSURANCE,
            RESIDENT_PENSION_INSURANCE,
            EMPLOYEE_MEDICAL_INSURANCE,
            RESIDENT_MEDICAL_INSURANCE,
            MATERNITY_INSURANCE,
            WORK_INJURY_INSURANCE,
            UNEMPLOYMENT_INSURANCE);

    private SocialInsuranceServices() {}

    private static Amount set(String id, Frequency frequency, String chinese, String english) {
        return Amount.of(yuanSetBy(AUTHORITY, id, frequency, chinese, english));
    }

    private static Contribution pays(Payer payer, Parameter<BigDecimal> rate, Text base) {
        return new Contribution(payer, rate, false, base);
    }
}
