package cn.zhoucun.services.plan;

import cn.zhoucun.services.catalog.DirectoryEntry;
import cn.zhoucun.services.catalog.DirectorySection;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory of services (专栏2) as printed. It does not quite agree with the list (附件1), which decides: it names one
 * service fewer than it counts (readings D003 to D007), and some by other names (reading D010).
 */
final class Directory {

    private static final Citation BOX = Annex1.DOCUMENT.part(Text.of("专栏2", "Box 2"));

    /** The sections, in printed order. */
    static final List<DirectorySection> ALL = sections();

    private Directory() {}

    /** Reads them. */
    static List<DirectorySection> sections() {
        return new Box()
                .section(Domains.EDUCATION, "公共教育", "education", 8)
                .names("免费义务教育", "寄宿生生活补助", "学前教育政府助学金")
                .name("免除建档立卡家庭经济困难儿童学前教育保教费", 5)
                .name("中等职业教育免学费", 6)
                .name("中等职业教育国家助学金", 4)
                .name("普通高中国家助学金", 7)
                .name("免除普通高中建档立卡等家庭经济困难学生学费", 8)
                .end(Readings.D007)
                //
                .section(Domains.EMPLOYMENT, "劳动就业创业", "employment", 10)
                .names("基本公共就业服务", "创业服务", "就业援助", "就业见习服务")
                .name("城区联合招聘服务", 5, Readings.D010, Readings.D118)
                .names("劳动关系协调", "职业技能培训和技能鉴定", "流动人员档案管理服务", "劳动人事争议调解仲裁", "劳动保障监察")
                .end(Readings.D003, Readings.D004)
                //
                .section(Domains.INSURANCE, "社会保险", "social insurance", 7)
                .names("职工基本养老保险")
                .name("城乡居民基本养老保险", 2, Readings.D010)
                .names("职工基本医疗保险")
                .name("城乡居民基本医疗保险", 4, Readings.D010)
                .names("生育保险", "工伤保险")
                .name("失业保险服务", 7, Readings.D010)
                .end()
                //
                .section(Domains.HEALTH, "医疗卫生", "health care", 25)
                .names("居民健康档案")
                .name("健康教育", 2, Readings.D010)
                .names("预防接种", "传染病及突发公共卫生事件报告和处理", "儿童健康管理", "孕产妇健康管理", "老年人健康管理")
                .names("慢性病患者管理", "严重精神障碍患者管理", "卫生计生监督协管", "结核病患者健康管理", "中医药健康管理")
                .names("艾滋病病毒感染者和病人随访管理", "社区艾滋病高危行为人群干预")
                .name("免费提供避孕药具", List.of(), Readings.D005)
                .name("健康素养促进行动", 2, Readings.D005)
                .name("孕前优生健康检查", 15, Readings.D010)
                .names("婚前医学检查")
                .name("新生儿产前疾病筛查", List.of(17, 18), Readings.D005, Readings.D010)
                .names("基本药物制度", "家庭医生签约服务", "计划生育技术指导咨询")
                .names("农村部分计划生育家庭奖励扶助", "计划生育家庭特别扶助", "城镇其他居民中独生子女父母年老奖励扶助")
                .end(Readings.D003, Readings.D005)
                //
                .section(Domains.SOCIAL, "社会服务", "social services", 13)
                .names("最低生活保障", "特困人员救助供养", "医疗救助", "临时救助", "受灾人员救助", "老年人福利补贴", "困境儿童保障")
                .names("农村留守儿童关爱保护", "基本殡葬服务", "优待抚恤", "退役军人安置", "重点优抚对象集中供养", "孤儿养育保障")
                .end()
                //
                .section(Domains.HOUSING, "住房保障", "housing", 3)
                .names("公共租赁住房", "城镇棚户区住房改造", "农村危房改造")
                .end()
                //
                .section(Domains.CULTURE_SPORT, "公共文化体育", "culture and sport", 13)
                .names("公共文化设施免费开放", "文化鉴赏", "群众文体活动", "公益性文化培训", "公共文化数字化服务")
                .names("传承弘扬优秀传统文化服务", "特殊群体文化服务", "收听广播", "观看电视", "观赏电影", "读书看报")
                .name("公共体育场馆免费或低收费开放", 12, Readings.D006, Readings.D010)
                .end(Readings.D003, Readings.D006)
                //
                .section(Domains.SAFETY, "公共安全", "public safety", 7)
                .names("食品安全", "药品安全", "社会治安", "交通安全", "消防安全", "校园安全", "校车安全")
                .end()
                //
                .section(Domains.LEGAL, "公共法律服务", "legal services", 4)
                .names("法治宣传教育", "法律援助", "公益性基础法律服务", "人民调解")
                .end()
                //
                .section(Domains.DISABILITY, "残疾人服务", "services for disabled people", 10)
                .names("困难残疾人生活补贴和重度残疾人护理补贴", "无业重度残疾人最低生活保障", "残疾人基本社会保险个人缴费资助和保险待遇")
                .names("残疾人基本住房保障", "残疾人托养服务", "残疾人康复", "残疾人教育", "残疾人职业培训和就业服务")
                .names("残疾人文化体育", "无障碍环境支持")
                .end()
                .sections();
    }

    /** The box in the making, section by section. */
    private static final class Box {

        private final List<DirectorySection> sections = new ArrayList<>();
        private List<DirectoryEntry> entries = new ArrayList<>();
        private Domain domain = Domains.EDUCATION;
        private DirectorySection.Builder section = DirectorySection.builder();
        private int place;

        Box section(Domain heading, String chinese, String english, int printedCount) {
            int number = sections.size() + 1;
            domain = heading;
            entries = new ArrayList<>();
            place = 0;
            section = DirectorySection.builder()
                    .number(number)
                    .domain(heading)
                    .shortName(Text.of(chinese, english))
                    .printedCount(printedCount)
                    .citation(BOX.row(number));
            return this;
        }

        /** Names that follow each other in the list too, after the service named last. */
        Box names(String... names) {
            for (String name : names) {
                name(name, place + 1);
            }
            return this;
        }

        /** A name that means the service at a place of the domain in the list. */
        Box name(String name, int placeInList, Reading... readings) {
            return name(name, List.of(placeInList), readings);
        }

        /** A name that means none of the services, or several. */
        Box name(String name, List<Integer> placesInList, Reading... readings) {
            entries.add(new DirectoryEntry(
                    name,
                    placesInList.stream()
                            .map(each -> "%s-%02d".formatted(domain.code(), each))
                            .toList(),
                    List.of(readings)));
            place = placesInList.stream().reduce(place, (before, each) -> each);
            return this;
        }

        Box end(Reading... readings) {
            sections.add(section.addAllEntries(entries)
                    .addAllReadings(List.of(readings))
                    .build());
            return this;
        }

        List<DirectorySection> sections() {
            return List.copyOf(sections);
        }
    }
}
