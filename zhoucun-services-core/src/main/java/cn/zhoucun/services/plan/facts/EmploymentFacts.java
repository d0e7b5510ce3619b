package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import org.joda.money.Money;

/** Facts about work, looking for work and training. */
public final class EmploymentFacts {

    /** Position in working life (就业状况). */
    public static final Fact<Status> STATUS =
            Fact.choice("person.employmentStatus", Status.values(), "就业状况", "position in working life");

    /** Wants employment (有就业需求). */
    public static final Fact<Boolean> WANTS_EMPLOYMENT =
            Fact.yesNo("person.wantsEmployment", "有就业需求", "wants employment");

    /** Wants to start a business (有创业需求). */
    public static final Fact<Boolean> WANTS_BUSINESS =
            Fact.yesNo("person.wantsBusiness", "有创业需求", "wants to start a business");

    /** Conditions of a guaranteed loan for a new business met (符合创业担保贷款条件). */
    public static final Fact<Boolean> STARTUP_LOAN_CONDITIONS = Fact.yesNo(
                    "employment.startupLoanConditionsMet",
                    "符合创业担保贷款条件",
                    "conditions of a guaranteed loan for a new business met")
            .determinedBy("区人社部门", "the district human resources bureau");

    /** Wants training (有技能提升和培训愿望). */
    public static final Fact<Boolean> WANTS_TRAINING =
            Fact.yesNo("person.wantsTraining", "有技能提升和培训愿望", "wants training");

    /** Recognised as hard to employ (就业困难人员). */
    public static final Fact<Boolean> DIFFICULT_TO_EMPLOY = Fact.yesNo(
                    "person.difficultToEmployRecognised", "就业困难人员", "recognised as hard to employ")
            .determinedBy("区人社部门", "the district human resources bureau");

    /** Graduate of higher education (高校毕业生). */
    public static final Fact<Boolean> HIGHER_ED_GRADUATE =
            Fact.yesNo("person.higherEdGraduate", "高校毕业生", "graduate of higher education");

    /** Date of leaving school (离校日期). */
    public static final Fact<LocalDate> LEFT_SCHOOL_ON =
            Fact.pastDay("person.leftSchoolOn", "离校日期", "date of leaving school");

    /** In the year of graduation from higher education (毕业年度高校毕业生). */
    public static final Fact<Boolean> GRADUATION_YEAR =
            Fact.yesNo("person.graduationYear", "毕业年度高校毕业生", "in the year of graduation from higher education");

    /** This year's school leaver who does not go on (未继续升学的应届初高中毕业生). */
    public static final Fact<Boolean> SCHOOL_LEAVER_NOT_CONTINUING = Fact.yesNo(
            "person.recentSchoolLeaverNotContinuing", "未继续升学的应届初高中毕业生", "this year's school leaver who does not go on");

    /** Worker who moved from farming (农村转移就业劳动者). */
    public static final Fact<Boolean> RURAL_TRANSFER_WORKER =
            Fact.yesNo("person.ruralTransferWorker", "农村转移就业劳动者", "worker who moved from farming");

    /** Young talent (青年人才). */
    public static final Fact<Boolean> YOUNG_TALENT = Fact.yesNo("person.youngTalent", "青年人才", "young talent")
            .determinedBy("区人社部门", "the district human resources bureau");

    /** Relation to an employer (劳动人事关系). */
    public static final Fact<Relation> RELATION =
            Fact.choice("employment.relation", Relation.values(), "劳动人事关系", "relation to an employer");

    /** Kind of employer (用人单位类型). */
    public static final Fact<EmployerType> EMPLOYER_TYPE =
            Fact.choice("employment.employerType", EmployerType.values(), "用人单位类型", "kind of employer");

    /** Group of the personnel archive (人事档案类别). */
    public static final Fact<ArchiveCategory> ARCHIVE_CATEGORY = Fact.choice(
            "employment.archiveCategory", ArchiveCategory.values(), "人事档案类别", "group of the personnel archive");

    /** Qualified employee of an enterprise (符合条件的企业在职职工). */
    public static final Fact<Boolean> TRAINING_QUALIFIED_EMPLOYEE = Fact.yesNo(
                    "employment.trainingQualifiedEmployee", "符合条件的企业在职职工", "qualified employee of an enterprise")
            .determinedBy("区人社部门", "the district human resources bureau");

    /** In preparatory training for work (参加劳动预备制培训). */
    public static final Fact<Boolean> PREPARATORY_TRAINING =
            Fact.yesNo("employment.preparatoryTraining", "参加劳动预备制培训", "in preparatory training for work");

    /** Conditions of the skill appraisal subsidy met (符合职业技能鉴定补贴条件). */
    public static final Fact<Boolean> SKILL_APPRAISAL_CONDITIONS = Fact.yesNo(
                    "employment.skillAppraisalConditionsMet",
                    "符合职业技能鉴定补贴条件",
                    "conditions of the skill appraisal subsidy met")
            .determinedBy("区人社部门", "the district human resources bureau");

    /** The mean monthly wage that the employer paid in the year before, yuan per month. */
    public static final Fact<Money> EMPLOYER_MEAN_WAGE = Fact.yuan(
            "employment.employerMeanWagePerMonth",
            Frequency.PER_MONTH,
            1_000_000,
            "用人单位上年度职工月平均工资",
            "mean monthly wage of the employer in the year before");

    /** Recognised work injury (认定工伤). */
    public static final Fact<Boolean> WORK_INJURY = Fact.yesNo(
                    "employment.workInjuryRecognised", "认定工伤", "recognised work injury")
            .determinedBy("区人社部门", "the district human resources bureau");

    /** In stable work in town (城镇稳定就业). */
    public static final Fact<Boolean> STABLE_IN_TOWN = Fact.yesNo(
                    "employment.stableInTown", "城镇稳定就业", "in stable work in town")
            .determinedBy("区房管部门", "the district housing bureau");

    /** Newly employed (新就业职工). */
    public static final Fact<Boolean> NEW_EMPLOYEE = Fact.yesNo("employment.newEmployee", "新就业职工", "newly employed");

    private EmploymentFacts() {}

    /** Position in working life. */
    public enum Status implements Option {
        /** 在职. */
        EMPLOYED("在职", "employed"),
        /** 个体工商户. */
        INDIVIDUAL_BUSINESS_OWNER("个体工商户", "individual business owner"),
        /** 灵活就业. */
        FLEXIBLE("灵活就业", "flexible employment"),
        /** 登记失业. */
        REGISTERED_UNEMPLOYED("登记失业", "registered unemployed"),
        /** 失业未登记. */
        UNREGISTERED_UNEMPLOYED("失业未登记", "unemployed, not registered"),
        /** 退休. */
        RETIRED("退休", "retired"),
        /** 非劳动力. */
        NOT_IN_LABOUR_FORCE("非劳动力", "not in the labour force");

        private final Text label;

        Status(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Legal relation to an employer. */
    public enum Relation implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 劳动关系. */
        LABOUR("劳动关系", "labour relation"),
        /** 人事关系. */
        PERSONNEL("人事关系", "personnel relation");

        private final Text label;

        Relation(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Kind of the employer. */
    public enum EmployerType implements Option {
        /** 无用人单位. */
        NONE("无用人单位", "no employer"),
        /** 企业. */
        ENTERPRISE("企业", "enterprise"),
        /** 机关. */
        GOVERNMENT("机关", "government body"),
        /** 事业单位. */
        PUBLIC_INSTITUTION("事业单位", "public institution"),
        /** 社会团体. */
        SOCIAL_GROUP("社会团体", "social group"),
        /** 民办非企业单位. */
        PRIVATE_NON_ENTERPRISE("民办非企业单位", "private non-enterprise unit"),
        /** 基金会. */
        FOUNDATION("基金会", "foundation"),
        /** 律师事务所. */
        LAW_FIRM("律师事务所", "law firm"),
        /** 会计师事务所. */
        ACCOUNTING_FIRM("会计师事务所", "accounting firm"),
        /** 个体工商户. */
        INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
        /** 其他组织. */
        OTHER_ORGANISATION("其他组织", "other organisation");

        private final Text label;

        EmployerType(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Which of the seven groups a personnel archive belongs to. */
    public enum ArchiveCategory implements Option {
        /** 无. */
        NONE("无", "none"),
        /** 非公有制企业、社会组织聘用人员. */
        NON_PUBLIC_OR_SOCIAL_ORG_STAFF("非公有制企业、社会组织聘用人员", "staff of private enterprises and social organisations"),
        /** 离开机关事业单位人员. */
        EX_GOVERNMENT_OR_INSTITUTION("离开机关事业单位人员", "those who left government bodies and public institutions"),
        /** 与企事业单位解除或终止关系人员. */
        TERMINATED("与企事业单位解除或终止关系人员", "those whose employment ended"),
        /** 未就业的高校及中专毕业生. */
        UNEMPLOYED_GRADUATE("未就业的高校及中专毕业生", "graduates without work"),
        /** 自费出国留学及其他因私出国（境）人员. */
        ABROAD_PRIVATE("自费出国留学及其他因私出国（境）人员", "those abroad on private grounds"),
        /** 外国企业常驻代表机构的中方雇员. */
        FOREIGN_REP_OFFICE_CHINESE("外国企业常驻代表机构的中方雇员", "Chinese staff of foreign representative offices"),
        /** 自由职业、灵活就业及其他社会化管理人员. */
        FREELANCE_OR_SOCIALISED("自由职业、灵活就业及其他社会化管理人员", "freelancers and others under public management");

        private final Text label;

        ArchiveCategory(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
