package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.CASH;
import static cn.zhoucun.services.catalog.BenefitKind.CONTRIBUTION;
import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.Funding.Arrangement.JOINTLY;
import static cn.zhoucun.services.catalog.Funding.Arrangement.RESPONSIBLE;
import static cn.zhoucun.services.catalog.Funding.Arrangement.SHARED;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Payer.INTERNSHIP_UNIT;
import static cn.zhoucun.services.catalog.Recipient.EMPLOYER;
import static cn.zhoucun.services.catalog.Recipient.HOUSEHOLD;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.EXACTLY;
import static cn.zhoucun.services.catalog.Unit.DAYS_A_WEEK;
import static cn.zhoucun.services.catalog.Unit.HOURS_A_DAY;
import static cn.zhoucun.services.catalog.Unit.ITEMS;
import static cn.zhoucun.services.catalog.Unit.PEOPLE;
import static cn.zhoucun.services.catalog.Unit.PERCENT;
import static cn.zhoucun.services.catalog.Unit.PERCENTAGE_POINTS;
import static cn.zhoucun.services.fact.Frequency.ONCE;
import static cn.zhoucun.services.fact.Frequency.PER_MONTH;
import static cn.zhoucun.services.plan.Annex1.ageSetBy;
import static cn.zhoucun.services.plan.Annex1.percent;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.HUMAN_RESOURCES;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.ARCHIVE_CATEGORY;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.DIFFICULT_TO_EMPLOY;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.GRADUATION_YEAR;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.HIGHER_ED_GRADUATE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.LEFT_SCHOOL_ON;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.PREPARATORY_TRAINING;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.RELATION;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.RURAL_TRANSFER_WORKER;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.SCHOOL_LEAVER_NOT_CONTINUING;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.SKILL_APPRAISAL_CONDITIONS;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.STARTUP_LOAN_CONDITIONS;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.STATUS;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.EMPLOYED;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.FLEXIBLE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.INDIVIDUAL_BUSINESS_OWNER;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.Status.REGISTERED_UNEMPLOYED;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.TRAINING_QUALIFIED_EMPLOYEE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.WANTS_BUSINESS;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.WANTS_EMPLOYMENT;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.WANTS_TRAINING;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.YOUNG_TALENT;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AREA_TYPE;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.RURAL;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.URBAN;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.ECONOMIC_DIFFICULTY;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.EMPLOYABLE_MEMBERS;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.EMPLOYED_MEMBERS;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.INTERNS_FINISHED;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.INTERNS_KEPT_ON;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.RECRUITING;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.TYPE;
import static cn.zhoucun.services.plan.facts.PersonFacts.BIRTH_DATE;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.always;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.choose;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Condition.when;
import static cn.zhoucun.services.rule.Condition.withinMonths;
import static cn.zhoucun.services.rule.Term.age;
import static cn.zhoucun.services.rule.Term.count;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.plan.facts.EmploymentFacts.ArchiveCategory;
import cn.zhoucun.services.plan.facts.EmploymentFacts.Relation;
import cn.zhoucun.services.plan.facts.OrganisationFacts;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.source.Text;
import java.util.List;

/** Basic employment and enterprise (基本劳动就业创业), rows 9 to 19 of Annex 1. */
public final class EmploymentServices {

    private static final Text AUTHORITY = Text.of("人力资源社会保障部门", "the human resources authority");

    /** Working age (劳动年龄); neither end is printed. */
    private static final Condition OF_WORKING_AGE = allOf(
                    age(BIRTH_DATE)
                            .atLeast(ageSetBy(AUTHORITY, "EMP-01.workingAgeFrom", "劳动年龄下限", "start of working age")),
                    age(BIRTH_DATE).atMost(ageSetBy(AUTHORITY, "EMP-01.workingAgeTo", "劳动年龄上限", "end of working age")))
            .readAs(Readings.D060);

    private static final Condition IN_ZERO_EMPLOYMENT_HOUSEHOLD =
            allOf(count(EMPLOYABLE_MEMBERS).atLeast(1), count(EMPLOYED_MEMBERS).atMost(0));

    private static final Condition AN_EMPLOYER = isNoneOf(TYPE, OrganisationFacts.Type.NONE);

    private static final Condition IN_LABOUR_RELATION = is(RELATION, Relation.LABOUR);

    private static final Condition IN_ANY_RELATION = isNoneOf(RELATION, Relation.NONE);

    private static final Condition WILLING_TO_WORK = isTrue(WANTS_EMPLOYMENT);

    private static final Condition KEEPS_INTERNS_ON = new Term.Ratio(
                    INTERNS_KEPT_ON, INTERNS_FINISHED, Text.of("见习期满留用率", "share of interns kept on"))
            .atLeast(percent("EMP-04.keptOn", 70, "见习期满留用率", "share of interns kept on"));

    private static final Condition SEEKING_TALENT_POST =
            allOf(isTrue(WANTS_EMPLOYMENT), anyOf(isTrue(HIGHER_ED_GRADUATE), isTrue(YOUNG_TALENT)));

    private static final Condition TRAINED_WITH_SUBSIDY = anyOf(
            is(STATUS, REGISTERED_UNEMPLOYED),
            isTrue(RURAL_TRANSFER_WORKER),
            isTrue(GRADUATION_YEAR),
            isTrue(SCHOOL_LEAVER_NOT_CONTINUING),
            isTrue(TRAINING_QUALIFIED_EMPLOYEE));

    private static final Condition PREPARED_WITH_SUBSIDY = allOf(
            isTrue(PREPARATORY_TRAINING),
            choose(AREA_TYPE, when(RURAL, always()), when(URBAN, isTrue(ECONOMIC_DIFFICULTY)))
                    .readAs(Readings.D057, Readings.D118));

    /** Row 9, 基本公共就业服务. */
    public static final ServiceItem EMPLOYMENT_SERVICES = service(
                    "EMP-01", "基本公共就业服务", "Basic public employment services")
            .serves(
                    "有就业需求的劳动年龄人口",
                    "people of working age who want employment",
                    allOf(isTrue(WANTS_EMPLOYMENT), OF_WORKING_AGE))
            .gives(SERVICE, PERSON, "免费的政策咨询和工资、培训、供求信息", "free advice, news of wages, training and vacancies")
            .gives(SERVICE, PERSON, "免费的职业指导和职业介绍", "free career guidance and placement")
            .gives(SERVICE, PERSON, "免费的就业失业登记和人事档案管理", "free registration and keeping of personnel archives")
            .gives(SERVICE, PUBLIC, "就业服务专项活动", "special employment events")
            .paidBy(RESPONSIBLE, DISTRICT)
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs(Readings.D084);

    /** Row 10, 创业服务. */
    public static final ServiceItem BUSINESS_STARTUP_SERVICES = service("EMP-02", "创业服务", "Services for new businesses")
            .serves(
                    "有创业需求的劳动年龄人口",
                    "people of working age who want to start a business",
                    allOf(isTrue(WANTS_BUSINESS), OF_WORKING_AGE))
            .gives(SERVICE, PERSON, "免费的创业咨询、项目推介和导师指导", "free advice, projects and mentors")
            .gives(SERVICE, PERSON, "免费的创业政策扶持", "free policy support")
            .gives(SERVICE, PERSON, "可申请入驻创业园区或基地", "may apply for a place in a business park")
            .givesIf(isTrue(STARTUP_LOAN_CONDITIONS), SERVICE, PERSON, "创业担保贷款扶持", "support by guaranteed loans")
            .paidBy(RESPONSIBLE, DISTRICT)
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs(Readings.D084);

    /** Row 11, 就业援助. */
    public static final ServiceItem EMPLOYMENT_ASSISTANCE = service("EMP-03", "就业援助", "Employment assistance")
            .serves("零就业家庭成员", "members of households with no one in work", IN_ZERO_EMPLOYMENT_HOUSEHOLD)
            .serves("符合条件的就业困难人员", "people recognised as hard to employ", isTrue(DIFFICULT_TO_EMPLOY))
            .gives(SERVICE, PERSON, "免费的政策咨询、职业指导和岗位信息", "free advice, guidance and vacancies")
            .givesIf(IN_ZERO_EMPLOYMENT_HOUSEHOLD, SERVICE, HOUSEHOLD, "帮助家庭成员就业", "help for members to find work")
            .promises("inWork", "有就业能力的零就业家庭中就业人数", "household members brought into work", AT_LEAST, "至少", "1", PEOPLE)
            .paidBy(RESPONSIBLE, DISTRICT)
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs(Readings.D084);

    /** Row 12, 就业见习服务. */
    public static final ServiceItem INTERNSHIPS = service("EMP-04", "就业见习服务", "Internships")
            .serves(
                    "离校一年内未就业高校毕业生",
                    "graduates without work who left school at most a year ago",
                    allOf(
                            isTrue(HIGHER_ED_GRADUATE),
                            isNoneOf(STATUS, EMPLOYED, INDIVIDUAL_BUSINESS_OWNER, FLEXIBLE),
                            withinMonths(LEFT_SCHOOL_ON, 12).readAs(Readings.D061)))
            .givesIf(WILLING_TO_WORK, SERVICE, PERSON, "参加就业见习", "an internship")
            .givesIf(WILLING_TO_WORK, SERVICE, PERSON, "指导签订见习协议", "guidance on the internship contract")
            .givesIf(WILLING_TO_WORK, CONTRIBUTION, PERSON, "人身意外保险", "accident insurance")
            .givesIf(
                    WILLING_TO_WORK,
                    CASH,
                    PERSON,
                    "基本生活补助",
                    "living subsidy",
                    set("EMP-04.subsidy", PER_MONTH, "见习基本生活补助", "living subsidy of interns"))
            .givesIf(KEEPS_INTERNS_ON, CASH, EMPLOYER, "提高见习单位补贴比例", "higher subsidised share for the internship unit")
            .promises("raise", "补贴比例提高", "rise of the share", EXACTLY, "", "10", PERCENTAGE_POINTS, Readings.D061)
            .paidBy(SHARED, INTERNSHIP_UNIT, CITY)
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs(Readings.D061, Readings.D123);

    /** Row 13, 大中城区联合招聘服务. */
    public static final ServiceItem JOINT_RECRUITMENT = service("EMP-05", "大中城区联合招聘服务", "Joint recruitment of cities")
            .alias("城区联合招聘服务", "Joint urban recruitment")
            .serves("有求职愿望的高校毕业生和青年人才", "graduates and young talent who look for work", SEEKING_TALENT_POST)
            .serves("有招聘需求的各类用人单位", "employers of all kinds that recruit", allOf(AN_EMPLOYER, isTrue(RECRUITING)))
            .givesIf(SEEKING_TALENT_POST, SERVICE, PERSON, "线上线下融合的招聘会", "recruitment online and in person")
            .givesIf(SEEKING_TALENT_POST, SERVICE, PERSON, "进入简历库、能力测评和简历筛查", "entry as an applicant, and assessment")
            .givesIf(SEEKING_TALENT_POST, SERVICE, PERSON, "预就业创业体验和岗位推荐", "trial work, and vacancies that fit")
            .givesIf(SEEKING_TALENT_POST, SERVICE, PERSON, "就业创业指导和实用基础培训", "guidance and basic training")
            .givesIf(AN_EMPLOYER, SERVICE, EMPLOYER, "联动招聘、进入需求库和人才推荐", "recruitment, and talent that fits")
            .paidBy(JOINTLY, CITY, DISTRICT)
            .ledBy(HUMAN_RESOURCES)
            .readAs(Readings.D010, Readings.D102, Readings.D118);

    /** Row 14, 劳动关系协调. */
    public static final ServiceItem LABOUR_RELATIONS = service("EMP-06", "劳动关系协调", "Coordination of labour relations")
            .serves("用人单位", "employers", AN_EMPLOYER)
            .serves("与用人单位建立劳动关系的劳动者", "workers in a labour relation", IN_LABOUR_RELATION)
            .givesIf(AN_EMPLOYER, SERVICE, EMPLOYER, "免费的用工和协商指导、合同文本和调解", "free guidance, contracts and mediation")
            .givesIf(IN_LABOUR_RELATION, SERVICE, PERSON, "免费的政策咨询、合同文本和调解", "free advice, contracts and mediation")
            .promises("contracts", "企业劳动合同签订率", "enterprise workers with a contract", AT_LEAST, "以上", "95", PERCENT)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HUMAN_RESOURCES)
            .readAs();

    /** Row 15, 职业技能培训和技能鉴定. */
    public static final ServiceItem VOCATIONAL_TRAINING = service(
                    "EMP-07", "职业技能培训和技能鉴定", "Vocational training and appraisal")
            .serves(
                    "有就业创业、技能提升和培训愿望的城乡劳动者",
                    "workers who want work, better skills and training",
                    isTrue(WANTS_TRAINING))
            .givesIf(
                    TRAINED_WITH_SUBSIDY,
                    CASH,
                    PERSON,
                    "职业培训补贴",
                    "training subsidy",
                    set("EMP-07.training", ONCE, "职业培训补贴", "training subsidy"))
            .givesIf(
                    PREPARED_WITH_SUBSIDY,
                    CASH,
                    PERSON,
                    "劳动预备制培训生活费补贴",
                    "living subsidy in preparatory training",
                    set("EMP-07.living", PER_MONTH, "劳动预备制培训生活费补贴", "living subsidy in preparatory training"))
            .givesIf(
                    isTrue(SKILL_APPRAISAL_CONDITIONS),
                    CASH,
                    PERSON,
                    "职业技能鉴定补贴",
                    "skill appraisal subsidy",
                    set("EMP-07.appraisal", ONCE, "职业技能鉴定补贴", "skill appraisal subsidy"))
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs();

    /** Row 16, 流动人员档案管理服务; any of its groups of archives. */
    public static final ServiceItem ARCHIVE_KEEPING = service("EMP-08", "流动人员档案管理服务", "Archives of mobile personnel")
            .serves(
                    "流动人员的人事档案",
                    "those whose personnel archive belongs to a listed group",
                    isNoneOf(ARCHIVE_CATEGORY, ArchiveCategory.NONE))
            .gives(SERVICE, PERSON, "档案接收和转递", "receiving and passing on archives")
            .gives(SERVICE, PERSON, "档案材料收集、鉴别和归档", "collecting, checking and filing papers")
            .gives(SERVICE, PERSON, "档案整理和保管", "ordering and keeping archives")
            .gives(SERVICE, EMPLOYER, "为符合规定的单位提供档案查（借）阅", "archives to read for entitled bodies")
            .gives(SERVICE, PERSON, "依据档案出具证明", "certificates from the archive")
            .gives(SERVICE, EMPLOYER, "为单位提供政审（考察）服务", "political review for bodies that ask")
            .gives(SERVICE, PERSON, "存档党员的组织关系接转", "transfer of party membership")
            .promises("kinds", "服务大类", "kinds of service", EXACTLY, "", "7", ITEMS, Readings.D008)
            .promises("items", "服务事项", "items of service", EXACTLY, "", "22", ITEMS, Readings.D008)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HUMAN_RESOURCES, FINANCE)
            .readAs(Readings.D008);

    /** Row 17, 劳动人事争议调解仲裁. */
    public static final ServiceItem DISPUTE_ARBITRATION = service(
                    "EMP-09", "劳动人事争议调解仲裁", "Mediation and arbitration of labour disputes")
            .serves("存在劳动人事关系的用人单位", "employers in a labour or personnel relation", AN_EMPLOYER)
            .serves("存在劳动人事关系的劳动者", "workers in a labour or personnel relation", IN_ANY_RELATION)
            .givesIf(AN_EMPLOYER, SERVICE, EMPLOYER, "免费的调解和仲裁", "free mediation and arbitration")
            .givesIf(IN_ANY_RELATION, SERVICE, PERSON, "免费的调解和仲裁", "free mediation and arbitration")
            .promises("mediated", "争议调解成功率", "disputes settled by mediation", AT_LEAST, "以上", "60", PERCENT)
            .promises("closed", "仲裁案件结案率", "arbitration cases closed", AT_LEAST, "以上", "90", PERCENT)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HUMAN_RESOURCES)
            .readAs();

    /** Row 18, 劳动保障监察. */
    public static final ServiceItem LABOUR_INSPECTION = service("EMP-10", "劳动保障监察", "Labour inspection")
            .serves("各类用人单位", "employers of all kinds", AN_EMPLOYER)
            .serves("各类劳动者", "workers of all kinds", IN_ANY_RELATION)
            .givesIf(AN_EMPLOYER, SERVICE, EMPLOYER, "免费的法律咨询和执法维权", "free legal advice and enforcement")
            .givesIf(IN_ANY_RELATION, SERVICE, PERSON, "免费的法律咨询和执法维权", "free legal advice and enforcement")
            .promises("closed", "举报投诉结案率", "reports and complaints closed", AT_LEAST, "以上", "95", PERCENT)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HUMAN_RESOURCES)
            .readAs();

    /** Row 19, 社会保障服务热线电话咨询. */
    public static final ServiceItem HOTLINE = service("EMP-11", "社会保障服务热线电话咨询", "Social security hotline")
            .servesEveryone("所有单位和个人", "all organisations and people")
            .gives(SERVICE, PUBLIC, "就业、社保和人事的政策咨询和查询", "advice on work, social security and personnel")
            .promises("mannedDays", "人工服务每周天数", "days with operators", AT_LEAST, "", "5", DAYS_A_WEEK, Readings.D042)
            .promises("mannedHours", "人工服务每天时数", "hours with operators", AT_LEAST, "", "8", HOURS_A_DAY, Readings.D042)
            .promises("voiceDays", "自助语音服务每周天数", "days of voice service", AT_LEAST, "", "7", DAYS_A_WEEK, Readings.D042)
            .promises(
                    "voiceHours",
                    "自助语音服务每天时数",
                    "hours of voice service",
                    AT_LEAST,
                    "",
                    "24",
                    HOURS_A_DAY,
                    Readings.D042)
            .promises("connected", "综合接通率", "calls connected", AT_LEAST, "以上", "80", PERCENT)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HUMAN_RESOURCES)
            .readAs(Readings.D004);

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(
            EMPLOYMENT_SERVICES,
            BUSINESS_STARTUP_SERVICES,
            EMPLOYMENT_ASSISTANCE,
            INTERNSHIPS,
            JOINT_RECRUITMENT,
            LABOUR_RELATIONS,
            VOCATIONAL_TRAINING,
            ARCHIVE_KEEPING,
            DISPUTE_ARBITRATION,
            LABOUR_INSPECTION,
            HOTLINE);

    private EmploymentServices() {}

    private static Amount set(String id, Frequency frequency, String chinese, String english) {
        return Amount.of(Annex1.yuanSetBy(AUTHORITY, id, frequency, chinese, english));
    }
}
