package cn.zhoucun.services.sample;

import cn.zhoucun.services.fact.Fact;
import cn.zhoucun.services.fact.Frequency;
import cn.zhoucun.services.fact.WholeNumber;
import cn.zhoucun.services.fact.Yuan;
import cn.zhoucun.services.parameter.DateRange;
import cn.zhoucun.services.parameter.Parameter;
import cn.zhoucun.services.source.Citation;
import cn.zhoucun.services.source.Document;
import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** Facts and figures of every type that a rule can test, for tests that are not about a plan. */
public final class SampleFacts {

    public static final Fact<Boolean> POOR =
            Fact.yesNo("sample.poor", "困难", "in difficulty").determinedBy("民政部门", "civil affairs");
    public static final Fact<Boolean> ENROLLED = Fact.yesNo("sample.enrolled", "在学", "enrolled");
    public static final Fact<Boolean> ALONE = Fact.yesNo("sample.alone", "独居", "lives alone");
    public static final Fact<Area> AREA = Fact.choice("sample.area", Area.values(), "地区", "area");
    public static final Fact<Area> BIRTHPLACE = Fact.choice("sample.birthplace", Area.values(), "出生地", "birthplace");
    public static final Fact<Set<Need>> NEEDS = Fact.choices("sample.needs", Need.values(), "需求", "needs");
    public static final Fact<Integer> CHILDREN = Fact.wholeNumber("sample.children", 0, 4, "子女数", "children");
    public static final Fact<Integer> GRADE = Fact.wholeNumber("sample.grade", 1, 3, "等级", "grade");
    public static final Fact<LocalDate> BIRTH_DATE = Fact.pastDay("sample.birthDate", "出生日期", "date of birth");
    public static final Fact<LocalDate> WIDOWED_ON = Fact.pastDay("sample.widowedOn", "丧偶日期", "widowed on");
    public static final Fact<Money> INCOME =
            Fact.yuan("sample.incomePerMonth", Frequency.PER_MONTH, 1000, "月收入", "monthly income");
    public static final Fact<Money> FEE = Fact.yuan("sample.feePerYear", Frequency.PER_YEAR, 1000, "年费", "yearly fee");

    /** All of them. */
    public static final List<Fact<?>> ALL = List.of(
            POOR, ENROLLED, ALONE, AREA, BIRTHPLACE, NEEDS, CHILDREN, GRADE, BIRTH_DATE, WIDOWED_ON, INCOME, FEE);

    public static final Document DOCUMENT = new Document("样文〔2018〕1号", Text.of("样本", "Sample"));
    public static final Citation PLACE = DOCUMENT.part(Text.of("附表", "Table")).row(1);
    public static final DateRange YEARS = DateRange.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31));
    public static final LocalDate TODAY = LocalDate.of(2018, 7, 19);
    public static final Reading READING = new Reading("S001", "附表第1行", Text.of("样本读法", "a sample reading"));

    /** Printed: 600 yuan a month. */
    public static final Parameter<Money> INCOME_LINE = Parameter.printed(
            "sample.incomeLine",
            new Yuan(Frequency.PER_MONTH, 1000),
            Text.of("收入线", "income line"),
            yuan("600"),
            YEARS,
            PLACE);

    /** Left to an authority, and without a value. */
    public static final Parameter<Money> OTHER_LINE = Parameter.leftTo(
            Text.of("区政府", "the district government"),
            "sample.otherLine",
            new Yuan(Frequency.PER_MONTH, 1000),
            Text.of("另一收入线", "another income line"),
            PLACE);

    /** Left to an authority, and without a value. */
    public static final Parameter<Integer> OLD_AGE = Parameter.leftTo(
            Text.of("区政府", "the district government"),
            "sample.oldAge",
            new WholeNumber(50, 70),
            Text.of("老年年龄", "old age"),
            PLACE);

    private SampleFacts() {}

    public static Money yuan(String amount) {
        return Money.parse("CNY " + amount);
    }
}
