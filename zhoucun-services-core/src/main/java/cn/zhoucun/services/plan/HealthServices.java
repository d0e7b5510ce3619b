package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.CASH;
import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.Funding.Arrangement.GUARANTEED;
import static cn.zhoucun.services.catalog.Funding.Arrangement.IN_PROPORTION;
import static cn.zhoucun.services.catalog.Funding.Arrangement.RESPONSIBLE;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Recipient.INSTITUTION;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.EXACTLY;
import static cn.zhoucun.services.catalog.Unit.ITEMS;
import static cn.zhoucun.services.catalog.Unit.PERCENT;
import static cn.zhoucun.services.catalog.Unit.TIMES_A_YEAR;
import static cn.zhoucun.services.fact.Frequency.UNSPECIFIED;
import static cn.zhoucun.services.plan.Annex1.ageSetBy;
import static cn.zhoucun.services.plan.Annex1.yuanSetBy;
import static cn.zhoucun.services.plan.Departments.CIVIL_AFFAIRS;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.HEALTH;
import static cn.zhoucun.services.plan.Departments.HUMAN_RESOURCES;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.EventFacts.APPLICATION_SUBMITTED;
import static cn.zhoucun.services.plan.facts.EventFacts.MARRIAGE_REGISTERED_HERE;
import static cn.zhoucun.services.plan.facts.FamilyFacts.CHILDREN_BORN;
import static cn.zhoucun.services.plan.facts.FamilyFacts.COMPLICATION_GRADE;
import static cn.zhoucun.services.plan.facts.FamilyFacts.Complication.GRADE_1;
import static cn.zhoucun.services.plan.facts.FamilyFacts.Complication.GRADE_2;
import static cn.zhoucun.services.plan.facts.FamilyFacts.Complication.GRADE_3;
import static cn.zhoucun.services.plan.facts.FamilyFacts.DAUGHTERS_BORN;
import static cn.zhoucun.services.plan.facts.FamilyFacts.FAMILY_PLANNING_COMPLIANT;
import static cn.zhoucun.services.plan.facts.FamilyFacts.FURTHER_BIRTH_CONDITIONS;
import static cn.zhoucun.services.plan.facts.FamilyFacts.ONLY_CHILD_CONDITION;
import static cn.zhoucun.services.plan.facts.FamilyFacts.OnlyChild.DECEASED;
import static cn.zhoucun.services.plan.facts.FamilyFacts.OnlyChild.DISABLED;
import static cn.zhoucun.services.plan.facts.FamilyFacts.SPECIAL_ASSISTANCE_CONDITIONS;
import static cn.zhoucun.services.plan.facts.FamilyFacts.URBAN_OTHER_RESIDENT;
import static cn.zhoucun.services.plan.facts.HealthFacts.DIAGNOSES;
import static cn.zhoucun.services.plan.facts.HealthFacts.Diagnosis.AIDS;
import static cn.zhoucun.services.plan.facts.HealthFacts.Diagnosis.HIV;
import static cn.zhoucun.services.plan.facts.HealthFacts.Diagnosis.HYPERTENSION;
import static cn.zhoucun.services.plan.facts.HealthFacts.Diagnosis.PULMONARY_TB_CONFIRMED;
import static cn.zhoucun.services.plan.facts.HealthFacts.Diagnosis.SCHIZOPHRENIA;
import static cn.zhoucun.services.plan.facts.HealthFacts.Diagnosis.SEVERE_MENTAL_DISORDER;
import static cn.zhoucun.services.plan.facts.HealthFacts.Diagnosis.TYPE2_DIABETES;
import static cn.zhoucun.services.plan.facts.HealthFacts.GESTATION_DAYS;
import static cn.zhoucun.services.plan.facts.HealthFacts.HIV_HIGH_RISK;
import static cn.zhoucun.services.plan.facts.HealthFacts.IMMUNISATION_PRIORITY;
import static cn.zhoucun.services.plan.facts.HealthFacts.IMMUNISATION_PRIORITY_AREA;
import static cn.zhoucun.services.plan.facts.HealthFacts.NEWBORN;
import static cn.zhoucun.services.plan.facts.HealthFacts.PREGNANCY;
import static cn.zhoucun.services.plan.facts.HealthFacts.PUBLIC_HEALTH_ROLE;
import static cn.zhoucun.services.plan.facts.HealthFacts.Pregnancy.PLANNING;
import static cn.zhoucun.services.plan.facts.HealthFacts.Pregnancy.POSTPARTUM;
import static cn.zhoucun.services.plan.facts.HealthFacts.Pregnancy.PREGNANT;
import static cn.zhoucun.services.plan.facts.HealthFacts.PublicHealthRole.CONFIRMED_CASE;
import static cn.zhoucun.services.plan.facts.HealthFacts.PublicHealthRole.EMERGENCY_CASUALTY;
import static cn.zhoucun.services.plan.facts.HealthFacts.PublicHealthRole.NONE;
import static cn.zhoucun.services.plan.facts.HealthFacts.PublicHealthRole.SUSPECTED_CASE;
import static cn.zhoucun.services.plan.facts.PersonFacts.BIRTH_DATE;
import static cn.zhoucun.services.plan.facts.PersonFacts.HUKOU_IN_ZIBO;
import static cn.zhoucun.services.plan.facts.PersonFacts.HUKOU_TYPE;
import static cn.zhoucun.services.plan.facts.PersonFacts.HukouType.RURAL;
import static cn.zhoucun.services.plan.facts.PersonFacts.HukouType.URBAN;
import static cn.zhoucun.services.plan.facts.PersonFacts.RESIDENCE;
import static cn.zhoucun.services.plan.facts.PersonFacts.Residence.NON_RESIDENT;
import static cn.zhoucun.services.plan.facts.PersonFacts.SPOUSE_HUKOU_IN_ZIBO;
import static cn.zhoucun.services.rule.Amount.choose;
import static cn.zhoucun.services.rule.Amount.when;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.containsAnyOf;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Term.age;
import static cn.zhoucun.services.rule.Term.count;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Text;
import java.util.List;

/** Basic health care (基本医疗卫生), rows 27 to 50 of Annex 1. */
public final class HealthServices {

    private static final Text HEALTH_AUTHORITY = Text.of("卫生计生部门", "the health and family planning authority");
    private static final Text HEALTH_AND_FINANCE =
            Text.of("区卫计局和区财政局", "the district health and family planning bureau and the finance bureau");
    private static final Text DISTRICT_GOVERNMENT = Text.of("区政府", "the district government");

    private static final Condition PERMANENT_RESIDENT = isNoneOf(RESIDENCE, NON_RESIDENT);
    private static final Condition AGED_0_TO_6 = age(BIRTH_DATE).lessThan(7).readAs(Readings.D065);
    private static final Condition AGED_0_TO_3 = age(BIRTH_DATE).lessThan(4).readAs(Readings.D065);
    private static final Condition AGED_65_OR_MORE = age(BIRTH_DATE).atLeast(65).readAs(Readings.D064);
    private static final Condition AGED_60_OR_MORE = age(BIRTH_DATE).atLeast(60);
    private static final Condition ONE_CHILD = exactly(CHILDREN_BORN, 1);
    private static final Condition LOST_OR_DISABLED_CHILD = isAnyOf(ONLY_CHILD_CONDITION, DISABLED, DECEASED);
    private static final Condition GRAVE_COMPLICATION =
            isAnyOf(COMPLICATION_GRADE, GRADE_1, GRADE_2, GRADE_3).readAs(Readings.D069);

    /** Row 34 prints one figure for two rates (均达到). */
    private static final String BOTH_CHRONIC_RATES = "75";

    /** Row 35 prints one figure for two rates (均达到). */
    private static final String BOTH_MENTAL_RATES = "80";

    /** Row 27, 居民健康档案. */
    public static final ServiceItem HEALTH_RECORDS = service("HEA-01", "居民健康档案", "Health records of residents")
            .serves("城乡居民中的常住人口", "permanent residents of town and country", PERMANENT_RESIDENT)
            .gives(SERVICE, PERSON, "免费建立居民电子健康档案", "electronic health record, free of charge")
            .promises("coverage", "建档率", "share with a record", AT_LEAST, "达到", "90", PERCENT, Readings.D041)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs();

    /** Row 28, 健康教育与健康促进、卫生创建. */
    public static final ServiceItem HEALTH_EDUCATION = service(
                    "HEA-02", "健康教育与健康促进、卫生创建", "Health education, health promotion and sanitary towns")
            .alias("健康教育", "Health education")
            .servesEveryone("城乡居民", "residents of town and country")
            .gives(SERVICE, PUBLIC, "免费的健康教育和健康咨询", "health education and advice, free of charge")
            .gives(SERVICE, PUBLIC, "创建健康促进医院", "hospitals that promote health")
            .gives(SERVICE, PUBLIC, "创建国家和省级卫生镇（街道）、卫生村居和卫生单位并巩固成果", "sanitary towns, villages and workplaces")
            .promises(
                    "literacy",
                    "居民健康素养水平",
                    "health literacy of residents",
                    AT_LEAST,
                    "达到",
                    "25",
                    PERCENT,
                    Readings.D041)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs(Readings.D005, Readings.D010);

    /** Row 29, 预防接种. */
    public static final ServiceItem IMMUNISATION = service("HEA-03", "预防接种", "Immunisation")
            .serves(
                    "0-6岁儿童和其他重点人群",
                    "children of 0 to 6 and other priority groups",
                    anyOf(AGED_0_TO_6, isTrue(IMMUNISATION_PRIORITY)))
            .givesIf(AGED_0_TO_6, SERVICE, PERSON, "适龄儿童接种免疫规划内疫苗", "the vaccines of the immunisation programme")
            .givesIf(
                    allOf(isTrue(IMMUNISATION_PRIORITY), isTrue(IMMUNISATION_PRIORITY_AREA)),
                    SERVICE,
                    PERSON,
                    "重点地区的重点人群针对性接种",
                    "targeted vaccination of priority groups in priority areas")
            .promises(
                    "coverage",
                    "各镇（街道）免疫规划内疫苗接种率",
                    "vaccination rate in each town",
                    AT_LEAST,
                    "以上",
                    "90",
                    PERCENT,
                    Readings.D040,
                    Readings.D050)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs(Readings.D084);

    /** Row 30, 传染病及突发公共卫生事件报告和处理. */
    public static final ServiceItem EPIDEMIC_RESPONSE = service(
                    "HEA-04", "传染病及突发公共卫生事件报告和处理", "Response to infectious diseases and public health emergencies")
            .serves(
                    "法定传染病病人、疑似病人、密切接触者、突发公共卫生事件伤病员和相关人群",
                    "confirmed and suspected cases, close contacts, casualties of emergencies and others concerned",
                    isNoneOf(PUBLIC_HEALTH_ROLE, NONE))
            .givesIf(
                    isAnyOf(PUBLIC_HEALTH_ROLE, CONFIRMED_CASE, SUSPECTED_CASE, EMERGENCY_CASUALTY),
                    SERVICE,
                    PERSON,
                    "就诊后及时发现登记、报告和处理",
                    "prompt registration, report and care on coming for treatment")
            .gives(SERVICE, PERSON, "传染病防治和事件防范的宣传与咨询", "information and advice on prevention")
            .promises(
                    "reported", "传染病报告率", "infectious diseases reported", AT_LEAST, "达到", "98", PERCENT, Readings.D041)
            .promises("in_time", "报告及时率", "reported in time", AT_LEAST, "达到", "100", PERCENT, Readings.D041)
            .promises(
                    "emergencies",
                    "突发公共卫生事件相关信息报告率",
                    "emergencies reported",
                    AT_LEAST,
                    "达到",
                    "100",
                    PERCENT,
                    Readings.D041)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs();

    /** Row 31, 儿童健康管理. */
    public static final ServiceItem CHILD_HEALTH = service("HEA-05", "儿童健康管理", "Health care of children")
            .serves("0-6岁儿童", "children of 0 to 6", AGED_0_TO_6)
            .gives(SERVICE, PERSON, "免费建立《母子健康手册》", "handbook of mother and child, free of charge")
            .givesIf(isTrue(NEWBORN), SERVICE, PERSON, "新生儿访视", "visits to the newborn")
            .gives(
                    SERVICE,
                    PERSON,
                    "保健系统管理、体格检查、喂养和发育监测评价及健康指导",
                    "regular care, check-ups, and guidance on feeding, growth and health")
            .promises("coverage", "儿童健康管理率", "children in care", AT_LEAST, "达到", "90", PERCENT, Readings.D041)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs(Readings.D084);

    /** Row 32, 孕产妇健康管理. */
    public static final ServiceItem MATERNAL_HEALTH = service("HEA-06", "孕产妇健康管理", "Health care of mothers")
            .serves("孕产妇", "women in pregnancy and after childbirth", isAnyOf(PREGNANCY, PREGNANT, POSTPARTUM))
            .gives(SERVICE, PERSON, "免费建立《母子健康手册》", "handbook of mother and child, free of charge")
            .givesIf(is(PREGNANCY, PREGNANT), SERVICE, PERSON, "孕期保健", "care in pregnancy")
            .givesIf(is(PREGNANCY, POSTPARTUM), SERVICE, PERSON, "产后访视", "visits after childbirth")
            .gives(SERVICE, PERSON, "健康指导", "health guidance")
            .promises("coverage", "孕产妇系统管理率", "mothers in regular care", AT_LEAST, "以上", "90", PERCENT, Readings.D040)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs();

    /** Row 33, 老年人健康管理. */
    public static final ServiceItem ELDERLY_HEALTH = service("HEA-07", "老年人健康管理", "Health care of the elderly")
            .serves("65岁及以上老年人", "people of 65 and over", AGED_65_OR_MORE)
            .gives(SERVICE, PERSON, "建立健康档案", "health record")
            .gives(
                    SERVICE,
                    PERSON,
                    "生活方式和健康状况评估、体检、辅助检查与健康指导",
                    "assessment of health and way of life, examination, tests and guidance")
            .promises("times", "每年健康管理次数", "rounds of health care", AT_LEAST, "", "1", TIMES_A_YEAR)
            .promises("coverage", "老年人健康管理率", "elderly people in care", AT_LEAST, "达到", "75", PERCENT, Readings.D041)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs(Readings.D084);

    /** Row 34, 慢性病患者管理. */
    public static final ServiceItem CHRONIC_DISEASE = service("HEA-08", "慢性病患者管理", "Care of chronic disease")
            .serves(
                    "原发性高血压患者和Ⅱ型糖尿病患者",
                    "patients with hypertension or type 2 diabetes",
                    containsAnyOf(DIAGNOSES, HYPERTENSION, TYPE2_DIABETES))
            .gives(SERVICE, PERSON, "登记管理、健康指导、定期随访和体检", "registration, guidance, regular follow-up and check-ups")
            .promises(
                    "hypertension",
                    "高血压患者规范管理率",
                    "patients with hypertension in standard care",
                    AT_LEAST,
                    "以上",
                    BOTH_CHRONIC_RATES,
                    PERCENT,
                    Readings.D040,
                    Readings.D049)
            .promises(
                    "diabetes",
                    "糖尿病患者规范管理率",
                    "patients with diabetes in standard care",
                    AT_LEAST,
                    "以上",
                    BOTH_CHRONIC_RATES,
                    PERCENT,
                    Readings.D040,
                    Readings.D049)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs();

    /** Row 35, 严重精神障碍患者管理. */
    public static final ServiceItem MENTAL_DISORDER = service("HEA-09", "严重精神障碍患者管理", "Care of severe mental disorder")
            .serves(
                    "严重精神障碍患者，含精神分裂症患者",
                    "patients with severe mental disorder, schizophrenia included",
                    containsAnyOf(DIAGNOSES, SEVERE_MENTAL_DISORDER, SCHIZOPHRENIA))
            .gives(SERVICE, PERSON, "登记管理和随访指导", "registration and guidance by follow-up")
            .promises(
                    "registered",
                    "在册患者管理率",
                    "registered patients in care",
                    AT_LEAST,
                    "以上",
                    BOTH_MENTAL_RATES,
                    PERCENT,
                    Readings.D040,
                    Readings.D049)
            .promises(
                    "schizophrenia",
                    "精神分裂症治疗率",
                    "patients with schizophrenia in treatment",
                    AT_LEAST,
                    "以上",
                    BOTH_MENTAL_RATES,
                    PERCENT,
                    Readings.D040,
                    Readings.D049)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs();

    /** Row 36, 卫生计生监督协管. */
    public static final ServiceItem HEALTH_INSPECTION = service(
                    "HEA-10", "卫生计生监督协管", "Support for health and family planning inspection")
            .servesEveryone("城乡居民", "residents of town and country")
            .gives(SERVICE, PUBLIC, "报告食源性疾病及相关信息", "reports on food-borne disease")
            .gives(
                    SERVICE,
                    PUBLIC,
                    "饮用水、涉水产品、学校、公共场所、传染病和消毒产品的卫生巡查抽检",
                    "checks of drinking water, schools, public places, infectious disease and disinfectants")
            .gives(
                    SERVICE,
                    PUBLIC,
                    "报告非法行医、非法采供血和计划生育信息",
                    "reports on illegal practice, illegal blood supply and family planning")
            .promises("towns", "覆盖的镇（街道）", "towns covered", EXACTLY, "以上", "100", PERCENT, Readings.D043)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs();

    /** Row 37, 结核病患者健康管理; 辖区内 is read as a permanent resident's. */
    public static final ServiceItem TUBERCULOSIS = service("HEA-11", "结核病患者健康管理", "Care of tuberculosis")
            .serves(
                    "辖区内确诊的肺结核患者",
                    "patients in the district with confirmed pulmonary tuberculosis",
                    allOf(PERMANENT_RESIDENT, containsAnyOf(DIAGNOSES, PULMONARY_TB_CONFIRMED)))
            .gives(SERVICE, PUBLIC, "肺结核筛查及推介转诊", "screening and referral")
            .gives(SERVICE, PERSON, "入户随访、督导服药和结果评估", "home visits, supervised treatment and review of the outcome")
            .promises("coverage", "结核病患者健康管理服务率", "patients in care", AT_LEAST, "达到", "90", PERCENT, Readings.D041)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs(Readings.D083);

    /** Row 38, 中医药健康管理. */
    public static final ServiceItem CHINESE_MEDICINE = service("HEA-12", "中医药健康管理", "Health care by Chinese medicine")
            .serves(
                    "65岁以上老人、0-3岁儿童",
                    "people of 65 and over and children of 0 to 3",
                    anyOf(AGED_65_OR_MORE, AGED_0_TO_3))
            .givesIf(
                    AGED_65_OR_MORE,
                    SERVICE,
                    PERSON,
                    "中医体质辨识和保健指导",
                    "finding of the constitution and guidance by Chinese medicine")
            .givesIf(AGED_0_TO_3, SERVICE, PERSON, "中医调养", "care by Chinese medicine")
            .promises("coverage", "目标人群覆盖率", "target groups covered", AT_LEAST, "达到", "65", PERCENT, Readings.D041)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs(Readings.D084);

    /** Row 39, 艾滋病病毒感染者和病人随访管理. */
    public static final ServiceItem HIV_CARE = service("HEA-13", "艾滋病病毒感染者和病人随访管理", "Follow-up of HIV and AIDS")
            .serves("艾滋病病毒感染者和病人", "people with HIV or AIDS", containsAnyOf(DIAGNOSES, HIV, AIDS))
            .gives(SERVICE, PERSON, "医疗卫生机构指导下的随访", "follow-up under the guidance of medical institutions")
            .promises(
                    "coverage",
                    "感染者和病人规范管理率",
                    "people in standard care",
                    AT_LEAST,
                    "逐步达到",
                    "90",
                    PERCENT,
                    Readings.D041,
                    Readings.D045)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs();

    /** Row 40, 社区艾滋病高危行为人群干预. */
    public static final ServiceItem HIV_PREVENTION = service(
                    "HEA-14", "社区艾滋病高危行为人群干预", "HIV prevention for people at high risk")
            .serves("艾滋病性传播高危行为人群", "people at high risk of sexual transmission of HIV", isTrue(HIV_HIGH_RISK))
            .gives(SERVICE, PERSON, "综合干预", "combined prevention")
            .promises(
                    "coverage",
                    "干预措施覆盖率",
                    "people reached",
                    AT_LEAST,
                    "逐步达到",
                    "90",
                    PERCENT,
                    Readings.D041,
                    Readings.D045)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs();

    /** Row 41, 免费孕前优生健康检查. */
    public static final ServiceItem PRECONCEPTION_CHECK = service(
                    "HEA-15", "免费孕前优生健康检查", "Free health check before pregnancy")
            .alias("孕前优生健康检查", "Health check before pregnancy")
            .serves(
                    "农村计划怀孕夫妇",
                    "rural couples who plan a pregnancy",
                    allOf(is(HUKOU_TYPE, RURAL), is(PREGNANCY, PLANNING)).readAs(Readings.D068))
            .gives(
                    SERVICE,
                    PERSON,
                    "免费的健康教育、检查、风险评估和咨询指导",
                    "health education, checks, assessment of risk and advice, free of charge")
            .promises(
                    "coverage",
                    "目标人群覆盖率",
                    "couples reached",
                    AT_LEAST,
                    "逐步达到",
                    "85",
                    PERCENT,
                    Readings.D041,
                    Readings.D045)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs(Readings.D010);

    /** Row 42, 婚前医学检查. */
    public static final ServiceItem PREMARITAL_EXAMINATION = service(
                    "HEA-16", "婚前医学检查", "Medical examination before marriage")
            .serves("在我区登记结婚的男女双方", "both partners of a marriage registered here", isTrue(MARRIAGE_REGISTERED_HERE))
            .gives(SERVICE, PERSON, "免费婚前医学检查", "medical examination, free of charge")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH, CIVIL_AFFAIRS)
            .readAs();

    /** Row 43, 产前筛查. */
    public static final ServiceItem PRENATAL_SCREENING = service("HEA-17", "产前筛查", "Prenatal screening")
            .alias("新生儿产前疾病筛查", "Screening of the newborn and before birth")
            .serves(
                    "孕15-20+6周、本人或配偶具有淄博市户籍的孕妇",
                    "women 15 to 20+6 weeks pregnant who have hukou in Zibo, or whose spouse has",
                    allOf(
                                    is(PREGNANCY, PREGNANT),
                                    count(GESTATION_DAYS).between(15 * 7, 20 * 7 + 6),
                                    anyOf(isTrue(HUKOU_IN_ZIBO), isTrue(SPOUSE_HUKOU_IN_ZIBO)))
                            .readAs(Readings.D066))
            .gives(
                    SERVICE,
                    PERSON,
                    "免费血清筛查，评估唐氏综合征、爱德华氏综合征和开放型神经管缺陷风险",
                    "free serum test for the risk of Down's and Edwards' syndrome and open neural tube defects")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH, FINANCE)
            .readAs(Readings.D005, Readings.D010, Readings.D067, Readings.D109);

    /** Row 44, 新生儿疾病筛查. */
    public static final ServiceItem NEWBORN_SCREENING = service("HEA-18", "新生儿疾病筛查", "Screening of the newborn")
            .alias("新生儿产前疾病筛查", "Screening of the newborn and before birth")
            .serves("新生儿", "the newborn", isTrue(NEWBORN))
            .gives(SERVICE, PERSON, "免费筛查基本遗传代谢性疾病", "screening for hereditary metabolic diseases, free of charge")
            .promises("diseases", "筛查的疾病种数", "diseases screened for", AT_LEAST, "", "4", ITEMS)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH, FINANCE)
            .readAs(Readings.D005, Readings.D010, Readings.D084);

    /** Row 45, 基本药物制度. */
    public static final ServiceItem ESSENTIAL_MEDICINES = service("HEA-19", "基本药物制度", "Essential medicines")
            .servesEveryone("城乡居民", "residents of town and country")
            .gives(
                    SERVICE,
                    PUBLIC,
                    "全部政府办基层医疗卫生机构零差率销售基本药物",
                    "essential medicines without mark-up at all government-run primary institutions")
            .gives(
                    SERVICE,
                    PUBLIC,
                    "及时纳入医保药品目录，逐步提高报销水平",
                    "prompt listing for medical insurance and rising reimbursement")
            .gives(SERVICE, PUBLIC, "完善药品配备使用", "better supply and use of medicines")
            .gives(CASH, INSTITUTION, "标准随人口基数调整的专项补助", "special subsidy on a standard that follows the population")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH, HUMAN_RESOURCES)
            .readAs();

    /** Row 46, 家庭医生签约服务. */
    public static final ServiceItem FAMILY_DOCTOR = service("HEA-20", "家庭医生签约服务", "Contract with a family doctor")
            .serves("城乡居民", "residents of town and country", PERMANENT_RESIDENT)
            .gives(SERVICE, PERSON, "与辖区基层医疗卫生机构的家庭医生签约", "contract with a family doctor at a primary institution")
            .gives(
                    SERVICE,
                    PERSON,
                    "基本医疗、基本公共卫生、预约门诊、双向转诊、健康管理和上门服务",
                    "basic and public health care, appointments, referral, health management and home visits")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(HEALTH)
            .readAs(Readings.D025);

    /** Row 47, 计划生育技术指导咨询; the money that the text names is for rural contraception. */
    public static final ServiceItem FAMILY_PLANNING_ADVICE = service("HEA-21", "计划生育技术指导咨询", "Family planning advice")
            .serves(
                    "育龄人群",
                    "people of childbearing age",
                    allOf(
                            age(BIRTH_DATE)
                                    .atLeast(ageSetBy(
                                            HEALTH_AUTHORITY, "HEA-21.fromAge", "育龄起始年龄", "first childbearing age")),
                            age(BIRTH_DATE)
                                    .atMost(ageSetBy(
                                            HEALTH_AUTHORITY, "HEA-21.toAge", "育龄截止年龄", "last childbearing age"))))
            .gives(SERVICE, PERSON, "计划生育技术指导咨询", "technical advice on family planning")
            .gives(SERVICE, PERSON, "计划生育相关临床医疗", "clinical care for family planning")
            .givesIf(
                    isTrue(FURTHER_BIRTH_CONDITIONS),
                    SERVICE,
                    PERSON,
                    "再生育技术服务",
                    "technical services for a further birth")
            .gives(SERVICE, PERSON, "计划生育宣传", "information on family planning")
            .paidBy(GUARANTEED, CITY, DISTRICT)
            .ledBy(HEALTH, FINANCE)
            .readAs();

    /** Row 48, 农村部分计划生育家庭奖励扶助. */
    public static final ServiceItem RURAL_FAMILY_REWARD = service(
                    "HEA-22", "农村部分计划生育家庭奖励扶助", "Reward for rural families that kept to family planning")
            .serves(
                    "提出申请、年满60周岁的农村计划生育家庭夫妇，只生育一个子女或两个女孩",
                    "rural couples of 60 and over who kept to family planning, with one child or two daughters, on application",
                    allOf(
                            AGED_60_OR_MORE,
                            is(HUKOU_TYPE, RURAL),
                            isTrue(FAMILY_PLANNING_COMPLIANT),
                            anyOf(ONE_CHILD, allOf(exactly(CHILDREN_BORN, 2), exactly(DAUGHTERS_BORN, 2)))
                                    .readAs(Readings.D069),
                            isTrue(APPLICATION_SUBMITTED)))
            .gives(
                    CASH,
                    PERSON,
                    "标准动态调整的奖励扶助金",
                    "reward on a standard that is adjusted",
                    setBy(HEALTH_AND_FINANCE, "HEA-22.reward", "奖励扶助金", "reward"))
            .promises(
                    "coverage",
                    "申请且符合条件者的覆盖",
                    "eligible applicants covered",
                    AT_LEAST,
                    "达到",
                    "100",
                    PERCENT,
                    Readings.D041)
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(HEALTH, FINANCE)
            .readAs(Readings.D084, Readings.D096);

    /** Row 49, 计划生育家庭特别扶助. */
    public static final ServiceItem SPECIAL_FAMILY_ASSISTANCE = service(
                    "HEA-23", "计划生育家庭特别扶助", "Special assistance for family planning families")
            .serves(
                    "符合条件并提出申请的独生子女伤残、死亡父母，以及节育手术并发症三级以上人员",
                    "parents of a disabled or deceased only child, and people with a birth-control complication of grade 3"
                            + " or graver, on conditions and application",
                    allOf(
                            isTrue(SPECIAL_ASSISTANCE_CONDITIONS),
                            anyOf(LOST_OR_DISABLED_CHILD, GRAVE_COMPLICATION),
                            isTrue(APPLICATION_SUBMITTED)))
            .givesIf(
                    LOST_OR_DISABLED_CHILD,
                    CASH,
                    PERSON,
                    "标准动态调整的独生子女父母扶助金",
                    "assistance for parents on a standard that is adjusted",
                    byChild())
            .givesIf(
                    GRAVE_COMPLICATION,
                    CASH,
                    PERSON,
                    "标准动态调整的并发症人员扶助金",
                    "assistance for a complication on a standard that is adjusted",
                    byComplication())
            .promises(
                    "coverage",
                    "申请且符合条件者的覆盖",
                    "eligible applicants covered",
                    AT_LEAST,
                    "达到",
                    "100",
                    PERCENT,
                    Readings.D041)
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(HEALTH, FINANCE)
            .readAs(Readings.D084, Readings.D096);

    /** Row 50 (the first of the two so numbered), 城镇其他居民中独生子女父母年老奖励扶助; row 48 and this one exclude each other. */
    public static final ServiceItem URBAN_PARENT_REWARD = service(
                    "HEA-24", "城镇其他居民中独生子女父母年老奖励扶助", "Old-age reward for urban parents of an only child")
            .serves(
                    "提出申请、年满60周岁的城镇其他居民中独生子女父母",
                    "other urban residents of 60 and over who are parents of an only child, on application",
                    allOf(
                            AGED_60_OR_MORE,
                            is(HUKOU_TYPE, URBAN).readAs(Readings.D084),
                            isTrue(URBAN_OTHER_RESIDENT).readAs(Readings.D070),
                            ONE_CHILD,
                            isTrue(APPLICATION_SUBMITTED)))
            .gives(
                    CASH,
                    PERSON,
                    "参照农村奖励扶助、标准动态调整的奖励扶助金",
                    "reward after the model of the rural one, on a standard that is adjusted",
                    setBy(DISTRICT_GOVERNMENT, "HEA-24.reward", "奖励扶助金", "reward"))
            .promises(
                    "coverage",
                    "申请且符合条件者的覆盖",
                    "eligible applicants covered",
                    AT_LEAST,
                    "达到",
                    "100",
                    PERCENT,
                    Readings.D041)
            .paidBy(RESPONSIBLE, DISTRICT)
            .ledBy(HEALTH, FINANCE)
            .readAs(Readings.D001, Readings.D084);

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(
            HEALTH_RECORDS,
            HEALTH_EDUCATION,
            IMMUNISATION,
            EPIDEMIC_RESPONSE,
            CHILD_HEALTH,
            MATERNAL_HEALTH,
            ELDERLY_HEALTH,
            CHRONIC_DISEASE,
            MENTAL_DISORDER,
            HEALTH_INSPECTION,
            TUBERCULOSIS,
            CHINESE_MEDICINE,
            HIV_CARE,
            HIV_PREVENTION,
            PRECONCEPTION_CHECK,
            PREMARITAL_EXAMINATION,
            PRENATAL_SCREENING,
            NEWBORN_SCREENING,
            ESSENTIAL_MEDICINES,
            FAMILY_DOCTOR,
            FAMILY_PLANNING_ADVICE,
            RURAL_FAMILY_REWARD,
            SPECIAL_FAMILY_ASSISTANCE,
            URBAN_PARENT_REWARD);

    private HealthServices() {}

    private static Condition exactly(Fact<Integer> fact, int number) {
        return count(fact).between(number, number);
    }

    /** A sum that the text leaves open, and its period with it (一定数额、适当扶助). */
    private static Amount setBy(Text authority, String id, String chinese, String english) {
        return Amount.of(yuanSetBy(authority, id, UNSPECIFIED, chinese, english));
    }

    private static Amount byChild() {
        return choose(
                ONLY_CHILD_CONDITION,
                when(DISABLED, setBy(HEALTH_AND_FINANCE, "HEA-23.childDisabled", "子女伤残", "child disabled")),
                when(DECEASED, setBy(HEALTH_AND_FINANCE, "HEA-23.childDeceased", "子女死亡", "child deceased")));
    }

    private static Amount byComplication() {
        return choose(
                COMPLICATION_GRADE,
                when(GRADE_1, setBy(HEALTH_AND_FINANCE, "HEA-23.grade1", "并发症一级", "complication of grade 1")),
                when(GRADE_2, setBy(HEALTH_AND_FINANCE, "HEA-23.grade2", "并发症二级", "complication of grade 2")),
                when(GRADE_3, setBy(HEALTH_AND_FINANCE, "HEA-23.grade3", "并发症三级", "complication of grade 3")));
    }
}
