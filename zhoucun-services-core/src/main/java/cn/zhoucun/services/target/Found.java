package cn.zhoucun.services.target;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** What the comparison of an observation with a requirement found. */
public enum Found implements Option {
    /** What is required is so. */
    HOLDS("符合", "holds"),
    /** What is required is not so. */
    FAILS("不符合", "fails"),
    /** It fell from one observation to the next. */
    FELL("有下降", "fell"),
    /** It did not rise from one year to the next, where the caller asks for a rise every year. */
    RESTED("没有上升", "did not rise"),
    /** Nothing was observed, or not in the part or the years that count. */
    NOT_OBSERVED("没有观测值", "not observed"),
    /** The last observation is of before the year in which it is due. */
    TOO_OLD("观测值早于到期年份", "observed only before the year it is due"),
    /** Years that count were not observed. */
    YEARS_MISSING("有年份没有观测值", "not observed in every year"),
    /** There was nothing to count. */
    NOTHING_TO_COUNT("没有可计数的对象", "nothing to count"),
    /** It was completed in the year that it was due, on a day that is not known. */
    DAY_UNKNOWN("完成日期不明", "day of completion not known"),
    /** The caller must say how near is near. */
    TOLERANCE_NEEDED("需要调用方给出容差", "the caller must give a tolerance"),
    /** The caller must say what share is nearly all. */
    SHARE_NEEDED("需要调用方给出“基本”的比例", "the caller must give the share that is nearly all");

    private final Text label;

    Found(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
