package cn.zhoucun.services.target;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** How a measure moves towards its target: the pace observed against the pace that is still needed. */
public enum Trend implements Option {
    /** It is there. */
    REACHED("已达到", "reached"),
    /** It moves fast enough to be there in time. */
    ON_TRACK("可按期达到", "on track"),
    /** It moves towards the target, too slowly. */
    BEHIND("进度不足", "behind"),
    /** It does not move. */
    STALLED("停滞", "stalled"),
    /** It moves away from the target. */
    RECEDING("倒退", "receding"),
    /** It is not there, and there is no year left. */
    OUT_OF_TIME("时限已过", "out of time"),
    /** There is no pace to grade. */
    UNKNOWN("无法判断", "unknown");

    private final Text label;

    Trend(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
