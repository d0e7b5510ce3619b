package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.IN_KIND;
import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.BenefitKind.WAIVER;
import static cn.zhoucun.services.catalog.Funding.Arrangement.JOINTLY;
import static cn.zhoucun.services.catalog.Funding.Arrangement.RESPONSIBLE;
import static cn.zhoucun.services.catalog.Payer.CENTRAL;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Payer.PROVINCE;
import static cn.zhoucun.services.catalog.Recipient.INSTITUTION;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static cn.zhoucun.services.catalog.Unit.CHANNELS;
import static cn.zhoucun.services.catalog.Unit.FILMS_A_MONTH;
import static cn.zhoucun.services.catalog.Unit.FILMS_A_TERM;
import static cn.zhoucun.services.catalog.Unit.FRACTION;
import static cn.zhoucun.services.catalog.Unit.ITEMS;
import static cn.zhoucun.services.catalog.Unit.MINUTES;
import static cn.zhoucun.services.catalog.Unit.PERFORMANCES_A_YEAR;
import static cn.zhoucun.services.catalog.Unit.TIMES_A_DAY;
import static cn.zhoucun.services.catalog.Unit.TIMES_A_YEAR;
import static cn.zhoucun.services.catalog.Unit.VOLUMES_PER_HEAD;
import static cn.zhoucun.services.catalog.Unit.YEAR;
import static cn.zhoucun.services.catalog.Unit.YEARS_OF_TIME;
import static cn.zhoucun.services.plan.Departments.BROADCASTING;
import static cn.zhoucun.services.plan.Departments.CULTURE;
import static cn.zhoucun.services.plan.Departments.EDUCATION;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABILITY_CERTIFICATE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.STAGE;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.JUNIOR_SECONDARY;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.PRIMARY;
import static cn.zhoucun.services.plan.facts.EnrolmentFacts.Stage.SENIOR_GENERAL;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AREA_TYPE;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.RURAL;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.LOW_INCOME;
import static cn.zhoucun.services.plan.facts.PersonFacts.ACTIVE_SERVICEMEMBER;
import static cn.zhoucun.services.plan.facts.PersonFacts.BIRTH_DATE;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isTrue;
import static cn.zhoucun.services.rule.Term.age;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.rule.Condition;
import cn.zhoucun.services.source.Text;
import java.util.List;

/** Basic public culture and sport (基本公共文化体育), rows 67 to 79 of Annex 1. */
public final class CultureSportServices {

    private static final Condition ADMITTED_FOR_LESS = anyOf(
                    age(BIRTH_DATE).lessThan(museumAge("CUL-07.adultAge", "成年年龄", "age of majority")),
                    age(BIRTH_DATE).atLeast(museumAge("CUL-07.oldAge", "老年人起始年龄", "age from which one is old")),
                    isTrue(ACTIVE_SERVICEMEMBER),
                    isTrue(DISABILITY_CERTIFICATE),
                    isTrue(LOW_INCOME))
            .readAs(Readings.D079);

    private static final Condition LIVES_IN_THE_COUNTRY = is(AREA_TYPE, RURAL);

    private static final Condition GOES_TO_SCHOOL = isAnyOf(STAGE, PRIMARY, JUNIOR_SECONDARY, SENIOR_GENERAL);

    /** Row 67, 公共文化设施免费开放. */
    public static final ServiceItem FREE_VENUES = service("CUL-01", "公共文化设施免费开放", "Free opening of cultural venues")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "公共文化设施免费开放、错时开放", "cultural venues open free of charge, also at other hours")
            .gives(SERVICE, PUBLIC, "公共体育场和健身中心免费或低收费开放", "sports grounds and fitness centres free or cheap")
            .gives(IN_KIND, PUBLIC, "公园、绿地、广场的免费健身器材", "free fitness equipment in parks, greens and squares")
            .gives(SERVICE, PUBLIC, "科技馆等提供的免费文化服务", "free cultural services of science museums and the like")
            .promises("offHours", "错时开放占开放时间之比", "share of off-hours opening", AT_LEAST, "不低于", "3", FRACTION)
            .paidBy(JOINTLY, CITY, DISTRICT)
            .ledBy(CULTURE, FINANCE)
            .readAs();

    /** Row 68, 文化鉴赏. */
    public static final ServiceItem APPRECIATION = service("CUL-02", "文化鉴赏", "Performances and exhibitions")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "免费送地方戏曲等演出", "free performances, local opera among them")
            .gives(SERVICE, PUBLIC, "国办剧场免费或优惠演出", "free or cheaper performances at state theatres")
            .gives(SERVICE, PUBLIC, "常设陈列和公益性展览", "permanent displays and exhibitions for the public")
            .promises(
                    "village", "每村送戏", "opera for each village", AT_LEAST, "", "1", PERFORMANCES_A_YEAR, Readings.D042)
            .promises("school", "每校送戏", "opera for each school", AT_LEAST, "", "1", PERFORMANCES_A_YEAR, Readings.D042)
            .promises("museum", "各馆专题展览", "special exhibitions of each museum", AT_LEAST, "不少于", "4", TIMES_A_YEAR)
            .promises("library", "公共图书馆展览", "exhibitions of the library", AT_LEAST, "不少于", "10", TIMES_A_YEAR)
            .promises("centre", "文化馆展览", "exhibitions of the culture centre", AT_LEAST, "不少于", "12", TIMES_A_YEAR)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CULTURE, EDUCATION, FINANCE)
            .readAs();

    /** Row 69, 群众文体活动. */
    public static final ServiceItem ACTIVITIES = service("CUL-03", "群众文体活动", "Cultural and sports activities")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "各级组织的群众文体活动", "activities at the levels of district, town and village")
            .gives(SERVICE, PUBLIC, "公共文体机构的免费指导", "free guidance by public institutions")
            .promises("centre", "文化馆活动", "activities of the culture centre", AT_LEAST, "不少于", "100", TIMES_A_YEAR)
            .promises("town", "各镇（街道）站活动", "activities of each town station", AT_LEAST, "不少于", "30", TIMES_A_YEAR)
            .promises("leastBrands", "村（社区）品牌活动下限", "known activities, least", AT_LEAST, "", "1", ITEMS)
            .promises("mostBrands", "村（社区）品牌活动上限", "known activities, most", AT_MOST, "", "2", ITEMS)
            .promises("village", "村（社区）综合活动", "activities of each village", AT_LEAST, "不少于", "5", TIMES_A_YEAR)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CULTURE, EDUCATION, FINANCE)
            .readAs();

    /** Row 70, 公益性文化培训. */
    public static final ServiceItem TRAINING = service("CUL-04", "公益性文化培训", "Cultural training")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "公益性艺术培训", "training in the arts")
            .gives(SERVICE, PUBLIC, "公共图书馆讲座", "lectures at the public library")
            .gives(SERVICE, PUBLIC, "博物馆、美术馆、文化馆的教育活动", "education by museums, galleries and the culture centre")
            .promises("centre", "文化馆培训", "courses of the culture centre", AT_LEAST, "不少于", "80", TIMES_A_YEAR)
            .promises("town", "各镇（街道）站培训", "courses of each town station", AT_LEAST, "不少于", "20", TIMES_A_YEAR)
            .promises("library", "图书馆讲座", "lectures", AT_LEAST, "不少于", "30", TIMES_A_YEAR, Readings.D100)
            .promises("kind", "各馆每项活动", "each kind of activity", AT_LEAST, "不少于", "12", TIMES_A_YEAR, Readings.D100)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CULTURE, FINANCE)
            .readAs();

    /** Row 71, 公共文化数字化服务. */
    public static final ServiceItem DIGITAL_CULTURE = service("CUL-05", "公共文化数字化服务", "Digital cultural services")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "公共电子阅览室免费上网", "free access to the internet in reading rooms")
            .gives(SERVICE, PUBLIC, "数字文化平台和菜单式服务", "a digital platform with services to choose from")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CULTURE, FINANCE)
            .readAs();

    /** Row 72, 传承弘扬优秀传统文化服务. */
    public static final ServiceItem TRADITIONAL_CULTURE = service("CUL-06", "传承弘扬优秀传统文化服务", "Traditional culture")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "公共图书馆的尼山书院", "a Nishan academy at the public library")
            .gives(SERVICE, PUBLIC, "城镇基层文化中心的儒学讲堂", "Confucian lecture halls at local culture centres in towns")
            .gives(SERVICE, PUBLIC, "各级历史文化展示", "displays of local history and culture")
            .gives(SERVICE, INSTITUTION, "省专项资金之外的区配套资金", "district funds beside those of the province")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CULTURE, FINANCE)
            .readAs();

    /** Row 73, 特殊群体文化服务; the standard names those admitted for less. */
    public static final ServiceItem SPECIAL_GROUPS = service("CUL-07", "特殊群体文化服务", "Culture for special groups")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "盲文书籍、盲人阅读服务和盲人数字图书馆", "braille books, reading services and a digital library")
            .gives(SERVICE, PUBLIC, "面向特殊群体的年度文化活动", "yearly activities for special groups")
            .givesIf(ADMITTED_FOR_LESS, WAIVER, PERSON, "文物建筑及遗址类博物馆门票减免", "free or cheaper entry to heritage sites")
            .gives(WAIVER, PUBLIC, "文化和自然遗产日免费参观", "free entry for all on heritage day")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CULTURE, FINANCE)
            .readAs(Readings.D079);

    /** Row 74, 收听广播. */
    public static final ServiceItem RADIO = service("CUL-08", "收听广播", "Radio")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "突发事件应急广播", "emergency broadcasts")
            .paidBy(JOINTLY, CENTRAL, PROVINCE, CITY, DISTRICT)
            .ledBy(BROADCASTING, FINANCE)
            .readAs();

    /** Row 75, 观看电视. */
    public static final ServiceItem TELEVISION = service("CUL-09", "观看电视", "Television")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "模拟电视节目，逐步改为数字信号", "analogue programmes, all digital in the end")
            .promises(
                    "analogue",
                    "模拟信号节目",
                    "analogue channels",
                    AT_LEAST,
                    "",
                    "5",
                    CHANNELS,
                    Readings.D042,
                    Readings.D023)
            .promises(
                    "digitalBy", "全部数字化的年份", "year by which all are digital", AT_MOST, "到", "2020", YEAR, Readings.D023)
            .paidBy(RESPONSIBLE, CENTRAL, PROVINCE, CITY, DISTRICT)
            .ledBy(BROADCASTING, FINANCE)
            .readAs(Readings.D023);

    /** Row 76, 观赏电影. */
    public static final ServiceItem FILMS = service("CUL-10", "观赏电影", "Films")
            .serves("农村居民", "rural residents", LIVES_IN_THE_COUNTRY)
            .serves("中小学生", "pupils of primary and secondary schools", GOES_TO_SCHOOL)
            .givesIf(LIVES_IN_THE_COUNTRY, SERVICE, PERSON, "免费数字电影放映", "free showings of films")
            .givesIf(GOES_TO_SCHOOL, SERVICE, PERSON, "爱国主义教育影片", "films of patriotic education")
            .promises(
                    "newFilms",
                    "国产新片所占比例",
                    "share of new domestic films",
                    AT_LEAST,
                    "不少于",
                    "3",
                    FRACTION,
                    Readings.D099)
            .promises("newness", "国产新片院线上映时间", "time since a new film's release", AT_MOST, "不超过", "2", YEARS_OF_TIME)
            .promises("village", "行政村放映", "showings in villages", AT_LEAST, "平均", "1", FILMS_A_MONTH, Readings.D099)
            .promises("school", "中小学影片", "films for pupils", AT_LEAST, "", "2", FILMS_A_TERM, Readings.D042)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(BROADCASTING, FINANCE)
            .readAs(Readings.D099);

    /** Row 77, 读书看报. */
    public static final ServiceItem READING = service("CUL-11", "读书看报", "Books and newspapers")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "图书、报刊和电子书刊免费借阅", "free loan of books, papers and electronic media")
            .gives(SERVICE, PUBLIC, "区、镇（街道）、村（居）总分馆制", "one library with branches in towns and villages")
            .gives(SERVICE, PUBLIC, "流动图书服务", "mobile library services")
            .gives(SERVICE, PUBLIC, "车站、集市、广场等处的阅报栏或电子屏", "newspaper boards or screens in busy places")
            .promises(
                    "books",
                    "人均藏书量",
                    "books per head",
                    AT_LEAST,
                    "不少于",
                    "1.8",
                    VOLUMES_PER_HEAD,
                    Readings.D013,
                    Readings.D098)
            .promises("mobile", "流动图书服务", "mobile services", AT_LEAST, "不少于", "12", TIMES_A_YEAR)
            .promises("papers", "阅报信息更新", "kinds of news renewed", AT_LEAST, "不少于", "2", TIMES_A_DAY)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(CULTURE, FINANCE)
            .readAs(Readings.D110, Readings.D118);

    /** Row 78, 公共体育场馆开放. */
    public static final ServiceItem SPORTS_VENUES = service("CUL-12", "公共体育场馆开放", "Opening of sports venues")
            .alias("公共体育场馆免费或低收费开放", "Free or cheap opening of sports venues")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "公办体育设施免费或低收费开放", "public sports venues open free or cheap")
            .gives(SERVICE, PUBLIC, "学校体育设施逐步开放", "school sports venues open step by step")
            .gives(SERVICE, PUBLIC, "错时开放，节假日和寒暑假延长", "other hours than work and school, longer in holidays")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(EDUCATION, FINANCE)
            .readAs(Readings.D006, Readings.D010);

    /** Row 79, 全民健身服务. */
    public static final ServiceItem FITNESS = service("CUL-13", "全民健身服务", "Fitness for all")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "免费健身指导、活动、比赛和知识服务", "free guidance, activities, contests and knowledge")
            .gives(SERVICE, PUBLIC, "体育健身设施全覆盖", "fitness facilities everywhere")
            .promises(
                    "circle",
                    "城区健身圈",
                    "way to urban facilities",
                    AT_MOST,
                    "",
                    "10",
                    MINUTES,
                    Readings.D028,
                    Readings.D118)
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(EDUCATION, FINANCE)
            .readAs(Readings.D006);

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(
            FREE_VENUES,
            APPRECIATION,
            ACTIVITIES,
            TRAINING,
            DIGITAL_CULTURE,
            TRADITIONAL_CULTURE,
            SPECIAL_GROUPS,
            RADIO,
            TELEVISION,
            FILMS,
            READING,
            SPORTS_VENUES,
            FITNESS);

    private CultureSportServices() {}

    /** An age that the standard, not the target group, asks for and does not print. */
    private static Parameter<Integer> museumAge(String id, String chinese, String english) {
        return Parameter.leftTo(
                Text.of("区文化部门", "the district culture bureau"),
                id,
                new WholeNumber(0, 150),
                Text.of(chinese, english),
                Annex1.row(id).column(Annex1.STANDARD));
    }
}
