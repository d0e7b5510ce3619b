package cn.zhoucun.services.plan;

import static cn.zhoucun.services.catalog.BenefitKind.SERVICE;
import static cn.zhoucun.services.catalog.Funding.Arrangement.RESPONSIBLE;
import static cn.zhoucun.services.catalog.Payer.CITY;
import static cn.zhoucun.services.catalog.Payer.DISTRICT;
import static cn.zhoucun.services.catalog.Recipient.PERSON;
import static cn.zhoucun.services.catalog.Recipient.PUBLIC;
import static cn.zhoucun.services.plan.Departments.FINANCE;
import static cn.zhoucun.services.plan.Departments.JUSTICE;
import static cn.zhoucun.services.plan.Paragraph.service;
import static cn.zhoucun.services.plan.facts.EventFacts.CIVIL_DISPUTE;
import static cn.zhoucun.services.plan.facts.EventFacts.LEGAL_SPECIAL_CASE;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.TYPE;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.Type.RURAL_COLLECTIVE;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.Type.SMALL_MICRO_ENTERPRISE;
import static cn.zhoucun.services.plan.facts.OrganisationFacts.Type.VILLAGE_OR_COMMUNITY;
import static cn.zhoucun.services.plan.facts.PersonFacts.LEGAL_AID_MEANS;
import static cn.zhoucun.services.plan.facts.PersonFacts.VULNERABLE_GROUP;
import static cn.zhoucun.services.rule.Condition.isAnyOf;
import static cn.zhoucun.services.rule.Condition.isTrue;

import cn.zhoucun.services.catalog.ServiceItem;
import java.util.List;

/** Basic public legal services (基本公共法律服务), rows 87 to 90 of Annex 1. */
public final class LegalServices {

    /** Row 87, 法治宣传教育. */
    public static final ServiceItem LEGAL_EDUCATION = service("LAW-01", "法治宣传教育", "Legal education")
            .servesEveryone("城乡居民", "urban and rural residents")
            .gives(SERVICE, PUBLIC, "法律六进活动和法治文化工程", "law brought to offices, villages, schools and firms")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(JUSTICE, FINANCE)
            .readAs();

    /** Row 88, 法律援助. */
    public static final ServiceItem LEGAL_AID = service("LAW-02", "法律援助", "Legal aid")
            .serves("经济困难公民", "citizens in economic difficulty", isTrue(LEGAL_AID_MEANS))
            .serves("特殊案件当事人", "parties to special cases", isTrue(LEGAL_SPECIAL_CASE))
            .gives(SERVICE, PERSON, "无偿法律咨询、代理和刑事辩护", "legal advice, representation and defence, free of charge")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(JUSTICE, FINANCE)
            .readAs();

    /** Row 89, 公益性基础法律服务; for persons and for organisations. */
    public static final ServiceItem BASIC_LEGAL_SERVICES = service("LAW-03", "公益性基础法律服务", "Basic legal services")
            .serves("弱势群体", "vulnerable groups", isTrue(VULNERABLE_GROUP))
            .serves(
                    "小微企业、农村集体经济组织、村（社区）",
                    "small enterprises, rural collectives, villages and communities",
                    isAnyOf(TYPE, SMALL_MICRO_ENTERPRISE, RURAL_COLLECTIVE, VILLAGE_OR_COMMUNITY))
            .gives(SERVICE, PERSON, "公益性法律顾问、咨询、辩护、代理和公证", "counsel, advice, defence, representation and notaries")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(JUSTICE, FINANCE)
            .readAs();

    /** Row 90, 人民调解. */
    public static final ServiceItem MEDIATION = service("LAW-04", "人民调解", "Mediation")
            .serves("发生民间纠纷的城乡居民", "urban and rural residents in a civil dispute", isTrue(CIVIL_DISPUTE))
            .gives(SERVICE, PERSON, "常见民间纠纷的免费调解", "free mediation of common civil disputes")
            .paidBy(RESPONSIBLE, CITY, DISTRICT)
            .ledBy(JUSTICE, FINANCE)
            .readAs();

    /** The services of this domain, in printed order. */
    static final List<ServiceItem> ALL = List.of(LEGAL_EDUCATION, LEGAL_AID, BASIC_LEGAL_SERVICES, MEDIATION);

    private LegalServices() {}
}
