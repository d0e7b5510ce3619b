package cn.zhoucun.services.target;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Whether a promise is kept. */
public enum Verdict implements Option {
    /** What was observed is what was promised; before the date it is due, so far. */
    MET("达到", "met"),
    /** It is due and not kept, or it is broken beyond repair. */
    NOT_MET("未达到", "not met"),
    /** It is not kept yet, and the day it is due has not passed. */
    NOT_YET_DUE("未到期", "not yet due"),
    /** What is known does not settle it. */
    INDETERMINATE("无法判定", "indeterminate");

    private final Text label;

    Verdict(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
