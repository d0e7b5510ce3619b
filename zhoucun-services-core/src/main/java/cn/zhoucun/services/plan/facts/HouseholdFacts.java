package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;
import org.joda.money.Money;

/** Facts about the household that the person belongs to. */
public final class HouseholdFacts {

    /** Where the household lives (家庭所在地). */
    public static final Fact<AreaType> AREA_TYPE =
            Fact.choice("household.areaType", AreaType.values(), "家庭所在地", "where the household lives");

    /** Members of the household (家庭人口). */
    public static final Fact<Integer> SIZE =
            Fact.wholeNumber("household.size", 1, 50, "家庭人口", "members of the household");

    /** Income of all members together, yuan per month, as verified by civil affairs; income per head follows exactly from it and the size. */
    public static final Fact<Money> INCOME = Fact.yuan(
                    "household.incomePerMonth", Frequency.PER_MONTH, 10_000_000, "家庭月收入", "income of the household")
            .determinedBy("民政部门", "civil affairs");

    /** Household on minimum living allowance (最低生活保障家庭). */
    public static final Fact<Boolean> DIBAO_RECIPIENT = Fact.yesNo(
                    "household.dibaoRecipient", "最低生活保障家庭", "household on minimum living allowance")
            .determinedBy("民政部门", "civil affairs");

    /** Household on the poverty register (建档立卡家庭). */
    public static final Fact<Boolean> REGISTERED_POOR = Fact.yesNo(
                    "household.registeredPoor", "建档立卡家庭", "household on the poverty register")
            .determinedBy("扶贫部门", "the poverty relief office");

    /** Family in economic difficulty (家庭经济困难). */
    public static final Fact<Boolean> ECONOMIC_DIFFICULTY = Fact.yesNo(
                    "household.economicDifficultyRecognised", "家庭经济困难", "family in economic difficulty")
            .determinedBy("学校和教育部门", "the school and the education authority");

    /** Recognised low-income household (低收入家庭). */
    public static final Fact<Boolean> LOW_INCOME = Fact.yesNo(
                    "household.lowIncomeRecognised", "低收入家庭", "recognised low-income household")
            .determinedBy("民政部门", "civil affairs");

    /** Gravely ill patient of a household made poor by illness (因病致贫家庭重病患者). */
    public static final Fact<Boolean> ILLNESS_POVERTY = Fact.yesNo(
                    "household.illnessPovertyCriticalPatient",
                    "因病致贫家庭重病患者",
                    "gravely ill patient of a household made poor by illness")
            .determinedBy("民政部门", "civil affairs");

    /** Members able to work (有就业能力的家庭成员数). */
    public static final Fact<Integer> EMPLOYABLE_MEMBERS =
            Fact.wholeNumber("household.employableMembers", 0, 50, "有就业能力的家庭成员数", "members able to work");

    /** Members in work (已就业的家庭成员数). */
    public static final Fact<Integer> EMPLOYED_MEMBERS =
            Fact.wholeNumber("household.employedMembers", 0, 50, "已就业的家庭成员数", "members in work");

    /** Disabled members (残疾家庭成员数). */
    public static final Fact<Integer> DISABLED_MEMBERS =
            Fact.wholeNumber("household.disabledMembers", 0, 50, "残疾家庭成员数", "disabled members");

    /** Basic living in grave difficulty for a time (基本生活暂时出现严重困难). */
    public static final Fact<Boolean> TEMPORARY_HARDSHIP = Fact.yesNo(
                    "household.temporaryHardship", "基本生活暂时出现严重困难", "basic living in grave difficulty for a time")
            .determinedBy("民政部门或镇（街道）", "civil affairs or the town");

    /** Recognised as in hardship (困难群众). */
    public static final Fact<Boolean> HARDSHIP_RECOGNISED = Fact.yesNo(
                    "household.hardshipRecognised", "困难群众", "recognised as in hardship")
            .determinedBy("民政部门", "civil affairs");

    private HouseholdFacts() {}

    /** Where a household lives (reading D118: 城区 is read as urban). */
    public enum AreaType implements Option {
        /** 城区. */
        URBAN("城区", "urban"),
        /** 农村. */
        RURAL("农村", "rural");

        private final Text label;

        AreaType(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
