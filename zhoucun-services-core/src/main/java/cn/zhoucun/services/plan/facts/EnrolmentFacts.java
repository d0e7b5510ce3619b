package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;
import org.joda.money.Money;

/** Facts about the school or kindergarten that the person attends. */
public final class EnrolmentFacts {

    /** What the person attends as a pupil; {@link Stage#NONE} if nothing. */
    public static final Fact<Stage> STAGE =
            Fact.choice("enrolment.stage", Stage.values(), "就读学段", "stage of education");

    /** Attends a special education school; its stage is given by {@link #STAGE}. */
    public static final Fact<Boolean> SPECIAL_SCHOOL =
            Fact.yesNo("enrolment.specialSchool", "就读特殊教育学校", "at a special education school");

    /** Special education pupil in a regular class (随班就读特教学生). */
    public static final Fact<Boolean> FOLLOW_CLASS_SPECIAL = Fact.yesNo(
                    "enrolment.followClassSpecial", "随班就读特教学生", "special education pupil in a regular class")
            .determinedBy("教育部门", "the education authority");

    /** Works at a kindergarten, primary or secondary school (在校（园）教职工). */
    public static final Fact<Boolean> SCHOOL_STAFF =
            Fact.yesNo("enrolment.schoolStaff", "在校（园）教职工", "works at a kindergarten or school");

    /** Who runs the school (办学性质). */
    public static final Fact<Ownership> SCHOOL_OWNERSHIP =
            Fact.choice("enrolment.schoolOwnership", Ownership.values(), "办学性质", "who runs the school");

    /** The grade, counted from 1 within the stage. */
    public static final Fact<Integer> GRADE =
            Fact.wholeNumber("enrolment.grade", 1, 6, "年级（学段内）", "grade within the stage");

    /** Enrolled full-time with formal status (全日制正式学籍). */
    public static final Fact<Boolean> FULL_TIME_FORMAL =
            Fact.yesNo("enrolment.fullTimeFormal", "全日制正式学籍", "enrolled full-time with formal status");

    /** Kind of major (专业类别). */
    public static final Fact<Major> MAJOR_TYPE =
            Fact.choice("enrolment.majorType", Major.values(), "专业类别", "kind of major");

    /** Boards at school (寄宿). */
    public static final Fact<Boolean> BOARDING = Fact.yesNo("enrolment.boarding", "寄宿", "boards at school");

    /** Rides a school bus (乘坐校车). */
    public static final Fact<Boolean> SCHOOL_BUS = Fact.yesNo("enrolment.schoolBus", "乘坐校车", "rides a school bus");

    /** Inclusive kindergarten (普惠性幼儿园). */
    public static final Fact<Boolean> KINDERGARTEN_INCLUSIVE = Fact.yesNo(
                    "enrolment.kindergartenInclusive", "普惠性幼儿园", "inclusive kindergarten")
            .determinedBy("教育部门", "the education authority");

    /** The kindergarten was approved by the education authority of the district or above (reading D056). */
    public static final Fact<Boolean> KINDERGARTEN_APPROVED = Fact.yesNo(
                    "enrolment.kindergartenApproved", "幼儿园经区及以上教育行政部门审批设立", "approved kindergarten")
            .determinedBy("教育部门", "the education authority");

    /** The conditions for private general senior secondary schools are met (reading D059). */
    public static final Fact<Boolean> PRIVATE_SCHOOL_CONDITIONS_MET = Fact.yesNo(
                    "enrolment.privateSchoolConditionsMet", "符合民办普通高中条件", "conditions for private schools met")
            .determinedBy("教育部门", "the education authority");

    /** The tier that was set for the pupil. */
    public static final Fact<GrantTier> GRANT_TIER = Fact.choice(
                    "enrolment.grantTier", GrantTier.values(), "助学金档次", "tier of the grant")
            .determinedBy("学校和教育部门", "the school and the education authority");

    /** The tuition and miscellaneous fees of compulsory education (学杂费) that would be due, yuan per year. */
    public static final Fact<Money> COMPULSORY_FEES = Fact.yuan(
            "enrolment.compulsoryFeesPerYear",
            Frequency.PER_YEAR,
            1_000_000,
            "学杂费标准",
            "tuition and miscellaneous fees");

    /** The approved fee for care and education of the kindergarten (保教费), yuan per year. */
    public static final Fact<Money> CARE_FEE =
            Fact.yuan("enrolment.careFeePerYear", Frequency.PER_YEAR, 1_000_000, "保教费标准", "fee for care and education");

    /** The approved tuition of the school, without accommodation, yuan per year. */
    public static final Fact<Money> TUITION =
            Fact.yuan("enrolment.tuitionPerYear", Frequency.PER_YEAR, 1_000_000, "学费标准（不含住宿费）", "approved tuition");

    /** The tuition waived at public schools of the same type, and for vocational schools major, yuan per year. */
    public static final Fact<Money> PUBLIC_TUITION = Fact.yuan(
            "enrolment.publicTuitionPerYear",
            Frequency.PER_YEAR,
            1_000_000,
            "同类公办学校免除学费标准",
            "tuition waived at comparable public schools");

    private EnrolmentFacts() {}

    /** What a pupil attends (学段). */
    public enum Stage implements Option {
        /** 未就学. */
        NONE("未就学", "not enrolled"),
        /** 学前教育. */
        PRESCHOOL("学前教育", "preschool"),
        /** 小学. */
        PRIMARY("小学", "primary school"),
        /** 初中. */
        JUNIOR_SECONDARY("初中", "junior secondary school"),
        /** 普通高中. */
        SENIOR_GENERAL("普通高中", "general senior secondary school"),
        /** 中等职业学校. */
        SECONDARY_VOCATIONAL("中等职业学校", "secondary vocational school"),
        /** 高等教育. */
        HIGHER("高等教育", "higher education");

        private final Text label;

        Stage(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Who runs a school (办学性质). */
    public enum Ownership implements Option {
        /** 公办. */
        PUBLIC("公办", "public"),
        /** 民办. */
        PRIVATE("民办", "private");

        private final Text label;

        Ownership(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What a pupil of a vocational school majors in, as far as the plan tells majors apart. */
    public enum Major implements Option {
        /** 涉农专业. */
        AGRICULTURE("涉农专业", "agriculture"),
        /** 艺术类相关表演专业. */
        PERFORMING_ARTS("艺术类相关表演专业", "performing arts"),
        /** 其他专业. */
        OTHER("其他专业", "other");

        private final Text label;

        Major(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** The tier of a state grant (档) that those who grant it have set for a pupil. */
    public enum GrantTier implements Option {
        /** 1档. */
        TIER_1("1档", "tier 1"),
        /** 2档. */
        TIER_2("2档", "tier 2"),
        /** 3档. */
        TIER_3("3档", "tier 3");

        private final Text label;

        GrantTier(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
