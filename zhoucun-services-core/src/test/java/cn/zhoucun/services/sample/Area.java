package cn.zhoucun.services.sample;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** A closed list of three. */
public enum Area implements Option {
    TOWN("镇", "town"),
    VILLAGE("村", "village"),
    ISLAND("岛", "island");

    private final Text label;

    Area(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
