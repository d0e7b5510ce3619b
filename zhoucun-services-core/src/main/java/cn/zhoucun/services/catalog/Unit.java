package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** The unit of a measured promise. */
public enum Unit implements Option {
    /** Of a hundred. */
    PERCENT("%", "%"),
    /** Of a thousand. */
    PER_THOUSAND("‰", "per thousand"),
    /** Of a hundred thousand. */
    PER_HUNDRED_THOUSAND("1/10万", "per 100,000"),
    /** A fraction of one, by its denominator: 3 is one third. */
    FRACTION("分之一", "fraction"),
    /** A multiple. */
    MULTIPLE("倍", "times"),
    /** A ratio to one. */
    RATIO_TO_ONE(":1", "to one"),
    /** Years of life. */
    YEARS("岁", "years"),
    /** Years of time. */
    YEARS_OF_TIME("年", "years"),
    /** Persons. */
    PEOPLE("人", "people"),
    /** Ten thousands of persons. */
    TEN_THOUSAND_PEOPLE("万人", "ten thousand people"),
    /** Ten thousands of visits. */
    TEN_THOUSAND_VISITS("万人次", "ten thousand visits"),
    /** Households. */
    HOUSEHOLDS("户", "households"),
    /** Households a year. */
    HOUSEHOLDS_A_YEAR("户/年", "households a year"),
    /** Ten thousands of households. */
    TEN_THOUSAND_HOUSEHOLDS("万户", "ten thousand households"),
    /** Ten thousands of dwellings. */
    TEN_THOUSAND_DWELLINGS("万套", "ten thousand dwellings"),
    /** Books and other items per head. */
    VOLUMES_PER_HEAD("册（件）/人", "volumes per head"),
    /** Samples per thousand people and year. */
    SAMPLES_PER_THOUSAND_A_YEAR("份/千人·年", "samples per thousand people a year"),
    /** Occasions per year. */
    TIMES_A_YEAR("次/年", "times a year"),
    /** Occasions per week. */
    TIMES_A_WEEK("次/周", "times a week"),
    /** Kinds per day. */
    TIMES_A_DAY("类/天", "kinds a day"),
    /** Film showings per village and month. */
    FILMS_A_MONTH("场/村·月", "films per village and month"),
    /** Films per school term. */
    FILMS_A_TERM("部/学期", "films a term"),
    /** Performances per village or school and year. */
    PERFORMANCES_A_YEAR("场/年", "performances a year"),
    /** Television channels. */
    CHANNELS("套", "channels"),
    /** Hours. */
    HOURS("小时", "hours"),
    /** Hours per day. */
    HOURS_A_DAY("小时/天", "hours a day"),
    /** Days per week. */
    DAYS_A_WEEK("天/周", "days a week"),
    /** Minutes. */
    MINUTES("分钟", "minutes"),
    /** Months. */
    MONTHS("个月", "months"),
    /** Counted things: projects, kinds, categories, sites. */
    ITEMS("项", "items"),
    /** Grades of institutions, the first the highest. */
    GRADE("级", "grade"),
    /** Schools. */
    SCHOOLS("所", "schools"),
    /** Ten thousands of square metres. */
    TEN_THOUSAND_SQUARE_METRES("万平方米", "ten thousand square metres"),
    /** Ten thousands of yuan. */
    TEN_THOUSAND_YUAN("万元", "ten thousand yuan"),
    /** Hundred millions of yuan. */
    HUNDRED_MILLION_YUAN("亿元", "hundred million yuan"),
    /** Yuan per person and month. */
    YUAN_A_MONTH("元/人·月", "yuan per person and month"),
    /** Yuan per person and year. */
    YUAN_A_YEAR("元/人·年", "yuan per person and year"),
    /** Percentage points. */
    PERCENTAGE_POINTS("个百分点", "percentage points"),
    /** A calendar year by whose end something is done. */
    YEAR("年", "year");

    private final Text label;

    Unit(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
