package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Facts about means, support and recognised hardship. */
public final class HardshipFacts {

    /** Able to work (有劳动能力). */
    public static final Fact<Boolean> WORK_CAPACITY = Fact.yesNo("person.workCapacity", "有劳动能力", "able to work")
            .determinedBy("有关鉴定或主管部门", "the competent authority");

    /** Has a source of income (有生活来源). */
    public static final Fact<Boolean> INCOME_SOURCE = Fact.yesNo(
                    "person.hasIncomeSource", "有生活来源", "has a source of income")
            .determinedBy("民政部门", "civil affairs");

    /** Able to care for oneself (生活能够自理). */
    public static final Fact<Boolean> SELF_CARE = Fact.yesNo("person.selfCare", "生活能够自理", "able to care for oneself")
            .determinedBy("自理能力评估", "a self-care assessment");

    /** Those who must support by law (法定赡养、抚养、扶养义务人). */
    public static final Fact<Supporters> LEGAL_SUPPORTERS = Fact.choice(
                    "person.legalSupporters", Supporters.values(), "法定赡养、抚养、扶养义务人", "those who must support by law")
            .determinedBy("民政部门", "civil affairs");

    /** Supported as a person in extreme hardship (特困供养人员). */
    public static final Fact<Boolean> TEKUN_RECIPIENT = Fact.yesNo(
                    "person.tekunRecipient", "特困供养人员", "supported as a person in extreme hardship")
            .determinedBy("民政部门", "civil affairs");

    /** How extreme-hardship support is given (特困供养方式). */
    public static final Fact<TekunMode> TEKUN_MODE = Fact.choice(
                    "person.tekunMode", TekunMode.values(), "特困供养方式", "how extreme-hardship support is given")
            .determinedBy("民政部门", "civil affairs");

    /** Recognised as in other special difficulty (其他特殊困难人员). */
    public static final Fact<Boolean> SPECIAL_DIFFICULTY = Fact.yesNo(
                    "person.specialDifficultyRecognised", "其他特殊困难人员", "recognised as in other special difficulty")
            .determinedBy("区级以上人民政府", "the government of the district or above");

    /** Of a group that medical assistance has been extended to (所属群体已纳入医疗救助范围), reading D072. */
    public static final Fact<Boolean> MEDICAL_ASSISTANCE_EXTENDED = Fact.yesNo(
                    "person.medicalAssistanceExtended",
                    "所属群体已纳入医疗救助范围",
                    "of a group that medical assistance has been extended to")
            .determinedBy("民政部门", "civil affairs");

    /** Recognised as poor (贫困残疾人). */
    public static final Fact<Boolean> POVERTY_RECOGNISED = Fact.yesNo(
                    "person.povertyRecognised", "贫困残疾人", "recognised as poor")
            .determinedBy("扶贫或民政部门", "the poverty relief office or civil affairs");

    /** Recognised as in living hardship (生活困难). */
    public static final Fact<Boolean> LIVING_HARDSHIP = Fact.yesNo(
                    "person.livingHardshipRecognised", "生活困难", "recognised as in living hardship")
            .determinedBy("民政部门", "civil affairs");

    /** Old person in recognised hardship (困难老年人). */
    public static final Fact<Boolean> ELDERLY_HARDSHIP = Fact.yesNo(
                    "person.elderlyHardshipRecognised", "困难老年人", "old person in recognised hardship")
            .determinedBy("民政部门", "civil affairs");

    /** Cause of hardship (困难原因). */
    public static final Fact<HardshipCause> HARDSHIP_CAUSE = Fact.choice(
                    "event.hardshipCause", HardshipCause.values(), "困难原因", "cause of hardship")
            .determinedBy("民政部门或镇（街道）", "civil affairs or the town");

    /** The person's basic living in distress (个人基本生活陷入困境). */
    public static final Fact<Boolean> LIVING_IN_DISTRESS = Fact.yesNo(
                    "person.livingInDistress", "个人基本生活陷入困境", "the person's basic living in distress")
            .determinedBy("民政部门或镇（街道）", "civil affairs or the town");

    /** Family support at hand for now (暂时能得到家庭支持). */
    public static final Fact<Boolean> FAMILY_SUPPORT_AVAILABLE =
            Fact.yesNo("event.familySupportAvailable", "暂时能得到家庭支持", "family support at hand for now");

    /** Basic living gravely affected by a natural disaster (基本生活受自然灾害严重影响). */
    public static final Fact<Boolean> DISASTER_AFFECTED = Fact.yesNo(
                    "event.disasterAffected", "基本生活受自然灾害严重影响", "basic living gravely affected by a natural disaster")
            .determinedBy("民政部门", "civil affairs");

    /** In living hardship in the winter of a disaster or the following spring (当年冬寒或次年春荒生活困难). */
    public static final Fact<Boolean> WINTER_SPRING_HARDSHIP = Fact.yesNo(
                    "event.winterSpringHardship",
                    "当年冬寒或次年春荒生活困难",
                    "in living hardship in the winter of a disaster or the following spring")
            .determinedBy("民政部门", "civil affairs");

    private HardshipFacts() {}

    /** Those who must support a person by law (法定赡养、抚养、扶养义务人). */
    public enum Supporters implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 有但无能力. */
        EXIST_UNABLE("有但无能力", "exist, unable"),
        /** 有且有能力. */
        EXIST_ABLE("有且有能力", "exist, able");

        private final Text label;

        Supporters(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How a person in extreme hardship is supported. */
    public enum TekunMode implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 集中供养. */
        CENTRALISED("集中供养", "centralised"),
        /** 分散供养. */
        SCATTERED("分散供养", "scattered");

        private final Text label;

        TekunMode(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What brought sudden hardship. */
    public enum HardshipCause implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 火灾. */
        FIRE("火灾", "fire"),
        /** 交通事故. */
        TRAFFIC_ACCIDENT("交通事故", "traffic accident"),
        /** 其他意外事件. */
        OTHER_ACCIDENT("其他意外事件", "other accident"),
        /** 突发重大疾病. */
        SUDDEN_MAJOR_ILLNESS("突发重大疾病", "sudden major illness"),
        /** 生活必需支出突然增加. */
        EXPENDITURE_SURGE("生活必需支出突然增加", "surge of necessary expenditure"),
        /** 其他特殊困难. */
        OTHER("其他特殊困难", "other special difficulty");

        private final Text label;

        HardshipCause(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
