package cn.zhoucun.services.catalog;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Who receives a benefit. It is not always the person whom the service is for. */
public enum Recipient implements Option {
    /** The person whom the service is for. */
    PERSON("本人", "the person"),
    /** The household as a whole. */
    HOUSEHOLD("家庭", "the household"),
    /** The school or kindergarten. */
    SCHOOL("学校（幼儿园）", "the school"),
    /** An employer, an enterprise or an internship unit. */
    EMPLOYER("用人单位", "the employer"),
    /** The institution that provides the service. */
    INSTITUTION("服务机构", "the institution"),
    /** Everyone, without personal entitlement. */
    PUBLIC("公众", "the public");

    private final Text label;

    Recipient(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
