package cn.zhoucun.services.rule;

import cn.zhoucun.services.source.Text;

/** How a term is compared with a bound, after the civil-law reading of the printed words (reading D040). */
public enum Comparison {
    /** 以上、不低于、年满: the bound itself is included. */
    AT_LEAST("不低于", "at least"),
    /** 超过: the bound itself is not included. */
    MORE_THAN("超过", "more than"),
    /** 以内、不超过: the bound itself is included. */
    AT_MOST("不超过", "at most"),
    /** 低于、未满: the bound itself is not included. */
    LESS_THAN("低于", "less than");

    private final Text label;

    Comparison(String chinese, String english) {
        this.label = Text.of(chinese, english);
    }

    /**
     * Returns the name for people.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the comparison that holds exactly where this one does not.
     *
     * @return the opposite
     */
    public Comparison opposite() {
        return switch (this) {
            case AT_LEAST -> LESS_THAN;
            case MORE_THAN -> AT_MOST;
            case AT_MOST -> MORE_THAN;
            case LESS_THAN -> AT_LEAST;
        };
    }
}
