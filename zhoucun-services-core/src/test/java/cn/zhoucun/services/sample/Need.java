package cn.zhoucun.services.sample;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Options of which any number can hold. */
public enum Need implements Option {
    CARE("护理", "care"),
    REPAIR("修缮", "repair"),
    ADVICE("咨询", "advice");

    private final Text label;

    Need(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
