package com.example.otherdistrict;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** The kinds of schools that this district tells apart. */
public enum SchoolKind implements Option {
    PRIMARY("小学", "primary school"),
    JUNIOR("初中", "junior secondary school"),
    TEACHING_POINT("教学点", "teaching point");

    private final Text label;

    SchoolKind(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
