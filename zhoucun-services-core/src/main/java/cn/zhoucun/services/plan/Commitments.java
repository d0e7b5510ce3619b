package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static cn.zhoucun.services.catalog.Standard.Shape.EXACTLY;
import static cn.zhoucun.services.catalog.Unit.HOUSEHOLDS_A_YEAR;
import static cn.zhoucun.services.catalog.Unit.ITEMS;
import static cn.zhoucun.services.catalog.Unit.MINUTES;
import static cn.zhoucun.services.catalog.Unit.MONTHS;
import static cn.zhoucun.services.catalog.Unit.PEOPLE;
import static cn.zhoucun.services.catalog.Unit.PERCENT;
import static cn.zhoucun.services.catalog.Unit.TIMES_A_WEEK;
import static cn.zhoucun.services.catalog.Unit.YEARS;
import static cn.zhoucun.services.catalog.Unit.YEARS_OF_TIME;
import static cn.zhoucun.services.plan.Promise.doneBy;
import static cn.zhoucun.services.plan.Promise.promise;

import cn.zhoucun.services.catalog.Commitment;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the text of the plan promises (第三章 to 第十三章) and its list of services does not, in the order of the text. */
final class Commitments {

    /** The commitments. */
    static final List<Commitment> ALL = commitments();

    private Commitments() {}

    /** Reads them. */
    static List<Commitment> commitments() {
        return new Body()
                .chapter(3, "三", Domains.EDUCATION)
                .section(2, "二")
                .commits(
                        "higher-education-aid",
                        "资助在高校就读的周村籍建档立卡家庭学生",
                        "Aid to students in higher education from registered poor families")
                .readAs(Readings.D026)
                //
                .chapter(6, "六", Domains.HEALTH)
                .section(1, "一")
                .commits("rural-toilets", "无害化厕所覆盖全部农村", "Hygienic toilets throughout the countryside")
                .section(2, "二")
                .commits(
                        "treated-within-area",
                        "看病就医不出区域",
                        "Treatment within the area",
                        promise(
                                "rate",
                                "区域内就诊率",
                                "patients treated within the area",
                                AT_LEAST,
                                "达到",
                                "90",
                                PERCENT,
                                Readings.D041,
                                Readings.D125))
                .commits(
                        "family-doctors",
                        "家庭医生签约制度基本覆盖全部居民",
                        "Family doctors for nearly everyone",
                        doneBy(
                                2020,
                                "by",
                                "签约制度基本覆盖全部居民",
                                "nearly everyone is covered",
                                "到",
                                Readings.D025,
                                Readings.D048))
                .section(3, "三")
                .commits(
                        "maternity-care",
                        "孕产妇生育全过程免费基本保健，流动人口在内",
                        "Free basic care throughout maternity, migrants included")
                .commits("folic-acid", "农村妇女增补叶酸，流动人口在内", "Folic acid for rural women, migrants included")
                .readAs(Readings.D026)
                .commits(
                        "cancer-checks",
                        "农村妇女宫颈癌、乳腺癌检查，流动人口在内",
                        "Cervical and breast cancer checks for rural women, migrants included")
                .readAs(Readings.D026)
                .commits(
                        "mother-to-child",
                        "预防艾滋病、梅毒、乙肝的母婴传播",
                        "Prevention of HIV, syphilis and hepatitis B from mother to child")
                //
                .chapter(7, "七", Domains.SOCIAL)
                .section(1, "一")
                .commits(
                        "instant-settlement",
                        "医疗救助与各类医保全部即时结算",
                        "Medical assistance and insurance settled on the spot everywhere")
                .section(2, "二")
                .commits("minors-protection", "未成年人保护机制覆盖全区", "Protection of minors throughout the district")
                .section(3, "三")
                .commits(
                        "urban-day-care",
                        "老年人日间照料设施覆盖全部城市社区",
                        "Day care for old people in all urban communities",
                        doneBy(2020, "by", "覆盖全部城市社区", "all urban communities are covered", "到"))
                .commits(
                        "rural-day-care",
                        "农村幸福院或日间照料覆盖全部农村社区",
                        "Homes or day care for old people in all rural communities",
                        doneBy(2020, "by", "覆盖全部农村社区", "all rural communities are covered", "到"))
                .section(4, "四")
                .commits(
                        "free-marriage-certificates",
                        "结婚登记免费颁证，并提供婚姻家庭辅导",
                        "Free marriage certificates, and counselling")
                .readAs(Readings.D026)
                .commits(
                        "funeral-policy",
                        "殡葬惠民政策覆盖所有人",
                        "Basic funeral benefits for everyone",
                        doneBy(2018, "by", "殡葬惠民政策全覆盖", "the benefits cover everyone", "", Readings.D027))
                .commits(
                        "cemeteries",
                        "公益性公墓基本覆盖各镇和各村",
                        "Public cemeteries in nearly all towns and villages",
                        doneBy(
                                2020,
                                "by",
                                "公墓基本覆盖各镇和各村",
                                "nearly all towns and villages are covered",
                                "",
                                Readings.D027,
                                Readings.D048))
                //
                .chapter(8, "八", Domains.HOUSING)
                .section(1, "一")
                .commits(
                        "rent-subsidy",
                        "向住房困难家庭发放租金补贴",
                        "Rent subsidies for families short of housing",
                        promise(
                                "households",
                                "每年领取补贴的家庭",
                                "families subsidised each year",
                                AT_LEAST,
                                "至少",
                                "380",
                                HOUSEHOLDS_A_YEAR,
                                Readings.D040))
                .commits(
                        "occupancy",
                        "政府投资的公租房分配入住",
                        "Public rental housing lived in",
                        promise(
                                        "rate",
                                        "分配入住率",
                                        "dwellings allotted and lived in",
                                        AT_LEAST,
                                        "达到",
                                        "90",
                                        PERCENT,
                                        Readings.D041,
                                        Readings.D125)
                                .by(2020))
                .section(2, "二")
                .commits(
                        "shantytowns",
                        "现有城镇棚户区基本改造完",
                        "Nearly all present urban shantytowns rebuilt",
                        doneBy(2020, "by", "现有棚户区基本改造完", "nearly all are rebuilt", "到", Readings.D048))
                .commits(
                        "monetary-resettlement",
                        "库存消化快的地方少用货币安置，多建安置房",
                        "Where unsold dwellings go quickly, fewer cash settlements and more new dwellings",
                        promise(
                                "months-to-sell",
                                "控制货币安置的商品住宅消化周期",
                                "months to sell the stock up to which cash settlements are held down",
                                AT_MOST,
                                "以下",
                                "15",
                                MONTHS,
                                Readings.D040))
                .section(3, "三")
                .commits(
                        "dangerous-rural-houses",
                        "现有农村危房基本改造完",
                        "Nearly all present dangerous rural houses rebuilt",
                        doneBy(2018, "by", "现有农村危房基本改造完", "nearly all are rebuilt", "", Readings.D022, Readings.D048))
                //
                .chapter(9, "九", Domains.CULTURE_SPORT)
                .section(1, "一")
                .commits(
                        "culture-circle",
                        "城乡公共文化服务圈",
                        "Public culture near everyone",
                        promise(
                                "minutes",
                                "到文化设施的路程",
                                "way to a cultural facility",
                                AT_MOST,
                                "15-20分钟",
                                "20",
                                MINUTES,
                                Readings.D028))
                .section(3, "三")
                .commits(
                        "exercise",
                        "群众经常锻炼，体质提高",
                        "People exercise and are fit",
                        promise(
                                        "weekly-times",
                                        "每周锻炼次数",
                                        "times of exercise in a week",
                                        AT_LEAST,
                                        "及以上",
                                        "1",
                                        TIMES_A_WEEK,
                                        Readings.D040)
                                .by(2020),
                        promise(
                                        "weekly",
                                        "每周锻炼的人",
                                        "people who exercise weekly",
                                        AT_LEAST,
                                        "以上",
                                        "53",
                                        PERCENT,
                                        Readings.D017,
                                        Readings.D040)
                                .by(2020),
                        promise(
                                        "regularly",
                                        "经常锻炼的人",
                                        "people who exercise regularly",
                                        AT_LEAST,
                                        "以上",
                                        "40",
                                        PERCENT,
                                        Readings.D017,
                                        Readings.D040)
                                .by(2020),
                        promise(
                                        "fit",
                                        "体质合格的居民",
                                        "residents who pass the fitness test",
                                        AT_LEAST,
                                        "以上",
                                        "91.3",
                                        PERCENT,
                                        Readings.D040)
                                .by(2020))
                //
                .chapter(10, "十", Domains.SAFETY)
                .section(2, "二")
                .commits(
                        "urban-policing",
                        "城区社区配备民警、辅警和网格员",
                        "Police, auxiliaries and wardens in urban communities",
                        promise("officers", "每个社区的民警", "officers in a community", EXACTLY, "", "1", PEOPLE),
                        promise("auxiliaries", "每个社区的辅警", "auxiliaries in a community", EXACTLY, "", "2", PEOPLE))
                .commits(
                        "rural-policing",
                        "每村一名警务助理",
                        "A police assistant in every village",
                        promise("assistants", "每村的警务助理", "police assistants in a village", EXACTLY, "", "1", PEOPLE))
                .section(4, "四")
                .commits(
                        "fire-safety-network",
                        "及时到位的消防安全动态管理网络",
                        "A responsive network of fire safety management",
                        doneBy(2020, "by", "管理网络形成", "the network is in place", "到"))
                .commits("town-fire-teams", "各镇（街道）消防队伍全部达标", "Fire teams of all towns up to standard")
                .section(5, "五")
                .commits(
                        "campus-mechanisms",
                        "校园安全工作机制",
                        "Routines of safety on campus",
                        promise("mechanisms", "工作机制", "routines", EXACTLY, "", "5", ITEMS))
                //
                .chapter(11, "十一", Domains.LEGAL)
                .section(2, "二")
                .commits("legal-aid-advice", "法律援助咨询覆盖所有人", "Legal aid advice for everyone")
                .section(3, "三")
                .commits(
                        "legal-advisers",
                        "每村（社区）一名法律顾问",
                        "A legal adviser in every village and community",
                        promise("advisers", "每村（社区）的法律顾问", "legal advisers in a village", EXACTLY, "", "1", PEOPLE))
                //
                .chapter(12, "十二", Domains.DISABILITY)
                .section(1, "一")
                .commits(
                        "wider-allowances",
                        "力求把生活补贴扩大到低收入者，把护理补贴扩大到非重度智力、精神残疾人",
                        "Allowances extended, if possible, to low incomes, and care allowances to intellectual and mental"
                                + " disability that is not severe")
                .readAs(Readings.D080)
                .commits(
                        "raised-minimum-allowance",
                        "提高低保中重度残疾人、多残疾人家庭和有老年残疾人家庭的补助",
                        "More than the minimum allowance for severe disability and for families with several or with elderly"
                                + " disabled members",
                        promise(
                                "members",
                                "一户中的残疾人",
                                "disabled members of a family",
                                AT_LEAST,
                                "以上",
                                "2",
                                PEOPLE,
                                Readings.D040,
                                Readings.D097))
                .section(2, "二")
                .commits(
                        "early-pension",
                        "重度残疾人提前领取居民养老金",
                        "Residents' pensions drawn early by severely disabled people",
                        promise("years", "提前的年数", "years early", EXACTLY, "", "5", YEARS_OF_TIME, Readings.D062))
                .commits(
                        "accident-insurance",
                        "为辖区残疾人购买意外伤害保险",
                        "Accident insurance for disabled people of the district")
                .readAs(Readings.D026)
                .section(3, "三")
                .commits(
                        "cochlear-implants",
                        "残疾儿童免费植入人工耳蜗，发现一例救助一例",
                        "Free cochlear implants for every disabled child found in need",
                        promise(
                                "oldest",
                                "儿童年龄，按周岁",
                                "age of the child in completed years",
                                AT_MOST,
                                "0-6岁",
                                "6",
                                YEARS,
                                Readings.D014,
                                Readings.D065))
                .section(5, "五")
                .commits(
                        "disability-prevention",
                        "完善残疾预防体系和网络",
                        "A better system for preventing disability",
                        doneBy(2020, "by", "体系和网络更加完善", "the system is better", "到"))
                //
                .chapter(13, "十三")
                .section(1, "一")
                .commits(
                        "residence-permit",
                        "持居住证者享有义务教育、公共就业和公共卫生等服务",
                        "Compulsory education, employment and public health services for holders of residence permits")
                .section(4, "四")
                .commits(
                        "more-for-dibao-families",
                        "提高低保家庭中老年人、未成年人和重度残疾人的救助水平",
                        "More for old people, minors and severely disabled people in families on minimum allowance")
                .readAs(Readings.D097)
                .commitments();
    }

    /** The text in the reading, chapter by chapter. */
    private static final class Body {

        private final List<Commitment.Builder> commitments = new ArrayList<>();
        private Optional<Domain> domain = Optional.empty();
        private int chapter;
        private int section;
        private String chineseChapter = "";
        private String chineseSection = "";

        Body chapter(int number, String chinese, Domain about) {
            chapter(number, chinese);
            domain = Optional.of(about);
            return this;
        }

        Body chapter(int number, String chinese) {
            chapter = number;
            chineseChapter = chinese;
            domain = Optional.empty();
            return this;
        }

        Body section(int number, String chinese) {
            section = number;
            chineseSection = chinese;
            return this;
        }

        Body commits(String id, String chinese, String english, Promise... figures) {
            String code = "CH%02d-%d.%s".formatted(chapter, section, id);
            Citation place = Annex1.DOCUMENT.part(Text.of(
                    "第%s章（%s）".formatted(chineseChapter, chineseSection),
                    "chapter %d, section %d".formatted(chapter, section)));
            commitments.add(Commitment.builder()
                    .code(code)
                    .domain(domain)
                    .text(Text.of(chinese, english))
                    .addAllFigures(Promise.all(List.of(figures), code, place))
                    .citation(place));
            return this;
        }

        /** The readings that the last commitment rests on. */
        Body readAs(Reading... readings) {
            commitments.get(commitments.size() - 1).addAllReadings(List.of(readings));
            return this;
        }

        List<Commitment> commitments() {
            return commitments.stream().map(Commitment.Builder::build).toList();
        }
    }
}
