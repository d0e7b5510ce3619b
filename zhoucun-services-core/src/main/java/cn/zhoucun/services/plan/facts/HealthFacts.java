package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;
import java.util.Set;

/** Facts about health, pregnancy and care. */
public final class HealthFacts {

    /** Position as to pregnancy (孕产状况). */
    public static final Fact<Pregnancy> PREGNANCY =
            Fact.choice("person.pregnancyStatus", Pregnancy.values(), "孕产状况", "position as to pregnancy");

    /** Days of gestation; 15+0 weeks are 105, 20+6 weeks are 146 (reading D066). */
    public static final Fact<Integer> GESTATION_DAYS =
            Fact.wholeNumber("person.gestationDays", 0, 320, "孕天数", "days of gestation");

    /** Newborn (新生儿); the text states no limit of age. */
    public static final Fact<Boolean> NEWBORN = Fact.yesNo("person.newborn", "新生儿", "newborn");

    /** Confirmed diagnoses (确诊疾病). */
    public static final Fact<Set<Diagnosis>> DIAGNOSES = Fact.choices(
                    "person.diagnoses", Diagnosis.values(), "确诊疾病", "confirmed diagnoses")
            .determinedBy("医疗机构", "a medical institution");

    /** At high risk of sexual transmission of HIV (艾滋病性传播高危行为人群). */
    public static final Fact<Boolean> HIV_HIGH_RISK = Fact.yesNo(
                    "person.hivHighRisk", "艾滋病性传播高危行为人群", "at high risk of sexual transmission of HIV")
            .determinedBy("区疾控机构", "the district disease control centre");

    /** Priority group for immunisation (预防接种重点人群). */
    public static final Fact<Boolean> IMMUNISATION_PRIORITY = Fact.yesNo(
                    "person.immunisationPriorityGroup", "预防接种重点人群", "priority group for immunisation")
            .determinedBy("卫生部门", "the health authority");

    /** In a priority area for immunisation (预防接种重点地区). */
    public static final Fact<Boolean> IMMUNISATION_PRIORITY_AREA = Fact.yesNo(
                    "person.immunisationPriorityArea", "处于预防接种重点地区", "in a priority area for immunisation")
            .determinedBy("卫生部门", "the health authority");

    /** Part in an epidemic or emergency (传染病或突发公共卫生事件中的身份). */
    public static final Fact<PublicHealthRole> PUBLIC_HEALTH_ROLE = Fact.choice(
                    "event.publicHealthRole",
                    PublicHealthRole.values(),
                    "传染病或突发公共卫生事件中的身份",
                    "part in an epidemic or emergency")
            .determinedBy("疾控机构", "disease control");

    /** Needs emergency care in the district (在区内发生急重危伤病、需要急救). */
    public static final Fact<Boolean> EMERGENCY_CRITICAL_ILLNESS =
            Fact.yesNo("event.emergencyCriticalIllness", "在区内发生急重危伤病、需要急救", "needs emergency care in the district");

    /** Identity known (身份明确). */
    public static final Fact<Boolean> IDENTITY_KNOWN = Fact.yesNo("person.identityKnown", "身份明确", "identity known");

    /** Able to pay the costs (有能力支付相应费用). */
    public static final Fact<Boolean> ABLE_TO_PAY =
            Fact.yesNo("person.ableToPay", "有能力支付相应费用", "able to pay the costs");

    private HealthFacts() {}

    /** Position as to pregnancy. */
    public enum Pregnancy implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 计划怀孕. */
        PLANNING("计划怀孕", "planning pregnancy"),
        /** 怀孕. */
        PREGNANT("怀孕", "pregnant"),
        /** 产后. */
        POSTPARTUM("产后", "after childbirth");

        private final Text label;

        Pregnancy(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** A confirmed diagnosis. */
    public enum Diagnosis implements Option {
        /** 原发性高血压. */
        HYPERTENSION("原发性高血压", "hypertension"),
        /** Ⅱ型糖尿病. */
        TYPE2_DIABETES("Ⅱ型糖尿病", "type 2 diabetes"),
        /** 严重精神障碍. */
        SEVERE_MENTAL_DISORDER("严重精神障碍", "severe mental disorder"),
        /** 精神分裂症. */
        SCHIZOPHRENIA("精神分裂症", "schizophrenia"),
        /** 确诊肺结核. */
        PULMONARY_TB_CONFIRMED("确诊肺结核", "confirmed pulmonary tuberculosis"),
        /** 艾滋病病毒感染. */
        HIV("艾滋病病毒感染", "HIV"),
        /** 艾滋病. */
        AIDS("艾滋病", "AIDS");

        private final Text label;

        Diagnosis(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Part in an infectious disease or a public health emergency. */
    public enum PublicHealthRole implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 法定传染病病人. */
        CONFIRMED_CASE("法定传染病病人", "confirmed case"),
        /** 疑似病人. */
        SUSPECTED_CASE("疑似病人", "suspected case"),
        /** 密切接触者. */
        CLOSE_CONTACT("密切接触者", "close contact"),
        /** 突发公共卫生事件伤病员. */
        EMERGENCY_CASUALTY("突发公共卫生事件伤病员", "casualty of an emergency"),
        /** 相关人群. */
        RELATED("相关人群", "otherwise concerned");

        private final Text label;

        PublicHealthRole(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
