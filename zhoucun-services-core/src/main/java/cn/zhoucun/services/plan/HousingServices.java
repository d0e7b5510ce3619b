package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.CASH;
import static cn.zhoucun.services.catalog.BenefitKind.IN_KIND;
import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.Funding.Arrangement.COMBINED;
import static cn.zhoucun.services.catalog.Funding.Arrangement.RESPONSIBLE;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Payer.ENTERPRISE;
import static cn.zhoucun.services.catalog.Payer.LOCAL;
import static cn.zhoucun.services.catalog.Payer.PERSON;
import static cn.zhoucun.services.catalog.Payer.PROVINCE;
import static cn.zhoucun.services.catalog.Payer.SOCIAL_CAPITAL;
import static cn.zhoucun.services.catalog.Recipient.HOUSEHOLD;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.fact.Frequency.ONCE;
import static cn.zhoucun.services.fact.Frequency.PER_MONTH;
import static cn.zhoucun.services.plan.Annex1.yuanSetBy;
import static cn.zhoucun.services.plan.Departments.CIVIL_AFFAIRS;
import static cn.zhoucun.services.plan.Departments.CONSTRUCTION;
import static cn.zhoucun.services.plan.Departments.DISABLED_FEDERATION;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.HOUSING;
import static cn.zhoucun.services.plan.Departments.POVERTY_RELIEF;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.DisabilityFacts.DISABILITY_CERTIFICATE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.NEW_EMPLOYEE;
import static cn.zhoucun.services.plan.facts.EmploymentFacts.STABLE_IN_TOWN;
import static cn.zhoucun.services.plan.facts.HardshipFacts.POVERTY_RECOGNISED;
import static cn.zhoucun.services.plan.facts.HardshipFacts.TEKUN_MODE;
import static cn.zhoucun.services.plan.facts.HardshipFacts.TekunMode.SCATTERED;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AREA_TYPE;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.RURAL;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.AreaType.URBAN;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.DIBAO_RECIPIENT;
import static cn.zhoucun.services.plan.facts.HouseholdFacts.REGISTERED_POOR;
import static cn.zhoucun.services.plan.facts.HousingFacts.ADMISSION_CONDITIONS;
import static cn.zhoucun.services.plan.facts.HousingFacts.DANGEROUS;
import static cn.zhoucun.services.plan.facts.HousingFacts.DIFFICULTY;
import static cn.zhoucun.services.plan.facts.HousingFacts.INCOME_BAND;
import static cn.zhoucun.services.plan.facts.HousingFacts.IncomeBand.LOW;
import static cn.zhoucun.services.plan.facts.HousingFacts.IncomeBand.LOWER_MIDDLE;
import static cn.zhoucun.services.plan.facts.HousingFacts.NO_HOME;
import static cn.zhoucun.services.plan.facts.HousingFacts.SHANTYTOWN;
import static cn.zhoucun.services.plan.facts.PersonFacts.MIGRANT_WORKER;
import static cn.zhoucun.services.rule.Condition.allOf;
import static cn.zhoucun.services.rule.Condition.anyOf;
import static cn.zhoucun.services.rule.Condition.is;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isTrue;

import cn.zhoucun.services.catalog.ServiceItem;
import cn.zhoucun.services.rule.Amount;
import cn.zhoucun.services.source.Text;
import java.util.List;

/** Basic housing (基本住房保障), rows 64 to 66 of Annex 1. */
public final class HousingServices {

    private static final Text BY_DISTRICT = Text.of("区人民政府", "the district government");

    /** Row 64, 公共租赁住房. */
    public static final ServiceItem PUBLIC_RENTAL = service("HOU-01", "公共租赁住房", "Public rental housing")
            .serves(
                    "符合条件的城镇低收入和中等偏下收入住房困难家庭、新就业无房职工、稳定就业的外来务工人员",
                    "if conditions are met: urban families of low or lower middle income in housing difficulty, the newly"
                            + " employed without a home, and migrant workers in stable work in town",
                    allOf(
                            isTrue(ADMISSION_CONDITIONS),
                            anyOf(
                                            allOf(
                                                    is(AREA_TYPE, URBAN),
                                                    isAnyOf(INCOME_BAND, LOW, LOWER_MIDDLE),
                                                    isTrue(DIFFICULTY)),
                                            allOf(isTrue(NEW_EMPLOYEE), isTrue(NO_HOME)),
                                            allOf(isTrue(MIGRANT_WORKER), isTrue(STABLE_IN_TOWN)))
                                    .readAs(Readings.D078)))
            .gives(IN_KIND, HOUSEHOLD, "实物保障", "a dwelling to rent")
            .gives(
                    CASH,
                    HOUSEHOLD,
                    "货币补贴，租赁补贴逐步加大",
                    "a rent subsidy, which is to grow",
                    Amount.of(yuanSetBy(BY_DISTRICT, "HOU-01.rentSubsidy", PER_MONTH, "住房租赁补贴标准", "rent subsidy")))
            .paidBy(RESPONSIBLE, CITY, DISTRICT, SOCIAL_CAPITAL)
            .ledBy(HOUSING, FINANCE)
            .readAs(Readings.D118, Readings.D120, Readings.D084);

    /** Row 65, 城镇棚户区住房改造; the lead units may be those of row 66 (reading D119). */
    public static final ServiceItem SHANTYTOWN_RENEWAL = service("HOU-02", "城镇棚户区住房改造", "Renewal of urban shantytowns")
            .serves("符合条件的棚户区居民", "residents of shantytowns who meet the conditions", isTrue(SHANTYTOWN))
            .gives(IN_KIND, HOUSEHOLD, "实物安置", "another dwelling")
            .gives(
                    CASH,
                    HOUSEHOLD,
                    "货币补偿，有国家标准的从其标准",
                    "compensation in money, at the state standard where there is one",
                    Amount.of(yuanSetBy(BY_DISTRICT, "HOU-02.compensation", ONCE, "棚户区改造货币补偿标准", "compensation")))
            .paidBy(COMBINED, LOCAL, ENTERPRISE, PERSON)
            .ledBy(CONSTRUCTION, FINANCE, POVERTY_RELIEF, CIVIL_AFFAIRS, DISABLED_FEDERATION)
            .readAs(Readings.D119, Readings.D084);

    /** Row 66, 农村危房改造; the lead units may be those of row 65 (reading D119). */
    public static final ServiceItem RURAL_RENOVATION = service(
                    "HOU-03", "农村危房改造", "Renovation of dangerous rural houses")
            .serves(
                    "住在危房中的农村建档立卡户、分散供养特困人员、低保户和贫困残疾人家庭",
                    "rural families in dangerous houses: on the poverty register, on scattered extreme-hardship support, on"
                            + " minimum living allowance, or poor with a disabled member",
                    allOf(
                            isTrue(DANGEROUS),
                            is(AREA_TYPE, RURAL),
                            anyOf(
                                            isTrue(REGISTERED_POOR),
                                            is(TEKUN_MODE, SCATTERED),
                                            isTrue(DIBAO_RECIPIENT),
                                            allOf(isTrue(DISABILITY_CERTIFICATE), isTrue(POVERTY_RECOGNISED)))
                                    .readAs(Readings.D078)))
            .gives(
                    CASH,
                    HOUSEHOLD,
                    "按地区、类型、档次分类的改造补助",
                    "renovation subsidy by area, type and grade",
                    Amount.of(yuanSetBy(BY_DISTRICT, "HOU-03.subsidy", ONCE, "农村危房改造补助标准", "renovation subsidy")))
            .gives(SERVICE, PUBLIC, "基本完成存量危房改造", "existing dangerous houses renovated for the most part")
            .gives(SERVICE, HOUSEHOLD, "地震设防地区同时抗震改造", "strengthening against earthquakes where the area calls for it")
            .paidBy(COMBINED, PROVINCE, CITY, DISTRICT, PERSON)
            .ledBy(CONSTRUCTION, FINANCE)
            .readAs(Readings.D022, Readings.D048, Readings.D119, Readings.D084);

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(PUBLIC_RENTAL, SHANTYTOWN_RENEWAL, RURAL_RENOVATION);

    private HousingServices() {}
}
