package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.CASH;
import static cn.zhoucun.services.catalog.BenefitKind.CONTRIBUTION;
import static cn.zhoucun.services.catalog.BenefitKind.IN_KIND;
import static cn.zhoucun.services.catalog.BenefitKind.REIMBURSEMENT;
import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.BenefitKind.WAIVER;
import static cn.zhoucun.services.catalog.Funding.Arrangement.BY_LEVEL;
import static cn.zhoucun.services.catalog.Funding.Arrangement.JOINTLY;
import static cn.zhoucun.services.catalog.Funding.Arrangement.RESPONSIBLE;
import static cn.zhoucun.services.catalog.Payer.CENTRAL;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Payer.PROVINCE;
import static cn.zhoucun.services.catalog.Payer.TOWN;
import static cn.zhoucun.services.catalog.Recipient.HOUSEHOLD;
import static cn.zhoucun.services.catalog.Recipient.INSTITUTION;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static cn.zhoucun.services.catalog.Unit.HOURS;
import static cn.zhoucun.services.catalog.Unit.PERCENT;
import static cn.zhoucun.services.catalog.Unit.RATIO_TO_ONE;
import static cn.zhoucun.services.fact.Frequency.ONCE;
import static cn.zhoucun.services.fact.Frequency.PER_MONTH;
import static cn.zhoucun.services.fact.Frequency.PER_YEAR;
import static cn.zhoucun.services.plan.Annex1.ageSetBy;
import static cn.zhoucun.services.plan.Annex1.yuanSetBy;
import static cn.zhoucun.services.plan.Departments.CIVIL_AFFAIRS;
import static cn.zhoucun.services.plan.Departments.EDUCATION;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.HEALTH;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABILITY_CERTIFICATE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.STAGE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.HIGHER;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.JUNIOR_SECONDARY;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.PRIMARY;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.SECONDARY_VOCATIONAL;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.SENIOR_GENERAL;
import static cn.zhoucun.services.plan.facts.EventFacts.FUNERAL_POLICY_COMPLIED;
import static cn.zhoucun.services.plan.facts.FamilyFacts.CHILD_HARDSHIP;
import static cn.zhoucun.services.plan.facts.FamilyFacts.ChildHardship.GUARDIANSHIP;
import static cn.zhoucun.services.plan.facts.FamilyFacts.ChildHardship.OWN_DISABILITY;
import static cn.zhoucun.services.plan.facts.FamilyFacts.ChildHardship.POVERTY;
import static cn.zhoucun.services.plan.facts.FamilyFacts.Migration.BOTH_AWAY;
import static cn.zhoucun.services.plan.facts.FamilyFacts.Migration.ONE_AWAY_OTHER_INCAPABLE;
import static cn.zhoucun.services.plan.facts.FamilyFacts.ORPHAN;
import static cn.zhoucun.services.plan.facts.FamilyFacts.ORPHAN_CARE;
import static cn.zhoucun.services.plan.facts.FamilyFacts.OrphanCare.DISPERSED;
import static cn.zhoucun.services.plan.facts.FamilyFacts.PARENTS_MIGRATION;
import static cn.zhoucun.services.plan.facts.HardshipFacts.DISASTER_AFFECTED;
import static cn.zhoucun.services.plan.facts.HardshipFacts.ELDERLY_HARDSHIP;
import static cn.zhoucun.services.plan.facts.HardshipFacts.FAMILY_SUPPORT_AVAILABLE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.HARDSHIP_CAUSE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.HardshipCause.EXPENDITURE_SURGE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.HardshipCause.FIRE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.HardshipCause.OTHER;
import static cn.zhoucun.services.plan.facts.HardshipFacts.HardshipCause.OTHER_ACCIDENT;
import static cn.zhoucun.services.plan.facts.HardshipFacts.HardshipCause.SUDDEN_MAJOR_ILLNESS;
import static cn.zhoucun.services.plan.facts.HardshipFacts.HardshipCause.TRAFFIC_ACCIDENT;
import static cn.zhoucun.services.plan.facts.HardshipFacts.INCOME_SOURCE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.LEGAL_SUPPORTERS;
import static cn.zhoucun.services.plan.facts.HardshipFacts.LIVING_IN_DISTRESS;
import static cn.zhoucun.services.plan.facts.HardshipFacts.MEDICAL_ASSISTANCE_EXTENDED;
import static cn.zhoucun.services.plan.facts.HardshipFacts.SELF_CARE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.SPECIAL_DIFFICULTY;
import static cn.zhoucun.services.plan.facts.HardshipFacts.Supporters.EXIST_ABLE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.TEKUN_MODE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.TEKUN_RECIPIENT;
import static cn.zhoucun.services.plan.facts.HardshipFacts.TekunMode.SCATTERED;
import static cn.zhoucun.services.plan.facts.HardshipFacts.WINTER_SPRING_HARDSHIP;
import static cn.zhoucun.services.plan.facts.HardshipFacts.WORK_CAPACITY;
import static cn.zhoucun.services.plan.facts.HealthFacts.ABLE_TO_PAY;
import static cn.zhoucun.services.plan.facts.HealthFacts.EMERGENCY_CRITICAL_ILLNESS;
import static cn.zhoucun.services.plan.facts.HealthFacts.IDENTITY_KNOWN;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AREA_TYPE;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.RURAL;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.URBAN;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.DIBAO_RECIPIENT;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.HARDSHIP_RECOGNISED;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.ILLNESS_POVERTY;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.INCOME;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.LOW_INCOME;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.SIZE;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.TEMPORARY_HARDSHIP;
import static cn.zhoucun.services.plan.facts.HousingFacts.DIFFICULTY;
import static cn.zhoucun.services.plan.facts.HousingFacts.GRAVELY_DAMAGED;
import static cn.zhoucun.services.plan.facts.HousingFacts.REBUILDING_AID;
import static cn.zhoucun.services.plan.facts.InsuranceFacts.RESIDENT_MEDICAL;
import static cn.zhoucun.services.plan.facts.PersonFacts.BIRTH_DATE;
import static cn.zhoucun.services.plan.facts.PersonFacts.HUKOU_TYPE;
import static cn.zhoucun.services.plan.facts.VeteranFacts.ALONE_UNSUITABLE_FOR_DISPERSED;
import static cn.zhoucun.services.plan.facts.VeteranFacts.ENTITLED_CATEGORY;
import static cn.zhoucun.services.plan.facts.VeteranFacts.EntitledCategory.DEMOBILISED;
import static cn.zhoucun.services.plan.facts.VeteranFacts.EntitledCategory.DISABLED_SERVICEMAN;
import static cn.zhoucun.services.plan.facts.VeteranFacts.EntitledCategory.DISCHARGED;
import static cn.zhoucun.services.plan.facts.VeteranFacts.EntitledCategory.DUTY_DEATH_FAMILY;
import static cn.zhoucun.services.plan.facts.VeteranFacts.EntitledCategory.ILLNESS_DEATH_FAMILY;
import static cn.zhoucun.services.plan.facts.VeteranFacts.EntitledCategory.MARTYR_FAMILY;
import static cn.zhoucun.services.plan.facts.VeteranFacts.EntitledCategory.NONE;
import static cn.zhoucun.services.plan.facts.VeteranFacts.NEEDS_PERMANENT_MEDICAL_CARE;
import static cn.zhoucun.services.plan.facts.VeteranFacts.PERIODIC_RELIEF;
import static cn.zhoucun.services.plan.facts.VeteranFacts.RESETTLEMENT;
import static cn.zhoucun.services.plan.facts.VeteranFacts.Resettlement.ASSIGNED_WORK;
import static cn.zhoucun.services.plan.facts.VeteranFacts.Resettlement.RETIREMENT;
import static cn.zhoucun.services.plan.facts.VeteranFacts.Resettlement.SELF_EMPLOYMENT;
import static cn.zhoucun.services.plan.facts.VeteranFacts.Resettlement.STATE_SUPPORT;
import static cn.zhoucun.services.plan.facts.VeteranFacts.SERVICE_DISABILITY;
import static cn.zhoucun.services.plan.facts.VeteranFacts.STATE_ENTITLED_BENEFIT;
import static cn.zhoucun.services.plan.facts.VeteranFacts.ServiceDisability.GRADE_1;
import static cn.zhoucun.services.plan.facts.VeteranFacts.ServiceDisability.GRADE_2;
import static cn.zhoucun.services.plan.facts.VeteranFacts.ServiceDisability.GRADE_3;
import static cn.zhoucun.services.plan.facts.VeteranFacts.ServiceDisability.GRADE_4;
import static cn.zhoucun.services.plan.facts.VeteranFacts.VETERAN;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.choose;
import static cn.zhoucun.services.rule.Condition.containsAnyOf;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isFalse;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Condition.when;
import static cn.zhoucun.services.rule.Term.age;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.plan.facts.FamilyFacts.OrphanCare;
import cn.zhoucun.services.plan.facts.PersonFacts.HukouType;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.rule.Term;
import cn.zhoucun.services.source.Text;
import java.util.List;
import org.joda.money.Money;

/** Basic social services (基本社会服务), rows 51 to 63 of Annex 1. */
public final class SocialServices {

    private static final Text BY_CIVIL_AFFAIRS = Text.of("民政部门", "civil affairs");

    private static final Text BY_CITY_AND_DISTRICT = Text.of("市、区政府", "the city and district governments");

    private static final Text BY_DISTRICT_OR_ABOVE =
            Text.of("区级以上地方人民政府", "local governments of the district and above");

    private static final Text BY_ALL_LEVELS = Text.of("中央和地方政府", "the central and local governments");

    private static final Parameter<Money> URBAN_STANDARD = yuanSetBy(
            BY_CITY_AND_DISTRICT, "SOC-01.urban", PER_MONTH, "城镇低保标准（每人）", "urban living allowance standard a head");

    private static final Parameter<Money> RURAL_STANDARD = yuanSetBy(
            BY_CITY_AND_DISTRICT, "SOC-01.rural", PER_YEAR, "农村低保标准（每人）", "rural living allowance standard a head");

    private static final Condition KEY_FOR_MEDICAL_ASSISTANCE = anyOf(isTrue(DIBAO_RECIPIENT), isTrue(TEKUN_RECIPIENT));

    private static final Condition OTHERS_FOR_MEDICAL_ASSISTANCE = allOf(
                    isTrue(MEDICAL_ASSISTANCE_EXTENDED),
                    anyOf(isTrue(LOW_INCOME), isTrue(SPECIAL_DIFFICULTY), isTrue(ILLNESS_POVERTY)))
            .readAs(Readings.D072);

    private static final Condition EMERGENCY_PATIENT =
            allOf(isTrue(EMERGENCY_CRITICAL_ILLNESS), anyOf(isFalse(IDENTITY_KNOWN), isFalse(ABLE_TO_PAY)));

    private static final Condition IN_HARDSHIP_AND_KEEPS_TO_POLICY =
            allOf(isTrue(FUNERAL_POLICY_COMPLIED), isTrue(HARDSHIP_RECOGNISED));

    private static final Condition WITHOUT_ABLE_SUPPORTERS = isNoneOf(LEGAL_SUPPORTERS, EXIST_ABLE);

    /** Row 51, 最低生活保障. The standards printed in the body of the plan are those of 2015 (reading D095). */
    public static final ServiceItem LIVING_ALLOWANCE = service("SOC-01", "最低生活保障", "Minimum living allowance")
            .serves(
                    "家庭人均收入低于当地低保标准的城乡居民",
                    "residents whose household income a head is below the local standard",
                    choose(
                                    AREA_TYPE,
                                    when(URBAN, incomeAHead(PER_MONTH).lessThan(URBAN_STANDARD)),
                                    when(RURAL, incomeAHead(PER_YEAR).lessThan(RURAL_STANDARD)))
                            .readAs(Readings.D088))
            .givesIf(
                    is(AREA_TYPE, URBAN),
                    CASH,
                    HOUSEHOLD,
                    "按城镇标准补差的低保金",
                    "what the household lacks to the urban standard",
                    new Amount.TopUp(incomeAHead(PER_MONTH), URBAN_STANDARD))
            .givesIf(
                    is(AREA_TYPE, RURAL),
                    CASH,
                    HOUSEHOLD,
                    "按农村标准补差的低保金",
                    "what the household lacks to the rural standard",
                    new Amount.TopUp(incomeAHead(PER_YEAR), RURAL_STANDARD))
            .promises(
                    "urbanShare",
                    "城镇低保标准占上年度城镇居民人均消费支出的比例",
                    "urban standard as a share of urban consumption a head in the year before",
                    AT_LEAST,
                    "不低于",
                    "25",
                    PERCENT,
                    Readings.D088,
                    Readings.D089)
            .promises(
                    "ruralShare",
                    "农村低保标准占上年度农村居民人均消费支出的比例",
                    "rural standard as a share of rural consumption a head in the year before",
                    AT_LEAST,
                    "不低于",
                    "30",
                    PERCENT,
                    Readings.D088,
                    Readings.D089)
            .promisesBy(
                    2020,
                    "ratio",
                    "城镇与农村低保标准之比",
                    "urban standard to rural standard, both a year",
                    AT_MOST,
                    "以内",
                    "1.5",
                    RATIO_TO_ONE,
                    Readings.D088)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D095, Readings.D084);

    /** Row 52, 特困人员救助供养. */
    public static final ServiceItem EXTREME_HARDSHIP_SUPPORT = service("SOC-02", "特困人员救助供养", "Extreme-hardship support")
            .serves(
                    "无劳动能力、无生活来源，且没有法定义务人或其无能力的老年人、残疾人和未满16周岁未成年人",
                    "old people, disabled people and children under 16 unable to work, without a source of income and"
                            + " without anyone able who must support them by law",
                    allOf(
                            isFalse(WORK_CAPACITY),
                            isFalse(INCOME_SOURCE),
                            WITHOUT_ABLE_SUPPORTERS.readAs(Readings.D071),
                            anyOf(
                                    isOld("SOC-02.oldAge"),
                                    isTrue(DISABILITY_CERTIFICATE),
                                    age(BIRTH_DATE).lessThan(16))))
            .gives(IN_KIND, PERSON, "基本生活条件", "basic living conditions")
            .givesIf(isFalse(SELF_CARE), SERVICE, PERSON, "照料", "care")
            .gives(SERVICE, PERSON, "疾病治疗", "treatment of illness")
            .gives(SERVICE, PERSON, "办理丧葬事宜", "funeral arrangements")
            .givesIf(
                    allOf(is(TEKUN_MODE, SCATTERED), isTrue(DIFFICULTY)), SERVICE, PERSON, "住房救助", "housing assistance")
            .givesIf(isAnyOf(STAGE, PRIMARY, JUNIOR_SECONDARY), SERVICE, PERSON, "教育救助", "assistance with education")
            .givesIf(
                    isAnyOf(STAGE, SENIOR_GENERAL, SECONDARY_VOCATIONAL, HIGHER),
                    SERVICE,
                    PERSON,
                    "视实际情况的适当教育救助",
                    "assistance with education as the case requires")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D076, Readings.D084);

    /** Row 53, 医疗救助. */
    public static final ServiceItem MEDICAL_ASSISTANCE = service("SOC-03", "医疗救助", "Medical assistance")
            .serves(
                    "重点对象：低保家庭成员和特困供养人员",
                    "above all, members of households on minimum living allowance and people on extreme-hardship support",
                    KEY_FOR_MEDICAL_ASSISTANCE)
            .serves(
                    "已纳入范围的低收入家庭、其他特殊困难人员和因病致贫家庭重病患者",
                    "once brought in, low-income households, people in other special difficulty and gravely ill patients of"
                            + " households made poor by illness",
                    OTHERS_FOR_MEDICAL_ASSISTANCE)
            .serves(
                    "疾病应急救助对象：身份不明或无力付费的急救患者",
                    "emergency patients who are not identified or cannot pay",
                    EMERGENCY_PATIENT)
            .givesIf(
                    allOf(isTrue(RESIDENT_MEDICAL), isTrue(TEKUN_RECIPIENT)),
                    CONTRIBUTION,
                    PERSON,
                    "居民医保个人缴费全额资助",
                    "the whole of the own contribution to resident medical insurance",
                    Amount.of(yuanSetBy(
                            Text.of("医疗保险主管部门", "the medical insurance authority"),
                            "SOC-03.contribution",
                            PER_YEAR,
                            "居民医保个人缴费标准",
                            "own contribution to resident medical insurance")))
            .givesIf(
                    allOf(isTrue(RESIDENT_MEDICAL), isTrue(DIBAO_RECIPIENT)),
                    CONTRIBUTION,
                    PERSON,
                    "居民医保个人缴费定额资助",
                    "a fixed part of the own contribution to resident medical insurance",
                    Amount.of(yuanSetBy(
                            BY_CITY_AND_DISTRICT,
                            "SOC-03.fixedSubsidy",
                            PER_YEAR,
                            "居民医保个人缴费定额资助标准",
                            "fixed subsidy of the contribution")))
            .givesIf(
                    KEY_FOR_MEDICAL_ASSISTANCE,
                    REIMBURSEMENT,
                    PERSON,
                    "各类保险报销后个人负担的合规费用，在年度限额内按比例救助",
                    "a share of eligible costs that insurance leaves, up to a yearly limit")
            .givesIf(
                    OTHERS_FOR_MEDICAL_ASSISTANCE,
                    REIMBURSEMENT,
                    PERSON,
                    "先自付，超过家庭负担能力的合规费用予以救助",
                    "eligible costs beyond what the family can bear")
            .givesIf(
                    EMERGENCY_PATIENT,
                    REIMBURSEMENT,
                    INSTITUTION,
                    "紧急救治费用可申请疾病应急救助基金补助",
                    "emergency costs, on application to the emergency fund")
            .promises(
                    "reimbursement",
                    "对重点对象个人负担合规费用的救助比例",
                    "share refunded to the foremost groups",
                    AT_LEAST,
                    "不低于",
                    "75",
                    PERCENT,
                    Readings.D090)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, HEALTH, FINANCE)
            .readAs(Readings.D084);

    /** Row 54, 临时救助; families and persons. */
    public static final ServiceItem TEMPORARY_RELIEF = service("SOC-04", "临时救助", "Temporary relief")
            .serves(
                    "因意外、突发重大疾病而基本生活暂时严重困难的家庭，因必需支出突增而如此的低保家庭，以及遭遇其他特殊困难的家庭",
                    "families in grave difficulty for a time after an accident or sudden major illness, or as recipients of"
                            + " the minimum living allowance after a surge of expenditure; families in other special"
                            + " difficulty",
                    anyOf(
                                    is(HARDSHIP_CAUSE, OTHER),
                                    allOf(
                                            isTrue(TEMPORARY_HARDSHIP),
                                            anyOf(
                                                    isAnyOf(
                                                            HARDSHIP_CAUSE,
                                                            FIRE,
                                                            TRAFFIC_ACCIDENT,
                                                            OTHER_ACCIDENT,
                                                            SUDDEN_MAJOR_ILLNESS),
                                                    allOf(
                                                            is(HARDSHIP_CAUSE, EXPENDITURE_SURGE),
                                                            isTrue(DIBAO_RECIPIENT)))))
                            .readAs(Readings.D073))
            .serves(
                    "因同类原因陷入困境、暂时得不到家庭支持的个人",
                    "persons in distress from such causes, without support of the family for now",
                    allOf(
                                    isAnyOf(HARDSHIP_CAUSE, FIRE, TRAFFIC_ACCIDENT, SUDDEN_MAJOR_ILLNESS, OTHER),
                                    isFalse(FAMILY_SUPPORT_AVAILABLE),
                                    isTrue(LIVING_IN_DISTRESS))
                            .readAs(Readings.D073, Readings.D104))
            .gives(
                    CASH,
                    PERSON,
                    "临时救助金",
                    "temporary relief grant",
                    Amount.of(yuanSetBy(
                            BY_DISTRICT_OR_ABOVE, "SOC-04.grant", ONCE, "临时救助标准", "temporary relief standard")))
            .gives(IN_KIND, PERSON, "衣物、食品、饮用水和临时住所", "clothing, food, water and shelter for a time")
            .gives(SERVICE, PERSON, "仍有困难的可转介", "referral, where difficulty remains")
            .gives(
                    SERVICE,
                    PERSON,
                    "符合条件的尽快纳入低保",
                    "early admission to the minimum living allowance where conditions are met")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D084);

    /** Row 55, 受灾人员救助. */
    public static final ServiceItem DISASTER_RELIEF = service("SOC-05", "受灾人员救助", "Disaster relief")
            .serves(
                    "基本生活受自然灾害严重影响的人员",
                    "people whose basic living is gravely affected by a natural disaster",
                    isTrue(DISASTER_AFFECTED))
            .gives(
                    IN_KIND,
                    PERSON,
                    "食品、饮用水、衣被、取暖、住所和防疫等应急救助",
                    "food, water, clothing, heating, shelter and health care in the emergency")
            .givesIf(isTrue(GRAVELY_DAMAGED), IN_KIND, HOUSEHOLD, "过渡性安置", "accommodation for the time being")
            .givesIf(
                    isTrue(REBUILDING_AID),
                    CASH,
                    HOUSEHOLD,
                    "住房恢复重建的资金、物资救助",
                    "money and materials to rebuild the home")
            .givesIf(
                    isTrue(WINTER_SPRING_HARDSHIP),
                    IN_KIND,
                    PERSON,
                    "冬春基本生活救助",
                    "relief in the winter and spring after")
            .promises("firstHelp", "基本生活得到初步救助的时间", "time to first help with basic living", AT_MOST, "内", "12", HOURS)
            .paidBy(JOINTLY, CENTRAL, PROVINCE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs();

    /** Row 56, 老年人福利补贴. */
    public static final ServiceItem ELDERLY_ALLOWANCE = service("SOC-06", "老年人福利补贴", "Welfare allowance for old people")
            .serves("困难老年人", "old people in recognised hardship", isTrue(ELDERLY_HARDSHIP))
            .gives(
                    CASH,
                    PERSON,
                    "养老服务补贴，统筹高龄津贴、护理补贴、服务补贴等",
                    "allowance for old-age services, joined with those for great age, nursing and services",
                    Amount.of(yuanSetBy(
                            BY_CITY_AND_DISTRICT, "SOC-06.allowance", PER_MONTH, "老年人福利补贴标准", "welfare allowance")))
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D084);

    /** Row 57, 困境儿童保障; the age is not printed. */
    public static final ServiceItem CHILDREN_IN_HARDSHIP = service(
                    "SOC-07", "困境儿童保障", "Protection of children in hardship")
            .serves(
                    "家庭贫困、自身残疾，或监护缺失、监护不当而处于困境的儿童",
                    "children in hardship from poverty, own disability, or missing or improper guardianship",
                    allOf(
                            age(BIRTH_DATE)
                                    .lessThan(ageSetBy(
                                            BY_CIVIL_AFFAIRS,
                                            "SOC-07.adultAge",
                                            "不再属于儿童的年龄",
                                            "age at which childhood ends"))
                                    .readAs(Readings.D077),
                            containsAnyOf(CHILD_HARDSHIP, POVERTY, OWN_DISABILITY, GUARDIANSHIP)))
            .gives(SERVICE, PERSON, "基本生活、基本医疗、教育等服务", "basic living, basic health care and education")
            .gives(SERVICE, PERSON, "落实监护责任", "guardianship made good")
            .gives(SERVICE, PERSON, "按困难情形给予的社会救助和社会福利", "social assistance and welfare as the hardship requires")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D084);

    /** Row 58, 农村留守儿童关爱保护. */
    public static final ServiceItem LEFT_BEHIND_CHILDREN = service(
                    "SOC-08", "农村留守儿童关爱保护", "Care for rural children left behind")
            .serves(
                    "未满16周岁的农村户籍未成年人，父母都外出务工，或一方外出而另一方不能监护",
                    "children under 16 of rural hukou, both of whose parents work away, or one while the other cannot care",
                    allOf(
                            isAnyOf(PARENTS_MIGRATION, BOTH_AWAY, ONE_AWAY_OTHER_INCAPABLE),
                            age(BIRTH_DATE).lessThan(16),
                            is(HUKOU_TYPE, HukouType.RURAL)))
            .gives(SERVICE, HOUSEHOLD, "强化家庭监护", "family guardianship strengthened")
            .gives(SERVICE, PERSON, "区、镇政府和村（居）民委员会履职关爱", "care by the district, the town and the village")
            .gives(SERVICE, PERSON, "教育部门和学校关爱保护", "care by the education authority and the school")
            .gives(SERVICE, PERSON, "群团组织关爱服务和社会力量参与", "care by mass organisations and volunteers")
            .paidBy(RESPONSIBLE, CITY, DISTRICT, TOWN)
            .ledBy(CIVIL_AFFAIRS, EDUCATION)
            .readAs(Readings.D076, Readings.D084);

    /** Row 59, 基本殡葬服务; the standard also names those with a claim for service, for ecological burial. */
    public static final ServiceItem FUNERAL_SERVICES = service("SOC-09", "基本殡葬服务", "Basic funeral services")
            .serves(
                    "执行国家殡葬政策的困难群众",
                    "people in hardship who keep to the state funeral policy",
                    IN_HARDSHIP_AND_KEEPS_TO_POLICY)
            .serves(
                    "优抚对象（节地生态安葬）",
                    "those with a claim for military service, for ecological burial",
                    isNoneOf(ENTITLED_CATEGORY, NONE).readAs(Readings.D074))
            .givesIf(
                    IN_HARDSHIP_AND_KEEPS_TO_POLICY,
                    WAIVER,
                    PERSON,
                    "减免或补贴遗体接运、暂存、火化和骨灰寄存费用",
                    "transport, keeping, cremation and storage of ashes, waived or subsidised")
            .gives(WAIVER, PERSON, "免费或低收费的骨灰节地生态安葬", "ecological burial of ashes, free or at a low charge")
            .gives(CASH, PERSON, "节地生态安葬奖补", "reward for ecological burial")
            .gives(SERVICE, PUBLIC, "有条件地方的统一纪念设施", "a common memorial, where the place allows")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs();

    /** Row 60, 优待抚恤. */
    public static final ServiceItem SERVICE_RELIEF = service("SOC-10", "优待抚恤", "Relief for military service")
            .serves(
                    "享受国家抚恤补助的优抚人员",
                    "people who receive state relief for military service",
                    isTrue(STATE_ENTITLED_BENEFIT))
            .gives(SERVICE, PERSON, "与贡献相一致的优抚待遇", "treatment in keeping with what was contributed")
            .gives(
                    SERVICE,
                    PERSON,
                    "纳入救助、养老、医疗、住房和残疾人保障等制度",
                    "admission to assistance, old-age, health, housing and disability schemes")
            .paidBy(BY_LEVEL, CENTRAL, PROVINCE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D084);

    /** Row 61, 退役军人安置. */
    public static final ServiceItem RESETTLEMENT_OF_VETERANS = service("SOC-11", "退役军人安置", "Resettlement of veterans")
            .serves("退役军人", "those discharged from military service", isTrue(VETERAN))
            .givesIf(
                    is(RESETTLEMENT, SELF_EMPLOYMENT),
                    CASH,
                    PERSON,
                    "退役金",
                    "discharge pay",
                    Amount.of(yuanSetBy(BY_ALL_LEVELS, "SOC-11.dischargePay", ONCE, "退役金", "discharge pay")))
            .givesIf(
                    is(RESETTLEMENT, SELF_EMPLOYMENT),
                    CASH,
                    PERSON,
                    "自主就业一次性经济补助金",
                    "single grant for finding one's own work",
                    Amount.of(yuanSetBy(
                            BY_ALL_LEVELS, "SOC-11.grant", ONCE, "自主就业一次性经济补助金", "grant for finding one's own work")))
            .givesIf(
                    is(RESETTLEMENT, SELF_EMPLOYMENT),
                    SERVICE,
                    PERSON,
                    "免费职业教育和技能培训、档案保管、就业信息等",
                    "vocational training, keeping of records and job information, free of charge")
            .givesIf(is(RESETTLEMENT, ASSIGNED_WORK), SERVICE, PERSON, "安排工作", "assigned work")
            .givesIf(is(RESETTLEMENT, RETIREMENT), SERVICE, PERSON, "退休安置", "retirement")
            .givesIf(is(RESETTLEMENT, STATE_SUPPORT), SERVICE, PERSON, "供养", "state support")
            .paidBy(JOINTLY, CENTRAL, PROVINCE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D084);

    /** Row 62, 重点优抚对象集中供养. */
    public static final ServiceItem CENTRALISED_SUPPORT = service(
                    "SOC-12", "重点优抚对象集中供养", "Centralised support for military service")
            .serves(
                    "一至四级残疾退役军人，需常年医疗或独身不便分散安置",
                    "veterans disabled in grades 1 to 4 who need permanent medical care, or are alone and not fit to live"
                            + " dispersed",
                    allOf(
                            isTrue(VETERAN),
                            isAnyOf(SERVICE_DISABILITY, GRADE_1, GRADE_2, GRADE_3, GRADE_4),
                            anyOf(isTrue(NEEDS_PERMANENT_MEDICAL_CARE), isTrue(ALONE_UNSUITABLE_FOR_DISPERSED))))
            .serves(
                    "享受定期抚恤补助、没有法定义务人或其无能力的三类遗属（老年、残疾或未满16周岁）和老年残疾、复员、退伍军人",
                    "recipients of periodic relief without anyone able who must support them: families of the dead if old,"
                            + " disabled or under 16, and old disabled, demobilised or discharged soldiers",
                    allOf(
                            WITHOUT_ABLE_SUPPORTERS.readAs(Readings.D075),
                            isTrue(PERIODIC_RELIEF).readAs(Readings.D075),
                            isAnyOf(
                                    ENTITLED_CATEGORY,
                                    MARTYR_FAMILY,
                                    DUTY_DEATH_FAMILY,
                                    ILLNESS_DEATH_FAMILY,
                                    DISABLED_SERVICEMAN,
                                    DEMOBILISED,
                                    DISCHARGED),
                            anyOf(
                                    isOld("SOC-12.oldAge").readAs(Readings.D075),
                                    allOf(
                                            isAnyOf(
                                                    ENTITLED_CATEGORY,
                                                    MARTYR_FAMILY,
                                                    DUTY_DEATH_FAMILY,
                                                    ILLNESS_DEATH_FAMILY),
                                            anyOf(
                                                    isTrue(DISABILITY_CERTIFICATE),
                                                    age(BIRTH_DATE).lessThan(16))))))
            .gives(
                    SERVICE,
                    PERSON,
                    "在优抚医院、光荣院集中供养、医疗",
                    "support and medical care in hospitals and homes for those who served")
            .gives(
                    SERVICE,
                    PERSON,
                    "优先纳入养老、医疗、康复等社会保障制度",
                    "admission with priority to old-age, health and rehabilitation schemes")
            .paidBy(JOINTLY, CENTRAL, PROVINCE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D084);

    /** Row 63, 孤儿养育保障. Both standards rest on the provincial minimum; that of institutions is the higher. */
    public static final ServiceItem ORPHAN_SUPPORT = service("SOC-13", "孤儿养育保障", "Support of orphans")
            .serves(
                    "未满18周岁、失去父母或查找不到生父母的未成年人",
                    "children under 18 who have lost their parents, or whose parents cannot be found",
                    allOf(isTrue(ORPHAN).readAs(Readings.D076), age(BIRTH_DATE).lessThan(18)))
            .gives(
                    CASH,
                    PERSON,
                    "基本生活养育，不低于省定最低标准和当地平均生活水平",
                    "upkeep not below the provincial minimum and the local level of living",
                    Amount.choose(
                            ORPHAN_CARE,
                            Amount.when(
                                    OrphanCare.INSTITUTION,
                                    Amount.of(yuanSetBy(
                                            BY_CITY_AND_DISTRICT,
                                            "SOC-13.institution",
                                            PER_MONTH,
                                            "机构养育标准",
                                            "upkeep in an institution"))),
                            Amount.when(
                                    DISPERSED,
                                    Amount.of(yuanSetBy(
                                            BY_CITY_AND_DISTRICT,
                                            "SOC-13.dispersed",
                                            PER_MONTH,
                                            "散居养育标准",
                                            "upkeep in a family")))))
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CIVIL_AFFAIRS, FINANCE)
            .readAs(Readings.D093, Readings.D084);

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(
            LIVING_ALLOWANCE,
            EXTREME_HARDSHIP_SUPPORT,
            MEDICAL_ASSISTANCE,
            TEMPORARY_RELIEF,
            DISASTER_RELIEF,
            ELDERLY_ALLOWANCE,
            CHILDREN_IN_HARDSHIP,
            LEFT_BEHIND_CHILDREN,
            FUNERAL_SERVICES,
            SERVICE_RELIEF,
            RESETTLEMENT_OF_VETERANS,
            CENTRALISED_SUPPORT,
            ORPHAN_SUPPORT);

    private SocialServices() {}

    private static Term.PerHead incomeAHead(Frequency frequency) {
        return new Term.PerHead(INCOME, SIZE, frequency, Text.of("家庭人均收入", "household income a head"));
    }

    private static Condition isOld(String id) {
        return age(BIRTH_DATE).atLeast(ageSetBy(BY_CIVIL_AFFAIRS, id, "老年人起始年龄", "age from which a person is old"));
    }
}
