package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.CASH;
import static cn.zhoucun.services.catalog.BenefitKind.IN_KIND;
import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.BenefitKind.WAIVER;
import static cn.zhoucun.services.catalog.Funding.Arrangement.IN_PROPORTION;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.SCHOOL;
import static cn.zhoucun.services.catalog.Standard.Shape.EXACTLY;
import static cn.zhoucun.services.catalog.Unit.YUAN_A_YEAR;
import static cn.zhoucun.services.plan.Annex1.percent;
import static cn.zhoucun.services.plan.Annex1.yuanPerYear;
import static cn.zhoucun.services.plan.Departments.EDUCATION;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.HUMAN_RESOURCES;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABILITY_CERTIFICATE;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABLED_CHILD;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.BOARDING;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.CARE_FEE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.COMPULSORY_FEES;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.FULL_TIME_FORMAL;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.GRADE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.GRANT_TIER;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier.TIER_1;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier.TIER_2;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.GrantTier.TIER_3;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.KINDERGARTEN_APPROVED;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.KINDERGARTEN_INCLUSIVE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.MAJOR_TYPE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Major.AGRICULTURE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Major.PERFORMING_ARTS;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Ownership.PRIVATE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Ownership.PUBLIC;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.PRIVATE_SCHOOL_CONDITIONS_MET;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.PUBLIC_TUITION;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.SCHOOL_OWNERSHIP;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.STAGE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.JUNIOR_SECONDARY;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.PRESCHOOL;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.PRIMARY;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.SECONDARY_VOCATIONAL;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.SENIOR_GENERAL;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.TUITION;
import static cn.zhoucun.services.plan.facts.FamilyFacts.ORPHAN;
import static cn.zhoucun.services.plan.facts.HardshipFacts.TEKUN_RECIPIENT;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AREA_TYPE;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.RURAL;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.URBAN;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.DIBAO_RECIPIENT;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.ECONOMIC_DIFFICULTY;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.REGISTERED_POOR;
import static cn.zhoucun.services.plan.facts.PersonFacts.BIRTH_DATE;
import static cn.zhoucun.services.rule.Amount.choose;
import static cn.zhoucun.services.rule.Amount.when;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.always;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.choose;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Condition.when;
import static cn.zhoucun.services.rule.Term.age;
import static cn.zhoucun.services.rule.Term.count;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.rule.Condition;
import java.util.List;

/** Basic public education (基本公共教育), rows 1 to 8 of Annex 1. */
public final class EducationServices {

    private static final Condition IN_INCLUSIVE_KINDERGARTEN = allOf(
            is(STAGE, PRESCHOOL), isTrue(KINDERGARTEN_APPROVED).readAs(Readings.D056), isTrue(KINDERGARTEN_INCLUSIVE));

    private static final Condition AT_VOCATIONAL_SCHOOL =
            allOf(is(STAGE, SECONDARY_VOCATIONAL), isTrue(FULL_TIME_FORMAL));

    /** Row 1, 免费义务教育. */
    public static final ServiceItem FREE_COMPULSORY_EDUCATION = service("EDU-01", "免费义务教育", "Free compulsory education")
            .serves("接受义务教育的学生", "pupils in compulsory education", isAnyOf(STAGE, PRIMARY, JUNIOR_SECONDARY))
            .gives(WAIVER, PERSON, "不收学杂费", "no tuition or miscellaneous fees", Amount.of(COMPULSORY_FEES))
            .gives(IN_KIND, PERSON, "免费教科书", "free textbooks")
            .gives(SERVICE, SCHOOL, "按统一基准定额拨付学校公用经费", "school running costs on one standard for town and country")
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION)
            .readAs(Readings.D096);

    /** Row 2, 寄宿生生活补助. */
    public static final ServiceItem BOARDING_SUBSIDY = service("EDU-02", "寄宿生生活补助", "Living subsidy for boarders")
            .serves(
                    "义务教育阶段家庭经济困难的寄宿生",
                    "boarders in compulsory education whose family is in economic difficulty",
                    allOf(isAnyOf(STAGE, PRIMARY, JUNIOR_SECONDARY), isTrue(BOARDING), isTrue(ECONOMIC_DIFFICULTY)))
            .gives(
                    CASH,
                    PERSON,
                    "寄宿生活补助",
                    "living subsidy",
                    choose(
                            AREA_TYPE,
                            when(RURAL, byStage("EDU-02.rural", 1000, 1250, "农村", "rural")),
                            when(URBAN, byStage("EDU-02.urban", 1080, 1350, "城区", "urban"))))
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION)
            .readAs(Readings.D057, Readings.D118, Readings.D084, Readings.D096);

    /** Row 3, 学前教育政府助学金. */
    public static final ServiceItem PRESCHOOL_GRANT = service("EDU-03", "学前教育政府助学金", "Preschool grant")
            .serves(
                    "普惠性幼儿园里的家庭经济困难儿童、孤儿、残疾儿童",
                    "children of families in economic difficulty, orphans and disabled children in inclusive kindergartens",
                    allOf(
                            IN_INCLUSIVE_KINDERGARTEN,
                            anyOf(isTrue(ECONOMIC_DIFFICULTY), isTrue(ORPHAN), isTrue(DISABLED_CHILD))))
            .gives(CASH, PERSON, "分三档的助学金", "grant in three tiers", byTier("EDU-03", 1000, 1200, 1400))
            .promises("mean", "平均资助标准", "mean grant", EXACTLY, "为", "1200", YUAN_A_YEAR, Readings.D085)
            .quota(
                    percent("EDU-03.coverage", 10, "平均资助面", "mean coverage"),
                    "普惠性幼儿园3至5岁在园幼儿",
                    "children of 3 to 5 in inclusive kindergartens",
                    always())
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION)
            .readAs(Readings.D056, Readings.D085, Readings.D084, Readings.D096);

    /** Row 4, 中等职业教育国家助学金. */
    public static final ServiceItem VOCATIONAL_GRANT = service(
                    "EDU-04", "中等职业教育国家助学金", "State grant for vocational pupils")
            .serves(
                    "中等职业学校一、二年级涉农专业学生，以及其他专业的家庭经济困难学生",
                    "pupils of grades 1 and 2 who major in agriculture, or whose family is in economic difficulty",
                    allOf(
                            AT_VOCATIONAL_SCHOOL,
                            count(GRADE).atMost(2),
                            anyOf(is(MAJOR_TYPE, AGRICULTURE), isTrue(ECONOMIC_DIFFICULTY))))
            .gives(
                    CASH,
                    PERSON,
                    "国家助学金",
                    "state grant",
                    yuanPerYear("EDU-04.grant", 2000, "中职国家助学金标准", "vocational grant"))
            .quota(
                    percent("EDU-04.coverage", 10, "家庭经济困难学生比例", "share of pupils in economic difficulty"),
                    "一、二年级非涉农专业在校学生",
                    "pupils of grades 1 and 2 outside agriculture",
                    isNoneOf(MAJOR_TYPE, AGRICULTURE))
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION, HUMAN_RESOURCES)
            .readAs(Readings.D055, Readings.D084, Readings.D096);

    /** Row 5, 免除建档立卡家庭经济困难儿童学前教育保教费. */
    public static final ServiceItem PRESCHOOL_FEE_WAIVER = service(
                    "EDU-05", "免除建档立卡家庭经济困难儿童学前教育保教费", "Preschool fee waiver for registered poor families")
            .serves(
                    "普惠性幼儿园里3至5岁的建档立卡家庭儿童",
                    "children of 3 to 5 in inclusive kindergartens whose family is on the poverty register",
                    allOf(IN_INCLUSIVE_KINDERGARTEN, age(BIRTH_DATE).between(3, 5), isTrue(REGISTERED_POOR)))
            .gives(WAIVER, PERSON, "免保教费", "no fee for care and education", Amount.of(CARE_FEE))
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION)
            .readAs(Readings.D084, Readings.D096);

    /** Row 6, 中等职业教育免学费; two rows of target groups. */
    public static final ServiceItem VOCATIONAL_TUITION_WAIVER = service(
                    "EDU-06", "中等职业教育免学费", "Tuition waiver for vocational pupils")
            .serves(
                    "公办中等职业学校一至三年级学生，表演专业除外",
                    "pupils of grades 1 to 3 at public vocational schools, except in performing arts",
                    is(SCHOOL_OWNERSHIP, PUBLIC),
                    allOf(
                            AT_VOCATIONAL_SCHOOL,
                            count(GRADE).atMost(3).readAs(Readings.D053),
                            isNoneOf(MAJOR_TYPE, PERFORMING_ARTS).readAs(Readings.D054)))
            .serves(
                    "民办中等职业学校一、二年级学生",
                    "pupils of grades 1 and 2 at private vocational schools",
                    is(SCHOOL_OWNERSHIP, PRIVATE),
                    allOf(AT_VOCATIONAL_SCHOOL, count(GRADE).atMost(2).readAs(Readings.D053)))
            .givesIf(is(SCHOOL_OWNERSHIP, PUBLIC), WAIVER, PERSON, "免学费", "no tuition", Amount.of(TUITION))
            .givesIf(
                    is(SCHOOL_OWNERSHIP, PRIVATE),
                    CASH,
                    PERSON,
                    "比照公办学校免学费标准的补助",
                    "subsidy equal to the tuition waived at comparable public schools",
                    Amount.of(PUBLIC_TUITION))
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION, HUMAN_RESOURCES)
            .readAs(Readings.D002, Readings.D024, Readings.D084, Readings.D096);

    /** Row 7, 普通高中国家助学金. */
    public static final ServiceItem SENIOR_GRANT = service(
                    "EDU-07", "普通高中国家助学金", "State grant for general senior pupils")
            .serves(
                    "普通高中家庭经济困难学生",
                    "pupils of general senior secondary schools whose family is in economic difficulty",
                    allOf(is(STAGE, SENIOR_GENERAL), isTrue(ECONOMIC_DIFFICULTY)))
            .gives(CASH, PERSON, "分三档的助学金", "grant in three tiers", byTier("EDU-07", 1500, 2000, 2500))
            .promises("mean", "平均资助标准", "mean grant", EXACTLY, "为", "2000", YUAN_A_YEAR, Readings.D085)
            .quota(
                    percent("EDU-07.coverage", 10, "平均资助面", "mean coverage"),
                    "普通高中在校生",
                    "pupils of general senior secondary schools",
                    always())
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION)
            .readAs(Readings.D085, Readings.D084, Readings.D096);

    /** Row 8, 免除普通高中建档立卡等家庭经济困难学生学费; a closed list of four groups. */
    public static final ServiceItem SENIOR_TUITION_WAIVER = service(
                    "EDU-08", "免除普通高中建档立卡等家庭经济困难学生学费", "Tuition waiver for general senior pupils in need")
            .serves(
                    "普通高中学生中的建档立卡学生、家庭经济困难的残疾学生、农村低保家庭学生和农村特困供养学生；民办学校另须符合条件",
                    "pupils of registered poor families, disabled pupils in economic difficulty, and rural pupils on minimum"
                            + " living allowance or extreme-hardship support; at private schools on further conditions",
                    allOf(
                            is(STAGE, SENIOR_GENERAL),
                            anyOf(
                                            isTrue(REGISTERED_POOR),
                                            allOf(isTrue(ECONOMIC_DIFFICULTY), isTrue(DISABILITY_CERTIFICATE)),
                                            allOf(
                                                    is(AREA_TYPE, RURAL),
                                                    anyOf(isTrue(DIBAO_RECIPIENT), isTrue(TEKUN_RECIPIENT))))
                                    .readAs(Readings.D058),
                            choose(
                                            SCHOOL_OWNERSHIP,
                                            when(PUBLIC, always()),
                                            when(PRIVATE, isTrue(PRIVATE_SCHOOL_CONDITIONS_MET)))
                                    .readAs(Readings.D059)))
            .givesIf(
                    is(SCHOOL_OWNERSHIP, PUBLIC),
                    WAIVER,
                    PERSON,
                    "按批准的标准免学费，不含住宿费",
                    "no tuition at the approved standard; accommodation is not waived",
                    Amount.of(TUITION))
            .givesIf(
                    is(SCHOOL_OWNERSHIP, PRIVATE),
                    CASH,
                    PERSON,
                    "参照公办学校免学费标准的补助",
                    "subsidy after the tuition waived at comparable public schools",
                    Amount.of(PUBLIC_TUITION))
            .paidBy(IN_PROPORTION, CITY, DISTRICT)
            .ledBy(FINANCE, EDUCATION)
            .readAs(Readings.D084, Readings.D096);

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(
            FREE_COMPULSORY_EDUCATION,
            BOARDING_SUBSIDY,
            PRESCHOOL_GRANT,
            VOCATIONAL_GRANT,
            PRESCHOOL_FEE_WAIVER,
            VOCATIONAL_TUITION_WAIVER,
            SENIOR_GRANT,
            SENIOR_TUITION_WAIVER);

    private EducationServices() {}

    private static Amount byStage(String id, int primary, int junior, String chinese, String english) {
        return choose(
                STAGE,
                when(PRIMARY, yuanPerYear(id + ".primary", primary, chinese + "小学", english + ", primary")),
                when(
                        JUNIOR_SECONDARY,
                        yuanPerYear(id + ".junior", junior, chinese + "初中", english + ", junior secondary")));
    }

    private static Amount byTier(String code, int first, int second, int third) {
        return choose(
                GRANT_TIER,
                when(TIER_1, yuanPerYear(code + ".tier1", first, "1档", "tier 1")),
                when(TIER_2, yuanPerYear(code + ".tier2", second, "2档", "tier 2")),
                when(TIER_3, yuanPerYear(code + ".tier3", third, "3档", "tier 3")));
    }
}
