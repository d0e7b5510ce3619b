package cn.zhoucun.services.assessment;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.rule.Truth;
import cn.zhoucun.services.source.Text;

/** How a decision comes out. */
public enum Outcome implements Option {
    /** The case meets the condition, whatever else may become known. Eligible is not yet granted. */
    ELIGIBLE("符合条件", "eligible"),
    /** The case does not meet the condition, whatever else may become known. */
    INELIGIBLE("不符合条件", "not eligible"),
    /** What is known does not settle it; the decision says what is missing. */
    UNDETERMINED("尚不能确定", "not yet determined"),
    /** The service is not promised on the date of assessment. */
    NOT_IN_FORCE("不在实施期内", "not in force");

    // in the order of Truth, looked up: a switch goes by the case, and a processor often guesses wrong
    private static final Outcome[] OF_TRUTH = {INELIGIBLE, UNDETERMINED, ELIGIBLE};

    private final Text label;

    Outcome(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    static Outcome of(Truth truth) {
        return OF_TRUTH[truth.ordinal()];
    }

    @Override
    public Text label() {
        return label;
    }
}
