package cn.zhoucun.services.plan.facts;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Facts about housing. */
public final class HousingFacts {

    /** Band of income (住房保障收入类别). */
    public static final Fact<IncomeBand> INCOME_BAND = Fact.choice(
                    "housing.incomeBand", IncomeBand.values(), "住房保障收入类别", "band of income")
            .determinedBy("区房管部门", "the district housing bureau");

    /** Recognised housing difficulty (住房困难). */
    public static final Fact<Boolean> DIFFICULTY = Fact.yesNo(
                    "housing.difficultyRecognised", "住房困难", "recognised housing difficulty")
            .determinedBy("区房管部门", "the district housing bureau");

    /** Admission conditions met (符合住房保障准入条件). */
    public static final Fact<Boolean> ADMISSION_CONDITIONS = Fact.yesNo(
                    "housing.admissionConditionsMet", "符合住房保障准入条件", "admission conditions met")
            .determinedBy("区房管部门", "the district housing bureau");

    /** Without a home (无房). */
    public static final Fact<Boolean> NO_HOME = Fact.yesNo("housing.noHome", "无房", "without a home");

    /** Resident in the shantytown programme (符合条件的棚户区居民). */
    public static final Fact<Boolean> SHANTYTOWN = Fact.yesNo(
                    "housing.inShantytownProgramme", "符合条件的棚户区居民", "resident in the shantytown programme")
            .determinedBy("区政府", "the district government");

    /** Lives in a dangerous house (居住在危房中). */
    public static final Fact<Boolean> DANGEROUS = Fact.yesNo(
                    "housing.dangerous", "居住在危房中", "lives in a dangerous house")
            .determinedBy("住房城乡建设部门", "the housing and construction authority");

    /** Home gravely damaged by a disaster (住房因灾损毁严重). */
    public static final Fact<Boolean> GRAVELY_DAMAGED = Fact.yesNo(
                    "housing.gravelyDamaged", "住房因灾损毁严重", "home gravely damaged by a disaster")
            .determinedBy("民政部门", "civil affairs");

    /** Verified for aid to rebuild or repair the home (经核实的住房恢复重建补助对象). */
    public static final Fact<Boolean> REBUILDING_AID = Fact.yesNo(
                    "housing.rebuildingAidVerified", "经核实的住房恢复重建补助对象", "verified for aid to rebuild or repair the home")
            .determinedBy("民政部门", "civil affairs");

    private HousingFacts() {}

    /** Band of income for housing; the thresholds are not in the text. */
    public enum IncomeBand implements Option {
        /** 低收入. */
        LOW("低收入", "low"),
        /** 中等偏下收入. */
        LOWER_MIDDLE("中等偏下收入", "lower middle"),
        /** 其他. */
        OTHER("其他", "other");

        private final Text label;

        IncomeBand(String chinese, String english) {
            this.label = Text.of(chinese, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
