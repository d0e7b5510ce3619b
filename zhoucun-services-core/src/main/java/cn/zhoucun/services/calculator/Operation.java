package cn.zhoucun.services.calculator;

import cn.zhoucun.services.fact.Option;
import cn.zhoucun.services.source.Text;

/** How a number of a calculation came about. */
public enum Operation implements Option {
    /** The caller gave it. */
    INPUT("给定", "given"),
    /** It is a policy figure. */
    FIGURE("政策数值", "policy figure"),
    /** It is a fixed number of the formula. */
    CONSTANT("常数", "constant"),
    /** Two or more numbers were added. */
    ADD("加", "+"),
    /** The second number was taken from the first. */
    SUBTRACT("减", "−"),
    /** Two numbers were multiplied. */
    MULTIPLY("乘", "×"),
    /** The first number was divided by the second. */
    DIVIDE("除", "÷"),
    /** The lesser of numbers was taken. */
    LEAST("取小", "least"),
    /** The greater of numbers was taken. */
    GREATEST("取大", "greatest"),
    /** A number was rounded. */
    ROUND("舍入", "rounded");

    private final Text label;

    Operation(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The sign between operands, or an empty string. */
    String sign() {
        return switch (this) {
            case ADD -> " + ";
            case SUBTRACT -> " − ";
            case MULTIPLY -> " × ";
            case DIVIDE -> " ÷ ";
            case LEAST, GREATEST -> ", ";
            case INPUT, FIGURE, CONSTANT, ROUND -> "";
        };
    }
}
