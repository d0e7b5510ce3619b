package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Facts about military service and those it leaves behind. */
public final class VeteranFacts {

    /** Discharged from military service (退役军人). */
    public static final Fact<Boolean> VETERAN =
            Fact.yesNo("person.veteran", "退役军人", "discharged from military service");

    /** Way of resettlement (退役安置方式). */
    public static final Fact<Resettlement> RESETTLEMENT =
            Fact.choice("person.resettlementMode", Resettlement.values(), "退役安置方式", "way of resettlement");

    /** Grade of disability from service (残疾军人等级). */
    public static final Fact<ServiceDisability> SERVICE_DISABILITY = Fact.choice(
            "person.veteranDisabilityGrade", ServiceDisability.values(), "残疾军人等级", "grade of disability from service");

    /** Category of claim for service (优抚对象类别). */
    public static final Fact<EntitledCategory> ENTITLED_CATEGORY = Fact.choice(
                    "person.entitledCategory", EntitledCategory.values(), "优抚对象类别", "category of claim for service")
            .determinedBy("民政部门", "civil affairs");

    /** Receives periodic relief (享受国家定期抚恤补助待遇). */
    public static final Fact<Boolean> PERIODIC_RELIEF = Fact.yesNo(
                    "person.periodicEntitledRelief", "享受国家定期抚恤补助待遇", "receives periodic relief")
            .determinedBy("民政部门", "civil affairs");

    /** Receives state relief for service (享受国家抚恤补助). */
    public static final Fact<Boolean> STATE_ENTITLED_BENEFIT = Fact.yesNo(
                    "person.stateEntitledBenefit", "享受国家抚恤补助", "receives state relief for service")
            .determinedBy("民政部门", "civil affairs");

    /** Needs permanent medical care (需要常年医疗). */
    public static final Fact<Boolean> NEEDS_PERMANENT_MEDICAL_CARE = Fact.yesNo(
                    "person.needsPermanentMedicalCare", "需要常年医疗", "needs permanent medical care")
            .determinedBy("医疗机构", "a medical institution");

    /** Alone and not fit to live dispersed (独身一人不便分散安置). */
    public static final Fact<Boolean> ALONE_UNSUITABLE_FOR_DISPERSED = Fact.yesNo(
                    "person.aloneUnsuitableForDispersedPlacement", "独身一人不便分散安置", "alone and not fit to live dispersed")
            .determinedBy("民政部门", "civil affairs");

    private VeteranFacts() {}

    /** How someone discharged is resettled. */
    public enum Resettlement implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 自主就业. */
        SELF_EMPLOYMENT("自主就业", "self-employment"),
        /** 安排工作. */
        ASSIGNED_WORK("安排工作", "assigned work"),
        /** 退休. */
        RETIREMENT("退休", "retirement"),
        /** 供养. */
        STATE_SUPPORT("供养", "state support");

        private final Text label;

        Resettlement(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Grade of a disability from service, another scale than that of civil disability; 1 is the most severe. */
    public enum ServiceDisability implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 一级. */
        GRADE_1("一级", "grade 1"),
        /** 二级. */
        GRADE_2("二级", "grade 2"),
        /** 三级. */
        GRADE_3("三级", "grade 3"),
        /** 四级. */
        GRADE_4("四级", "grade 4"),
        /** 五级. */
        GRADE_5("五级", "grade 5"),
        /** 六级. */
        GRADE_6("六级", "grade 6"),
        /** 七级. */
        GRADE_7("七级", "grade 7"),
        /** 八级. */
        GRADE_8("八级", "grade 8"),
        /** 九级. */
        GRADE_9("九级", "grade 9"),
        /** 十级. */
        GRADE_10("十级", "grade 10");

        private final Text label;

        ServiceDisability(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Category of those with a claim on the state for military service (优抚对象). */
    public enum EntitledCategory implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 烈士遗属. */
        MARTYR_FAMILY("烈士遗属", "family of a martyr"),
        /** 因公牺牲军人遗属. */
        DUTY_DEATH_FAMILY("因公牺牲军人遗属", "family of a soldier who died on duty"),
        /** 病故军人遗属. */
        ILLNESS_DEATH_FAMILY("病故军人遗属", "family of a soldier who died of illness"),
        /** 残疾军人. */
        DISABLED_SERVICEMAN("残疾军人", "disabled soldier"),
        /** 复员军人. */
        DEMOBILISED("复员军人", "demobilised soldier"),
        /** 退伍军人. */
        DISCHARGED("退伍军人", "discharged soldier"),
        /** 其他优抚对象. */
        OTHER("其他优抚对象", "other");

        private final Text label;

        EntitledCategory(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
