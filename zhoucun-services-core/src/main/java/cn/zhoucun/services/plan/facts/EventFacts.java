package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;

/** Facts about what is asked for or has happened. */
public final class EventFacts {

    /** Registers marriage in the district (在本区登记结婚). */
    public static final Fact<Boolean> MARRIAGE_REGISTERED_HERE =
            Fact.yesNo("event.marriageRegisteredHere", "在本区登记结婚", "registers marriage in the district");

    /** Applied (提出申请). */
    public static final Fact<Boolean> APPLICATION_SUBMITTED =
            Fact.yesNo("event.applicationSubmitted", "提出申请", "applied");

    /** Needs a funeral service (需要殡葬服务). */
    public static final Fact<Boolean> FUNERAL_SERVICE_NEEDED =
            Fact.yesNo("event.deathServiceNeeded", "需要殡葬服务", "needs a funeral service");

    /** Keeps to the state funeral policy (执行国家殡葬政策). */
    public static final Fact<Boolean> FUNERAL_POLICY_COMPLIED = Fact.yesNo(
                    "event.funeralPolicyComplied", "执行国家殡葬政策", "keeps to the state funeral policy")
            .determinedBy("民政部门", "civil affairs");

    /** Party to a special case (特殊案件当事人). */
    public static final Fact<Boolean> LEGAL_SPECIAL_CASE = Fact.yesNo(
                    "event.legalSpecialCase", "特殊案件当事人", "party to a special case")
            .determinedBy("法律援助机构", "the legal aid body");

    /** In a civil dispute (发生民间纠纷). */
    public static final Fact<Boolean> CIVIL_DISPUTE = Fact.yesNo("event.civilDispute", "发生民间纠纷", "in a civil dispute");

    private EventFacts() {}
}
