package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Whether a service is an entitlement of persons. */
public enum Scope implements Option {
    /** Someone in particular is entitled to it, or is not. */
    PERSONAL("个人权益", "personal"),
    /** It is kept up for all residents; nobody in particular applies for it. */
    COLLECTIVE("普惠服务", "collective");

    private final Text label;

    Scope(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
