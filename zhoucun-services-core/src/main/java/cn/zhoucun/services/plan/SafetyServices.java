package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.Funding.Arrangement.JOINTLY;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static cn.zhoucun.services.catalog.Unit.ITEMS;
import static cn.zhoucun.services.catalog.Unit.MINUTES;
import static cn.zhoucun.services.catalog.Unit.PERCENT;
import static cn.zhoucun.services.catalog.Unit.SAMPLES_PER_THOUSAND_A_YEAR;
import static cn.zhoucun.services.plan.Departments.EDUCATION;
import static cn.zhoucun.services.plan.Departments.FIRE_BRIGADE;
import static cn.zhoucun.services.plan.Departments.FOOD_AND_DRUG;
import static cn.zhoucun.services.plan.Departments.HEALTH;
import static cn.zhoucun.services.plan.Departments.PUBLIC_SECURITY;
import static cn.zhoucun.services.plan.Departments.TRAFFIC_POLICE;
import static cn.zhoucun.services.plan.Departments.TRANSPORT;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.SCHOOL_BUS;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.SCHOOL_STAFF;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.STAGE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.HIGHER;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.JUNIOR_SECONDARY;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.NONE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.PRIMARY;
import static cn.zhoucun.services.plan.facts.PersonFacts.TRAFFIC_PARTICIPANT;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isNoneOf;
import static cn.zhoucun.services.rule.Condition.isTrue;

import cn.zhoucun.services.catalog.Payer;
import cn.zhoucun.services.catalog.Recipient;
import cn.zhoucun.services.catalog.ServiceItem;
import java.util.List;

/** Basic public safety (基本公共安全), rows 80 to 86 of Annex 1. */
public final class SafetyServices {

    /** Row 80, 食品安全. */
    public static final ServiceItem FOOD = service("SAF-01", "食品安全", "Food safety")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "食品监督检查和风险消除", "inspection of food and removal of risks")
            .gives(SERVICE, PUBLIC, "全区食源性疾病监测和食物数据库", "watch on food-borne disease, and data on food")
            .gives(SERVICE, PUBLIC, "食品生产企业标准备案信息网上公开", "standards filed by food makers, published online")
            .promises(
                    "samples",
                    "食品抽检量",
                    "food samples",
                    AT_LEAST,
                    "不低于",
                    "5",
                    SAMPLES_PER_THOUSAND_A_YEAR,
                    Readings.D098)
            .promises("monitoring", "食品安全风险监测覆盖率", "coverage of risk monitoring", AT_LEAST, "以上", "90", PERCENT)
            .promises("passRate", "食品抽检合格率", "food that passes", AT_LEAST, "以上", "96", PERCENT, Readings.D015)
            .promises("tracing", "主要食品信息追溯覆盖率", "traceable main foods", AT_LEAST, "达到", "90", PERCENT, Readings.D041)
            .promises("categories", "数据库食品大类", "kinds of food in the data", AT_LEAST, "", "24", ITEMS, Readings.D042)
            .paidBy(JOINTLY, CITY, DISTRICT)
            .ledBy(FOOD_AND_DRUG, HEALTH)
            .readAs(Readings.D012);

    /** Row 81, 药品安全. */
    public static final ServiceItem DRUGS = service("SAF-02", "药品安全", "Drug safety")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "药品监督检查和风险消除", "inspection of drugs and removal of risks")
            .gives(SERVICE, PUBLIC, "符合国家标准的药物", "drugs that meet the national standard")
            .gives(SERVICE, PUBLIC, "在产药品和经营使用单位全部抽验", "samples of all drugs made, from all who sell or use them")
            .gives(SERVICE, PUBLIC, "药品医疗器械风险分类管理", "control of drugs and devices by risk")
            .promises("passRate", "药品抽检合格率", "drugs that pass", AT_LEAST, "以上", "98", PERCENT, Readings.D016)
            .promises("devices", "第二、三类器械抽验覆盖率", "devices sampled", AT_LEAST, "达到", "50", PERCENT, Readings.D041)
            .paidBy(JOINTLY, CITY, DISTRICT)
            .ledBy(FOOD_AND_DRUG, HEALTH)
            .readAs(Readings.D012);

    /** Row 82, 社会治安. */
    public static final ServiceItem PUBLIC_ORDER = service("SAF-03", "社会治安", "Public order")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "立体化治安防控，打击违法犯罪", "prevention and control of crime on all levels")
            .paidBy(JOINTLY, CITY, DISTRICT)
            .ledBy(PUBLIC_SECURITY)
            .readAs();

    /** Row 83, 交通安全. */
    public static final ServiceItem TRAFFIC = service("SAF-04", "交通安全", "Traffic safety")
            .serves("交通参与者", "those who take part in traffic", isTrue(TRAFFIC_PARTICIPANT))
            .gives(SERVICE, PUBLIC, "减少交通事故和死亡", "fewer accidents and deaths")
            .gives(SERVICE, PERSON, "交通安全信息、救助、疏导和业务办理", "information, rescue, guidance and handling of business")
            .paidBy(JOINTLY, CITY, DISTRICT)
            .ledBy(TRAFFIC_POLICE)
            .readAs();

    /** Row 84, 消防安全. */
    public static final ServiceItem FIRE = service("SAF-05", "消防安全", "Fire safety")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "消防网格化管理和多元消防力量", "fire safety by neighbourhood, with brigades of many kinds")
            .gives(SERVICE, PUBLIC, "免费消防宣传教育", "free fire safety education")
            .gives(SERVICE, PUBLIC, "免费救火和抢险救援", "free fire fighting and rescue")
            .promises("turnout", "接警后出动时间", "time to turn out", AT_MOST, "内", "5", MINUTES)
            .paidBy(JOINTLY, CITY, DISTRICT)
            .ledBy(FIRE_BRIGADE)
            .readAs();

    /** Row 85, 校园安全; pupils and staff alike. */
    public static final ServiceItem SCHOOLS = service("SAF-06", "校园安全", "School safety")
            .serves(
                    "学前教育、义务教育、高中阶段教育在校（园）师生",
                    "pupils and staff of preschool, compulsory and senior secondary education",
                    anyOf(isNoneOf(STAGE, NONE, HIGHER), isTrue(SCHOOL_STAFF)))
            .gives(
                    SERVICE,
                    Recipient.SCHOOL,
                    "配足配齐安保人员，加强“三防”",
                    "security staff, and protection by people, means and technology")
            .gives(SERVICE, PERSON, "安全教育", "safety education")
            .gives(SERVICE, Recipient.SCHOOL, "重点部位视频监控和一键报警与公安联网", "cameras and alarm linked to the police")
            .paidBy(JOINTLY, CITY, DISTRICT, Payer.SCHOOL)
            .ledBy(EDUCATION, PUBLIC_SECURITY)
            .readAs();

    /** Row 86, 校车安全. */
    public static final ServiceItem SCHOOL_BUSES = service("SAF-07", "校车安全", "School bus safety")
            .serves(
                    "义务教育阶段乘坐校车的学生",
                    "pupils in compulsory education who ride a school bus",
                    allOf(isAnyOf(STAGE, PRIMARY, JUNIOR_SECONDARY), isTrue(SCHOOL_BUS)))
            .gives(SERVICE, PERSON, "执行国家校车安全标准", "school buses to the national safety standard")
            .paidBy(JOINTLY, CITY, DISTRICT, Payer.SCHOOL)
            .ledBy(EDUCATION, TRAFFIC_POLICE, TRANSPORT)
            .readAs();

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(FOOD, DRUGS, PUBLIC_ORDER, TRAFFIC, FIRE, SCHOOLS, SCHOOL_BUSES);

    private SafetyServices() {}
}
