package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;

/** Facts about the person whom a case is about. */
public final class PersonFacts {

    /** Date of birth; the age in completed years (周岁) follows from it and the date of assessment. */
    public static final Fact<LocalDate> BIRTH_DATE = Fact.pastDay("person.birthDate", "出生日期", "date of birth");

    /** How the person belongs to the district; the first three are permanent residents (常住人口). */
    public static final Fact<Residence> RESIDENCE =
            Fact.choice("person.residenceStatus", Residence.values(), "居住状况", "residence status");

    /** Kind of hukou (户籍类型). */
    public static final Fact<HukouType> HUKOU_TYPE =
            Fact.choice("person.hukouType", HukouType.values(), "户籍类型", "kind of hukou");

    /** Has hukou in Zibo (具有淄博市户籍). */
    public static final Fact<Boolean> HUKOU_IN_ZIBO = Fact.yesNo("person.hukouInZibo", "具有淄博市户籍", "has hukou in Zibo");

    /** Spouse has hukou in Zibo (配偶具有淄博市户籍). */
    public static final Fact<Boolean> SPOUSE_HUKOU_IN_ZIBO =
            Fact.yesNo("person.spouseHukouInZibo", "配偶具有淄博市户籍", "spouse has hukou in Zibo");

    /** At school or university (在校学生). */
    public static final Fact<Boolean> STUDENT = Fact.yesNo("person.student", "在校学生", "at school or university");

    /** Recognised as in a vulnerable group (弱势群体). */
    public static final Fact<Boolean> VULNERABLE_GROUP = Fact.yesNo(
                    "person.vulnerableGroupRecognised", "弱势群体", "recognised as in a vulnerable group")
            .determinedBy("区司法部门", "the district justice bureau");

    /** Within the means test of legal aid (符合法律援助经济困难标准). */
    public static final Fact<Boolean> LEGAL_AID_MEANS = Fact.yesNo(
                    "person.legalAidMeansPassed", "符合法律援助经济困难标准", "within the means test of legal aid")
            .determinedBy("法律援助机构", "the legal aid body");

    /** Migrant worker (外来务工人员). */
    public static final Fact<Boolean> MIGRANT_WORKER = Fact.yesNo("person.migrantWorker", "外来务工人员", "migrant worker");

    /** Takes part in traffic (交通参与者). */
    public static final Fact<Boolean> TRAFFIC_PARTICIPANT =
            Fact.yesNo("person.trafficParticipant", "交通参与者", "takes part in traffic");

    /** On active military service (现役军人). */
    public static final Fact<Boolean> ACTIVE_SERVICEMEMBER =
            Fact.yesNo("person.activeServicemember", "现役军人", "on active military service");

    private PersonFacts() {}

    /** How a person belongs to the district. */
    public enum Residence implements Option {
        /** 本地户籍. */
        LOCAL_HUKOU("本地户籍", "local hukou"),
        /** 持居住证. */
        RESIDENCE_PERMIT("持居住证", "residence permit"),
        /** 其他常住人口. */
        OTHER_PERMANENT_RESIDENT("其他常住人口", "other permanent resident"),
        /** 非常住人口. */
        NON_RESIDENT("非常住人口", "not resident");

        private final Text label;

        Residence(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Kind of hukou. */
    public enum HukouType implements Option {
        /** 农村户籍. */
        RURAL("农村户籍", "rural"),
        /** 城镇户籍. */
        URBAN("城镇户籍", "urban");

        private final Text label;

        HukouType(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
