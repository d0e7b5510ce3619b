package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;
import java.util.Set;

/** Facts about disability. */
public final class DisabilityFacts {

    /** Holds a disability certificate (持有残疾人证). */
    public static final Fact<Boolean> DISABILITY_CERTIFICATE = Fact.yesNo(
                    "person.disabilityCertificate", "持有残疾人证", "holds a disability certificate")
            .determinedBy("残联", "the disabled persons' federation");

    /** Grade of disability (残疾等级). */
    public static final Fact<Grade> DISABILITY_GRADE = Fact.choice(
                    "person.disabilityGrade", Grade.values(), "残疾等级", "grade of disability")
            .determinedBy("残联", "the disabled persons' federation");

    /** Kinds of disability (残疾类别). */
    public static final Fact<Set<Type>> DISABILITY_TYPES = Fact.choices(
                    "person.disabilityTypes", Type.values(), "残疾类别", "kinds of disability")
            .determinedBy("残联", "the disabled persons' federation");

    /** Disabled child (残疾儿童); the text asks for no certificate. */
    public static final Fact<Boolean> DISABLED_CHILD = Fact.yesNo("person.disabledChild", "残疾儿童", "disabled child")
            .determinedBy("医疗机构或残联", "a medical institution or the disabled persons' federation");

    /** Needs long-term care (需要长期照护). */
    public static final Fact<Boolean> NEEDS_LONG_TERM_CARE = Fact.yesNo(
                    "person.needsLongTermCare", "需要长期照护", "needs long-term care")
            .determinedBy("评估机构", "an assessment");

    /** Needs rehabilitation (有康复需求). */
    public static final Fact<Boolean> REHAB_NEED =
            Fact.yesNo("person.rehabNeed", "有康复需求", "needs rehabilitation").determinedBy("需求评估", "a needs assessment");

    /** Conditions of care in an institution met (符合托养服务条件). */
    public static final Fact<Boolean> CARE_CONDITIONS = Fact.yesNo(
                    "person.disabilityCareConditionsMet", "符合托养服务条件", "conditions of care in an institution met")
            .determinedBy("残联", "the disabled persons' federation");

    /** Supported by the family (靠家庭供养). */
    public static final Fact<Boolean> SUPPORTED_BY_FAMILY = Fact.yesNo(
                    "person.supportedByFamily", "靠家庭供养", "supported by the family")
            .determinedBy("民政部门", "civil affairs");

    /** A household of one's own (单独立户). */
    public static final Fact<Boolean> SEPARATE_HOUSEHOLD =
            Fact.yesNo("person.separateHousehold", "单独立户", "a household of one's own");

    /** Child of an unemployed severely disabled person (无业重度残疾人子女). */
    public static final Fact<Boolean> PARENT_UNEMPLOYED_SEVERELY_DISABLED = Fact.yesNo(
            "person.parentUnemployedSeverelyDisabled", "无业重度残疾人子女", "child of an unemployed severely disabled person");

    private DisabilityFacts() {}

    /** Grade of a disability; grades 1 and 2 are severe (重度). */
    public enum Grade implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 一级. */
        GRADE_1("一级", "grade 1"),
        /** 二级. */
        GRADE_2("二级", "grade 2"),
        /** 三级. */
        GRADE_3("三级", "grade 3"),
        /** 四级. */
        GRADE_4("四级", "grade 4");

        private final Text label;

        Grade(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Kind of a disability. */
    public enum Type implements Option {
        /** 视力. */
        VISUAL("视力", "visual"),
        /** 听力. */
        HEARING("听力", "hearing"),
        /** 言语. */
        SPEECH("言语", "speech"),
        /** 肢体. */
        LIMB("肢体", "limb"),
        /** 智力. */
        INTELLECTUAL("智力", "intellectual"),
        /** 精神. */
        MENTAL("精神", "mental"),
        /** 多重. */
        MULTIPLE("多重", "multiple");

        private final Text label;

        Type(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
