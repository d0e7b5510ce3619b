package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.CASH;
import static cn.zhoucun.services.catalog.BenefitKind.CONTRIBUTION;
import static cn.zhoucun.services.catalog.BenefitKind.IN_KIND;
import static cn.zhoucun.services.catalog.BenefitKind.REIMBURSEMENT;
import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.BenefitKind.WAIVER;
import static cn.zhoucun.services.catalog.Funding.Arrangement.BY_PART;
import static cn.zhoucun.services.catalog.Funding.Arrangement.COMBINED;
import static cn.zhoucun.services.catalog.Funding.Arrangement.RESPONSIBLE;
import static cn.zhoucun.services.catalog.Payer.CENTRAL;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Payer.LOCAL;
import static cn.zhoucun.services.catalog.Payer.MEDICAL_ASSISTANCE_FUND;
import static cn.zhoucun.services.catalog.Payer.MEDICAL_INSURANCE_FUND;
import static cn.zhoucun.services.catalog.Payer.PROVINCE;
import static cn.zhoucun.services.catalog.Recipient.HOUSEHOLD;
import static cn.zhoucun.services.catalog.Recipient.INSTITUTION;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.catalog.Recipient.SCHOOL;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static cn.zhoucun.services.catalog.Unit.PEOPLE;
import static cn.zhoucun.services.catalog.Unit.YEAR;
import static cn.zhoucun.services.catalog.Unit.YEARS_OF_TIME;
import static cn.zhoucun.services.fact.Frequency.ONCE;
import static cn.zhoucun.services.fact.Frequency.PER_MONTH;
import static cn.zhoucun.services.fact.Frequency.PER_YEAR;
import static cn.zhoucun.services.plan.Annex1.ageSetBy;
import static cn.zhoucun.services.plan.Annex1.yuanPerYear;
import static cn.zhoucun.services.plan.Departments.AGRICULTURE;
import static cn.zhoucun.services.plan.Departments.CIVIL_AFFAIRS;
import static cn.zhoucun.services.plan.Departments.CONSTRUCTION;
import static cn.zhoucun.services.plan.Departments.CULTURE;
import static cn.zhoucun.services.plan.Departments.DISABLED_FEDERATION;
import static cn.zhoucun.services.plan.Departments.ECONOMY_AND_IT;
import static cn.zhoucun.services.plan.Departments.EDUCATION;
import static cn.zhoucun.services.plan.Departments.E_GOVERNMENT;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.HEALTH;
import static cn.zhoucun.services.plan.Departments.HOUSING;
import static cn.zhoucun.services.plan.Departments.HUMAN_RESOURCES;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.CARE_CONDITIONS;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABILITY_CERTIFICATE;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABILITY_GRADE;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABILITY_TYPES;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABLED_CHILD;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.Grade.GRADE_1;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.Grade.GRADE_2;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.NEEDS_LONG_TERM_CARE;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.PARENT_UNEMPLOYED_SEVERELY_DISABLED;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.REHAB_NEED;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.SEPARATE_HOUSEHOLD;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.SUPPORTED_BY_FAMILY;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.Type.INTELLECTUAL;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.Type.LIMB;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.Type.MENTAL;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.Type.VISUAL;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.DIFFICULT_TO_EMPLOY;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.STATUS;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.NOT_IN_LABOUR_FORCE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.REGISTERED_UNEMPLOYED;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.UNREGISTERED_UNEMPLOYED;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.WANTS_EMPLOYMENT;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.FOLLOW_CLASS_SPECIAL;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.SPECIAL_SCHOOL;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.STAGE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.HIGHER;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.NONE;
import static cn.zhoucun.services.plan.facts.EventFacts.APPLICATION_SUBMITTED;
import static cn.zhoucun.services.plan.facts.HardshipFacts.LIVING_HARDSHIP;
import static cn.zhoucun.services.plan.facts.HardshipFacts.POVERTY_RECOGNISED;
import static cn.zhoucun.services.plan.facts.HardshipFacts.WORK_CAPACITY;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AREA_TYPE;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.RURAL;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.URBAN;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.DIBAO_RECIPIENT;
import static cn.zhoucun.services.plan.facts.HousingFacts.ADMISSION_CONDITIONS;
import static cn.zhoucun.services.plan.facts.HousingFacts.DANGEROUS;
import static cn.zhoucun.services.plan.facts.InsuranceFacts.RESIDENT_MEDICAL;
import static cn.zhoucun.services.plan.facts.InsuranceFacts.RESIDENT_PENSION;
import static cn.zhoucun.services.plan.facts.PersonFacts.BIRTH_DATE;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.containsAnyOf;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isFalse;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Term.age;

import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Text;
import java.util.List;

/** Basic public services for disabled people (残疾人基本公共服务), rows 91 to 100 of Annex 1. */
public final class DisabilityServices {

    private static final Condition DISABLED = isTrue(DISABILITY_CERTIFICATE);

    /** Grades 1 and 2 are severe, as row 91 says. */
    private static final Condition SEVERELY_DISABLED = isAnyOf(DISABILITY_GRADE, GRADE_1, GRADE_2);

    private static final Condition DISABLED_ON_ALLOWANCE = allOf(DISABLED, isTrue(DIBAO_RECIPIENT));

    private static final Condition SEVERE_IN_NEED_OF_CARE = allOf(SEVERELY_DISABLED, isTrue(NEEDS_LONG_TERM_CARE));

    private static final Condition WITHOUT_WORK =
            isAnyOf(STATUS, REGISTERED_UNEMPLOYED, UNREGISTERED_UNEMPLOYED, NOT_IN_LABOUR_FORCE);

    private static final Parameter<Integer> ADULT_AGE =
            ageSetBy(Text.of("区民政部门", "district civil affairs"), "DIS-02.adultAge", "成年年龄", "age of majority");

    private static final Condition ADMITTED_IN_TOWN = allOf(is(AREA_TYPE, URBAN), isTrue(ADMISSION_CONDITIONS));

    private static final Condition POOR_IN_DANGEROUS_HOUSE = allOf(isTrue(DANGEROUS), isTrue(POVERTY_RECOGNISED));

    private static final Parameter<Integer> YOUTH_AGE =
            ageSetBy(Text.of("区教育部门", "the district education bureau"), "DIS-07.youthAge", "青少年最大年龄", "oldest youth");

    /** Fifteen years of schooling: preschool, compulsory and senior secondary education. */
    private static final Condition IN_FREE_EDUCATION = isNoneOf(STAGE, NONE, HIGHER);

    private static final Condition IN_SPECIAL_EDUCATION =
            anyOf(isTrue(SPECIAL_SCHOOL), isTrue(FOLLOW_CLASS_SPECIAL)).readAs(Readings.D094);

    private static final Condition DISABLED_PUPIL =
            allOf(anyOf(isTrue(DISABLED_CHILD), DISABLED), isNoneOf(STAGE, NONE));

    private static final Condition RURAL_POOR = allOf(is(AREA_TYPE, RURAL), isTrue(POVERTY_RECOGNISED));

    /** Row 91, 困难残疾人生活补贴和重度残疾人护理补贴; the text prints no period, and the subsidies are read as monthly. */
    public static final ServiceItem SUBSIDIES = service("DIS-01", "困难残疾人生活补贴和重度残疾人护理补贴", "Living and nursing subsidies")
            .serves("困难残疾人", "disabled people in hardship", DISABLED_ON_ALLOWANCE)
            .serves("重度残疾人", "severely disabled people", SEVERE_IN_NEED_OF_CARE)
            .givesIf(
                    DISABLED_ON_ALLOWANCE,
                    CASH,
                    PERSON,
                    "生活补贴",
                    "living subsidy",
                    setByGovernments("DIS-01.living", PER_MONTH, "困难残疾人生活补贴标准", "living subsidy"))
            .givesIf(
                    SEVERE_IN_NEED_OF_CARE,
                    CASH,
                    PERSON,
                    "护理补贴",
                    "nursing subsidy",
                    setByGovernments("DIS-01.nursing", PER_MONTH, "重度残疾人护理补贴标准", "nursing subsidy"))
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE, DISABLED_FEDERATION)
            .readAs(Readings.D080, Readings.D084);

    /** Row 92, 无业重度残疾人最低生活保障; the allowance itself is that of row 51. */
    public static final ServiceItem MINIMUM_LIVING = service(
                    "DIS-02", "无业重度残疾人最低生活保障", "Minimum living allowance of severely disabled people without work")
            .serves(
                    "靠家庭供养的成年无业重度残疾人",
                    "severely disabled adults without work whom their family supports",
                    allOf(
                            isTrue(SUPPORTED_BY_FAMILY),
                            age(BIRTH_DATE).atLeast(ADULT_AGE),
                            WITHOUT_WORK,
                            SEVERELY_DISABLED,
                            anyOf(
                                            isTrue(SEPARATE_HOUSEHOLD),
                                            allOf(isTrue(APPLICATION_SUBMITTED), isTrue(LIVING_HARDSHIP)))
                                    .readAs(Readings.D081)))
            .givesIf(isTrue(SEPARATE_HOUSEHOLD), SERVICE, PERSON, "按规定纳入低保", "taken into the allowance")
            .givesIf(isFalse(SEPARATE_HOUSEHOLD), SERVICE, PERSON, "可按单人户纳入低保", "may be taken in as a household of one")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE, DISABLED_FEDERATION)
            .readAs(Readings.D084);

    /** Row 93, 残疾人基本社会保险个人缴费资助和保险待遇; the text prints no period, and premiums are read as yearly. */
    public static final ServiceItem INSURANCE = service(
                    "DIS-03", "残疾人基本社会保险个人缴费资助和保险待遇", "Premium subsidies and insurance benefits")
            .serves(
                    "贫困和重度残疾人",
                    "poor and severely disabled people",
                    anyOf(allOf(DISABLED, isTrue(POVERTY_RECOGNISED)), SEVERELY_DISABLED)
                            .readAs(Readings.D082))
            .givesIf(
                    isTrue(RESIDENT_PENSION),
                    CONTRIBUTION,
                    PERSON,
                    "居民养老保险缴费补贴",
                    "subsidy of the pension premium",
                    setBy(LOCAL.label(), "DIS-03.pension", PER_YEAR, "居民养老保险缴费补贴标准", "pension premium subsidy"))
            .givesIf(
                    isTrue(RESIDENT_MEDICAL),
                    CONTRIBUTION,
                    PERSON,
                    "居民医疗保险缴费补贴",
                    "subsidy of the medical premium",
                    setBy(LOCAL.label(), "DIS-03.medical", PER_YEAR, "居民医疗保险缴费补贴标准", "medical premium subsidy"))
            .gives(REIMBURSEMENT, PERSON, "医疗康复项目和基本治疗性康复辅具纳入医保", "medical rehabilitation and basic aids insured")
            .paidBy(BY_PART, LOCAL, MEDICAL_ASSISTANCE_FUND, MEDICAL_INSURANCE_FUND)
            .ledBy(HUMAN_RESOURCES, CIVIL_AFFAIRS, HEALTH, DISABLED_FEDERATION)
            .readAs(Readings.D084);

    /** Row 94, 残疾人基本住房保障. */
    public static final ServiceItem HOUSING_SECURITY = service("DIS-04", "残疾人基本住房保障", "Housing")
            .serves("残疾人", "disabled people", DISABLED)
            .givesIf(
                    ADMITTED_IN_TOWN, SERVICE, HOUSEHOLD, "优先轮候、选房和领取租赁补贴", "a place ahead in housing and rent subsidy")
            .givesIf(
                    ADMITTED_IN_TOWN,
                    CASH,
                    HOUSEHOLD,
                    "适当增加的搬迁补偿金",
                    "added compensation on moving",
                    setByGovernments("DIS-04.moving", ONCE, "增加的搬迁补偿金", "added compensation on moving"))
            .givesIf(POOR_IN_DANGEROUS_HOUSE, SERVICE, HOUSEHOLD, "同等条件下优先改造危房", "a dangerous house renovated first")
            .promises(
                    "ruralBy",
                    "农村存量危房改造完成年份",
                    "year by which rural ones are done",
                    AT_MOST,
                    "",
                    "2018",
                    YEAR,
                    Readings.D022)
            .paidBy(COMBINED, CITY, DISTRICT, Payer.PERSON)
            .ledBy(HOUSING, CONSTRUCTION, FINANCE, DISABLED_FEDERATION)
            .readAs(Readings.D079, Readings.D084);

    /** Row 95, 残疾人托养服务. */
    public static final ServiceItem CARE = service("DIS-05", "残疾人托养服务", "Care for disabled people")
            .serves(
                    "符合条件的智力、精神及重度肢体残疾人",
                    "qualified people with an intellectual, mental or severe limb disability",
                    allOf(
                            isTrue(CARE_CONDITIONS),
                            anyOf(
                                    containsAnyOf(DISABILITY_TYPES, INTELLECTUAL, MENTAL),
                                    allOf(containsAnyOf(DISABILITY_TYPES, LIMB), SEVERELY_DISABLED))))
            .gives(SERVICE, INSTITUTION, "支持日间照料和专业托养机构", "support of day care and care institutions")
            .gives(SERVICE, PERSON, "照料、生活和社会训练、职业康复、辅助性就业", "care, training, vocational rehabilitation, assisted work")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(DISABLED_FEDERATION, CIVIL_AFFAIRS, FINANCE)
            .readAs();

    /** Row 96, 残疾人康复. */
    public static final ServiceItem REHABILITATION = service("DIS-06", "残疾人康复", "Rehabilitation")
            .serves("有康复需求的持证残疾人", "disabled people who need rehabilitation", allOf(DISABLED, isTrue(REHAB_NEED)))
            .serves("残疾儿童", "disabled children", isTrue(DISABLED_CHILD))
            .gives(SERVICE, PERSON, "康复服务档案", "a record of rehabilitation")
            .gives(SERVICE, PERSON, "评估、训练、辅具适配、转介等基本康复服务", "assessment, training, aids, referral and the like")
            .givesIf(
                    allOf(isTrue(DISABLED_CHILD), age(BIRTH_DATE).atMost(9)).readAs(Readings.D014, Readings.D065),
                    SERVICE,
                    PERSON,
                    "免费康复训练、手术和辅具适配",
                    "free training, surgery and aids")
            .paidBy(RESPONSIBLE, List.of(CITY, DISTRICT), List.of(CENTRAL, PROVINCE, CITY))
            .ledBy(DISABLED_FEDERATION, HEALTH, CIVIL_AFFAIRS)
            .readAs();

    /** Row 97, 残疾人教育; the school gets the running costs, and the text prints no period for the pupil's subsidy. */
    public static final ServiceItem EDUCATION_OF_DISABLED = service("DIS-07", "残疾人教育", "Education of disabled people")
            .serves(
                    "残疾儿童、青少年，以及无业重度残疾人的在学子女",
                    "disabled children and youths, and pupils whose parent is severely disabled and without work",
                    anyOf(
                                    isTrue(DISABLED_CHILD),
                                    allOf(DISABLED, age(BIRTH_DATE).atMost(YOUTH_AGE)),
                                    allOf(isTrue(PARENT_UNEMPLOYED_SEVERELY_DISABLED), IN_FREE_EDUCATION))
                            .readAs(Readings.D079))
            .givesIf(
                    IN_SPECIAL_EDUCATION,
                    CASH,
                    SCHOOL,
                    "公用经费补助",
                    "running costs of the school",
                    yuanPerYear("DIS-07.school", 6000, "每生公用经费标准", "running costs per pupil"))
            .givesIf(IN_FREE_EDUCATION, WAIVER, PERSON, "学前至高中阶段免费教育", "free education up to senior secondary")
            .givesIf(
                    DISABLED_PUPIL,
                    CASH,
                    PERSON,
                    "特殊学习用品、教育训练和交通费补助",
                    "subsidy of learning aids, training and travel",
                    setByGovernments("DIS-07.pupil", PER_YEAR, "残疾学生补助标准", "subsidy of disabled pupils"))
            .promises("years", "免费教育年限", "years of free education", AT_LEAST, "", "15", YEARS_OF_TIME, Readings.D042)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION, DISABLED_FEDERATION)
            .readAs();

    /** Row 98, 残疾人职业培训和就业服务. */
    public static final ServiceItem EMPLOYMENT = service(
                    "DIS-08", "残疾人职业培训和就业服务", "Vocational training and employment services")
            .serves(
                    "有劳动能力和就业意愿的城乡残疾人",
                    "disabled people of town and country who can and want to work",
                    allOf(DISABLED, isTrue(WORK_CAPACITY), isTrue(WANTS_EMPLOYMENT)))
            .givesIf(is(AREA_TYPE, URBAN), SERVICE, PERSON, "职业技能、岗位技能和创业培训等服务", "training for work and for business")
            .givesIf(isTrue(DIFFICULT_TO_EMPLOY), SERVICE, PERSON, "就业援助和扶持政策", "help for those hard to employ")
            .givesIf(RURAL_POOR, SERVICE, HOUSEHOLD, "实用技术和职业技能培训", "training in practical and vocational skills")
            .promises(
                    "practical", "实用技术培训人数", "trained in practical skills", AT_LEAST, "", "300", PEOPLE, Readings.D042)
            .promises("vocational", "职业技能培训人数", "trained in a vocation", AT_LEAST, "", "150", PEOPLE, Readings.D042)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(DISABLED_FEDERATION, HUMAN_RESOURCES, AGRICULTURE)
            .readAs(Readings.D079, Readings.D084);

    /** Row 99, 残疾人文化体育. */
    public static final ServiceItem CULTURE_AND_SPORT = service("DIS-09", "残疾人文化体育", "Culture and sport")
            .serves("残疾人", "disabled people", DISABLED)
            .gives(
                    SERVICE,
                    PERSON,
                    "盲人阅览室、适合的读物设备和无障碍数字阅读",
                    "reading rooms, books, aids and accessible digital reading")
            .givesIf(containsAnyOf(DISABILITY_TYPES, VISUAL), SERVICE, PERSON, "价格适宜的盲文出版物", "braille at a fair price")
            .gives(SERVICE, PERSON, "体育训练中心，康复健身进社区进家庭", "a training centre, and sport in neighbourhoods and homes")
            .gives(IN_KIND, INSTITUTION, "基层场所和设施的训练器材", "training equipment for local venues")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(DISABLED_FEDERATION, CULTURE, EDUCATION)
            .readAs();

    /** Row 100, 无障碍环境支持; an open list of groups (等), and an environment for all. */
    public static final ServiceItem ACCESSIBILITY = service("DIS-10", "无障碍环境支持", "Accessibility")
            .servesEveryone("残疾人、老年人等", "disabled people, old people and others")
            .gives(SERVICE, PUBLIC, "城乡无障碍环境建设", "an accessible environment in town and country")
            .gives(SERVICE, PUBLIC, "互联网和政府网站无障碍", "accessible government sites and internet services")
            .gives(SERVICE, PUBLIC, "新闻发布会手语服务和聋人信息中转", "sign language at press conferences, a relay for the deaf")
            .givesIf(SEVERELY_DISABLED, SERVICE, HOUSEHOLD, "家庭无障碍改造", "the home made accessible")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CONSTRUCTION, E_GOVERNMENT, DISABLED_FEDERATION, ECONOMY_AND_IT)
            .readAs();

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(
            SUBSIDIES,
            MINIMUM_LIVING,
            INSURANCE,
            HOUSING_SECURITY,
            CARE,
            REHABILITATION,
            EDUCATION_OF_DISABLED,
            EMPLOYMENT,
            CULTURE_AND_SPORT,
            ACCESSIBILITY);

    private DisabilityServices() {}

    private static Amount setByGovernments(String id, Frequency frequency, String chinese, String english) {
        return setBy(Text.of("市、区政府", "the city and district governments"), id, frequency, chinese, english);
    }

    private static Amount setBy(Text authority, String id, Frequency frequency, String chinese, String english) {
        return Amount.of(Annex1.yuanSetBy(authority, id, frequency, chinese, english));
    }
}
