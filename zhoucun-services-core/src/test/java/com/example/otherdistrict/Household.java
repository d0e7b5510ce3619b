package com.example.otherdistrict;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** Where a household lives; the rows of one service differ by it. */
public enum Household implements Option {
    MAINLAND("陆上", "on the mainland"),
    FISHING_ISLAND("渔岛", "on a fishing island");

    private final Text label;

    Household(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
