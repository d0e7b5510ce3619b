package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.ProjectBox.Kind.POLICIES;
import static cn.zhoucun.services.catalog.ProjectBox.Kind.PROJECTS;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_LEAST;
import static cn.zhoucun.services.catalog.Standard.Shape.AT_MOST;
import static cn.zhoucun.services.catalog.Standard.Shape.EXACTLY;
import static cn.zhoucun.services.catalog.Standard.Shape.MORE_THAN;
import static cn.zhoucun.services.catalog.Unit.GRADE;
import static cn.zhoucun.services.catalog.Unit.HUNDRED_MILLION_YUAN;
import static cn.zhoucun.services.catalog.Unit.ITEMS;
import static cn.zhoucun.services.catalog.Unit.MINUTES;
import static cn.zhoucun.services.catalog.Unit.PEOPLE;
import static cn.zhoucun.services.catalog.Unit.PERCENT;
import static cn.zhoucun.services.catalog.Unit.SCHOOLS;
import static cn.zhoucun.services.catalog.Unit.TEN_THOUSAND_PEOPLE;
import static cn.zhoucun.services.catalog.Unit.TEN_THOUSAND_SQUARE_METRES;
import static cn.zhoucun.services.catalog.Unit.TEN_THOUSAND_YUAN;
import static cn.zhoucun.services.plan.Promise.doneBy;
import static cn.zhoucun.services.plan.Promise.promise;

import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.KeyProject;
import cn.zhoucun.services.catalog.ProjectBox;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.List;
import java.util.stream.IntStream;

/** The key projects of the domains, and for housing the policies (专栏3 to 专栏12), in printed order. */
final class KeyProjects {

    /** The boxes. */
    static final List<ProjectBox> ALL = boxes();

    private KeyProjects() {}

    /** Reads them. */
    static List<ProjectBox> boxes() {
        return List.of(
                projects(
                        3,
                        "基本公共教育重点工程",
                        "Key projects of basic public education",
                        Domains.EDUCATION,
                        entry(
                                "公办幼儿园建设工程",
                                "Building public kindergartens",
                                promise(
                                        "central-kindergartens",
                                        "每个镇（街道）政府举办的省级示范园标准中心幼儿园",
                                        "public central kindergartens of provincial standard in each town",
                                        AT_LEAST,
                                        "",
                                        "1",
                                        ITEMS)),
                        entry(
                                "中小学布局规划调整工程",
                                "Rearranging primary and secondary schools",
                                promise("new-schools", "新建学校", "schools built", AT_LEAST, "", "4", SCHOOLS),
                                promise(
                                        "rebuilt-schools",
                                        "改扩建学校",
                                        "schools rebuilt or extended",
                                        AT_LEAST,
                                        "",
                                        "6",
                                        SCHOOLS)),
                        entry(
                                "全面改善义务教育薄弱学校基本办学条件工程",
                                "Better conditions at weak schools in compulsory education",
                                promise("schools", "涉及的学校", "schools concerned", EXACTLY, "", "25", SCHOOLS),
                                promise("investment", "投资", "investment", EXACTLY, "", "1.08", HUNDRED_MILLION_YUAN),
                                promise("buildings", "校舍改造项目", "building projects", EXACTLY, "", "45", ITEMS),
                                promise(
                                        "floor-area",
                                        "校舍改造面积",
                                        "floor area of the building projects",
                                        EXACTLY,
                                        "",
                                        "15.2",
                                        TEN_THOUSAND_SQUARE_METRES),
                                promise(
                                        "equipment",
                                        "设施设备购置",
                                        "equipment bought",
                                        EXACTLY,
                                        "",
                                        "511",
                                        TEN_THOUSAND_YUAN)),
                        entry("解决城镇普通中小学大班额问题工程", "Ending oversized classes in town schools"),
                        entry("优质特色高中建设工程", "Senior secondary schools of quality and character"),
                        entry(
                                "队伍建设“双名”工程",
                                "Eminent teachers and eminent heads",
                                promise(
                                                "city-heads",
                                                "淄博名校长",
                                                "eminent heads of the city",
                                                MORE_THAN,
                                                "突破",
                                                "5",
                                                PEOPLE,
                                                Readings.D040)
                                        .by(2020),
                                promise(
                                                "city-teachers",
                                                "淄博名师",
                                                "eminent teachers of the city",
                                                MORE_THAN,
                                                "突破",
                                                "10",
                                                PEOPLE,
                                                Readings.D040)
                                        .by(2020)),
                        entry("中小学数字化校园建设工程", "Digital campuses"),
                        entry("校园安全管理工程", "Safety on campus"),
                        entry(
                                "中小学生体质健康提升工程",
                                "Fitter pupils",
                                promise(
                                                "passing",
                                                "体质健康合格率",
                                                "pupils who pass the fitness test",
                                                AT_LEAST,
                                                "以上",
                                                "95",
                                                PERCENT)
                                        .by(2020),
                                promise("good", "体质健康良好率", "pupils rated good", AT_LEAST, "以上", "40", PERCENT)
                                        .by(2020),
                                promise(
                                                "skilled",
                                                "熟练掌握运动技能的学生",
                                                "pupils proficient in sports",
                                                AT_LEAST,
                                                "",
                                                "85",
                                                PERCENT)
                                        .by(2020),
                                promise(
                                                "skills",
                                                "每名学生掌握的运动技能",
                                                "sports that each of them masters",
                                                AT_LEAST,
                                                "",
                                                "2",
                                                ITEMS)
                                        .by(2020)),
                        entry("中等职业教育质量提升工程", "Better secondary vocational education")
                                .readAs(Readings.D117)),
                projects(
                        4,
                        "基本劳动就业创业重点工程",
                        "Key projects of basic employment and enterprise",
                        Domains.EMPLOYMENT,
                        entry("基层人力资源和社会保障综合服务平台建设", "Local service points for employment and social security"),
                        entry("职业技能公共实训基地建设", "Public training bases for vocational skills"),
                        entry("人力资源市场建设", "The labour market"),
                        entry("高校毕业生就业创业引领计划", "Jobs and enterprise for graduates")),
                box(
                        5,
                        PROJECTS,
                        "基本社会保障重点工程",
                        "Key projects of basic social security",
                        Domains.INSURANCE,
                        List.of(Readings.D127),
                        entry(
                                "社会保障卡工程",
                                "Social security cards",
                                promise(
                                        "holders",
                                        "持卡人数",
                                        "holders of the card",
                                        AT_LEAST,
                                        "达到",
                                        "25.2",
                                        TEN_THOUSAND_PEOPLE,
                                        Readings.D041)),
                        entry("社会保障服务中心建设", "The social security service centre"),
                        entry("人力资源和社会保障公共服务标准化建设项目", "Standards for employment and social security services"),
                        entry("社会保障信息化工程", "Information systems of social security")),
                projects(
                        6,
                        "基本医疗卫生重点工程",
                        "Key projects of basic health care",
                        Domains.HEALTH,
                        entry("基层医疗卫生机构标准化建设推进和服务能力提升", "Local health institutions up to standard"),
                        entry("疾病防治和基本公共卫生服务能力强化", "Control of disease and public health services"),
                        entry("妇幼健康服务保障", "Health of mothers and children"),
                        entry(
                                "中医药传承创新",
                                "Chinese medicine",
                                promise(
                                        "village-clinics",
                                        "具备中医药服务能力的村卫生室",
                                        "village clinics able to provide Chinese medicine",
                                        AT_LEAST,
                                        "",
                                        "75",
                                        PERCENT)),
                        entry("医疗卫生人才引进培养", "Medical staff recruited and trained"),
                        entry("人口健康信息化", "Information systems of public health"),
                        entry("实施构建医疗卫生高地行动计划", "Medicine of high standing")),
                projects(
                        7,
                        "基本社会服务重点工程",
                        "Key projects of basic social services",
                        Domains.SOCIAL,
                        entry("社会救助信息化建设", "Information systems of social assistance"),
                        entry("未成年人关爱保护", "Care and protection of minors"),
                        entry("养老服务设施建设", "Facilities for old people"),
                        entry("救灾物资储备体系建设", "Stocks of disaster relief goods"),
                        entry("高层次社会工作专业人才建设", "Senior social workers")),
                box(
                        8,
                        POLICIES,
                        "基本住房保障政策",
                        "Policies of basic housing",
                        Domains.HOUSING,
                        List.of(Readings.D128),
                        entry("土地政策", "Land policy").readAs(Readings.D047),
                        entry("财政政策", "Budget policy").readAs(Readings.D118),
                        entry("税费政策", "Taxes and fees"),
                        entry("金融政策", "Credit policy"),
                        entry("价格政策", "Price policy")),
                projects(
                        9,
                        "基本公共文化体育重点工程",
                        "Key projects of basic public culture and sport",
                        Domains.CULTURE_SPORT,
                        entry(
                                "公共文化服务体系建设",
                                "Public culture",
                                promise(
                                                "district-institutions",
                                                "区图书馆、区文化馆的国家等级",
                                                "national grade of the district library and culture centre",
                                                AT_MOST,
                                                "达到",
                                                "2",
                                                GRADE)
                                        .by(2020),
                                promise(
                                                "town-stations",
                                                "镇（街道）综合文化站的国家等级",
                                                "national grade of the culture stations of the towns",
                                                AT_MOST,
                                                "达到",
                                                "3",
                                                GRADE)
                                        .by(2020)),
                        entry("遗产保护服务体系建设", "Heritage"),
                        entry(
                                "广播影视服务体系建设",
                                "Radio, film and television",
                                doneBy(
                                        2018,
                                        "digital-television",
                                        "电视发射（转播）台全部数字化播出",
                                        "all television stations broadcast digitally",
                                        "到",
                                        Readings.D023,
                                        Readings.D115)),
                        entry("新闻出版服务体系建设", "Press and publication"),
                        entry(
                                "公共体育服务体系建设",
                                "Public sport",
                                promise(
                                        "fitness-circle",
                                        "城区健身圈",
                                        "fitness circle in the town",
                                        AT_MOST,
                                        "",
                                        "10",
                                        MINUTES,
                                        Readings.D028))),
                projects(
                        10,
                        "基本公共安全重点工程",
                        "Key projects of basic public safety",
                        Domains.SAFETY,
                        entry(
                                "食品药品基层监管机构标准化建设",
                                "Local food and drug authorities up to standard",
                                promise(
                                                "auxiliary-premises",
                                                "镇（街道）派出机构业务辅助用房标准化配备率",
                                                "town offices with standard auxiliary premises",
                                                AT_LEAST,
                                                "达到",
                                                "95",
                                                PERCENT,
                                                Readings.D041,
                                                Readings.D052)
                                        .by(2020),
                                promise(
                                                "district-equipment",
                                                "区级机构执法基本装备标准化配备率",
                                                "standard enforcement equipment of the district authority",
                                                AT_LEAST,
                                                "达到",
                                                "100",
                                                PERCENT,
                                                Readings.D020,
                                                Readings.D041,
                                                Readings.D052)
                                        .by(2020),
                                promise(
                                                "town-equipment",
                                                "镇（街道）派出机构执法基本装备标准化配备率",
                                                "standard enforcement equipment of town offices",
                                                AT_LEAST,
                                                "达到",
                                                "95",
                                                PERCENT,
                                                Readings.D020,
                                                Readings.D041,
                                                Readings.D052)
                                        .by(2020)),
                        entry(
                                "公共消防设施建设",
                                "Fire-fighting facilities",
                                promise(
                                                "hydrants",
                                                "市政消火栓建有率",
                                                "municipal fire hydrants in place",
                                                AT_LEAST,
                                                "达到",
                                                "100",
                                                PERCENT,
                                                Readings.D041,
                                                Readings.D125)
                                        .by(2020))),
                projects(
                        11,
                        "基本公共法律服务重点工程",
                        "Key projects of basic public legal services",
                        Domains.LEGAL,
                        entry("公共法律服务平台建设", "Public legal service points"),
                        entry("公共法律服务队伍建设", "Staff of public legal services")),
                projects(
                        12,
                        "残疾人基本公共服务重点工程",
                        "Key projects of basic public services for disabled people",
                        Domains.DISABILITY,
                        entry(
                                "残疾人康复和托养服务体系",
                                "Rehabilitation and day care",
                                promise(
                                                "model-institution",
                                                "骨干示范托养服务机构",
                                                "model care institutions",
                                                AT_LEAST,
                                                "",
                                                "1",
                                                ITEMS)
                                        .by(2020)),
                        entry("县域残疾人综合服务能力提升", "Services for disabled people throughout the district")
                                .readAs(Readings.D126),
                        entry("特殊教育基础能力提升", "Special education"),
                        entry("残疾人服务专业人才培养", "Staff of services for disabled people"),
                        entry(
                                "残疾人文化体育服务能力提升",
                                "Culture and sport of disabled people",
                                promise(
                                        "culture-base",
                                        "残疾人文化从业创业基地",
                                        "bases for disabled people who work in culture",
                                        AT_LEAST,
                                        "至少",
                                        "1",
                                        ITEMS,
                                        Readings.D040)),
                        entry("残疾人精准康复服务", "Rehabilitation to individual need")));
    }

    private record Entry(Text name, List<Promise> figures, List<Reading> readings) {

        Entry readAs(Reading... all) {
            return new Entry(name, figures, List.of(all));
        }

        KeyProject in(int box, Citation part, int number) {
            String code = "KP-%02d-%02d".formatted(box, number);
            Citation place = part.row(number);
            return KeyProject.builder()
                    .code(code)
                    .number(number)
                    .name(name)
                    .addAllFigures(Promise.all(figures, code, place))
                    .citation(place)
                    .addAllReadings(readings)
                    .build();
        }
    }

    private static Entry entry(String chinese, String english, Promise... figures) {
        return new Entry(Text.of(chinese, english), List.of(figures), List.of());
    }

    private static ProjectBox projects(int number, String chinese, String english, Domain domain, Entry... entries) {
        return box(number, PROJECTS, chinese, english, domain, List.of(), entries);
    }

    private static ProjectBox box(
            int number,
            ProjectBox.Kind kind,
            String chinese,
            String english,
            Domain domain,
            List<Reading> readings,
            Entry... entries) {
        Citation part = Annex1.DOCUMENT.part(Text.of("专栏" + number, "Box " + number));
        return ProjectBox.builder()
                .number(number)
                .title(Text.of(chinese, english))
                .kind(kind)
                .domain(domain)
                .addAllProjects(IntStream.rangeClosed(1, entries.length)
                        .mapToObj(place -> entries[place - 1].in(number, part, place))
                        .toList())
                .citation(part)
                .addAllReadings(readings)
                .build();
    }
}
