package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.KeyTask.Phrase.JOINTLY;
import static cn.zhoucun.services.catalog.KeyTask.Phrase.SEPARATELY;
import static cn.zhoucun.services.plan.Departments.BROADCASTING;
import static cn.zhoucun.services.plan.Departments.CIVIL_AFFAIRS;
import static cn.zhoucun.services.plan.Departments.CONSTRUCTION;
import static cn.zhoucun.services.plan.Departments.CULTURE;
import static cn.zhoucun.services.plan.Departments.DEVELOPMENT;
import static cn.zhoucun.services.plan.Departments.DISABLED_FEDERATION;
import static cn.zhoucun.services.plan.Departments.EDUCATION;
import static cn.zhoucun.services.plan.Departments.ESTABLISHMENT;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.FINANCIAL_AFFAIRS;
import static cn.zhoucun.services.plan.Departments.FOOD_AND_DRUG;
import static cn.zhoucun.services.plan.Departments.HEALTH;
import static cn.zhoucun.services.plan.Departments.HOUSING;
import static cn.zhoucun.services.plan.Departments.HUMAN_RESOURCES;
import static cn.zhoucun.services.plan.Departments.JUSTICE;
import static cn.zhoucun.services.plan.Departments.LAND;
import static cn.zhoucun.services.plan.Departments.PLANNING;
import static cn.zhoucun.services.plan.Departments.POVERTY_RELIEF;
import static cn.zhoucun.services.plan.Departments.PUBLIC_SECURITY;
import static cn.zhoucun.services.plan.Departments.QUALITY;
import static cn.zhoucun.services.plan.Departments.STATISTICS;

import cn.zhoucun.services.catalog.Department;
import cn.zhoucun.services.catalog.Domain;
import cn.zhoucun.services.catalog.KeyTask;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key tasks and who leads them (附件2), in printed order. */
final class KeyTasks {

    private static final Citation ANNEX = Annex1.DOCUMENT.part(Text.of("附件2", "Annex 2"));

    /** The tasks. */
    static final List<KeyTask> ALL = tasks();

    private KeyTasks() {}

    /** Reads them. */
    static List<KeyTask> tasks() {
        return new Table()
                .task(
                        "完善基本公共服务制度，建立清单制和实施机制",
                        "Build the system, its list of services and the means to carry it out",
                        DEVELOPMENT)
                .domain(Domains.EDUCATION, EDUCATION)
                .domain(Domains.EMPLOYMENT, HUMAN_RESOURCES)
                .domain(Domains.INSURANCE, HUMAN_RESOURCES)
                .domain(Domains.HEALTH, HEALTH)
                .domain(Domains.SOCIAL, CIVIL_AFFAIRS)
                .policies(Domains.HOUSING, HOUSING, CONSTRUCTION)
                .domainSeparately(Domains.CULTURE_SPORT, List.of(), CULTURE, EDUCATION, BROADCASTING)
                .domainSeparately(
                        Domains.SAFETY,
                        List.of(Readings.D009, Readings.D121),
                        FOOD_AND_DRUG,
                        PUBLIC_SECURITY,
                        EDUCATION)
                .domain(Domains.LEGAL, JUSTICE)
                .domain(Domains.DISABILITY, DISABLED_FEDERATION)
                .task("城镇基本公共服务覆盖全部常住人口", "Basic public services in towns for all permanent residents", PUBLIC_SECURITY)
                .separately(
                        "缩小城乡差距，夯实基层服务",
                        "Narrow the gap between town and country; strengthen the grassroots",
                        DEVELOPMENT,
                        FINANCE)
                .separately(
                        "优先保障贫困人口和特困人群",
                        "Poor people and people in extreme hardship first",
                        POVERTY_RELIEF,
                        DEVELOPMENT,
                        EDUCATION,
                        CIVIL_AFFAIRS,
                        HUMAN_RESOURCES,
                        HEALTH)
                .task("推进政府购买公共服务", "Purchase of public services by the government", ESTABLISHMENT, FINANCE)
                .separately(
                        "供给模式多元化，引入社会力量和社会资本",
                        "Many ways of provision, with society and private capital",
                        FINANCE,
                        DEVELOPMENT)
                .task(
                        "加快事业单位改革，理顺其与政府的关系",
                        "Reform of public institutions and of their relation to the government",
                        ESTABLISHMENT)
                .task("发展社会组织，使其能够承接政府购买的服务", "Social organisations able to take on purchased services", CIVIL_AFFAIRS)
                .task("鼓励志愿服务和慈善服务", "Volunteers and charity", CIVIL_AFFAIRS)
                .task("增加财政投入，优化转移支付，提高资金效率", "More money, better transfers, better use of funds", FINANCE)
                .separately("培养培训公共服务人才", "Training of public service staff", EDUCATION, HUMAN_RESOURCES)
                .task("促进人才流动，提升基层人员能力", "Mobility of staff and abler people at the grassroots", HUMAN_RESOURCES)
                .task("保障公共服务设施的布局和用地", "Siting of and land for public facilities", PLANNING, LAND)
                .task("建立基本公共服务标准体系", "A system of standards", QUALITY)
                .task(
                        "以社会信用支撑行业自律和社会监督",
                        "Social credit, self-discipline of the trades and supervision by society",
                        DEVELOPMENT,
                        FINANCIAL_AFFAIRS)
                .task(
                        "建立综合评估指标体系，开展统计监测",
                        "Indicators for evaluation, and statistical monitoring",
                        DEVELOPMENT,
                        STATISTICS)
                .task("明确责任分工，强化评估监督", "Clear duties, evaluation and supervision", DEVELOPMENT)
                .tasks();
    }

    /** The annex in the making, task by task. */
    private static final class Table {

        private final List<KeyTask> tasks = new ArrayList<>();

        /** A task that one department leads, or several together. */
        Table task(String chinese, String english, Department... leads) {
            return add(Text.of(chinese, english), Optional.empty(), JOINTLY, List.of(), leads);
        }

        /** A task that departments lead each in its own field. */
        Table separately(String chinese, String english, Department... leads) {
            return add(Text.of(chinese, english), Optional.empty(), SEPARATELY, List.of(), leads);
        }

        /** The indicators, tasks and projects of a domain. */
        Table domain(Domain domain, Department... leads) {
            return add(carrying(domain, "工程", "projects"), Optional.of(domain), JOINTLY, List.of(), leads);
        }

        /** The indicators, tasks and projects of a domain, each department in its own field. */
        Table domainSeparately(Domain domain, List<Reading> readings, Department... leads) {
            return add(carrying(domain, "工程", "projects"), Optional.of(domain), SEPARATELY, readings, leads);
        }

        /** The indicators, tasks and policies of a domain. */
        Table policies(Domain domain, Department... leads) {
            List<Reading> readings = List.of(Readings.D120, Readings.D128);
            return add(carrying(domain, "政策", "policies"), Optional.of(domain), JOINTLY, readings, leads);
        }

        private static Text carrying(Domain domain, String chinese, String english) {
            return Text.of(
                    "落实%s领域的指标、任务和%s".formatted(domain.name().chinese(), chinese),
                    "%s: indicators, tasks and %s".formatted(domain.name().english(), english));
        }

        private Table add(
                Text text,
                Optional<Domain> domain,
                KeyTask.Phrase phrase,
                List<Reading> readings,
                Department... leads) {
            List<Reading> all = new ArrayList<>(readings);
            if (leads.length > 1) {
                all.add(Readings.D122);
            }
            int number = tasks.size() + 1;
            tasks.add(KeyTask.builder()
                    .number(number)
                    .text(text)
                    .domain(domain)
                    .phrase(phrase)
                    .addAllLeads(List.of(leads))
                    .citation(ANNEX.row(number))
                    .addAllReadings(all)
                    .build());
            return this;
        }

        List<KeyTask> tasks() {
            return List.copyOf(tasks);
        }
    }
}
