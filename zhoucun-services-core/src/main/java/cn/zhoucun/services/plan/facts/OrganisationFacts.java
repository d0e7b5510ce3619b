package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Facts about an organisation, where a case is about one; {@link Type#NONE} where it is about a person. */
public final class OrganisationFacts {

    /** Kind of organisation (单位类型). */
    public static final Fact<Type> TYPE =
            Fact.choice("organisation.type", Type.values(), "单位类型", "kind of organisation");

    /** Is recruiting (有招聘需求). */
    public static final Fact<Boolean> RECRUITING = Fact.yesNo("organisation.recruiting", "有招聘需求", "is recruiting");

    /** Interns who finished (见习期满人数). */
    public static final Fact<Integer> INTERNS_FINISHED =
            Fact.wholeNumber("organisation.internsFinished", 1, 100000, "见习期满人数", "interns who finished");

    /** Interns who finished and were kept on; the rate is compared as a fraction. */
    public static final Fact<Integer> INTERNS_KEPT_ON =
            Fact.wholeNumber("organisation.internsKeptOn", 0, 100000, "见习期满留用人数", "interns kept on");

    /** Conditions of the job stabilisation subsidy met (符合稳定岗位补贴条件). */
    public static final Fact<Boolean> JOB_STABILISATION_CONDITIONS = Fact.yesNo(
                    "organisation.jobStabilisationConditionsMet",
                    "符合稳定岗位补贴条件",
                    "conditions of the job stabilisation subsidy met")
            .determinedBy("区人社部门", "the district human resources bureau");

    /** Organisation has paid unemployment insurance in full (单位依法足额缴纳失业保险费). */
    public static final Fact<Boolean> UNEMPLOYMENT_PAID_UP = Fact.yesNo(
            "organisation.unemploymentPaidUp", "单位依法足额缴纳失业保险费", "organisation has paid unemployment insurance in full");

    private OrganisationFacts() {}

    /** Kind of an organisation. */
    public enum Type implements Option {
        /** 非单位. */
        NONE("非单位", "not an organisation"),
        /** 用人单位. */
        EMPLOYER("用人单位", "employer"),
        /** 小微企业. */
        SMALL_MICRO_ENTERPRISE("小微企业", "small or micro enterprise"),
        /** 其他企业. */
        ENTERPRISE("其他企业", "other enterprise"),
        /** 农村集体经济组织. */
        RURAL_COLLECTIVE("农村集体经济组织", "rural collective"),
        /** 村（社区）. */
        VILLAGE_OR_COMMUNITY("村（社区）", "village or community"),
        /** 其他组织. */
        OTHER("其他组织", "other organisation");

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
