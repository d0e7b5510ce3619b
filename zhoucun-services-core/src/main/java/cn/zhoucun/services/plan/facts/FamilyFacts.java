package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;
import java.util.Set;

/** Facts about parents, children and family planning. */
public final class FamilyFacts {

    /** Orphan (孤儿): has lost the parents, or they cannot be found (reading D076). */
    public static final Fact<Boolean> ORPHAN =
            Fact.yesNo("person.orphan", "孤儿", "orphan").determinedBy("民政部门", "civil affairs");

    /** How the orphan is raised (孤儿养育方式). */
    public static final Fact<OrphanCare> ORPHAN_CARE = Fact.choice(
                    "person.orphanCare", OrphanCare.values(), "孤儿养育方式", "how the orphan is raised")
            .determinedBy("民政部门", "civil affairs");

    /** Parents working away (父母外出务工情况). */
    public static final Fact<Migration> PARENTS_MIGRATION = Fact.choice(
                    "person.parentsMigration", Migration.values(), "父母外出务工情况", "parents working away")
            .determinedBy("民政部门", "civil affairs");

    /** Kinds of hardship of a child (困境儿童类型). */
    public static final Fact<Set<ChildHardship>> CHILD_HARDSHIP = Fact.choices(
                    "person.childHardship", ChildHardship.values(), "困境儿童类型", "kinds of hardship of a child")
            .determinedBy("民政部门", "civil affairs");

    /** Children born (生育子女数). */
    public static final Fact<Integer> CHILDREN_BORN =
            Fact.wholeNumber("person.childrenBorn", 0, 30, "生育子女数", "children born");

    /** Daughters born (生育女孩数). */
    public static final Fact<Integer> DAUGHTERS_BORN =
            Fact.wholeNumber("person.daughtersBorn", 0, 30, "生育女孩数", "daughters born");

    /** Family that kept to family planning (计划生育家庭). */
    public static final Fact<Boolean> FAMILY_PLANNING_COMPLIANT = Fact.yesNo(
                    "person.familyPlanningCompliant", "计划生育家庭", "family that kept to family planning")
            .determinedBy("区卫生计生部门", "the district health and family planning bureau");

    /** Conditions of services for a further birth met (符合再生育技术服务条件). */
    public static final Fact<Boolean> FURTHER_BIRTH_CONDITIONS = Fact.yesNo(
                    "person.furtherBirthConditionsMet", "符合再生育技术服务条件", "conditions of services for a further birth met")
            .determinedBy("区卫生计生部门", "the district health and family planning bureau");

    /** What befell the only child (独生子女伤残死亡情况). */
    public static final Fact<OnlyChild> ONLY_CHILD_CONDITION = Fact.choice(
                    "person.onlyChildCondition", OnlyChild.values(), "独生子女伤残死亡情况", "what befell the only child")
            .determinedBy("区卫生计生部门", "the district health and family planning bureau");

    /** Grade of birth-control complication (节育手术并发症等级). */
    public static final Fact<Complication> COMPLICATION_GRADE = Fact.choice(
                    "person.fpComplicationGrade",
                    Complication.values(),
                    "节育手术并发症等级",
                    "grade of birth-control complication")
            .determinedBy("医学鉴定机构", "a medical appraisal");

    /** Conditions of special assistance met (符合特别扶助条件). */
    public static final Fact<Boolean> SPECIAL_ASSISTANCE_CONDITIONS = Fact.yesNo(
                    "person.specialAssistanceConditionsMet", "符合特别扶助条件", "conditions of special assistance met")
            .determinedBy("区卫生计生部门", "the district health and family planning bureau");

    /** Other urban resident (城镇其他居民). */
    public static final Fact<Boolean> URBAN_OTHER_RESIDENT = Fact.yesNo(
                    "person.urbanOtherResident", "城镇其他居民", "other urban resident")
            .determinedBy("区卫生计生部门", "the district health and family planning bureau");

    private FamilyFacts() {}

    /** Which parents work away from home, and whether the other can care. */
    public enum Migration implements Option {
        /** 父母均在家. */
        NONE("父母均在家", "no parent away"),
        /** 一方外出，另一方有监护能力. */
        ONE_AWAY_OTHER_CAPABLE("一方外出，另一方有监护能力", "one away, the other can care"),
        /** 一方外出，另一方无监护能力. */
        ONE_AWAY_OTHER_INCAPABLE("一方外出，另一方无监护能力", "one away, the other cannot care"),
        /** 双方外出. */
        BOTH_AWAY("双方外出", "both away");

        private final Text label;

        Migration(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Why a child is in hardship (困境儿童). */
    public enum ChildHardship implements Option {
        /** 家庭贫困. */
        POVERTY("家庭贫困", "poverty"),
        /** 自身残疾. */
        OWN_DISABILITY("自身残疾", "own disability"),
        /** 监护缺失或不当. */
        GUARDIANSHIP("监护缺失或不当", "missing or improper guardianship");

        private final Text label;

        ChildHardship(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What befell an only child. */
    public enum OnlyChild implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 伤残. */
        DISABLED("伤残", "disabled"),
        /** 死亡. */
        DECEASED("死亡", "deceased");

        private final Text label;

        OnlyChild(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Grade of a complication of birth-control surgery; grade 1 is the most severe. */
    public enum Complication implements Option {
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

        Complication(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How an orphan is raised. */
    public enum OrphanCare implements Option {
        /** 机构养育. */
        INSTITUTION("机构养育", "in an institution"),
        /** 散居养育. */
        DISPERSED("散居养育", "in a family");

        private final Text label;

        OrphanCare(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
